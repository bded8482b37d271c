import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPlainSidecarSteps } from '../../../src/core/annotations/readPlainSidecar';
import { readSidecarSteps } from '../../../src/core/annotations/readSidecar';
import type { Sidecar } from '../../../src/core/annotations/types';
import { finish } from '../../../src/core/steps';
import { change, written } from './arbitrarySidecars';

const byLibrary = (text: string) => {
  const { sidecar, issues } = finish(readSidecarSteps(text));
  return { sidecar, issues };
};
const plainly = (text: string): Sidecar | undefined => finish(readPlainSidecarSteps(text));

/** Whether a text is read plainly at all; if so, it must say what the library says. */
function isReadTheSame(text: string): boolean {
  const sidecar = plainly(text);
  if (sidecar !== undefined) expect({ sidecar, issues: [] }).toEqual(byLibrary(text));
  return sidecar !== undefined;
}

/** Everything that we write, in the ways in which we write it. */
const sample = `version: 1
digest: 2024-03 harbour news.txt
coder: Ana María
articles:
  - id: ferry-tariffs
    title: 'Ferry tariffs: "a scandal"'
    tags: [claims/cost, 'on hold']
    topics:
      primary: trade
      add: [transport]
      remove: [sport]
    status: coded
    memo: |
      Read twice.

        indented, with a colon: and a # sign
annotations:
  - id: a1
    article: ferry-tariffs
    tags: [claims/cost, 港/料金]
    exact: The tariffs rise by 7 %, says the council's head
    prefix: 'it''s said that '
    suffix: "\\n\\nThe \\u201cshop\\u201d "
    start: 120
    end: 168
    memo: |-
      first line
      second line
    coder: Ana María
    created: 2026-11-28T21:05:38Z
  - id: a2
    tags: []
    exact: "no"
    prefix: ""
    suffix: 12 boats
    start: 0
    end: 2
    created: 2026-11-28T21:05:39Z
`;

describe('a sidecar read without the YAML library', () => {
  it('is read as we write it', () => {
    expect(plainly(sample)).toBeDefined();
    expect({ sidecar: plainly(sample), issues: [] }).toEqual(byLibrary(sample));
  });

  it('is the same as with it, whatever its texts hold', () => {
    let read = 0;
    fc.assert(fc.property(fc.array(change, { minLength: 1, maxLength: 8 }), (changes) => {
      const { text } = written(undefined, changes);
      if (isReadTheSame(text)) read += 1;
    }), { numRuns: 500 });
    expect(read).toBeGreaterThan(100);
  });

  it('is left to the library, or the same, after any edit by hand', () => {
    const pieces = fc.constantFrom(
      '', ' ', '  ', '\n', '\t', '\r', ':', ': ', '#', ' #', '- ', '|', '>', "'", '"', '[', ']', ',', '{', '&a ', '*a', '!!str ', '---\n', 'null', '~', 'a', '1', '\\', '\\x41',
      'memo: x\n', '    tags: [x]\n', '  - id: a1\n', '      ', 'start: 5\n', 'conflict: x\n', '\u0085', '\u2028', '\ufeff', '\ud83d',
    );
    let read = 0;
    const edit = fc.record({ at: fc.nat(sample.length), length: fc.constantFrom(0, 0, 1, 2, 5, 20), piece: pieces });
    fc.assert(fc.property(fc.array(edit, { minLength: 1, maxLength: 2 }), (edits) => {
      const text = edits.reduce((file, { at, length, piece }) => file.slice(0, at) + piece + file.slice(at + length), sample);
      if (isReadTheSame(text)) read += 1;
    }), { numRuns: 5000 });
    expect(read).toBeGreaterThan(100);
  });
});
