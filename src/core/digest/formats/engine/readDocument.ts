import { trimmed, type Span } from '../../../text/span';
import { endOf, gapAbove, mostGap, rowText, startOf, type Rows } from '../../rows/rows';
import { beginsLikeDate } from '../../rows/dateLines';
import { between } from '../document/between';
import type { FoundDocument, RowRange } from '../document/formatReader';
import { aboveWords } from './aboveWords';
import { isCopyright } from './copyright';
import { add, gather } from './fields';
import { readHead } from './head';
import { itemsOf, valueOf, type Item } from './items';
import { isLabel, isOneOf, partsOf, type Found, type Parts } from './parts';
import { namesAuthors } from './names';
import type { Head } from './rowsOfHead';
import { closes, hasOpenings, isLike, isPageLine, opens, opensWithPaper } from './signs';

export type { Found } from './parts';

/** The document of rows `[first, end)`; undefined for what is above the first and below the last. */
export function readDocument(found: Found, rows: Rows, first: number, end: number): FoundDocument | undefined {
  const { prepared, isSingle } = found;
  const { format } = prepared;
  const isOpened = opens(prepared, rows, first);
  if (hasOpenings(prepared) && !isOpened && !isSingle) return undefined;
  const { top, bottom } = withoutPageLines(found, rows, first, end, isOpened);
  if (top >= bottom) return undefined;
  const closing = closes(prepared, rows, bottom - 1) ? bottom - 1 : undefined;
  const isBelowCover = first === 0 && gapAbove(rows, first) === mostGap && !isOpened;
  const read = format.title === 'above-words'
    ? itemsBelowWords(found, rows, { top, bottom: closing ?? bottom, isBelowCover })
    : itemsBelowHead(found, rows, { top, bottom: closing ?? bottom, isBelowCover, isClosed: closing !== undefined });
  if (read === undefined) return undefined;
  const parts = partsOf(found, rows, read.items, closing !== undefined);
  const from = isBelowCover ? Math.min(top + (read.cover ?? 0), bottom) : first;
  return documentOf(found, rows, { first: from, end: bottom, closing, head: read.head, parts });
}

/** The rows without page lines at their ends, and without the row that opened the document if it says nothing about it. */
function withoutPageLines({ prepared }: Found, rows: Rows, first: number, end: number, isOpened: boolean): { top: number; bottom: number } {
  const { format } = prepared;
  const isSourceRow = format.opensWithSource === true || opensWithPaper(prepared, rows, first);
  let top = isOpened && !isSourceRow ? first + 1 : first;
  let bottom = end;
  while (top < bottom && isPageLine(prepared, rows, top)) top += 1;
  while (bottom > top && isPageLine(prepared, rows, bottom - 1)) bottom -= 1;
  return { top, bottom };
}

interface HeadAndItems {
  readonly head: Head;
  readonly items: readonly Item[];
  /** Rows of a cover page above the document. */
  readonly cover?: number;
}

interface DocumentRows {
  readonly top: number;
  readonly bottom: number;
  readonly isBelowCover: boolean;
}

function itemsBelowHead(found: Found, rows: Rows, { top, bottom, isBelowCover, isClosed }: DocumentRows & { isClosed: boolean }): HeadAndItems | undefined {
  const { prepared, isSingle } = found;
  const { format } = prepared;
  const all = itemsOf(rows, top, bottom, prepared.reading);
  // The rest behind the last closing line is a document only if it has labels.
  const isRest = !hasOpenings(prepared) && format.closes !== undefined && !isClosed && !isSingle;
  if (isRest && !all.some(isOneOf(format.proof.anyOf ?? format.head))) return undefined;
  if (format.proof.first !== undefined && all[0]?.label !== format.proof.first) return undefined;
  const skipped = format.title === 'label' || format.title === 'above-paper' ? 0 : labelsAtTop(found, rows, all);
  const from = skipped === 0 ? top : all[skipped - 1]?.end ?? top;
  const author = skipped > 0 && from < bottom && gapAbove(rows, from) === 0 && namesAuthors(rowText(rows, from)) ? rowText(rows, from) : undefined;
  const firstLabel = firstLabelOf(found, all, skipped);
  const label = all[firstLabel]?.label;
  const head = readHead(rows, format, {
    first: author === undefined ? from : from + 1, end: all[firstLabel]?.first ?? bottom, isBelowCover,
    hasLabels: label !== undefined && (label === 'body' || label === 'unknown' || prepared.head.has(label)),
  });
  const source = format.opensWithSource === true && !isLabel(found, all[0] ?? noItem) ? rowText(rows, top) : undefined;
  const day = opensWithPaper(prepared, rows, top) ? rowText(rows, top + 1) : undefined;
  const items = head.end > from ? all.filter((item) => item.first >= head.end || isLabel(found, item)) : all;
  const title = head.title;
  const cover = isBelowCover && title !== undefined ? rowsAbove(rows, top, bottom, title.start) : 0;
  return { head: { ...head, source: head.source ?? source, byline: head.byline ?? author, ...(day !== undefined && dayLine(day, head)) }, items, cover };
}

