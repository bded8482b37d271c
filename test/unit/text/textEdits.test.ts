import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits, composeEdits, coverEdits, invertEdits, mapOffset, mapSpans, type TextEdit } from '../../../src/core/text/textEdits';

/** Every character occurs once, so that each is known again wherever it went. */
const base = Array.from({ length: 61 }, (_value, index) => String.fromCodePoint(0x4e00 + index)).join('');

/** Edits made at once of a text of some length: apart from each other or side by side, in any order. */
const editsOf = (length: number): fc.Arbitrary<TextEdit[]> =>
  fc.tuple(fc.uniqueArray(fc.nat(length), { maxLength: 8 }), fc.array(fc.string({ maxLength: 4 }), { minLength: 8, maxLength: 8 }), fc.array(fc.nat(2), { minLength: 8, maxLength: 8 }))
    .chain(([numbers, texts, kinds]) => {
      const bounds = [...numbers].sort((a, b) => a - b);
      const edits = bounds.flatMap((start, index): TextEdit[] => {
        const end = bounds[index + 1];
        if (kinds[index] === 0) return [{ start, end: start, text: texts[index] ?? '' }];
        return kinds[index] === 1 && end !== undefined ? [{ start, end, text: texts[index] ?? '' }] : [];
      });
      return fc.shuffledSubarray(edits, { minLength: edits.length });
    });

const twoChanges = editsOf(base.length).chain((first) =>
  fc.tuple(fc.constant(first), editsOf(applyEdits(base, first).length)));

describe('edits of a text', () => {
  it('made one after the other are one change when composed', () => {
    fc.assert(fc.property(twoChanges, ([first, second]) => {
      expect(applyEdits(base, composeEdits(first, second))).toBe(applyEdits(applyEdits(base, first), second));
    }));
  });

  it('are joined where they touch, so that what is typed stays one edit', () => {
    const typed = Array.from('ferry', (text, index) => ({ start: 10 + index, end: 10 + index, text }));
    expect(typed.reduce<TextEdit[]>((all, edit) => composeEdits(all, [edit]), [])).toEqual([{ start: 10, end: 10, text: 'ferry' }]);
  });

  it('are undone by their inverse', () => {
    fc.assert(fc.property(editsOf(base.length), (edits) => {
      const after = applyEdits(base, edits);
      const inverse = invertEdits(edits, base);
      expect(applyEdits(after, inverse)).toBe(base);
      expect(applyEdits(base, invertEdits(inverse, after))).toBe(after);
    }));
  });

  it('are covered by one', () => {
    fc.assert(fc.property(editsOf(base.length), (edits) => {
      const cover = coverEdits(edits, base);
      expect(applyEdits(base, cover === undefined ? [] : [cover])).toBe(applyEdits(base, edits));
      expect(cover?.start).toBe(edits.length === 0 ? undefined : Math.min(...edits.map(({ start }) => start)));
    }));
    expect(coverEdits([{ start: 3, end: 5, text: '' }, { start: 0, end: 1, text: 'xy' }], 'abcdef')).toEqual({ start: 0, end: 5, text: 'xybc' });
  });
});

describe('an offset while its text is edited', () => {
  it('stays with the character behind it or before it', () => {
    fc.assert(fc.property(editsOf(base.length), fc.nat(base.length), (edits, offset) => {
      const after = applyEdits(base, edits);
      const [before, behind] = [after.indexOf(base.charAt(offset - 1)), after.indexOf(base.charAt(offset))];
      if (behind >= 0 && offset < base.length) expect(mapOffset(offset, edits, 'after')).toBe(behind);
      if (before >= 0 && offset > 0) expect(mapOffset(offset, edits, 'before')).toBe(before + 1);
      expect(mapOffset(offset, edits, 'before')).toBeLessThanOrEqual(mapOffset(offset, edits, 'after'));
    }));
  });

  it('goes to the bounds of the new text where those of the old one were, and out of it from within', () => {
    const edits = [{ start: 2, end: 6, text: 'xyz' }];
    expect([1, 2, 4, 6, 7].map((offset) => mapOffset(offset, edits, 'before'))).toEqual([1, 2, 2, 5, 6]);
    expect([1, 2, 4, 6, 7].map((offset) => mapOffset(offset, edits, 'after'))).toEqual([1, 2, 5, 5, 6]);
  });
});

/** Applies an edit written as a replacement of `found` to a text with the span between brackets. */
function edited(marked: string, found: string, put: string): string {
  const span = { start: marked.indexOf('['), end: marked.indexOf(']') - 1 };
  const text = marked.replace('[', '').replace(']', '');
  const start = text.indexOf(found);
  const edits = [{ start, end: start + found.length, text: put }];
  const next = applyEdits(text, edits);
  const [{ start: from, end: to } = span] = mapSpans([span], edits);
  return `${next.slice(0, from)}[${next.slice(from, to)}]${next.slice(to)}`;
}

/** Puts `put` in before `before`. */
function inserted(marked: string, before: string, put: string): string {
  return edited(marked, before, put + before);
}

describe('a span while its text is edited', () => {
  it.each([
    ['text before it moves it', edited('the big [tariff plan] failed', 'big', 'small and mean'), 'the small and mean [tariff plan] failed'],
    ['text behind it leaves it', edited('the [tariff plan] failed', 'failed', 'won'), 'the [tariff plan] won'],
    ['text put inside makes it longer', edited('the [tariff plan] failed', 'f p', 'f relief p'), 'the [tariff relief plan] failed'],
    ['its first word is replaced', edited('the [tariff plan] failed', 'tariff', 'levy'), 'the [levy plan] failed'],
    ['its last word is replaced', edited('the [tariff plan] failed', 'plan', 'scheme'), 'the [tariff scheme] failed'],
    ['a replacement over its start leaves the rest', edited('the [tariff plan] failed', 'the tariff', 'a'), 'a[ plan] failed'],
    ['a replacement over its end leaves the rest', edited('the [tariff plan] failed', 'plan failed', 'x'), 'the [tariff ]x'],
    ['it is deleted', edited('the [tariff plan] failed', 'tariff plan', ''), 'the [] failed'],
    ['it is replaced as a whole', edited('the [tariff plan] failed', 'tariff plan', 'levy'), 'the levy[] failed'],
    ['more than it is deleted', edited('the [tariff plan] failed', 'the tariff plan fail', ''), '[]ed'],
  ])('%s', (_what, result, wanted) => {
    expect(result).toBe(wanted);
  });

  it('does not take in what is put in at its edges', () => {
    const span = { start: 4, end: 10 };
    expect(mapSpans([span], [{ start: 4, end: 4, text: 'abc' }])).toEqual([{ start: 7, end: 13 }]);
    expect(mapSpans([span], [{ start: 10, end: 10, text: 'abc' }])).toEqual([span]);
    expect(inserted('[ab]cd', 'cd', 'x')).toBe('[ab]xcd');
  });

  it('keeps the text that no edit touches, and its other fields', () => {
    fc.assert(fc.property(editsOf(base.length), fc.nat(50), fc.integer({ min: 1, max: 10 }), (edits, start, length) => {
      const after = applyEdits(base, edits);
      const [moved] = mapSpans([{ start, end: start + length, id: 'a' }], edits);
      expect(moved).toMatchObject({ id: 'a' });
      const kept = Array.from(base.slice(start, start + length)).filter((character) => after.includes(character)).join('');
      const written = Array.from(after.slice(moved?.start, moved?.end)).filter((character) => base.includes(character)).join('');
      expect(written).toBe(kept);
    }));
  });
});
