import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSidecar } from '../../../src/core/annotations/readSidecar';

const file = `version: 1
digest: week-12.txt
articles:
  - id: port-strike-ends
    title: Port strike ends
    tags: [labour/strike]
    topics: {primary: Economy / Labour, add: [Economy / Ports], remove: []}
    status: coded
    memo: |
      First line.

      Third line.
annotations:
  - id: k3v9q2
    article: port-strike-ends
    tags: [claims/cost, doubtful]
    exact: a loss of 40 million
    prefix: 'union spoke of '
    suffix: ' a day'
    start: 120
    end: '140'
    memo: as told by one side
    coder: ana
    created: 2026-11-21T10:00:00Z
`;

function codes(text: string): string[] {
  return readSidecar(text).issues.map(({ code }) => code);
}

describe('reading a sidecar', () => {
  it('reads all there is', () => {
    expect(readSidecar(file)).toEqual({
      issues: [],
      sidecar: {
        version: 1,
        digest: 'week-12.txt',
        articles: [{
          id: 'port-strike-ends', title: 'Port strike ends', tags: ['labour/strike'], status: 'coded', memo: 'First line.\n\nThird line.\n',
          topics: { primary: 'Economy / Labour', add: ['Economy / Ports'] },
        }],
        annotations: [{
          id: 'k3v9q2', article: 'port-strike-ends', tags: ['claims/cost', 'doubtful'], exact: 'a loss of 40 million',
          prefix: 'union spoke of ', suffix: ' a day', start: 120, end: 140, memo: 'as told by one side', coder: 'ana',
          created: '2026-11-21T10:00:00Z',
        }],
      },
    });
  });

  it('reads the same with the line ends of Windows', () => {
    expect(readSidecar(file.replaceAll('\n', '\r\n'))).toEqual(readSidecar(file));
  });

  it.each(['', '\n\n', '# nothing yet\n', 'version: 1\ndigest: a.txt\n', 'version: 1\narticles:\nannotations: []\n'])('reads a file without entries: %j', (text) => {
    expect(readSidecar(text)).toMatchObject({ issues: [], sidecar: { articles: [], annotations: [] } });
  });

  it.each([
    ['broken-yaml', 'annotations: [\n'],
    ['broken-yaml', 'version: 1\nversion: 1\n'],
    ['broken-yaml', 'version: 1\n---\nversion: 1\n'],
    ['merge-conflict', 'version: 1\n<<<<<<< HEAD\ndigest: a.txt\n=======\ndigest: b.txt\n>>>>>>> theirs\n'],
    ['sidecar-not-a-mapping', '- id: a\n'],
    ['sidecar-not-a-mapping', 'just words\n'],
    ['sidecar-too-new', 'version: 2\nannotations: []\n'],
    ['sidecar-version', 'version: draft\n'],
  ])('is unreadable as a whole: %s', (code, text) => {
    expect(readSidecar(text).sidecar).toBeUndefined();
    expect(codes(text)).toContain(code);
  });

  it('reports a broken entry at its place, and reads the others', () => {
    const text = 'annotations:\n  - id: a\n    start: 3\n  - id: b\n    exact: words\n    start: 3\n';
    const { sidecar, issues } = readSidecar(text);
    expect(sidecar?.annotations.map(({ id }) => id)).toEqual(['b']);
    expect(issues.map(({ code, start, end }) => [code, text.slice(start, end)])).toEqual([['broken-annotation', 'id']]);
  });

  it.each([
    ['broken-annotation', 'annotations:\n  - {id: a, exact: x, start: -1}\n'],
    ['broken-annotation', 'annotations:\n  - {id: a, exact: x, start: near the end}\n'],
    ['broken-entry', 'annotations:\n  - words\n'],
    ['broken-article', 'articles:\n  - title: No id\n'],
    ['broken-status', 'articles:\n  - {id: a, status: done}\n'],
    ['broken-section', 'annotations: many\n'],
    ['broken-number', 'annotations:\n  - {id: a, exact: x, start: 1, end: later}\n'],
    ['broken-span', 'annotations:\n  - {id: a, exact: x, start: 9, end: 3}\n'],
    ['merge-left', 'articles:\n  - {id: a, status: read, conflict: {status: coded}}\n'],
    ['merge-left', 'annotations:\n  - {id: a, exact: x, start: 1, conflict: {coder: ben}}\n'],
    ['duplicate-id', 'annotations:\n  - {id: a, exact: x, start: 1}\n  - {id: a, exact: y, start: 2}\n'],
    ['yaml-alias', 'tags: &t [x]\nannotations:\n  - {id: a, exact: x, start: 1, tags: *t}\n'],
  ])('reports %s', (code, text) => {
    expect(codes(text)).toEqual([code]);
    expect(readSidecar(text).sidecar).toBeDefined();
  });

  it('takes every plain word for text', () => {
    const text = 'annotations:\n  - {id: 012345, exact: no, prefix: 1e3, suffix: =cmd, tags: [2025, yes], start: 1, created: 2026-01-01}\n';
    expect(readSidecar(text).sidecar?.annotations).toEqual([
      { id: '012345', exact: 'no', prefix: '1e3', suffix: '=cmd', tags: ['2025', 'yes'], start: 1, end: 3, created: '2026-01-01' },
    ]);
  });

  it('runs nothing and makes nothing of tags', () => {
    const text = 'annotations:\n  - {id: a, exact: !!js/function "alert(1)", start: 1}\n';
    expect(readSidecar(text).sidecar?.annotations[0]?.exact).toBe('alert(1)');
  });

  it('does not grow by aliases', () => {
    const lists = Array.from({ length: 30 }, (_value, index) => `l${String(index + 1)}: &l${String(index + 1)} [*l${String(index)}, *l${String(index)}]\n`);
    const text = `l0: &l0 [x, x]\n${lists.join('')}annotations:\n  - {id: a, exact: x, start: 1, tags: *l30}\n`;
    expect(codes(text)).toEqual(['yaml-alias']);
  });

  it('refuses nesting that no person writes', () => {
    expect(readSidecar('['.repeat(50_000)).sidecar).toBeUndefined();
  });

  it('never throws, whatever a file holds', () => {
    fc.assert(fc.property(fc.array(fc.record({ at: fc.nat(file.length), drop: fc.nat(20), put: fc.string({ unit: 'binary', maxLength: 4 }) }), { maxLength: 5 }), (edits) => {
      const text = edits.reduce((all, { at, drop, put }) => all.slice(0, at) + put + all.slice(at + drop), file);
      const { sidecar, issues } = readSidecar(text);
      if (sidecar === undefined) expect(issues).not.toEqual([]);
      for (const { start, end } of issues) expect(0 <= start && start <= end && end <= text.length).toBe(true);
    }), { numRuns: 500 });
  });
});
