import { describe, expect, it } from 'vitest';
import { readAs, textOf } from './fixture';

const text = textOf('nexis.txt');
const { format, articles, titles, bodies } = readAs(text);

describe('a Nexis export as text', () => {
  it('has the title, which may be wrapped, of each document', () => {
    expect(format).toBe('nexis');
    expect(titles).toEqual(['Glass bridge closed for a week', 'The pane was found to be dirty.', 'Brücke']);
  });

  it('has its text from the first word to the last', () => {
    expect(bodies[0]).toMatch(/^The glass bridge over[^]*The bird was not there\.$/u);
    expect(bodies.slice(1)).toEqual(['The bridge is open again.', 'Auch Meren will eine gläserne Brücke. Ein Fluss wird noch gesucht.']);
  });

  it('has the fields of its labels in any language', () => {
    expect(articles[0]?.fields).toEqual({
      source: 'The Ostrel Morning Star (Ostrel)', date: '2024-05-02', edition: 'Final Edition', author: 'Petra Lind', section: 'CITY', page: '3',
      words: 1041, dateline: 'OSTREL', loaded: '2024-05-03', language: 'en', subjects: ['BRIDGES', 'GLASS'], graphic: 'A pane of the bridge.',
      type: 'Newspaper', copyright: 'Copyright 2024 Ostrel Star Company All Rights Reserved',
    });
    expect(articles[2]?.fields).toMatchObject({ source: 'Merener Bote', date: '2024-05-03', author: 'Jan Wels', words: 14, language: 'de' });
    expect(articles.map(({ byline }) => byline)).toEqual(['Petra Lind', null, 'Jan Wels']);
  });

  it('has the lines about it outside title and text', () => {
    const [first] = articles;
    const spans = first?.fieldSpans.map(({ start, end }) => text.slice(start, end));
    expect(spans?.[0]).toMatch(/^1 of 3 DOCUMENTS[^]*Final Edition$/u);
    expect(spans?.[1]).toMatch(/^BYLINE:[^]*OSTREL$/u);
    expect(spans?.[2]).toMatch(/^LOAD-DATE:[^]*All Rights Reserved$/u);
  });

  it('is read with other ends of lines, and with a single document', () => {
    expect(readAs(text.replaceAll('\n', '\r\n')).titles).toEqual(titles);
    const single = readAs(text.slice(text.indexOf('1 of 3'), text.indexOf('2 of 3')).replace('1 of 3 DOCUMENTS', '1 of 1 DOCUMENT').trimEnd());
    expect(single.titles).toEqual(titles.slice(0, 1));
  });

  it('is learned where a researcher sets the format aside, and obeys corrections of lines', () => {
    expect(readAs(text, { layout: 'learned', lines: [] }).format).toBeUndefined();
    expect(readAs(text, { layout: 'closing-line', lines: [] }).format).toBeUndefined();
    const corrected = readAs(text, { lines: [{ text: 'Brücke', is: 'text' }, { text: 'ASTRID: The bird was not there.', is: 'title' }] });
    expect(corrected.titles).toEqual(['Glass bridge closed for a week', 'ASTRID: The bird was not there.', 'The pane was found to be dirty.']);
    expect(corrected.bodies[2]).toMatch(/^The bridge is open again\.[^]*wird noch gesucht\.$/u);
  });
});
