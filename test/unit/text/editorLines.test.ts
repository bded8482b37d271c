import { expect, test } from 'vitest';
import { withEditorLines } from '../../../src/core/text/editorLines';

test('a text with one kind of line ends stays as it is', () => {
  for (const text of ['', 'one', 'one\ntwo\n', 'one\r\ntwo\r\n', 'one\u2028two\u2029three']) expect(withEditorLines(text)).toBe(text);
});

test('the kind that most lines have wins; half is not enough for CR LF', () => {
  expect(withEditorLines('a\r\nb\r\nc\nd')).toBe('a\r\nb\r\nc\r\nd');
  expect(withEditorLines('a\nb\nc\r\nd')).toBe('a\nb\nc\nd');
  expect(withEditorLines('a\r\nb\nc')).toBe('a\nb\nc');
});

test('a lone CR ends a line, and counts as CR LF', () => {
  expect(withEditorLines('a\rb\rc')).toBe('a\r\nb\r\nc');
  expect(withEditorLines('a\rb\nc\nd')).toBe('a\nb\nc\nd');
  expect(withEditorLines('a\r\r\nb\n')).toBe('a\r\n\r\nb\r\n');
});
