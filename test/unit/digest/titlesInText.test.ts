import { describe, expect, it } from 'vitest';
import { titlesBelow } from '../../../src/core/digest/segment/blocks';
import { findingsOf } from '../../../src/core/digest/findings/findings';
import { learnHabits } from '../../../src/core/digest/findings/habits';
import { parseDigest } from '../../../src/core/digest/parse/parseDigest';
import { noCorrectedRows, type CorrectedRows } from '../../../src/core/digest/rows/correctedRows';
import { readRows } from '../../../src/core/digest/rows/readRows';
import { makeStory } from './made/makeStory';
import { randomOf } from './made/random';

const stories = Array.from({ length: 8 }, (_, index) => makeStory(randomOf(40 + index), index + 1, { paragraphs: [1, 1] }));
const textOf = (index: number) => stories[index]?.paragraphs[0] ?? '';

describe.each([
  ['bold type', (title: string) => `**${title}.** `],
  ['bold type in a list', (title: string) => `- **${title}** – `],
  ['capitals', (title: string) => `${title.toUpperCase()} – `],
])('titles in the rows of their text, set in %s', (_, lead) => {
  const text = `${stories.map(({ title }, index) => lead(title.replace(/[?:]/gu, '')) + textOf(index)).join('\n\n')}\n`;
  const { articles } = parseDigest(text);

  it('are the titles of articles', () => {
    const wanted = stories.map(({ title }) => title.replace(/[?:]/gu, '').toLowerCase());
    expect(articles.map(({ titleStart, titleEnd }) => text.slice(titleStart, titleEnd).toLowerCase())).toEqual(wanted);
  });

  it('are not in the bodies', () => {
    expect(articles.map(({ bodyStart, bodyEnd }) => text.slice(bodyStart, bodyEnd))).toEqual(stories.map((__, index) => textOf(index)));
  });
});

describe('titles below what was taken for them', () => {
  const text = 'Coast Echo (national edition)\nHarbour opens after nine long years\nThe first ships came in on Tuesday morning, and the mayor was there to greet them.\n';
  const findingsBy = (corrected: CorrectedRows = noCorrectedRows) => {
    const rows = readRows(text);
    return findingsOf(rows, learnHabits(rows), corrected);
  };
  const block = { first: 0, title: 0, end: 3, quality: 1 };

  it('are the next rows that may be titles', () => {
    expect(titlesBelow(findingsBy(), [block])).toEqual([expect.objectContaining({ first: 0, title: 1, end: 3 })]);
    expect(titlesBelow(findingsBy(), [{ ...block, title: 1 }])).toEqual([{ ...block, title: 1 }]);
  });

  it('never take the place of one that a researcher marked', () => {
    expect(titlesBelow(findingsBy(new Map([[0, 'title']])), [block])).toEqual([block]);
  });
});

it('a closing line below three articles of the same words is no article', () => {
  const brief = (number: number) => `Keepers of pump ${String(number)} oil the handle\n\nThe handle of the pump was oiled by its keepers. A bucket was filled, and the keepers slept.\n\nGo on reading at Orrin Press\n\n`;
  const text = [1, 2, 3].map(brief).join('');
  expect(parseDigest(text).articles.map(({ titleStart, titleEnd }) => text.slice(titleStart, titleEnd))).toEqual([1, 2, 3].map((number) => `Keepers of pump ${String(number)} oil the handle`));
});

describe.each([
  ['in brackets', (at: number, name: string) => `[${12 + at}/03/2025, 08:15:2${at}] ${name}: `],
  ['before a dash', (at: number, name: string) => `${12 + at}.03.25, 08:1${at} - ${name}: `],
])('messages of a chat in which news is shared, sent at a time %s', (_, stamp) => {
  const names = ['Ana Roe', 'Ben Orr', 'Cleo Ames', 'Dan Ek', 'Eva Lund', 'Finn Aas', 'Gro Vik', 'Hal Moe'];
  const text = `${stories.map((__, index) => `${stamp(index, names[index] ?? '')}${textOf(index)}\nhttps://echo.example/${index}`).join('\n')}\n`;
  const { articles } = parseDigest(text);

  it('are no talk where a few senders share them in turn', () => {
    const ofTwo = `${stories.map((__, index) => `${stamp(index, names[index % 2] ?? '')}${textOf(index)}\nhttps://echo.example/${index}`).join('\n')}\n`;
    expect(parseDigest(ofTwo).issues.map(({ key }) => key)).not.toContain('not-a-digest/chat');
  });

  it('are articles, called by their first words', () => {
    expect(articles.map(({ titleStart }) => titleStart)).toEqual(stories.map((__, index) => text.indexOf(textOf(index))));
    for (const [index, { title }] of articles.entries()) expect(textOf(index).startsWith(title.replace(/…$/u, ''))).toBe(true);
  });
});