const noItem: Item = { first: 0, end: 0, label: undefined, key: '', valueStart: 0 };
const sectionBeforeDay = /^(?<section>[^\d,]{2,50}),\s/u;

/** What a line below the paper says that names the day: `Politique, jeudi 3 octobre 2013, p. 4`. */
function dayLine(line: string, head: Head): Partial<Head> {
  const section = beginsLikeDate(line) ? undefined : sectionBeforeDay.exec(line)?.groups?.['section'];
  return { date: head.date ?? line, lines: [...(head.lines ?? []), line], ...(section !== undefined && { section }) };
}

function rowsAbove(rows: Rows, top: number, bottom: number, offset: number): number {
  let row = top;
  while (row < bottom && startOf(rows, row) < offset) row += 1;
  return row - top;
}

function itemsBelowWords(found: Found, rows: Rows, { top, bottom, isBelowCover }: DocumentRows): HeadAndItems | undefined {
  const { prepared, lines } = found;
  const head = aboveWords(rows, top, bottom, (text) => lines.has(text), isBelowCover, (row) => isPageLine(prepared, rows, row));
  if (head === undefined) return undefined;
  const section = head.section === undefined ? 0 : 1;
  const cover = head.title === undefined ? 0 : Math.max(0, rowsAbove(rows, top, bottom, head.title.start) - section);
  return { head, items: itemsOf(rows, head.end, bottom, prepared.reading), cover };
}

/** How many labels and lines of the head are above everything else. */
function labelsAtTop(found: Found, rows: Rows, items: readonly Item[]): number {
  const { headLine } = found.prepared.format;
  const isHead = (item: Item) => isLabel(found, item) || (item.end === item.first + 1 && isLike(rows, item.first, headLine));
  const end = items.findIndex((item) => item.label === 'body' || !isHead(item));
  return end < 0 ? 0 : end;
}

/** Index of the first label below the title. Where a cover page may be above it, that of the labels next to the text. */
function firstLabelOf(found: Found, items: readonly Item[], from: number): number {
  const first = items.findIndex((item, index) => index >= from && isLabel(found, item));
  if (found.prepared.format.title !== 'above-paper') return first;
  let index = items.findIndex(({ label }) => label === 'body' || label === 'length');
  if (index < 0) return first;
  const isAbove = (item: Item | undefined) => item?.label !== undefined && found.prepared.head.has(item.label);
  while (isAbove(items[index - 1])) index -= 1;
  return index;
}

interface Read extends RowRange {
  readonly closing: number | undefined;
  readonly head: Head;
  readonly parts: Parts;
}

function documentOf({ prepared: { format } }: Found, rows: Rows, { first, end, closing, head, parts }: Read): FoundDocument | undefined {
  const titled = parts.above.find(({ label }) => label === 'headline');
  const title = titled === undefined ? head.title : trimmed(rows.text, { start: titled.valueStart, end: endOf(rows, titled.end - 1) });
  const fields = gather(rows, [...parts.above, ...parts.below], head, format);
  const rights = [...parts.below, ...parts.above].find((item) => item.label === undefined && isCopyright(rows, item.first));
  if (rights !== undefined) add(fields, 'copyright', valueOf(rows, rights));
  const id = closing === undefined ? undefined : format.closes?.exec(rowText(rows, closing))?.groups?.['id'];
  add(fields, 'id', id);
  const text = parts.textEnd > parts.textStart ? trimmed(rows.text, { start: parts.textStart, end: parts.textEnd }) : undefined;
  const body = text ?? shortText(rows, parts.above);
  if (title === undefined && body === undefined) return undefined;
  const closed = closing === undefined || id !== undefined ? undefined : { start: startOf(rows, closing), end: endOf(rows, closing) };
  const outside = [title, body, closed].filter((span) => span !== undefined);
  return {
    title, body, closing: closed, fields, byline: stringOf(fields['author']), dateline: stringOf(fields['dateline']),
    fieldSpans: between(rows.text, { start: startOf(rows, first), end: endOf(rows, end - 1) }, outside),
  };
}

function stringOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

const nothing = /^(?:none available|no abstract.*|not available|n\/a|keine|aucun|ninguno|nessuno)\.?$/iu;

/** The abstract, where a record has no text. */
function shortText(rows: Rows, above: readonly Item[]): Span | undefined {
  const item = above.find(({ label }) => label === 'abstract') ?? above.find(({ label }) => label === 'highlight');
  if (item === undefined || nothing.test(valueOf(rows, item))) return undefined;
  return trimmed(rows.text, { start: item.valueStart, end: endOf(rows, item.end - 1) });
}
