import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits, type TextEdit } from '../../../src/core/annotations/moveSpans';

/** Applies an edit written as a replacement of `found` to a text with the span between brackets. */
function edited(marked: string, found: string, put: string): string {
  const span = { start: marked.indexOf('['), end: marked.indexOf(']') - 1 };
  const text = marked.replace('[', '').replace(']', '');
  const start = text.indexOf(found);
  const next = text.slice(0, start) + put + text.slice(start + found.length);
  const [{ start: from, end: to } = span] = applyEdits([span], [{ start, end: start + found.length, newLength: put.length }]);
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
    ['more than it is deleted', edited('the [tariff plan] failed', 'the tariff plan fail', ''), '[]ed'],
  ])('%s', (_what, result, wanted) => {
    expect(result).toBe(wanted);
  });

  it('does not take in what is put in at its edges', () => {
    const span = { start: 4, end: 10 };
    expect(applyEdits([span], [{ start: 4, end: 4, newLength: 3 }])).toEqual([{ start: 7, end: 13 }]);
    expect(applyEdits([span], [{ start: 10, end: 10, newLength: 3 }])).toEqual([span]);
    expect(inserted('[ab]cd', 'cd', 'x')).toBe('[ab]xcd');
  });

  it('keeps the text of every span that no edit touches, and the other fields', () => {
    const edits = fc.uniqueArray(fc.nat(60), { maxLength: 8 }).map((numbers) => {
      const bounds = [...numbers].sort((a, b) => a - b);
      return bounds.flatMap((start, index): TextEdit[] =>
        (index % 2 === 0 && bounds[index + 1] !== undefined ? [{ start, end: bounds[index + 1]!, newLength: (start * 7) % 5 }] : []));
    });
    fc.assert(fc.property(edits, fc.nat(50), fc.integer({ min: 1, max: 10 }), (changes, start, length) => {
      const text = Array.from({ length: 61 }, (_value, index) => String.fromCodePoint(0x4e00 + index)).join('');
      const after = [...changes].reverse().reduce((all, edit) => all.slice(0, edit.start) + '.'.repeat(edit.newLength) + all.slice(edit.end), text);
      const span = { start, end: start + length, id: 'a' };
      const [moved] = applyEdits([span], changes);
      expect(moved).toMatchObject({ id: 'a' });
      const kept = Array.from(text.slice(span.start, span.end)).filter((character) => after.includes(character)).join('');
      expect(after.slice(moved!.start, moved!.end).replaceAll('.', '')).toBe(kept);
    }));
  });
});
