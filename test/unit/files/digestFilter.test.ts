import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { digestFilter, usualExclude, usualFiles } from '../../../src/core/files/digestFilter';

const filter = digestFilter(usualFiles, usualExclude);

test('digests are told by their endings, in any case', () => {
  for (const path of ['news.txt', 'NEWS.TXT', 'a/b/week.Digest', 'c/notes.md']) expect(filter.whyNot(path)).toBeUndefined();
  for (const path of ['news.log', 'txt', 'news.txt.bak', 'news.txt.annotations.yaml']) expect(filter.whyNot(path)).toBe('notAmongFiles');
});

test('papers of a folder and hidden folders are left out, in any case', () => {
  for (const path of ['readme.txt', 'a/README.md', '.git/x.txt', 'a/.hidden/x.txt', 'node_modules/p/x.txt']) expect(filter.whyNot(path)).toBe('excluded');
});

test('a glob of a folder leaves out all that is in it', () => {
  const own = digestFilter(['**/*.txt'], ['drafts', '**/old']);
  expect(own.whyNot('drafts/a/b.txt')).toBe('excluded');
  expect(own.whyNot('c/old/b.txt')).toBe('excluded');
  expect(own.folder('drafts')).toBe(false);
  expect(own.file('other/drafts.txt')).toBe(true);
});

test('a sidecar is never a digest, whatever the settings say', () => {
  expect(digestFilter(['**/*'], []).file('news.txt.ana.annotations.yaml')).toBe(false);
});

test('the defaults are those that the manifest declares', () => {
  const manifest = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8')) as { contributes: { configuration: { properties: Record<string, { default: unknown }> } } };
  const { properties } = manifest.contributes.configuration;
  expect(properties['policyDigest.files']?.default).toEqual(usualFiles);
  expect(properties['policyDigest.exclude']?.default).toEqual(usualExclude);
});
