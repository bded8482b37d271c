import type { Span } from '../../../text/span';
import { trimmed } from '../../../text/span';
import { endOf, lengthOf, rowText, startOf, type Rows } from '../../rows/rows';
import { between } from '../document/between';
import type { FormatReader, FoundDocument, RecognisedFormat, RowRange } from '../document/formatReader';
import { documentLimits as limits, recognitionLimits } from '../../tuning/formatTuning';
import { isCopyright } from './copyright';
import type { FormatDescription } from './description';
import { add, gather } from './fields';
import { readHead, rowThat, type Head } from './head';
import { itemsOf, labelAt, valueOf, type Item, type LabelReading } from './items';
import { labelMap } from './labelMap';
import type { LabelName } from './labelWords';
import { learnLabels } from './learnLabels';

/** A description with its tables made ready. */
export interface Prepared {
  readonly format: FormatDescription;
  readonly reading: LabelReading;
  readonly head: ReadonlySet<string>;
  readonly tail: ReadonlySet<string>;
  readonly long: ReadonlySet<string>;
}

/** The reader of a described format. */
export function readerOf(format: FormatDescription): FormatReader {
  let prepared: Prepared | undefined;
  return {
    id: format.id,
    name: format.name,
    recognise(rows, sample, isForced) {
      prepared ??= prepare(format);
      return recognise(prepared, rows, sample, isForced);
    },
  };
}

function prepare(format: FormatDescription): Prepared {
  const names: LabelName[] = [...new Set<LabelName>([...format.head, 'body', ...format.tail])];
  return {
    format,
    reading: { style: format.labels, map: labelMap(names, format.ownLabels), bare: new Set(format.bare), capitals: format.capitals === true },
    head: new Set(format.head),
    tail: new Set(format.tail),
    long: new Set(format.long),
  };
}

function recognise(prepared: Prepared, rows: Rows, sample: readonly RowRange[], isForced: boolean): RecognisedFormat | undefined {
  const { format } = prepared;
  const hasSign = isForced || sample.some(({ first, end }) => rowThat(rows, first, end, (_, row) => isSign(prepared, rows, row)) < end);
  if (!hasSign && (format.proof.allOf === undefined || rows.count > recognitionLimits.singleRows)) return undefined;
  const starts = hasSign ? startsIn(prepared, rows, 0, rows.count, false) : [0];
  const parts = starts.map((first, index): RowRange => ({ first, end: starts[index + 1] ?? rows.count }));
  const documents = hasSign ? parts.filter(({ first }) => format.opens === undefined || opens(prepared, rows, first)) : parts;
  const isSingle = documents.length === 0 || !hasSign;
  if (isSingle && !isForced && !hasAll(prepared, rows)) return undefined;
  if (!isSingle && !isForced && !isProven(prepared, rows, documents.slice(0, recognitionLimits.documents))) return undefined;
  const learned = learnLabels(rows, documents, prepared);
  const found: Found = { prepared, learned, isSingle };
  return {
    starts: (each, first, end) => startsIn(prepared, each, first, end, isSingle),
    read: (each, first, end) => readDocument(found, each, first, end),
  };
}

/** A format as it was found in one text. */
interface Found {
  readonly prepared: Prepared;
  /** Labels in capitals that no table has, but most documents. */
  readonly learned: ReadonlySet<string>;
  /** No row begins or ends a document: the whole text is one. */
  readonly isSingle: boolean;
}

function isSign(prepared: Prepared, rows: Rows, row: number): boolean {
  const { format } = prepared;
  if (format.opens !== undefined) return opens(prepared, rows, row);
  if (format.closes !== undefined) return closes(prepared, rows, row);
  return isFirstLabel(prepared, rows, row);
}

function opens({ format }: Prepared, rows: Rows, row: number): boolean {
  return format.opens !== undefined && lengthOf(rows, row) < recognitionLimits.signLength && format.opens.test(rowText(rows, row));
}

function closes({ format }: Prepared, rows: Rows, row: number): boolean {
  return format.closes !== undefined && lengthOf(rows, row) < recognitionLimits.signLength && format.closes.test(rowText(rows, row));
}

function isPageLine({ format }: Prepared, rows: Rows, row: number): boolean {
  return format.pageLines !== undefined && lengthOf(rows, row) < recognitionLimits.signLength && format.pageLines.test(rowText(rows, row));
}

function isFirstLabel({ format, reading }: Prepared, rows: Rows, row: number): boolean {
  if (format.firstLabels === undefined) return false;
  const name = labelAt(rows, row, reading)?.name;
  return format.firstLabels.some((each) => each === name);
}

function startsIn(prepared: Prepared, rows: Rows, first: number, end: number, isSingle: boolean): number[] {
  const starts = [first];
  if (isSingle || first >= end) return starts;
  if (prepared.format.opens !== undefined) {
    for (let row = first + 1; row < end; row += 1) if (opens(prepared, rows, row)) starts.push(row);
  } else if (prepared.format.closes !== undefined) {
    for (let row = first + 1; row < end; row += 1) if (closes(prepared, rows, row - 1)) starts.push(row);
  } else {
    startsAtLabels(prepared, rows, first, end, starts);
  }
  return starts;
}

