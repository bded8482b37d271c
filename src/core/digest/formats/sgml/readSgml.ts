import { trimmed, type Span } from '../../../text/span';
import { endOf, lengthOf, rowText, startOf, type Rows } from '../../rows/rows';
import type { ArticleFields } from '../../types';
import { between } from '../document/between';
import type { FormatReader, FoundDocument, RowRange } from '../document/formatReader';
import { dateIn } from '../engine/dates';
import { lists, tags } from './tags';

const opening = new RegExp(`^<(?:${tags.article.join('|')})(?:\\s[^>]*)?>`, 'iu');
const anyTitleOrBody = new RegExp(`<(?:${[...tags.title, ...tags.body].join('|')})(?:\\s[^>]*)?>`, 'iu');
const less = '<'.charCodeAt(0);
/** A tag with its attributes is no longer. */
const longest = 400;
/** Rows below its opening tag in which an article has its title or its text. */
const reach = 40;
const fewest = 2;

/** News in elements: each article in one, with elements for its title and its text. */
export const sgml: FormatReader = {
  id: 'sgml', name: 'News in SGML (Reuters, TREC)',
  recognise(rows, sample, isForced) {
    const found = sample.flatMap((range) => openings(rows, range).filter((row) => hasElements(rows, row)));
    if (found.length < (isForced ? 1 : fewest) && !(found.length === 1 && (found[0] ?? 0) < fewest)) return undefined;
    return {
      starts: (all, first, end) => {
        const starts = openings(all, { first, end });
        return starts[0] === first ? starts : [first, ...starts];
      },
      read: readElement,
    };
  },
};

function openings(rows: Rows, { first, end }: RowRange): number[] {
  const starts: number[] = [];
  for (let row = first; row < end; row += 1) {
    if (rows.text.charCodeAt(startOf(rows, row)) === less && opening.test(shown(rows, row))) starts.push(row);
  }
  return starts;
}

function shown(rows: Rows, row: number): string {
  const start = startOf(rows, row);
  return lengthOf(rows, row) > longest ? rows.text.slice(start, start + longest) : rowText(rows, row);
}

function hasElements(rows: Rows, row: number): boolean {
  for (let below = row; below < Math.min(rows.count, row + reach); below += 1) {
    if (below > row && opening.test(shown(rows, below))) return false;
    const text = shown(rows, below);
    if (anyTitleOrBody.test(below === row ? text.replace(opening, '') : text)) return true;
  }
  return false;
}

