import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { exampleTemplate } from '../../../src/core/template/exampleTemplate';
import type { TemplateItem, TemplateValue } from '../../../src/core/template/renderTemplate';
import { templateNames } from '../../../src/core/template/templateNames';
import { writeTemplate } from '../../../src/core/template/writeTemplate';
import { filesOf, projectOf } from '../exchange/project';
import { segment } from '../search/segment';

const page = readFileSync('docs/templates.md', 'utf8');
const segments = [segment({ tags: ['claims/cost'], memo: 'A *strong* claim', entities: ['Varn'] }), segment({ id: 'b', tags: [], memo: '' })];

/** All names, those of an article with its own in front. */
function namesOf(item: TemplateItem, prefix = ''): string[] {
  return Object.entries(item).flatMap(([name, value]) => [`${prefix}${name}`, ...(isItem(value) ? namesOf(value, `${name}.`) : itemsOf(value).flatMap((each) => namesOf(each)))]);
}
const isItem = (value: TemplateValue): value is TemplateItem => typeof value === 'object';
const itemsOf = (value: TemplateValue): TemplateItem[] => (typeof value === 'function' ? [...value()].filter(isItem) : []);

it('lists just the names that there are, and holds the example', () => {
  const listed = [...page.slice(page.indexOf('## Names')).matchAll(/`([\w.]+)`/g)].map(([, name = '']) => name).filter((name) => name !== '.');
  expect([...new Set(listed)].sort()).toEqual([...new Set(namesOf(templateNames(projectOf(segments), new Map())))].sort());
  expect(page).toContain(`\`\`\`mustache\n${exampleTemplate}\`\`\``);
});

it('begins the example with names that there are, and ships the page', () => {
  const [comment = ''] = exampleTemplate.split('}}');
  const named = [...comment.matchAll(/: ([\w., ]+?)\.\s/g)].flatMap(([, list = '']) => list.replace('and the lists ', '').split(', '));
  expect(named.length).toBeGreaterThan(20);
  const known = namesOf(templateNames(projectOf(segments), new Map()));
  expect(named.filter((name) => !known.includes(name))).toEqual([]);
  expect(readFileSync('.vscodeignore', 'utf8').split(/\r?\n/)).toContain('!docs/*.md');
});

it('shows an example that is filled without complaint', async () => {
  const template = { name: 'report.md.mustache', text: exampleTemplate };
  const { files, end } = await filesOf({ write: writeTemplate }, projectOf(segments, { title: 'Costs & claims', template }));
  expect(end).toEqual([]);
  const text = files.get('')?.toString() ?? '';
  expect(text.split('\n')).toEqual(expect.arrayContaining(['# Costs &amp; claims', '## claims', '## claims/cost (1)', 'Passages: 2 · articles: 1 · digests: 1', 'A *strong* claim', '## Without a tag (1)']));
  expect(text.startsWith('# ')).toBe(true);
  expect(text).not.toMatch(/\{\{|\n{4}/);
});
