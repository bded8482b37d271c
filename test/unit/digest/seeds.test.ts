import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseDigest } from '../../../src/core/digest/parse/parseDigest';
import { sharedFolder } from '../shared';

interface GoldArticle {
  title: string;
  titleStart: number;
  titleEnd: number;
  bodyStart: number;
  bodyEnd: number;
  closingStart: number | null;
  closingEnd: number | null;
  byline: string | null;
  dateline: string | null;
  subheadings: { start: number; end: number; uncertain?: boolean }[];
}

const digests = sharedFolder('digests');
const gold = sharedFolder('segmentation/seeds');
const names = gold === undefined ? [] : readdirSync(gold).map((name) => name.replace(/\.json$/u, ''));

function read(name: string): { text: string; expected: GoldArticle[] } {
  const text = readFileSync(path.join(digests ?? '', name), 'utf8');
  const file = JSON.parse(readFileSync(path.join(gold ?? '', `${name}.json`), 'utf8')) as { articles: GoldArticle[] };
  return { text, expected: file.articles };
}

describe.skipIf(digests === undefined || gold === undefined)('the four real digests', () => {
  it.each(names)('%s: every title, body, closing line, byline and dateline', (name) => {
    const { text, expected } = read(name);
    const found = parseDigest(text).articles.map(({ title, titleStart, titleEnd, bodyStart, bodyEnd, closingStart, closingEnd, byline, dateline }) =>
      ({ title, titleStart, titleEnd, bodyStart, bodyEnd, closingStart, closingEnd, byline, dateline }));
    expect(found).toEqual(expected.map(({ title, titleStart, titleEnd, bodyStart, bodyEnd, closingStart, closingEnd, byline, dateline }) =>
      ({ title: title.replace(/\s+/gu, ' ').trim(), titleStart, titleEnd, bodyStart, bodyEnd, closingStart, closingEnd, byline, dateline })));
  });

  it('sub-headings: F1 of at least 0.95', () => {
    let right = 0;
    let found = 0;
    let wanted = 0;
    for (const name of names) {
      const { text, expected } = read(name);
      const all = expected.flatMap((article) => article.subheadings);
      const uncertain = new Set(all.filter((each) => each.uncertain === true).map((each) => each.start));
      const sure = new Set(all.filter((each) => each.uncertain !== true).map((each) => `${each.start}-${each.end}`));
      const mine = parseDigest(text).articles.flatMap((article) => article.subheadings).filter((each) => !uncertain.has(each.start));
      right += mine.filter((each) => sure.has(`${each.start}-${each.end}`)).length;
      found += mine.length;
      wanted += sure.size;
    }
    expect(wanted).toBe(16);
    expect((2 * right) / (found + wanted)).toBeGreaterThanOrEqual(0.95);
  });
});

const open = sharedFolder('segmentation/open');

describe.skipIf(open === undefined)('the open layouts', () => {
  it('strict F1 of article starts of at least 0.97', () => {
    let right = 0;
    let found = 0;
    let wanted = 0;
    for (const name of readdirSync(open ?? '').filter((each) => each.endsWith('.txt'))) {
      const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(readFileSync(path.join(open ?? '', name)));
      const file = JSON.parse(readFileSync(path.join(open ?? '', name.replace(/txt$/u, 'gold.json')), 'utf8')) as { articles: GoldArticle[]; accept?: number[] };
      const { articles } = parseDigest(text);
      if (file.accept?.includes(articles.length) === true) continue;
      const starts = new Set(file.articles.map((article) => article.titleStart));
      right += articles.filter((article) => starts.has(article.titleStart)).length;
      found += articles.length;
      wanted += starts.size;
    }
    expect((2 * right) / (found + wanted)).toBeGreaterThanOrEqual(0.97);
  });
});