/** The words within a span, without tags and control characters at both ends. */
const ends = { before: /^(?:\s|<[^<>]*>|&#\d{1,3};|\*{3,})+/u, behind: /(?:\s|<[^<>]*>|&#\d{1,3};)+$/u };

function bare(text: string, { start, end }: Span): Span {
  const inner = text.slice(start, end);
  const before = ends.before.exec(inner)?.[0].length ?? 0;
  const behind = before === inner.length ? 0 : tail(inner);
  return { start: start + before, end: Math.max(start + before, end - behind) };
}

/** Length of white space, tags and control characters at the end: looked for from there, as a text may be long. */
function tail(inner: string): number {
  let end = inner.length;
  for (;;) {
    const last = inner.slice(Math.max(0, end - longest), end);
    const found = ends.behind.exec(last)?.[0].length ?? 0;
    if (found === 0) return inner.length - end;
    end -= found;
  }
}

/** The name of an agency that ends a text, and the control characters behind it. */
const signature = /\s*\n[ \t]+(?<closing>\p{L}[\p{L}.]{0,19}(?:\s+&#\d{1,3};)*)\s*$/u;

function readElement(rows: Rows, first: number, end: number): FoundDocument | undefined {
  const { text } = rows;
  const whole = { start: startOf(rows, first), end: endOf(rows, end - 1) };
  const open = opening.exec(shown(rows, first));
  if (open === null) return undefined;
  const inside = { start: whole.start + open[0].length, end: whole.end };
  const element = text.slice(inside.start, inside.end);
  const find = (names: readonly string[], from = 0) => elementIn(element, names, from, inside.start);
  const titled = find(tags.title);
  const title = titled === undefined ? undefined : bare(text, titled);
  const body = bodyOf(text, find, titled);
  const { span, closing } = withoutSignature(text, body);
  const value = (names: readonly string[]) => {
    const found = find(names);
    const words = found === undefined ? '' : text.slice(found.start, found.end).replace(/<[^<>]*>/gu, ' ').replace(/\s+/gu, ' ').trim();
    return words === '' || words.length > longest ? undefined : words;
  };
  const hasTitle = title !== undefined && title.end > title.start;
  if (!hasTitle && span.end <= span.start) return undefined;
  const dateline = value(tags.dateline)?.replace(/[\s–—-]+$/u, '');
  const parts = [hasTitle ? title : undefined, span, closing].filter((each) => each !== undefined);
  return {
    title: hasTitle ? title : undefined, titleText: hasTitle ? withoutEntities(text.slice(title.start, title.end)) : undefined, body: span, closing,
    byline: value(tags.author), dateline, fields: fieldsOf(value, listOf(element), dateline), fieldSpans: between(text, whole, parts),
  };
}

type Find = (names: readonly string[], from?: number) => Span | undefined;

/** Between an opening tag of one of these names and its closing tag, or the next tag of a line. */
function elementIn(element: string, names: readonly string[], from: number, offset: number): Span | undefined {
  for (const name of names) {
    const tag = new RegExp(`<${name}(?:\\s[^>]*)?>`, 'iu');
    const match = tag.exec(element.slice(from));
    if (match === null) continue;
    const start = from + match.index + match[0].length;
    const close = element.slice(start).search(new RegExp(`</${name}\\s*>`, 'iu'));
    const line = element.indexOf('\n', start);
    const end = close >= 0 ? start + close : line >= 0 ? line : element.length;
    return { start: offset + start, end: offset + end };
  }
  return undefined;
}

/** The text, which may be all that an element has besides the title. */
function bodyOf(text: string, find: Find, title: Span | undefined): Span {
  const found = find(tags.body);
  const lead = find(tags.lead);
  const above = title === undefined ? 0 : title.end + (/^<\/[^>]*>/u.exec(text.slice(title.end, title.end + longest))?.[0].length ?? 0);
  if (found === undefined) return { start: above, end: above };
  const start = lead !== undefined && lead.end <= found.start ? lead.start : Math.max(found.start, title !== undefined && title.start >= found.start ? above : 0);
  const behindDateline = find(tags.dateline);
  const from = behindDateline !== undefined && behindDateline.start >= start && behindDateline.end < found.end ? behindDateline.end : start;
  const body = bare(text, { start: from, end: found.end });
  return body.end > body.start ? body : { start: above, end: above };
}

function withoutSignature(text: string, body: Span): { span: Span; closing: Span | undefined } {
  const shownFrom = Math.max(body.start, body.end - longest);
  const match = signature.exec(text.slice(shownFrom, body.end));
  const words = match?.groups?.['closing'];
  if (match === null || words === undefined || shownFrom + match.index <= body.start) return { span: body, closing: undefined };
  const start = text.lastIndexOf(words, body.end);
  const span = trimmed(text, { start: body.start, end: shownFrom + match.index });
  return span === undefined ? { span: body, closing: undefined } : { span, closing: { start, end: start + words.length } };
}

function withoutEntities(title: string): string {
  const names: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: '\'' };
  return title.replace(/<[^<>]*>/gu, ' ').replace(/&(\w{2,4});/gu, (whole, name: string) => names[name.toLowerCase()] ?? whole).replace(/\s+/gu, ' ').trim();
}

/** What an element lists: `<TOPICS><D>kelp</D><D>grain</D></TOPICS>`. */
function listOf(element: string): (names: readonly string[]) => readonly string[] {
  return (names) => {
    const span = elementIn(element, names, 0, 0);
    if (span === undefined || span.end - span.start > longest * 4) return [];
    return element.slice(span.start, span.end).split(/<[^<>]*>|;/u).map((word) => word.trim()).filter((word) => word !== '');
  };
}

function fieldsOf(value: (names: readonly string[]) => string | undefined, list: (names: readonly string[]) => readonly string[], dateline: string | undefined): ArticleFields {
  const date = dateIn(value(tags.date) ?? '');
  const found = { author: value(tags.author), source: value(tags.source), section: value(tags.section), id: value(tags.id), date, dateline };
  const known = Object.fromEntries(Object.entries(found).filter(([, each]) => each !== undefined));
  const listed = Object.fromEntries(Object.entries(lists).map(([name, names]) => [name, list(names)] as const).filter(([, words]) => words.length > 0));
  return { ...known, ...listed };
}
