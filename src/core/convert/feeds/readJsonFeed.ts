import { givenFields } from '../fields';
import { address, isoDay } from '../html/pageFields';
import { plainWords } from '../html/parseHtml';
import { limits } from '../limits';
import type { Losses } from '../losses';
import { Refusal } from '../refusal';
import { oneLine, titleLine } from '../text/lines';
import { wrappedParagraphs } from '../text/wrappedText';
import type { ConvertedArticle } from '../types';
import { htmlParagraphs } from './readFeed';

type Values = Readonly<Record<string, unknown>>;

/** The items of a JSON Feed, one article each. Throws `Refusal` for other JSON. */
export function readJsonFeed(json: string, losses: Losses): ConvertedArticle[] {
  const feed = valuesOf(parsed(json));
  const items: unknown = feed['items'];
  if (!Array.isArray(items) || !text(feed['version']).includes('jsonfeed.org')) throw new Refusal('import-refused/unknown-project');
  const list: readonly unknown[] = items;
  return list.slice(0, limits.articles).map((item) => itemArticle(valuesOf(item), text(feed['title']), losses));
}

function itemArticle(item: Values, source: string, losses: Losses): ConvertedArticle {
  const html = text(item['content_html']);
  const paragraphs = html === '' ? wrappedParagraphs(text(item['content_text']) || text(item['summary'])) : htmlParagraphs(html, losses);
  const authors: unknown = item['authors'];
  const author = Array.isArray(authors) ? authors.map((each: unknown) => text(valuesOf(each)['name'])).join(', ') : text(valuesOf(item['author'])['name']);
  return {
    title: titleLine(plainWords(text(item['title']))) || titleLine(paragraphs[0] ?? '') || '?',
    fields: givenFields({ source: oneLine(source), date: isoDay(text(item['date_published'])), author: oneLine(author), url: address(text(item['url'])), id: oneLine(text(item['id'])) }),
    paragraphs,
  };
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    throw new Refusal('import-refused/unknown-project');
  }
}

function valuesOf(value: unknown): Values {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

function text(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
