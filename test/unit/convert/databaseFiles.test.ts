import { describe, expect, it } from 'vitest';
import type { ConvertedArticle } from '../../../src/core/convert/types';
import { converted, latin1, prose, utf8, wordFile, wordParagraph } from './files';

const names = ['Alder', 'Birch', 'Cedar'];

const nexis = names.flatMap((name, index) => [
  `${index + 1} of 3 DOCUMENTS`, '', '', 'The Harbour Post', '', '', `March ${index + 4}, 2019 Monday`, '', '', `Dockers in ${name} vote`, '', '', 'BYLINE: Ida Brandt', '', 'SECTION: NATION', '',
  'LENGTH: 612 words', '', '', prose(name), '', prose(`${name} two`), '', '', 'LOAD-DATE: March 9, 2019', '', 'LANGUAGE: ENGLISH', '', 'PUBLICATION-TYPE: Newspaper', '', '', 'Copyright 2019 Harbour Post Ltd.', '', '',
]);
const nexisUni = names.flatMap((name, index) => [
  `Dockers in ${name} vote`, 'The Harbour Post', `March ${index + 4}, 2019 Monday`, '', 'Copyright 2019 Harbour Post Ltd. All Rights Reserved', 'Section: NATION', 'Length: 612 words', 'Byline: Ida Brandt', 'Body', '', '',
  prose(name), '', prose(`${name} two`), '', 'Classification', '', '', 'Language: ENGLISH', 'Publication-Type: Newspaper', '', 'Load-Date: March 9, 2019', '', '', 'End of Document', '', '',
]);
const factiva = names.flatMap((name, index) => [
  `Dockers in ${name} vote`, 'Ida Brandt', '612 words', `${index + 4} March 2019`, 'The Harbour Post', 'HRBP', 'English', 'Copyright 2019 Harbour Post Ltd.', '', prose(name), '', prose(`${name} two`), '',
  `Document HRBP00002019030${index + 4}ef340000${index}`, '', '',
]);
const coded = names.flatMap((name, index) => [
  ['HD', `Dockers in ${name} vote`], ['BY', 'Ida Brandt'], ['WC', '612 words'], ['PD', `${index + 4} March 2019`], ['SN', 'The Harbour Post'], ['SC', 'HRBP'], ['LA', 'English'],
  ['CY', 'Copyright 2019 Harbour Post Ltd.'], ['LP', prose(name)], ['TD', prose(`${name} two`)], ['AN', `Document HRBP00002019030${index + 4}ef340000${index}`],
] as const);

const word = (lines: readonly string[]): Uint8Array => wordFile(lines.map((line) => wordParagraph(line).replaceAll('\t', '</w:t><w:tab/><w:t>')).join(''));
const rtf = (lines: readonly string[]): Uint8Array => latin1(`{\\rtf1\\ansi\\uc1 ${lines.map((line) => `\\pard ${line.replaceAll('’', "\\u8217'").replaceAll('\t', '\\tab ')}\\par\n`).join('')}}`);
const html = (lines: readonly string[]): Uint8Array => utf8(`<html><head><meta charset="utf-8"></head><body>${lines.map((line) => `<p>${line === '' ? '&nbsp;' : line}</p>`).join('\n')}</body></html>`);
const table = (rows: readonly (readonly [string, string])[]): Uint8Array => utf8(`<html><body>${rows.map(([code, value]) => `${code === 'HD' ? '<table>' : ''}<tr><td><b>${code}</b>&nbsp;</td><td>${value}</td></tr>${code === 'AN' ? '</table>' : ''}`).join('')}</body></html>`);

function expectDockers(articles: readonly ConvertedArticle[]): void {
  expect(articles.map(({ title }) => title)).toEqual(names.map((name) => `Dockers in ${name} vote`));
  expect(articles[1]?.fields).toMatchObject({ source: 'The Harbour Post', author: 'Ida Brandt', date: '2019-03-05', words: 612, language: 'en' });
  expect(articles[1]?.paragraphs.slice(0, 2)).toEqual([prose('Birch'), prose('Birch two')]);
}

describe('exports of databases in documents', () => {
  const lines = { nexis, 'nexis-uni': nexisUni, factiva, 'factiva-coded': coded.map(([code, value]) => `${code}\t${value}`) };
  const kinds = { docx: word, rtf, html };
  it.each(Object.entries(lines).flatMap(([format, text]) => Object.entries(kinds).map(([ending, make]) => [format, ending, make, text] as const)))(
    '%s in .%s, each line a paragraph', async (format, ending, make, text) => {
      // A web page folds tabs; there the codes stand in a table.
      const bytes = format === 'factiva-coded' && ending === 'html' ? table(coded) : make(text);
      const result = await converted(`a.${ending}`, bytes);
      expect(result.format?.id).toBe(format);
      expectDockers(result.articles);
    },
  );

  it.each(Object.entries(kinds))('without the empty lines, in .%s', async (ending, make) => {
    for (const text of [nexis, nexisUni, factiva]) expectDockers((await converted(`a.${ending}`, make(text.filter((line) => line !== '')))).articles);
  });
});
