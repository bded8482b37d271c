import { expect, test } from 'vitest';
import { seenText } from '../../../src/core/text/seenText';

const raw = 'An\u00adna met Be\u200b\u2060rt, at 5\ufeff5 \u00ad Quay.';

test('a text without invisible characters within words is as it is seen', () => {
  for (const text of ['', 'Anna', 'Anna \u00ad Bert', '\u00adAnna\u200b']) expect(seenText(text)).toBeUndefined();
});

test('what is within words is left out, and the offsets of words lead back', () => {
  const seen = seenText(raw)!;
  expect(seen.text).toBe('Anna met Bert, at 55 \u00ad Quay.');
  for (const [word, written] of [['Anna', 'An\u00adna'], ['Bert', 'Be\u200b\u2060rt'], ['55', '5\ufeff5'], ['Quay', 'Quay']] as const) {
    const start = seen.text.indexOf(word);
    expect(raw.slice(seen.rawStart(start), seen.rawEnd(start + word.length))).toBe(written);
    expect(seen.offsetOf(raw.indexOf(written))).toBe(start);
    expect(seen.offsetOf(raw.indexOf(written) + written.length)).toBe(start + word.length);
  }
  expect(seen.offsetOf(raw.length)).toBe(seen.text.length);
});
