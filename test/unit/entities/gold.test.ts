import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { DigestFacts } from '../../../src/core/corpus/digestFacts';
import { finish } from '../../../src/core/steps';
import { createRecogniser } from '../../../src/core/entities/recognise/recogniser';
import { readModel } from '../../../src/core/entities/tagger/readModel';
import type { EntityRecogniser, EntityType, Mention } from '../../../src/core/entities/types';
import { sharedFolder } from '../shared';
import { type GoldDigest, readGold } from './readGold';

const gold = sharedFolder('gold');
const digests = sharedFolder('digests');

/** Each gold digest with what the recogniser finds in it. */
function readAll(goldFolder: string, digestFolder: string, recogniser: EntityRecogniser): { gold: GoldDigest; mentions: Mention[] }[] {
  return readGold(goldFolder, digestFolder).map((gold) => ({ gold, mentions: finish(new DigestFacts(gold.text, gold.articles).mentionSteps(recogniser)) }));
}

const place = (mention: { start: number; end: number; type: EntityType }): string => `${mention.start}-${mention.end} ${mention.type}`;

function counts(mention: Mention, gold: GoldDigest): boolean {
  const isCovered = gold.covered.some(([start, end]) => mention.start >= start && mention.end <= end);
  return isCovered && !gold.mentions.some((other) => other.optional && other.start < mention.end && mention.start < other.end);
}

/** F1 of exact spans and types; stricter than the scorer beside the gold, which knows other readings. */
function f1(results: ReturnType<typeof readAll>, types: readonly EntityType[]): number {
  let hits = 0;
  let total = 0;
  for (const { gold, mentions } of results) {
    const expected = new Set(gold.mentions.filter(({ type, optional }) => types.includes(type) && !optional).map(place));
    const got = mentions.filter((mention) => types.includes(mention.type) && counts(mention, gold)).map(place);
    hits += got.filter((each) => expected.has(each)).length;
    total += got.length + expected.size;
  }
  return (2 * hits) / total;
}

describe.skipIf(gold === undefined || digests === undefined)('against the annotated digests', () => {
  const results = gold && digests ? readAll(gold, digests, createRecogniser()) : [];

  it.each([['MONEY'], ['PERCENT'], ['DATE']] as const)('finds %s by rules', (type) => {
    expect(f1(results, [type])).toBeGreaterThan(0.93);
  });

  const names = ['PER', 'ORG', 'GPE', 'LOC', 'NORP', 'PRODUCT', 'LAW', 'EVENT'] as const;

  it('finds names well enough to read by', () => {
    expect(f1(results, names)).toBeGreaterThan(0.85);
  });

  it('finds them with the model that ships', () => {
    const reading = readModel(readFileSync(path.resolve(import.meta.dirname, '../../../media/entities.model')));
    if (!gold || !digests || !('model' in reading)) throw new Error('the model cannot be read');
    expect(f1(readAll(gold, digests, createRecogniser(reading.model)), names)).toBeGreaterThan(0.88);
  });

  it('gives no entity a wrong identity', () => {
    const wrong = results.flatMap((result) => {
      const ids = new Map(result.gold.mentions.map((mention) => [place(mention), mention.wikidata]));
      return result.mentions.filter((mention) => mention.entity !== undefined && ids.get(place(mention)) !== undefined && ids.get(place(mention)) !== mention.entity);
    });
    expect(wrong).toEqual([]);
  });
});
