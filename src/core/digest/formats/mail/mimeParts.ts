import { gapAbove, lengthOf, rowText, type Rows } from '../../rows/rows';
import type { RowRange } from '../document/formatReader';
import { headersAt, type HeaderBlock } from './headerBlock';

const boundary = /boundary\s*=\s*(?:"([^"\r\n]+)"|([^\s;]+))/iu;
const nested = /^multipart\//iu;
const plain = /^text\/plain\b/iu;
/** Parts within parts: an alternative within a message with attachments. */
const deepest = 4;
const longest = 200;

/** The rows of the plain text of a message in several parts (MIME); undefined where it is not of several. */
export function plainPart(rows: Rows, head: HeaderBlock, end: number, depth = 0): RowRange | undefined {
  const name = boundaryOf(rows, head);
  if (name === undefined || depth > deepest) return undefined;
  const marks: number[] = [];
  for (let row = head.end; row < end; row += 1) {
    if (lengthOf(rows, row) <= longest && rowText(rows, row).startsWith(`--${name}`)) marks.push(row);
  }
  for (const [index, mark] of marks.entries()) {
    const to = marks[index + 1] ?? end;
    if (mark + 1 >= to) continue;
    const part = gapAbove(rows, mark + 1) > 0 ? undefined : partAt(rows, mark + 1, to);
    const type = part === undefined ? 'text/plain' : typeOf(rows, part);
    const inner = part !== undefined && nested.test(type) ? plainPart(rows, part, to, depth + 1) : undefined;
    if (inner !== undefined) return inner;
    if (plain.test(type)) return { first: part?.end ?? mark + 1, end: to };
  }
  return undefined;
}

/** The headers of a part; it may have a single one, so the block may be of one row. */
function partAt(rows: Rows, first: number, end: number): HeaderBlock | undefined {
  const head = headersAt(rows, first, end);
  if (head !== undefined) return head;
  const type = /^content-type\s*:\s*/iu.exec(rowText(rows, first));
  if (type === null) return undefined;
  const start = (rows.start[first] ?? 0) + type[0].length;
  return { first, end: first + 1, values: new Map([['type', { start, end: rows.end[first] ?? start }]]) };
}

function typeOf(rows: Rows, { values }: HeaderBlock): string {
  const span = values.get('type');
  return span === undefined ? 'text/plain' : rows.text.slice(span.start, span.end);
}

function boundaryOf(rows: Rows, head: HeaderBlock): string | undefined {
  const type = head.values.get('type');
  if (type === undefined || !nested.test(typeOf(rows, head))) return undefined;
  const match = boundary.exec(rows.text.slice(type.start, type.end));
  return match?.[1] ?? match?.[2];
}
