import { describe, expect, it } from 'vitest';
import { findingsOf } from '../../../src/core/digest/findings/findings';
import { learnHabits } from '../../../src/core/digest/findings/habits';
import { parseDigest } from '../../../src/core/digest/parse/parseDigest';
import { readRows } from '../../../src/core/digest/rows/readRows';
import { rowText } from '../../../src/core/digest/rows/rows';
import { listedTitles } from '../../../src/core/digest/signs/listedTitles';
import { plain, stories } from './stories';

const chosen = stories.slice(0, 5);
const body = chosen.map((story) => plain(story)).join('\n\n');

function listed(text: string): string[] {
  const rows = readRows(text);
  return listedTitles(findingsOf(rows, learnHabits(rows))).flatMap(({ boundaries }) => boundaries.map((row) => rowText(rows, row)));
}

describe('titles that the contents list', () => {
  it.each<[string, (title: string, number: number) => string]>([
    ['numbered', (title, number) => `${number}. ${title}`], ['behind dashes', (title) => `- ${title}`],
    ['with dots and the author', (title) => `${title}.........Ana Roe`], ['with the page', (title, number) => `${title}  ${number * 3}`],
    ['in capitals', (title) => title.toUpperCase()], ['behind letters and signs', (title, number) => `##${String.fromCharCode(64 + number)}  ${title}`],
    ['with who wrote them', (title) => `${title} by Ana Roe`],
  ])('are found, %s', (_, entry) => {
    const contents = chosen.map(({ title }, index) => entry(title, index + 1)).join('\n');
    expect(listed(`CONTENTS\n\n${contents}\n\n\n${body}\n`)).toEqual(chosen.map(({ title }) => title));
  });

  it('are none where nothing is listed, or the list is at the end', () => {
    expect(listed(`${body}\n`)).toEqual([]);
    expect(listed(`${body}\n\nMore next week\n\n${chosen.map(({ title }) => title).join('\n')}\n`).length).toBeLessThan(2);
  });

  it('are the articles, and the contents are none', () => {
    const text = `The Coast Letter\nIssue 12\n\nIn this issue:\n${chosen.map(({ title }) => `  ${title}`).join('\n')}\n\n${body}\n`;
    const { articles } = parseDigest(text);
    expect(articles.map(({ titleStart, title }) => text.slice(titleStart, titleStart + title.length))).toEqual(chosen.map(({ title }) => title));
    expect(articles[0]?.titleStart).toBeGreaterThan(text.indexOf(chosen[4]?.title ?? ''));
  });
});
