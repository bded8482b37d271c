import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { updateDigest } from '../../../src/core/digest/incremental/updateDigest';
import { parseDigest, parseForUpdates } from '../../../src/core/digest/parse/parseDigest';
import { noCorrections } from '../../../src/core/digest/types';
import { applyEdits } from '../../../src/core/text/textEdits';
import { firstLayouts } from './made/firstLayouts';
import { makeDigest, type MadeLayout } from './made/layout';
import { secondLayouts } from './made/secondLayouts';

/** A digest so large that its layout is learned from a sample, of several digests in one layout. */
function largeDigest(layout: MadeLayout): string {
  const parts: string[] = [];
  for (let seed = 1, rows = 0; rows < 3800 && seed < 120; seed += 1) {
    const { text } = makeDigest(layout, seed);
    parts.push(text);
    rows += text.split(/[\r\n]+/u).length;
  }
  return parts.join('\n\n');
}

const names = ['newsletter with kickers', 'numbered titles', 'form feeds and BOM', 'hard-wrapped with closing line', 'CR only', 'Hebrew, closing line, CRLF', 'bylines only', 'blank lines only, two'];
const texts = [...firstLayouts, ...secondLayouts].filter(({ name }) => names.includes(name)).map(largeDigest);
const place = fc.nat(10_000).map((part) => part / 10_000);
const inserted = fc.constantFrom('a', ' ', '\n', '\n\n', '\r\n', '\r', '\f', 'A title of several words\n\n', 'Continue in the app\n', '1. ', '## ', 'word and word '.repeat(30), '', '日', '\ud800', 'By Ann Bell\n', '---\n\n');
/** Most edits are those of somebody who types: the lines stay as many. */
const change = fc.oneof(
  { weight: 3, arbitrary: fc.tuple(place, fc.constant(0), fc.constantFrom('a', ' ', '.', 'word ', '日', '\ud800')) },
  { weight: 2, arbitrary: fc.tuple(place, fc.oneof(fc.constant(0), fc.nat(3), fc.nat(900)), inserted) },
);

/** Whole parses of large texts to compare with take their time on a busy machine. */
const patience = 180_000;

describe('updateDigest', () => {
  it('makes of a text what a whole parse makes, or says that one should follow', () => {
    let settledOnes = 0;
    fc.assert(fc.property(fc.constantFrom(...texts), fc.array(change, { minLength: 2, maxLength: 4 }), (first, edits) => {
      let digest = parseForUpdates(first, noCorrections);
      expect(digest.state).toBeDefined();
      for (const [share, length, insert] of edits) {
        const start = Math.floor(share * digest.text.length);
        const edit = { start, end: Math.min(digest.text.length, start + length), text: insert };
        const text = applyEdits(digest.text, [edit]);
        const updated = updateDigest(digest, text, edit);
        if (updated.settled) {
          settledOnes += 1;
          expect(updated.digest.parsed).toEqual(parseDigest(text));
        }
        digest = updated.digest;
        // A next edit builds on this one, settled or not; a whole parse in between makes it exact again.
        if (!updated.settled) digest = parseForUpdates(text, noCorrections);
      }
    }), { numRuns: 25 });
    expect(settledOnes).toBeGreaterThan(10);
  }, patience);

  it('goes on from an update that was not settled', () => {
    fc.assert(fc.property(fc.constantFrom(...texts), fc.array(change, { minLength: 2, maxLength: 5 }), (first, edits) => {
      let digest = parseForUpdates(first, noCorrections);
      for (const [share, length, insert] of edits) {
        const start = Math.floor(share * digest.text.length);
        const edit = { start, end: Math.min(digest.text.length, start + length), text: insert };
        digest = updateDigest(digest, applyEdits(digest.text, [edit]), edit).digest;
      }
      let last = 0;
      for (const { titleStart, titleEnd, bodyStart, bodyEnd, closingEnd, title } of digest.parsed.articles) {
        const ends = [last, titleStart, titleEnd, bodyStart, bodyEnd, closingEnd ?? bodyEnd, digest.text.length];
        expect(ends).toEqual([...ends].sort((a, b) => a - b));
        expect(digest.text.slice(titleStart, titleEnd).replace(/\s+/gu, ' ')).toBe(title);
        last = closingEnd ?? bodyEnd;
      }
    }), { numRuns: 15 });
  }, patience);

  it('reparses a small digest, a binary one and an empty one', () => {
    const small = parseForUpdates('A title of four words\n\nText.', noCorrections);
    for (const text of ['', 'x\0y', 'Another title of words\n\nText that is long enough to be a sentence of its own, surely.']) {
      const { digest, settled } = updateDigest(small, text, { start: 0, end: small.text.length, text });
      expect(settled).toBe(true);
      expect(digest.parsed).toEqual(parseDigest(text));
    }
  });
});
