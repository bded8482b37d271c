import { describe, expect, it } from 'vitest';
import { isSamePath, movedPath } from '../../../src/core/text/filePaths';

const composed = 'Über/März.txt'.normalize('NFC');
const decomposed = composed.normalize('NFD');

it('takes names for the same however their accents are written', () => {
  expect(isSamePath(composed, decomposed)).toBe(true);
  expect(isSamePath(composed, 'Uber/Marz.txt')).toBe(false);
});

describe('movedPath', () => {
  it.each([
    ['a.txt', 'a.txt', 'b.txt', 'b.txt'],
    ['old/week/a.txt', 'old', 'new', 'new/week/a.txt'],
    ['old/week/a.txt', 'old/week', 'new', 'new/a.txt'],
    ['older/a.txt', 'old', 'new', undefined],
    ['a.txt', 'b.txt', 'c.txt', undefined],
  ])('%s after %s became %s', (path, from, to, moved) => {
    expect(movedPath(path, from, to)).toBe(moved);
  });

  it('knows a folder however its accents are written, and leaves what is below it as it is', () => {
    expect(movedPath(decomposed, 'Über'.normalize('NFC'), 'new')).toBe(`new/${decomposed.split('/')[1] ?? ''}`);
    expect(movedPath(composed, decomposed, 'b.txt')).toBe('b.txt');
  });
});
