import { describe, expect, it } from 'vitest';
import { changeSidecar } from '../../../src/core/annotations/changeSidecar';
import { readSidecar } from '../../../src/core/annotations/readSidecar';
import type { SidecarChange } from '../../../src/core/annotations/sidecarChange';

const file = `version: 1
digest: week-12.txt
articles:
  - id: port-strike-ends
    title: Port strike ends
    tags: [labour / strike , ~]
annotations:
  - id: aaa111
    tags:
      - claims / cost   # as Ana wrote it
      - null
      - "cre\u0301dit"
      - {name: doubtful}
      - claims/cost
    exact: a loss of 40 million
    start: 120
    end: 140
`;

function changed(text: string, ...changes: SidecarChange[]): string {
  const result = changeSidecar(text, 'week-12.txt', changes);
  if (result.text === undefined) throw new Error(JSON.stringify(result.issues));
  return result.text;
}

describe('tags that a hand wrote', () => {
  it('are read in their one spelling, each once', () => {
    const { sidecar } = readSidecar(file);
    expect(sidecar?.articles[0]?.tags).toEqual(['labour/strike']);
    expect(sidecar?.annotations[0]?.tags).toEqual(['claims/cost', 'cr\u00e9dit']);
  });

  it('are told at their place when they are no names', () => {
    const told = readSidecar(file).issues.map(({ code, start, end }) => [code, file.slice(start, end)]);
    expect(told).toEqual([['broken-tag', '~'], ['broken-tag', 'null'], ['broken-tag', 'name']]);
  });

  it.each(['tags:', 'tags: []', 'tags: null'])('are not missed where there are none: %s', (line) => {
    expect(readSidecar(`version: 1\nannotations:\n  - id: a\n    ${line}\n    exact: x\n    start: 0\n`).issues).toEqual([]);
  });

  it('are taken although we would not make such a name, but told', () => {
    const { sidecar, issues } = readSidecar('version: 1\nannotations:\n  - id: a\n    tags: ["claims, cost"]\n    exact: x\n    start: 0\n');
    expect(sidecar?.annotations[0]?.tags).toEqual(['claims, cost']);
    expect(issues.map(({ code, severity }) => [code, severity])).toEqual([['invalid-tag', 'warning']]);
  });

  it('keep their spelling and what we cannot read when another tag is added', () => {
    const text = changed(file, { kind: 'updateAnnotation', id: 'aaa111', set: { tags: ['claims/cost', 'cr\u00e9dit', 'new'] } });
    expect(text).toContain('"cre\u0301dit"');
    expect(text).toContain('- null');
    expect(text).toContain('{name: doubtful}');
    expect(readSidecar(text).sidecar?.annotations[0]?.tags).toEqual(['claims/cost', 'cr\u00e9dit', 'new']);
  });

  it('are not rewritten by setting what they already say', () => {
    expect(changed(file, { kind: 'updateAnnotation', id: 'aaa111', set: { tags: ['claims/cost', 'cr\u00e9dit'] } })).toBe(file);
  });

  it('leave what we cannot read when the last of them is removed', () => {
    const text = changed(file, { kind: 'noteArticle', id: 'port-strike-ends', title: 'Port strike ends', set: { tags: [] } });
    expect(text).toMatch(/tags: \[ *~ *\]/);
    const single = changed('version: 1\nannotations:\n  - id: a\n    tags: {claims: x}\n    exact: x\n    start: 0\n', { kind: 'updateAnnotation', id: 'a', set: { tags: ['new'] } });
    expect(single).toContain('claims: x');
  });

  it('are reached by a rename and a removal, however they or the command spell them', () => {
    const renamed = readSidecar(changed(file, { kind: 'renameTag', from: 'claims/ cost', to: 'claims/price' }, { kind: 'renameTag', from: 'cre\u0301dit', to: 'loan' }));
    expect(renamed.sidecar?.annotations[0]?.tags).toEqual(['claims/price', 'loan']);
    expect(readSidecar(changed(file, { kind: 'removeTag', tag: 'labour /strike' })).sidecar?.articles[0]?.tags).toBeUndefined();
  });

  it('are written in their one spelling by commands', () => {
    const text = changed('', { kind: 'noteArticle', id: 'a', title: 'A', set: { tags: ['claims / cost', 'claims/cost'] } });
    expect(text).toContain('tags: [claims/cost]');
  });
});
