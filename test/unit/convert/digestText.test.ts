import { describe, expect, it } from 'vitest';
import { digestName, freeName } from '../../../src/core/convert/digestText/fileNames';
import { articlesOfText } from '../../../src/core/convert/text/articlesOfText';
import { writeDigestText } from '../../../src/core/convert/digestText/writeDigestText';
import { parseDigest } from '../../../src/core/digest/parse/parseDigest';
import type { ConvertedArticle } from '../../../src/core/convert/types';
import { prose } from './files';

const article = (title: string, more: Partial<ConvertedArticle> = {}): ConvertedArticle => ({ title, fields: {}, paragraphs: [prose(title)], ...more });

describe('the digest text of imports', () => {
  it('has the form of the design', () => {
    expect(writeDigestText([
      article('One', { fields: { source: 'Post', date: '2024-03-08', words: 12, subjects: ['a', 'b; c'], mood: 'calm' }, paragraphs: ['First.', 'Second.'] }), article('Two', { paragraphs: ['Third.'] }),
    ])).toBe('Title: One\nSource: Post\nDate: 2024-03-08\nWords: 12\nSubjects: a; b, c\nMood: calm\n\nFirst.\n\nSecond.\n\n--------------------\n\nTitle: Two\n\nThird.\n\n--------------------\n');
  });

  it('makes paragraphs harmless that would be read as the end or the start of an article, and shows it', () => {
    expect(writeDigestText([article('One', { paragraphs: ['Title: not one', '-'.repeat(20), 'a - b'] })])).toBe(`Title: One\n\nTitle : not one\n\n${'–'.repeat(20)}\n\na - b\n\n${'-'.repeat(20)}\n`);
  });

  it('is read back as it was, field by field', () => {
    const fields = {
      source: 'Harbour Post', date: '2024-03-08', author: 'Ida Brandt', section: 'Ports', page: 'A7', edition: 'Late', language: 'de', words: 612, dateline: 'ALDER',
      copyright: '© 2024 Harbour Post', publisher: 'Post Ltd', subjects: ['Ports', 'Money'], companies: ['Post Ltd'], places: ['Alder', 'Birch'], url: 'https://post.example/1?a=b#c', id: 'HP-1', original: '../a b.docx',
    };
    const articles = [
      article('Ferries return: “at last”', { fields, paragraphs: [prose('Alder'), 'Source: not a field', prose('Birch')] }),
      article('Tolls', { paragraphs: ['Title: of no article', '-'.repeat(20), prose('Cedar')] }),
      article('The dockers vote', { fields: { date: '2024-03' } }),
    ];
    const text = writeDigestText(articles);
    const parsed = parseDigest(text);
    expect(parsed.format?.id).toBe('import');
    const read = articlesOfText(text, parsed, (body) => body.split('\n').filter((line) => line !== ''));
    expect(read.map((each) => each.title)).toEqual(articles.map((each) => each.title));
    expect(read.map((each) => each.fields)).toEqual(articles.map((each) => each.fields));
    expect(read.map((each) => each.paragraphs)).toEqual([articles[0]?.paragraphs, ['Title : of no article', '–'.repeat(20), prose('Cedar')], articles[2]?.paragraphs]);
  });
});

describe('names of digests', () => {
  it('are safe on every system', () => {
    expect(['a/b/Press review.docx', 'C:\\x\\week?.html', 'con.rtf', '...', 'a:b*c.pdf', 'Überblick 1.2.docx', 'exports/', 'x\u202egpj.exe.zip', '../..'].map(digestName)).toEqual(
      ['Press review.txt', 'week-.txt', '_con.txt', 'import.txt', 'a-b-c.txt', 'Überblick 1.2.txt', 'exports.txt', 'x-gpj.exe.txt', 'import.txt']);
    expect(digestName(`${'😀'.repeat(200)}.pdf`).length).toBeLessThan(90);
  });

  it('that are in use get the first free number, also where only an annotations file is there', () => {
    expect(freeName('Week.txt', [])).toBe('Week.txt');
    expect(freeName('Week.txt', ['week.TXT', 'Week 2.txt.annotations.yaml'])).toBe('Week 3.txt');
  });
});
