import { trimmed, type Span } from '../../../text/span';
import { endOf, gapAbove, indentOf, lengthOf, rowText, startOf, type Rows } from '../../rows/rows';
import { dateIn } from '../engine/dates';
import { decodeWords } from './encodedWords';
import { headerOf, type HeaderName } from './headerWords';

/** The headers of a message. */
export interface HeaderBlock {
  readonly first: number;
  /** First row below. */
  readonly end: number;
  /** The first header of each name, with its value, which may be folded over several lines. */
  readonly values: ReadonlyMap<HeaderName, Span>;
}

/** Of a long row its beginning is enough to know its name. */
const shown = 80;

/** The headers that begin at a row and go on without a blank line; undefined where there are fewer than two. */
export function headersAt(rows: Rows, first: number, end: number): HeaderBlock | undefined {
  const values = new Map<HeaderName, Span>();
  let row = first;
  let count = 0;
  let last: { readonly name: HeaderName; readonly start: number } | undefined;
  const close = (to: number) => {
    if (last !== undefined && !values.has(last.name)) values.set(last.name, trimmed(rows.text, { start: last.start, end: to }) ?? { start: last.start, end: last.start });
  };
  for (; row < end && (row === first || gapAbove(rows, row) === 0); row += 1) {
    if (row > first && indentOf(rows, row) > 0) continue;
    const header = headerOf(beginning(rows, row));
    if (header === undefined) break;
    if (row > first) close(endOf(rows, row - 1));
    last = { name: header.name, start: Math.min(startOf(rows, row) + header.value, endOf(rows, row)) };
    count += 1;
  }
  if (row > first) close(endOf(rows, row - 1));
  return count < 2 ? undefined : { first, end: row, values };
}

function beginning(rows: Rows, row: number): string {
  const start = startOf(rows, row);
  return lengthOf(rows, row) > shown ? rows.text.slice(start, start + shown) : rowText(rows, row);
}

/** The value of a header, decoded, with its white space folded; undefined where it is missing or empty. */
export function headerValue(rows: Rows, { values }: HeaderBlock, name: HeaderName): string | undefined {
  const span = values.get(name);
  const value = span === undefined ? '' : decodeWords(rows.text.slice(span.start, span.end)).replace(/\s+/gu, ' ').trim();
  return value === '' ? undefined : value;
}

/** Whether these are the headers of a message: who wrote it, and about what. */
export function isMessageHead({ values }: HeaderBlock): boolean {
  return values.has('from') && (values.has('subject') || values.has('id')) && (values.has('date') || values.has('to') || values.has('id') || values.has('newsgroups') || values.size > 2);
}

const named = /^"?(?<name>[^"<]*?)"?\s*<[^>]*>$/u;
const inBrackets = /^\S+(?: at \S+)?\s+\((?<name>[^)]+)\)$/u;

/** Who wrote a message: the name, or else the address. */
export function authorOf(from: string): string {
  const name = named.exec(from)?.groups?.['name'] ?? inBrackets.exec(from)?.groups?.['name'] ?? from;
  const plain = name.replace(/^"|"$/gu, '').trim();
  return plain === '' ? from.replace(/^<|>$/gu, '') : plain;
}

/** Years of two digits, in mail of the last century: `Mon, 5 Aug 91 13:40`. */
const shortYear = /\b(\d{1,2}[ -]\p{L}{3,9}[ -])(\d{2})(?=\s|$)/u;
const firstMail = 69;

/** The day of a message in ISO. */
export function dateOf(value: string): string | undefined {
  return dateIn(value.replace(shortYear, (_, day: string, year: string) => `${day}${Number(year) < firstMail ? '20' : '19'}${year}`));
}
