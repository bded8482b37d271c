import { expect, test } from 'vitest';
import { folderLabels } from '../../../src/core/files/folderLabels';

const labels = (...folders: readonly (readonly [name: string, path: string])[]): string[] => folderLabels(folders.map(([name, path]) => ({ name, path })));

test('folders of different names are called by them', () => {
  expect(labels(['data', '/a/data'], ['texts', '/a/texts'])).toEqual(['data', 'texts']);
});

test('folders of one name are told apart by those above them, as few as needed', () => {
  expect(labels(['data', '/x/north/data'], ['Data', '/x/south/Data'], ['texts', '/x/texts'])).toEqual(['north/data', 'south/Data', 'texts']);
  expect(labels(['data', '/one/notes/data'], ['data', '/two/notes/data'])).toEqual(['one/notes/data', 'two/notes/data']);
  expect(labels(['data', '/data'], ['data', '/notes/data'])).toEqual(['data', 'notes/data']);
});

test('two places of one path are numbered', () => {
  expect(labels(['data', '/a/data'], ['data', '/a/data'])).toEqual(['a/data', 'a/data (2)']);
});
