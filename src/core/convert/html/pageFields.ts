import type { ArticleFields } from '../../digest/types';
import { givenFields } from '../fields';
import { oneLine } from '../text/lines';
import { attribute, findElements, textOf, type HtmlElement, type HtmlParent } from './parseHtml';

/** Names of `meta` elements that tell a field, the best first. */
const metaNames = {
  title: ['og:title', 'twitter:title', 'dc.title', 'citation_title'],
  source: ['og:site_name', 'dc.publisher', 'citation_journal_title', 'application-name'],
  author: ['author', 'article:author', 'dc.creator', 'citation_author', 'byl', 'parsely-author'],
  date: ['article:published_time', 'datepublished', 'date', 'dc.date', 'dcterms.created', 'dc.date.issued', 'pubdate', 'publishdate', 'citation_publication_date', 'sailthru.date', 'parsely-pub-date'],
  section: ['article:section', 'parsely-section'],
  url: ['og:url'],
} as const;

export interface PageFacts {
  /** Of the page, without the site's name behind it. */
  readonly title: string | undefined;
  readonly fields: ArticleFields;
}

/** What the head of a page says about its article. */
export function pageFacts(page: HtmlParent): PageFacts {
  const metas = metaValues(page);
  const value = (names: readonly string[]): string | undefined => names.map((name) => metas.get(name)).find((each) => each !== undefined);
  const [root] = findElements(page, ({ tagName }) => tagName === 'html');
  const [time] = findElements(page, (element) => element.tagName === 'time' && isoDay(attribute(element, 'datetime')) !== undefined);
  const source = value(metaNames.source);
  const found = {
    source, author: name(value(metaNames.author)), section: value(metaNames.section),
    date: isoDay(value(metaNames.date)) ?? dateInData(page) ?? isoDay(time && attribute(time, 'datetime')),
    url: address(value(metaNames.url)) ?? address(canonical(page)),
    language: language(root && attribute(root, 'lang')),
  };
  return {
    title: value(metaNames.title) ?? withoutSite(titleElement(page), source),
    fields: givenFields(found),
  };
}

function metaValues(page: HtmlParent): Map<string, string> {
  const values = new Map<string, string>();
  for (const meta of findElements(page, ({ tagName }) => tagName === 'meta')) {
    const key = (attribute(meta, 'property') ?? attribute(meta, 'name') ?? attribute(meta, 'itemprop') ?? '').toLowerCase();
    const content = oneLine(attribute(meta, 'content') ?? '');
    if (key !== '' && content !== '' && !values.has(key)) values.set(key, content);
  }
  return values;
}

/** `2024-03-12` of `2024-03-12T08:00:00Z`; undefined for other forms. */
export function isoDay(text: string | undefined): string | undefined {
  const [, year = '', month = '01', day = '01', rest = ''] = /^\s*(\d{4})[-/](\d{2})(?:[-/](\d{2}))?(.?)/.exec(text ?? '') ?? [];
  if (year === '' || /\d/.test(rest) || Number(month) < 1 || Number(month) > 12 || Number(day) < 1 || Number(day) > 31) return undefined;
  return /^\s*\d{4}[-/]\d{2}[-/]\d{2}/.test(text ?? '') ? `${year}-${month}-${day}` : `${year}-${month}`;
}

/** The date in a page's JSON-LD, which is looked for as text: it is often no valid JSON. */
function dateInData(page: HtmlParent): string | undefined {
  const data = findElements(page, (element) => element.tagName === 'script' && attribute(element, 'type') === 'application/ld+json');
  for (const script of data) {
    const date = isoDay(/"datePublished"\s*:\s*"([^"]{1,40})"/.exec(textOf(script))?.[1]);
    if (date !== undefined) return date;
  }
  return undefined;
}

function canonical(page: HtmlParent): string | undefined {
  const isCanonical = (element: HtmlElement): boolean => element.tagName === 'link' && attribute(element, 'rel')?.toLowerCase() === 'canonical';
  const [link] = findElements(page, isCanonical);
  return link && attribute(link, 'href');
}

/** An address of the web; nothing else is worth a link. */
export function address(text: string | undefined): string | undefined {
  const trimmed = text?.trim() ?? '';
  return /^https?:\/\/[^\s<>"]+$/i.test(trimmed) ? trimmed : undefined;
}

/** Some sites give the address of an author's page. */
function name(text: string | undefined): string | undefined {
  return text === undefined || address(text) !== undefined ? undefined : text;
}

function language(tag: string | undefined): string | undefined {
  return tag !== undefined && /^[a-z]{2,3}(?:-|$)/i.test(tag) ? tag.slice(0, tag.search(/-|$/)).toLowerCase() : undefined;
}

function titleElement(page: HtmlParent): string | undefined {
  const [title] = findElements(page, ({ tagName }) => tagName === 'title');
  const text = title === undefined ? '' : oneLine(textOf(title));
  return text === '' ? undefined : text;
}

/** `Headline - The Paper` without the paper, if the page says that it is one. */
function withoutSite(title: string | undefined, source: string | undefined): string | undefined {
  if (title === undefined || source === undefined) return title;
  const end = title.toLowerCase().lastIndexOf(source.toLowerCase());
  const isBehind = end > 0 && end + source.length === title.length && /[\s|–—:·-]$/.test(title.slice(0, end));
  return isBehind ? title.slice(0, end).replace(/[\s|–—:·-]+$/, '') : title;
}
