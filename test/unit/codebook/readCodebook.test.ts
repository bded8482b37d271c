import { expect, it } from 'vitest';
import { tagPlaces } from '../../../src/core/codebook/readCodebook';

it('finds where each tag begins', () => {
  const text = '# ours\nversion: 1\ntags:\n  - name: a\n    tags:\n      - color: "#123456"\n        name: b\n  - c\n';
  expect(Object.fromEntries(tagPlaces(text))).toEqual({ a: text.indexOf('name: a'), 'a/b': text.indexOf('color:') });
});

it('knows nothing of a text that can’t be read', () => {
  expect(tagPlaces('tags: [').size).toBe(0);
});
