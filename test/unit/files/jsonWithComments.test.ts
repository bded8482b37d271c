import { expect, test } from 'vitest';
import { parseJsonWithComments } from '../../../src/core/files/jsonWithComments';

test('comments and last commas are left out, but not those within strings', () => {
  expect(parseJsonWithComments('\ufeff{ // one\n "a//b": "/* no */,]", /* two\n */ "c": [1, 2,],\n}')).toEqual({ 'a//b': '/* no */,]', c: [1, 2] });
  expect(parseJsonWithComments('["\\"//", "\\\\"] // end')).toEqual(['"//', '\\']);
});

test('what is no JSON is undefined', () => {
  for (const text of ['', '{', '{a: 1}', '/*']) expect(parseJsonWithComments(text)).toBeUndefined();
});
