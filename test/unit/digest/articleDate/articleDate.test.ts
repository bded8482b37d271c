import { describe, expect, it } from 'vitest';
import { DigestFacts } from '../../../../src/core/corpus/digestFacts';
import type { ArticleDate } from '../../../../src/core/digest/articleDate/articleDate';
import { parseDigest } from '../../../../src/core/digest/parse/parseDigest';
import type { Article } from '../../../../src/core/digest/types';
import { finish } from '../../../../src/core/steps';

const bodies = [
  'The harbour council put off its decision once more, and the ferries go on burning oil for another year.\n\nThe paper that lay before the members names three days for the first electric ship, of which none is binding.',
  'Eleven thousand sheets have come out of their drawers, and the oldest of them shows a coast that is no longer there.\n\nWhoever finds a street that has gone may tell the keepers, who mean to draw it in again.',
  'Shops that sell bread want to open before the trams run, because those who work at night go home hungry.\n\nThe union asks for one baker more in each shop, and for a door that can be locked.',
  'Readers may take home a chair for as long as a book, and most of them have come back with their legs on.\n\nThe keepers count them every Friday, and mend what can be mended with glue.',
];
const body = bodies[1] ?? '';
const closing = 'Read on at portpress.example.';

interface Story {
  readonly title: string;
  /** Lines above the title, and below it. */
  readonly above?: string;
  readonly below?: string;
  readonly text?: string;
  readonly closing?: string;
}

const stories: readonly Story[] = [
  { title: 'Harbour council puts off its vote' }, { title: 'Museum opens a wing for maps' }, { title: 'Bakers ask for longer hours' }, { title: 'Library lends out its chairs' },
];

function digest(list: readonly Story[], header = ''): string {
  return header + list.map(({ title, above, below, text, closing: end = closing }, index) =>
    `${above === undefined ? '' : `${above}\n`}${title}\n\n${below === undefined ? '' : `${below}\n\n`}${text ?? bodies[index]}\n\n${end}`).join('\n\n\n');
}

const articleDates = (text: string, articles: readonly Article[]): (ArticleDate | null)[] =>
  new DigestFacts(text, articles).readers.map((reader) => finish(reader.daySteps()));

/** The dates of the articles, with the words that tell them. */
function datesOf(text: string): (string | undefined)[] {
  const { articles } = parseDigest(text);
  expect(articles).toHaveLength(stories.length);
  return articleDates(text, articles).map((date) => date?.iso);
}

/** The date of the second article, which alone has these parts. */
function dateWith(parts: Partial<Story>): string | undefined {
  const [first, second, ...rest] = datesOf(digest(stories.map((story, index) => (index === 1 ? { ...story, ...parts } : story))));
  expect([first, ...rest]).toEqual([undefined, undefined, undefined]);
  return second;
}

