import { expect, test } from 'vitest';
import { createRecogniser } from '../../../src/core/entities/recognise/recogniser';

const plain = 'The European Commission fined Microsoft €34 million on 3 March 2025, Anna Halloway of the Commission said in Denmark.';

test('names, amounts and dates are the same with invisible characters within their words', () => {
  const recogniser = createRecogniser();
  const recognise = (text: string) => recogniser.recognise(text, [{ start: 0, end: text.length }]);
  const told = (text: string) => recognise(text).map(({ type, canonical, entity, value }) => ({ type, canonical, entity, value }));
  const expected = told(plain);
  expect(expected.length).toBeGreaterThan(4);
  for (const mark of ['\u00ad', '\u200b', '\u2060', '\ufeff']) {
    const text = plain.replace(/(?<=\p{L}{3})(?=\p{L}{3})/gu, mark);
    expect(told(text)).toEqual(expected);
    for (const { start, end, text: words } of recognise(text)) expect(text.slice(start, end)).toBe(words);
  }
});
