import { describe, expect, it } from 'vitest';
import { articlesOrWhole, parseDigest } from '../../../src/core/digest/parse/parseDigest';

const lines = (...texts: readonly string[]) => texts.join('\n');
const many = (count: number, make: (at: number) => string) => Array.from({ length: count }, (_, at) => make(at)).join('\n');

/** Files that researchers have among their texts. */
const files: readonly (readonly [name: string, key: string, text: string])[] = [
  ['RIS', 'references', lines('TY  - NEWS', 'TI  - Pump found dry', 'AU  - Corran, Tess', 'PY  - 2014', 'ER  - ', '')],
  ['RIS that begins in a record', 'references', lines('TI  - Pump found dry', 'AU  - Corran, Tess', 'AB  - The pump of Orrin was found dry on Monday. Nobody knew.', 'PY  - 2014', 'ER  - ', '')],
  ['MEDLINE', 'references', lines('', 'PMID- 4041', 'OWN - NLM', 'TI  - Pumps and their keepers: a count of', '      nine towns.', 'AB  - Nine towns were counted.', '')],
  ['EndNote', 'references', lines('%0 Newspaper Article', '%T Pump found dry', '%A Corran, Tess', '%D 2014')],
  ['BibTeX', 'references', lines('@article{corran2014,', '  title = {Pump found dry},', '  year = {2014},', '}')],
  ['BibTeX with a preamble', 'references', lines('@string{org = {Orrin Courier}}', '@misc{a, title = "Pump"}')],
  ['Web of Science', 'references', lines('FN Clarivate Analytics Web of Science', 'VR 1.0', 'PT J', 'AU Corran, T', 'TI Pumps')],
  ['iCalendar', 'calendar', lines('BEGIN:VCALENDAR', 'VERSION:2.0', 'BEGIN:VEVENT', 'SUMMARY:Pump opens, with a long', ' line', 'END:VEVENT', 'END:VCALENDAR')],
  ['vCard', 'contacts', lines('BEGIN:VCARD', 'FN:Tess Corran', 'END:VCARD')],
  ['SubRip', 'subtitles', lines('1', '00:00:01,000 --> 00:00:02,000', 'The pump is dry.', '', '2', '00:00:03,000 --> 00:00:04,000', 'Who says so?', 'The keeper.')],
  ['WebVTT', 'subtitles', lines('WEBVTT', '', '00:01.000 --> 00:02.000', 'The pump is dry.')],
  ['LRC', 'subtitles', many(6, (at) => `[00:1${at}.00] The pump is dry`)],
  ['log of an application', 'log', many(8, (at) => `2014-06-04 10:0${at}:11,20${at} WARN [pump-${at}] dry\n    at org.pump.Main(${at})`)],
  ['log of a server', 'log', many(8, (at) => `10.0.0.${at} - - [04/Jun/2014:10:0${at}:00 +0200] "GET /pump/${at} HTTP/1.1" 200 51`)],
  ['log of a system', 'log', many(8, (at) => `Jun  4 10:0${at}:00 orrin pumpd[41]: dry (${at})`)],
  ['chat with dates', 'chat', many(8, (at) => `04.06.14, 10:0${at} - ${at % 2 === 0 ? 'Tess' : 'Abel'}: Is it dry? It is ${at}.`)],
  ['chat in brackets', 'chat', many(8, (at) => `[04/06/2014, 10:0${at}:31] ${at % 2 === 0 ? 'Tess' : 'Abel'}: Is it dry?`)],
  ['chat with clock times', 'chat', many(8, (at) => `[10:0${at}] <${at % 2 === 0 ? 'tess' : 'abel'}> is it dry`)],
  ['chat of an office', 'chat', many(8, (at) => `${at % 2 === 0 ? 'Tess Corran' : 'Abel Rook'}  10:0${at} AM\nis it dry\n`)],
  ['table with commas', 'table', `id,town,depth\n${many(9, (at) => `${at},"Orrin, East",${at * 3}`)}`],
  ['table with tabs', 'table', `id\ttown\tdepth\n${many(9, (at) => `${at}\tOrrin\t${at * 3}`)}`],
  ['JSON', 'data', '{"articles": [{"title": "Pump found dry", "text": "The pump of Orrin was found dry."}]}'],
  ['JSON in lines', 'data', many(3, (at) => `{"id": ${at}, "title": "Pump found dry"}`)],
  ['code', 'code', many(6, (at) => `function pump${at}(depth) {\n  return depth * ${at};\n}\n`)],
  ['web page', 'page', '<!DOCTYPE html>\n<html><body><p>The pump of Orrin was found dry.</p></body></html>'],
  ['feed', 'feed', '<rss version="2.0"><channel><title>Orrin</title></channel></rss>'],
  ['XML', 'xml', '<?xml version="1.0"?>\n<pumps><pump/></pumps>'],
  ['RTF', 'rich-text', '{\\rtf1\\ansi The pump of Orrin was found dry.}'],
];

/** Texts that look like one of these at first sight. */
const digests: readonly (readonly [name: string, text: string])[] = [
  ['items with clock times', many(6, (at) => `0${at}:15 Pump number ${at} found dry in the night\n\nThe keeper of pump ${at} said on Monday that the water had gone by itself, and that he would wait.\n`)],
  ['what one sender posts in a channel', many(6, (at) => `Orrin Harbour News, [0${at + 1}.06.2014 10:0${at}]\nPump number ${at} found dry in the night\n\nThe keeper of pump ${at} said on Monday that the water had gone by itself, and that he would wait.\n`)],
  ['titles with dates and colons', many(6, (at) => `04.06.2014, 10:0${at} - Orrin${at}: Pump found dry in the night\n\nThe keeper of pump ${at} said on Monday that the water had gone by itself, and that he would wait for it.\n`)],
];

describe('files that are no text to read', () => {
  it.each(files)('say what they are: %s', (_, key, text) => {
    const { articles, layout, issues } = parseDigest(text);
    expect({ articles: articles.length, kind: layout.kind, keys: issues.map((issue) => issue.key), codes: issues.map(({ code }) => code) })
      .toEqual({ articles: 0, kind: 'none', keys: [`not-a-digest/${key}`], codes: ['not-a-digest'] });
    expect(issues[0]?.message).not.toMatch(/\{\d\}/);
  });

  it.each(digests)('are not taken from digests: %s', (_, text) => {
    expect(parseDigest(text).issues).toEqual([]);
  });

  it('can be read as one article where a researcher says so', () => {
    for (const [, , text] of files) expect(parseDigest(text, { layout: 'single', lines: [] }).articles.length).toBeLessThanOrEqual(1);
    const [, , subtitles] = files.find(([name]) => name === 'SubRip') ?? [];
    expect(articlesOrWhole(subtitles ?? '', { articles: [] })).toHaveLength(1);
  });
});