/** Of several first labels in a row the first one begins the document. */
function startsAtLabels(prepared: Prepared, rows: Rows, first: number, end: number, starts: number[]): void {
  let isWithin = !isFirstLabel(prepared, rows, first);
  for (let row = first + 1; row < end; row += 1) {
    const name = labelAt(rows, row, prepared.reading)?.name;
    if (name === undefined) continue;
    const isFirst = prepared.format.firstLabels?.some((each) => each === name) === true;
    if (isFirst && isWithin) starts.push(row);
    isWithin = !isFirst;
  }
}

function hasAll({ format, reading }: Prepared, rows: Rows): boolean {
  if (format.proof.allOf === undefined || rows.count > recognitionLimits.singleRows) return false;
  const names = new Set<string>();
  for (let row = 0; row < rows.count; row += 1) names.add(labelAt(rows, row, reading)?.name ?? '');
  return format.proof.allOf.every((each) => names.has(each));
}

function isProven({ format, reading }: Prepared, rows: Rows, parts: readonly RowRange[]): boolean {
  const names = new Set<string>(format.proof.anyOf);
  const proven = parts.filter(({ first, end }) => rowThat(rows, first, end, (_, row) => names.has(labelAt(rows, row, reading)?.name ?? '')) < end);
  return proven.length > 0 && proven.length >= parts.length * recognitionLimits.proven;
}

/** The document of rows `[first, end)`. */
function readDocument(found: Found, rows: Rows, first: number, end: number): FoundDocument | undefined {
  const { prepared, isSingle } = found;
  const { format } = prepared;
  const isOpened = opens(prepared, rows, first);
  if (format.opens !== undefined && !isOpened && !isSingle) return undefined;
  let top = isOpened ? first + 1 : first;
  let bottom = end;
  while (top < bottom && isPageLine(prepared, rows, top)) top += 1;
  while (bottom > top && isPageLine(prepared, rows, bottom - 1)) bottom -= 1;
  if (top >= bottom) return undefined;
  const all = itemsOf(rows, top, bottom, prepared.reading);
  const closing = closes(prepared, rows, bottom - 1) ? bottom - 1 : undefined;
  if (format.opens === undefined && format.closes !== undefined && closing === undefined && !all.some(isOneOf(format.proof.anyOf))) return undefined;
  const firstLabel = firstLabelOf(found, all);
  const labelled = firstLabel < 0 ? bottom : all[firstLabel]?.first ?? bottom;
  const isAboveHead = firstLabel >= 0 && (all[firstLabel]?.label === 'body' || prepared.head.has(all[firstLabel]?.label ?? ''));
  const head = readHead(rows, format, { first: top, end: labelled, hasLabels: isAboveHead, isBelowCover: first === 0 && format.opens === undefined });
  const items = head.end > top ? all.filter((item) => item.first >= head.end || isLabel(found, item)) : all;
  const parts = partsOf(found, rows, items, closing ?? bottom);
  return documentOf(found, rows, { first, top, end: bottom, closing, head, items, parts });
}

/** Index of the first label of a document. Where a cover page may be above it, that of the labels next to the text. */
function firstLabelOf(found: Found, items: readonly Item[]): number {
  const first = items.findIndex((item) => isLabel(found, item));
  if (found.prepared.format.title !== 'above-paper') return first;
  let index = items.findIndex(({ label }) => label === 'body' || label === 'length');
  if (index < 0) return first;
  const isAbove = (item: Item | undefined) => item?.label !== undefined && found.prepared.head.has(item.label);
  while (isAbove(items[index - 1])) index -= 1;
  return index;
}

function isOneOf(names: readonly LabelName[]): (item: Item) => boolean {
  return ({ label }) => names.some((each) => each === label);
}

function isLabel({ prepared, learned }: Found, { label, key }: Item): boolean {
  if (label === undefined) return false;
  return label === 'unknown' ? learned.has(key) : label === 'body' || prepared.head.has(label) || prepared.tail.has(label);
}

/** Where the text of a document begins and ends: offsets, and the items above and below it. */
interface Parts {
  readonly textStart: number;
  readonly textEnd: number;
  readonly above: readonly Item[];
  readonly below: readonly Item[];
}

