import { describe, expect, it } from 'vitest';
import { changeSidecar } from '../../../src/core/annotations/changeSidecar';
import { readSidecar } from '../../../src/core/annotations/readSidecar';
import type { Annotation } from '../../../src/core/annotations/types';
import { mergeSidecars } from '../../../src/core/merge/mergeSidecars';
import { effort, randomFrom } from '../disk/savers';

const files = [
  `# By hand.
version: 1
digest: week-12.txt
articles:
  - id: port-strike-ends
    title: Port strike ends
    tags: [labour, ports]
    topics: {primary: Economy / Labour, add: [Economy / Ports]}
    memo: |
      First line.

      Third line.
annotations:
  - id: aaa111
    tags: [claims/cost, doubtful]   # as agreed
    exact: a loss of 40 million
    prefix: 'union spoke of '
    suffix: " a day\\u2028"
    start: 120
    end: '140'
    certainty: low
    created: 2026-11-21T10:00:00Z
  # the one we argued about
  - {id: bbb222, exact: strike, start: 300, end: 306, tags: [labour]}
  - id: ccc333
    exact: >-
      folded
      words
    start: 500
    memo: last
`,
  'annotations:\r\n- id: a1\r\n  exact: \'it\'\'s\'\r\n  start: 1\r\n- id: b2\r\n  exact: x\r\n  start: 2\r\n  tags:\r\n  - one\r\n  - two\r\nversion: 1\r\n',
  '{"version": 1, "annotations": [{"id": "a1", "exact": "x", "start": 1, "tags": ["t"]}, {"id": "b2", "exact": "y", "start": 4}]}\n',
];

const signs = ['', ' ', '  ', '\t', '\n', '\r', '\r\n', ':', ': ', '- ', '#', ' #', '"', "'", '[', ']', '{', '}', ',', '&a ', '*a', '!x ', '|', '>', '?', '%', '@', '\0', '\ufeff', '\ud83d', '\u00a0', '<<<<<<< ', '---\n', '...\n', 'id: aaa111', 'version: 2\n'];

/** One to three things that people, programs and merges do to a file. */
function mutated(text: string, random: () => number): string {
  const pick = (length: number): number => Math.floor(random() * length);
  let result = text;
  for (let left = 1 + pick(3); left > 0; left -= 1) {
    const at = pick(result.length + 1);
    const lines = result.split('\n');
    const [one, other] = [pick(lines.length), pick(lines.length)];
    switch (pick(8)) {
      case 0: result = result.slice(0, at) + (signs[pick(signs.length)] ?? '') + result.slice(at); break;
      case 1: result = result.slice(0, at) + result.slice(at + 1 + pick(12)); break;
      case 2: result = result.slice(0, at); break;
      case 3: result = lines.filter((_line, index) => index !== one).join('\n'); break;
      case 4: result = [...lines.slice(0, one), lines[other] ?? '', ...lines.slice(one)].join('\n'); break;
      case 5: result = lines.map((line, index) => (index === one ? `${' '.repeat(pick(4))}${line.trimStart()}` : line)).join('\n'); break;
      case 6: result = result.slice(0, at) + result.slice(pick(result.length + 1)); break;
      default: result = result.slice(0, at) + (signs[pick(signs.length)] ?? '') + result.slice(at + 1); break;
    }
  }
  return result;
}

const added: Annotation = { id: 'new', tags: ['t'], exact: 'new words', prefix: '', suffix: '', start: 200, end: 209, created: '2026-11-21T10:00:00Z' };

describe('mutated sidecars', () => {
  it(`lose no annotation that could be read, in ${effort.mutations} files`, () => {
    const random = randomFrom(11);
    let readable = 0;
    for (let count = 0; count < effort.mutations; count += 1) {
      const original = files[count % files.length] ?? '';
      const text = mutated(original, random);
      const { sidecar } = readSidecar(text);
      const result = changeSidecar(text, 'week-12.txt', [{ kind: 'addAnnotation', annotation: added }]);
      const merged = mergeSidecars(original, text, `${original}# other\n`);
      if (sidecar === undefined) {
        expect(result.text, text).toBeUndefined();
        expect(merged.text === text || merged.text.includes(text.trimEnd()), text).toBe(true);
        continue;
      }
      readable += 1;
      for (const written of [result, merged]) {
        if (written.text === undefined) continue;
        const after = readSidecar(written.text.includes('<<<<<<< ours') ? text : written.text).sidecar;
        expect(after?.annotations.filter(({ id }) => id !== 'new'), text).toEqual(expect.arrayContaining(sidecar.annotations.filter(({ id }) => id !== 'new')));
      }
      if (result.text !== undefined) expect(changeSidecar(result.text, '', result.inverse).text === undefined, text).toBe(false);
    }
    // Of either kind there are many, or the above says nothing.
    expect(Math.min(readable, effort.mutations - readable)).toBeGreaterThan(effort.mutations / 20);
    console.log(`${effort.mutations} mutated sidecars: ${readable} readable, none lost an annotation; ${effort.mutations - readable} unreadable, none overwritten`);
  }, 1_200_000);
});
