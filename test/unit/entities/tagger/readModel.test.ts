import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { parseDigest } from '../../../../src/core/digest/parse/parseDigest';
import { DigestFacts } from '../../../../src/core/corpus/digestFacts';
import { finish } from '../../../../src/core/steps';
import { createRecogniser } from '../../../../src/core/entities/recognise/recogniser';
import { modelFormat, readModel } from '../../../../src/core/entities/tagger/readModel';
import { writeModel } from '../../../../tools/training/writeModel';
import { tinyModel } from './tinyModel';

const codeOf = (bytes: Uint8Array): string => {
  const reading = readModel(bytes);
  return 'issue' in reading ? reading.issue.code : 'read';
};

function changed(bytes: Uint8Array, at: number, value: number): Uint8Array {
  const copy = bytes.slice();
  copy[at] = value;
  return copy;
}

describe('readModel', () => {
  const bytes = writeModel(tinyModel());

  it('reads what was written', () => {
    const model = tinyModel();
    expect(readModel(bytes)).toMatchObject({ model: { unit: Math.fround(model.unit), features: model.features, transitions: model.transitions } });
  });

  it('reads a part of a larger buffer', () => {
    const larger = new Uint8Array(bytes.length + 7);
    larger.set(bytes, 3);
    expect(codeOf(larger.subarray(3, 3 + bytes.length))).toBe('read');
  });

  it('refuses a file of another version, and says so', () => {
    expect(codeOf(changed(bytes, 4, modelFormat.version + 1))).toBe('model-version');
  });

  it.each([
    ['nothing', new Uint8Array(0)],
    ['another kind of file', new TextEncoder().encode('%PDF-1.7 and so on, for many more bytes than a header has')],
    ['a file cut short', bytes.subarray(0, bytes.length - 8)],
    ['a file that is too long', new Uint8Array([...bytes, 0, 0, 0, 0])],
    ['a header without the rest', bytes.subarray(0, 32)],
    ['more words than there are bytes', changed(bytes, 23, 255)],
  ])('refuses %s as damaged', (_, damaged) => {
    expect(codeOf(damaged)).toBe('model-damaged');
  });

  it('refuses a file in which any byte has changed', () => {
    for (let at = 0; at < bytes.length; at += Math.max(1, Math.floor(bytes.length / 400))) {
      expect(codeOf(changed(bytes, at, (bytes[at] ?? 0) ^ 0x10)), `byte ${at}`).not.toBe('read');
    }
  });
});

describe('the model that ships', () => {
  const bytes = readFileSync(path.resolve(import.meta.dirname, '../../../../media/entities.model'));
  const reading = readModel(bytes);

  it('is read, and is small enough to ship', () => {
    expect(reading).not.toHaveProperty('issue');
    // As the package holds it.
    expect(gzipSync(bytes).length).toBeLessThan(4_000_000);
  });

  it('tells firms from people where the rules do not', () => {
    if (!('model' in reading)) throw new Error(reading.issue.message);
    const text = readFileSync(path.resolve(import.meta.dirname, '../../../fixtures/workspace/2026-03-digital-policy.txt'), 'utf8');
    const { articles } = parseDigest(text);
    const found = finish(new DigestFacts(text, articles).mentionSteps(createRecogniser(reading.model))).map(({ type, text: name }) => `${type} ${name}`);
    expect(found).toEqual(expect.arrayContaining(['PER Ines Calloway', 'ORG Coastline Ferries', 'ORG Orchard Systems', 'GPE Saint-Aubry', 'MONEY €12.4 million']));
    const byRules = finish(new DigestFacts(text, articles).mentionSteps(createRecogniser())).map(({ type, text: name }) => `${type} ${name}`);
    expect(byRules).toContain('PER Coastline Ferries');
  });

  it.each([
    ['a word of five million letters', 'Xx'.repeat(2_500_000)],
    ['names without end', 'Aa '.repeat(60_000)],
    ['brackets that introduce nothing', 'Aa (BB) '.repeat(20_000)],
    ['hyphens', 'A-'.repeat(100_000)],
    ['half of a character', '\ud800'.repeat(100_000)],
  ])('comes to an end on %s', (_, hostile) => {
    if (!('model' in reading)) throw new Error(reading.issue.message);
    const mentions = createRecogniser(reading.model).recognise(hostile, [{ start: 0, end: hostile.length }]);
    let end = 0;
    for (const mention of mentions) {
      expect(mention.start).toBeGreaterThanOrEqual(end);
      end = mention.end;
    }
    expect(end).toBeLessThanOrEqual(hostile.length);
  });
});
