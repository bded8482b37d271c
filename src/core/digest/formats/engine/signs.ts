import { gapAbove, lengthOf, rowText, type Rows } from '../../rows/rows';
import { recognitionLimits } from '../../tuning/formatTuning';
import { isCopyright } from './copyright';
import { namesDay } from './dates';
import type { FormatDescription } from './description';
import { labelAt, type LabelReading } from './items';

/** A description with its tables made ready. */
export interface Prepared {
  readonly format: FormatDescription;
  readonly reading: LabelReading;
  readonly head: ReadonlySet<string>;
  readonly tail: ReadonlySet<string>;
  readonly long: ReadonlySet<string>;
}

/** A paper's name is a short line. */
const longestPaper = 90;
const sentence = /[.!?…;:,]$/u;

/** Whether a row is like an expression. */
export function isLike(rows: Rows, row: number, expression: RegExp | undefined): boolean {
  return expression !== undefined && lengthOf(rows, row) < recognitionLimits.signLength && expression.test(rowText(rows, row));
}

/** Whether a row begins a document and names its paper: it stands over one that names a day. */
export function opensWithPaper({ format }: Prepared, rows: Rows, row: number): boolean {
  if (format.opensOverDay !== true || row + 1 >= rows.count || gapAbove(rows, row) === 0 || gapAbove(rows, row + 1) > 0) return false;
  if (lengthOf(rows, row) > longestPaper || !namesDay(rows, row + 1)) return false;
  return !sentence.test(rowText(rows, row)) && !sentence.test(rowText(rows, row + 1)) && !isLike(rows, row, format.pageLines);
}

/** Rows of a title above the line that says where it is from. */
const titleRows = 3;
const inList = /^\d{1,4}[.)]\s/u;

function opensOverLine({ format }: Prepared, rows: Rows, row: number): boolean {
  if (format.opensOverLine === undefined || gapAbove(rows, row) === 0 || isLike(rows, row, format.opensOverLine)) return false;
  for (let each = row + 1; each <= row + titleRows && each < rows.count && gapAbove(rows, each) === 0; each += 1) {
    if (isLike(rows, each, format.opensOverLine)) return !inList.test(rowText(rows, row)) && !isLike(rows, row, format.pageLines);
  }
  return false;
}

export function opens(prepared: Prepared, rows: Rows, row: number): boolean {
  return isLike(rows, row, prepared.format.opens) || opensWithPaper(prepared, rows, row) || opensOverLine(prepared, rows, row);
}

/** Whether rows begin documents in this format, rather than end them. */
export function hasOpenings({ format }: Prepared): boolean {
  return format.opens !== undefined || format.opensOverDay === true || format.opensOverLine !== undefined;
}

export function closes({ format }: Prepared, rows: Rows, row: number): boolean {
  return isLike(rows, row, format.closes);
}

export function isPageLine({ format }: Prepared, rows: Rows, row: number): boolean {
  return isLike(rows, row, format.pageLines);
}

function isFirstLabel({ format, reading }: Prepared, rows: Rows, row: number): boolean {
  if (format.firstLabels === undefined) return false;
  const name = labelAt(rows, row, reading)?.name;
  return format.firstLabels.some((each) => each === name) && (format.labels === 'code' || beginsBlock(rows, row, reading));
}

/** Rows of a block of labels. */
const blockRows = 16;

/** Whether a row is the first of a block of labels, among them that of a title: a paragraph of text may begin like a label. */
function beginsBlock(rows: Rows, first: number, reading: LabelReading): boolean {
  if (gapAbove(rows, first) === 0) return false;
  const names = new Set<string>();
  for (let row = first; row < Math.min(first + blockRows, rows.count) && (row === first || gapAbove(rows, row) === 0); row += 1) {
    names.add(labelAt(rows, row, reading)?.name ?? '');
  }
  names.delete('');
  return names.has('headline') && names.size > 1;
}

/** Whether a row is a sign between documents. */
export function isSign(prepared: Prepared, rows: Rows, row: number): boolean {
  if (hasOpenings(prepared)) return opens(prepared, rows, row);
  return prepared.format.closes !== undefined ? closes(prepared, rows, row) : isFirstLabel(prepared, rows, row);
}

/** Rows of `[first, end)` where parts begin, with at most one document in each. */
export function startsIn(prepared: Prepared, rows: Rows, first: number, end: number): number[] {
  const starts = [first];
  if (hasOpenings(prepared)) startsAtOpenings(prepared, rows, first, end, starts);
  else if (prepared.format.closes !== undefined) {
    for (let row = first + 1; row < end; row += 1) if (closes(prepared, rows, row - 1)) starts.push(row);
  } else startsAtLabels(prepared, rows, first, end, starts);
  return starts;
}

function startsAtOpenings(prepared: Prepared, rows: Rows, first: number, end: number, starts: number[]): void {
  const { after } = prepared.format;
  let mayOpen = after === undefined || !opens(prepared, rows, first);
  for (let row = first + 1; row < end; row += 1) {
    if (mayOpen && opens(prepared, rows, row) && followsOn(prepared, rows, starts.at(-1) ?? first, row)) {
      starts.push(row);
      mayOpen = after === undefined;
    } else if (!mayOpen) {
      mayOpen = isLike(rows, row, after);
      // Rows that are so near to each other were entries in a list of contents.
      if (starts.length > 1 && row - (starts.at(-1) ?? first) <= listRows && opens(prepared, rows, row)) starts.splice(-1, 1, row);
    }
  }
}

/** An entry in a list of contents has fewer rows than a document. */
const listRows = 3;
/** How far above a row that opens a document the end of the one above is looked for. */
const rowsToEnd = 14;
const twoNumbers = /(?<number>\d+)\D+(?<total>\d+)/u;

/**
 * Whether a row that numbers a document (`2 of 3 DOCUMENTS`) continues the numbers of the row that opened the one above, or
 * stands below the end of a document. In a text such a line may be quoted.
 */
function followsOn(prepared: Prepared, rows: Rows, before: number, row: number): boolean {
  const here = twoNumbers.exec(rowText(rows, row))?.groups;
  const above = opens(prepared, rows, before) ? twoNumbers.exec(rowText(rows, before))?.groups : undefined;
  if (prepared.format.numbered !== true || here === undefined || above === undefined) return true;
  if (here['total'] === above['total'] && Number(here['number']) === Number(above['number']) + 1) return true;
  for (let each = row - 1; each > Math.max(before, row - rowsToEnd); each -= 1) {
    const label = labelAt(rows, each, prepared.reading)?.name ?? '';
    if (isCopyright(rows, each) || prepared.tail.has(label)) return true;
    if (label === 'body' || prepared.head.has(label)) return false;
  }
  return false;
}

/** Of several first labels in a row the first one begins the document. */
function startsAtLabels(prepared: Prepared, rows: Rows, first: number, end: number, starts: number[]): void {
  let isWithin = !isFirstLabel(prepared, rows, first);
  for (let row = first + 1; row < end; row += 1) {
    if (labelAt(rows, row, prepared.reading) === undefined) continue;
    const isFirst = isFirstLabel(prepared, rows, row);
    if (isFirst && isWithin) starts.push(row);
    isWithin = !isFirst;
  }
}