describe('the date of an article', () => {
  it.each([
    '4 March 2025', 'Tuesday, 4 March 2025', 'By Ana Silva | 4 March 2025', 'Port Gazette, 4 March 2025, 10:15 CET', 'Port Gazette (Lindhaven) · March 4, 2025 Tuesday',
    'Date: 2025-03-04', 'Published: Tuesday, March 4, 2025', 'Posted on 4 March 2025', 'Published 4 March 2025, updated 9 March 2025', 'Datum: 4. März 2025',
    'Fecha: 4 de marzo de 2025', 'Дата: 4 марта 2025 г.', 'Source: Port Gazette, 4 March 2025',
  ])('below its title: %s', (below) => {
    expect(dateWith({ below })).toBe('2025-03-04');
  });

  it.each(['LINDHAVEN, 4 March 2025 – ', 'Lindhaven, March 4, 2025 (Port Press) — ', '(4 March 2025) - ', 'LINDHAVEN (March 4, 2025): '])('in a dateline: %s', (dateline) => {
    expect(dateWith({ text: dateline + body })).toBe('2025-03-04');
  });

  it('in a dateline below a summary in points', () => {
    expect(dateWith({ text: `• A wing for maps\n• Open from May\n\nLINDHAVEN, 4 March 2025 – ${body}` })).toBe('2025-03-04');
  });

  it('in a dateline below a summary in points and the byline', () => {
    expect(dateWith({ text: `• A wing for maps\n• Open from May\n\nBy Ana Silva\n\nLINDHAVEN, 4 March 2025 – ${body}` })).toBe('2025-03-04');
  });

  it.each(['https://portpress.example/2025/03/04/maps', 'https://portpress.example/news-2025-03-04.html', 'https://portpress.example/20250304/maps'])('in the address of its page: %s', (url) => {
    expect(dateWith({ closing: `Read on at ${url}` })).toBe('2025-03-04');
  });

  it.each([
    'Council to vote on 25 March 2025', 'Updated 9 March 2025', 'Last updated: 9 March 2025', 'Deadline: 25 March 2025', '• June 15, 2025, 10:00 am',
    'The council met on 4 March 2025.', '3 hours ago', '4 March', '3–4 March 2025', 'https://portpress.example/2025/03/maps',
  ])('is not told by: %s', (below) => {
    expect(dateWith({ below })).toBeUndefined();
  });

  it('is not the date of what happened', () => {
    expect(dateWith({ text: `On 4 March 2025 the museum opened its doors to everyone. ${body}` })).toBeUndefined();
    expect(dateWith({ text: `Since March 4, 2025 – a Tuesday – the museum has been open. ${body}` })).toBeUndefined();
  });

  it('is left out where two dates compete', () => {
    expect(dateWith({ below: 'Port Gazette, 4 March 2025\nCity Post, 6 March 2025' })).toBeUndefined();
  });

  it('of two the one that is said to be of publication', () => {
    expect(dateWith({ below: 'Meeting hall, 6 March 2025\nPublished: 4 March 2025' })).toBe('2025-03-04');
  });

  it('does not guess between day and month', () => {
    expect(dateWith({ below: '03/04/2025' })).toBeUndefined();
    expect(dateWith({ below: '13/04/2025' })).toBe('2025-04-13');
  });

  it.each([
    ['13/04/2025', ['2025-04-03', '2025-04-13']],
    ['04/13/2025', ['2025-03-04', '2025-04-13']],
  ])('lets another date of the file decide: %s', (proof, expected) => {
    const [first, second] = datesOf(digest(stories.map((story, index) => ({ ...story, below: index === 0 ? '03/04/2025' : proof }))));
    expect([first, second]).toEqual(expected);
  });

  it('is left out where the dates of the file contradict each other', () => {
    const below = ['03/04/2025', '13/04/2025', '04/13/2025', '05/05/2025'];
    expect(datesOf(digest(stories.map((story, index) => ({ ...story, below: below[index] ?? '' })))))
      .toEqual([undefined, '2025-04-13', '2025-04-13', '2025-05-05']);
  });

  it('is that of the masthead if no article gives its own', () => {
    const header = 'PORT AND CITY\nNews of the day, Tuesday, 4 March 2025\n\n\n';
    expect(datesOf(digest(stories, header))).toEqual(stories.map(() => '2025-03-04'));
    expect(datesOf(digest(stories.map((story, index) => (index === 2 ? { ...story, below: '3 March 2025' } : story)), header)))
      .toEqual([undefined, undefined, '2025-03-03', undefined]);
    expect(datesOf(digest(stories, 'PORT AND CITY\nPrinted on 4 March 2025\n\n\n'))).toEqual(stories.map(() => undefined));
  });

  it('says where it is', () => {
    const text = digest(stories.map((story) => ({ ...story, below: 'Port Gazette | 4 March 2025' })));
    const { articles } = parseDigest(text);
    const words = articleDates(text, articles).map((date, index) => {
      const origin = articles[index]?.titleStart ?? 0;
      return date && text.slice(origin + date.start, origin + date.end);
    });
    expect(words).toEqual(stories.map(() => '4 March 2025'));
    expect(articleDates('', [])).toEqual([]);
  });

  it('counts from the start of the digest if it is in the masthead', () => {
    const text = digest(stories, 'PORT AND CITY\nNews of the day, Tuesday, 4 March 2025\n\n\n');
    const dates = articleDates(text, parseDigest(text).articles);
    expect(dates.map((date) => date && [date.from, text.slice(date.start, date.end)])).toEqual(stories.map(() => ['masthead', '4 March 2025']));
  });
});