function partsOf(found: Found, rows: Rows, items: readonly Item[], end: number): Parts {
  const mark = items.findIndex(({ label }) => label === 'body');
  let above = mark < 0 ? headEnd(found, rows, items, limits.headParagraphs) : mark + 1;
  let below = tailStart(found, rows, items, above, end);
  if (mark < 0 && below <= above) {
    // What seemed to be a paragraph in the head is the text, and the labels below it are those of the tail.
    above = headEnd(found, rows, items, 0);
    below = tailStart(found, rows, items, above, end);
  }
  const textItems = items.slice(above, below);
  const marked = mark < 0 ? undefined : items[mark];
  const hasValue = marked !== undefined && marked.valueStart < endOf(rows, marked.first);
  const firstText = textItems.find((item) => item.label !== 'body' || item.valueStart < endOf(rows, item.first));
  const lastText = textItems.at(-1);
  const start = hasValue ? marked.valueStart : firstText === undefined ? undefined : firstText.label === 'body' ? firstText.valueStart : startOf(rows, firstText.first);
  const stop = lastText !== undefined ? endOf(rows, lastText.end - 1) : hasValue ? endOf(rows, marked.end - 1) : undefined;
  const none = start === undefined || stop === undefined || stop <= start;
  return { textStart: none ? 0 : start, textEnd: none ? 0 : stop, above: items.slice(0, above), below: items.slice(below) };
}

/** Index of the first item below the labels above the text, where no mark says where the text begins. */
function headEnd(found: Found, rows: Rows, items: readonly Item[], mostParagraphs: number): number {
  let end = 0;
  let paragraphs = 0;
  for (const [index, item] of items.entries()) {
    if (item.label !== undefined && isLabel(found, item)) {
      if (item.label === 'unknown' || found.prepared.head.has(item.label)) end = index + 1;
      else break;
    } else {
      paragraphs += 1;
      if (paragraphs > mostParagraphs || endOf(rows, item.end - 1) - startOf(rows, item.first) > limits.headParagraph) break;
    }
  }
  return end;
}

/** Index of the first item behind the text: labels of the tail and copyright, with what stands between and behind them. */
function tailStart(found: Found, rows: Rows, items: readonly Item[], from: number, end: number): number {
  const { prepared } = found;
  let start = items.length;
  let loose = 0;
  for (let index = items.length - 1; index >= from; index -= 1) {
    const item = items[index];
    if (item === undefined) break;
    const isTail = item.first >= end || isTailLabel(found, item) || (item.label === undefined && isCopyright(rows, item.first));
    if (isTail) {
      const isLong = item.label !== undefined && prepared.long.has(item.label);
      if (loose > 0 && start < items.length && !isLong) break;
      start = index;
      loose = 0;
    } else {
      if (item.label !== 'unknown' || start === items.length) loose += 1;
      if (loose > (start === items.length ? limits.paragraphsAtEnd : limits.paragraphsInLabel)) break;
    }
  }
  return start;
}

function isTailLabel(found: Found, item: Item): boolean {
  if (item.label === undefined || item.label === 'body') return false;
  return isLabel(found, item);
}

interface Read extends RowRange {
  /** First row below the one that opens the document. */
  readonly top: number;
  readonly closing: number | undefined;
  readonly head: Head;
  readonly items: readonly Item[];
  readonly parts: Parts;
}

function documentOf({ prepared }: Found, rows: Rows, { first, end, closing, head, parts }: Read): FoundDocument | undefined {
  const labels = [...parts.above, ...parts.below];
  const titled = parts.above.find(({ label }) => label === 'headline');
  const title = titled === undefined ? head.title : trimmed(rows.text, { start: titled.valueStart, end: endOf(rows, titled.end - 1) });
  const fields = gather(rows, labels, head);
  const rights = [...parts.below, ...parts.above].find((item) => item.label === undefined && isCopyright(rows, item.first));
  if (rights !== undefined) add(fields, 'copyright', valueOf(rows, rights));
  const named = closing === undefined ? undefined : prepared.format.closes?.exec(rowText(rows, closing))?.groups;
  add(fields, 'id', named?.['id']);
  const text = parts.textEnd > parts.textStart ? trimmed(rows.text, { start: parts.textStart, end: parts.textEnd }) : undefined;
  const body = text ?? shortText(rows, parts.above);
  if (title === undefined && body === undefined) return undefined;
  const closed = closing === undefined || named?.['id'] !== undefined ? undefined : { start: startOf(rows, closing), end: endOf(rows, closing) };
  const outside = [title, body, closed].filter((span) => span !== undefined);
  return {
    title, body, closing: closed,
    byline: valueOfField(fields['author']), dateline: valueOfField(fields['dateline']), fields,
    fieldSpans: between(rows.text, { start: startOf(rows, first), end: endOf(rows, end - 1) }, outside),
  };
}

function valueOfField(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

const nothing = /^(?:none available|no abstract|not available|n\/a|keine|aucun|ninguno)[.]?$/iu;

/** The abstract, where a record has no text. */
function shortText(rows: Rows, above: readonly Item[]): Span | undefined {
  const item = above.find(({ label }) => label === 'abstract') ?? above.find(({ label }) => label === 'highlight');
  if (item === undefined || nothing.test(valueOf(rows, item))) return undefined;
  return trimmed(rows.text, { start: item.valueStart, end: endOf(rows, item.end - 1) });
}
