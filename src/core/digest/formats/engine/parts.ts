import { endOf, startOf, type Rows } from '../../rows/rows';
import { documentLimits as limits } from '../../tuning/formatTuning';
import { isCopyright, isRights } from './copyright';
import type { Item } from './items';
import type { LabelName } from './labelWords';
import { isLike, type Prepared } from './signs';

/** A format as it was found in one text. */
export interface Found {
  readonly prepared: Prepared;
  /** Labels in capitals that no table has, but most documents. */
  readonly learned: ReadonlySet<string>;
  /** Lines that come again at the same place of several documents. */
  readonly lines: ReadonlySet<string>;
  /** No row begins or ends a document: the whole text is one. */
  readonly isSingle: boolean;
}

/** Where the text of a document begins and ends: offsets, both 0 for none, and the items above and below it. */
export interface Parts {
  readonly textStart: number;
  readonly textEnd: number;
  readonly above: readonly Item[];
  readonly below: readonly Item[];
}

export function isLabel({ prepared, learned }: Found, { label, key }: Item): boolean {
  if (label === undefined) return false;
  return label === 'unknown' ? prepared.format.anyLabel === true || learned.has(key) : label === 'body' || prepared.head.has(label) || prepared.tail.has(label);
}

export function isOneOf(names: readonly LabelName[]): (item: Item) => boolean {
  return ({ label }) => names.some((each) => each === label);
}

/** The parts of a document. `isClosed` tells whether its closing line is below the items. */
export function partsOf(found: Found, rows: Rows, items: readonly Item[], isClosed: boolean): Parts {
  const mark = items.findIndex(({ label }) => label === 'body');
  let above = mark < 0 ? headEnd(found, rows, items, limits.headParagraphs) : belowRights(rows, items, mark + 1);
  let below = tailStart(found, rows, items, above, { isMarked: mark >= 0, isClosed });
  if (mark < 0 && below <= above) {
    // What seemed to be a paragraph in the head is the text, and the labels below it are those of the tail.
    above = headEnd(found, rows, items, 0);
    below = tailStart(found, rows, items, above, { isMarked: false, isClosed });
  }
  const marked = mark < 0 || isRightsBehind(rows, items[mark]) ? undefined : items[mark];
  const texts = items.slice(above, below);
  const first = [...(marked === undefined ? [] : [marked]), ...texts].find((item) => item.label !== 'body' || item.valueStart < endOf(rows, item.first));
  const last = texts.at(-1) ?? marked;
  const start = first === undefined ? undefined : first.label === 'body' ? first.valueStart : startOf(rows, first.first);
  const stop = last === undefined ? undefined : endOf(rows, last.end - 1);
  const isText = start !== undefined && stop !== undefined && stop > start;
  return { textStart: isText ? start : 0, textEnd: isText ? stop : 0, above: items.slice(0, above), below: items.slice(below) };
}

/** Below a mark the rights may come first: `Full Text:`, `COPYRIGHT 1999 Upland Press`. */
function belowRights(rows: Rows, items: readonly Item[], from: number): number {
  const next = items[from];
  const isAbove = next !== undefined && next.label === undefined && isCopyright(rows, next.first) && items[from + 1]?.label === undefined;
  return isAbove && from + 1 < items.length ? from + 1 : from;
}

/** `Full Text: COPYRIGHT 1999 Upland Press`, and the text below. */
function isRightsBehind(rows: Rows, mark: Item | undefined): boolean {
  return mark !== undefined && isRights(rows.text.slice(mark.valueStart, endOf(rows, mark.end - 1)));
}

/** Index of the first item below the labels above the text, where no mark says where the text begins. */
function headEnd(found: Found, rows: Rows, items: readonly Item[], mostParagraphs: number): number {
  const { format, head } = found.prepared;
  let end = 0;
  let paragraphs = 0;
  for (const [index, item] of items.entries()) {
    if (format.headIsBlock === true && index > 0 && (rows.gap[item.first] ?? 0) > 0) break;
    if (item.label !== undefined && isLabel(found, item)) {
      if (item.label === 'unknown' || head.has(item.label)) end = index + 1;
      else break;
    } else {
      paragraphs += 1;
      if (paragraphs > mostParagraphs || endOf(rows, item.end - 1) - startOf(rows, item.first) > limits.headParagraph) break;
    }
  }
  return end;
}

interface Around {
  /** Whether a mark is above the text: labels of the head are text below it. */
  readonly isMarked: boolean;
  readonly isClosed: boolean;
}

/** Index of the first item behind the text: labels of the tail and copyright, with what stands between and behind them. */
function tailStart(found: Found, rows: Rows, items: readonly Item[], from: number, { isMarked, isClosed }: Around): number {
  const { format, long } = found.prepared;
  const above = new Set(items.slice(0, from).map(({ label }) => label));
  let start = items.length;
  let loose = 0;
  for (let index = items.length - 1; index >= from; index -= 1) {
    const item = items[index];
    if (item === undefined) break;
    const isTail = isTailLabel(found, item, isMarked ? undefined : above);
    const opensTail = isLike(rows, item.first, format.tailOpens);
    const isRight = item.label === undefined && (isCopyright(rows, item.first) || (isClosed && index === items.length - 1 && isRecurringEnd(found, rows, item)));
    if (isTail || isRight || opensTail) {
      const isLong = opensTail || isRight || (item.label !== undefined && long.has(item.label));
      if (loose > 0 && (start < items.length || isClosed) && !isLong) break;
      start = index;
      loose = 0;
    } else {
      if (item.label !== 'unknown' || start === items.length) loose += 1;
      if (loose > (start === items.length ? limits.paragraphsAtEnd : limits.paragraphsInLabel)) break;
    }
  }
  return start;
}

/** Labels of the head may stand behind the text too, each once: `above` are those that are above it, if these count at all. */
function isTailLabel(found: Found, item: Item, above: ReadonlySet<Item['label']> | undefined): boolean {
  if (item.label === undefined || item.label === 'body' || !isLabel(found, item)) return false;
  // Below a head that is one block, labels are text.
  if (found.prepared.format.headIsBlock === true) return found.prepared.tail.has(item.label);
  return item.label === 'unknown' || found.prepared.tail.has(item.label) || (above !== undefined && !above.has(item.label));
}

/** The name of a publisher or another line that stands above the closing line of several documents. */
function isRecurringEnd({ lines }: Found, rows: Rows, item: Item): boolean {
  return lines.size > 0 && item.end === item.first + 1 && lines.has(rows.text.slice(startOf(rows, item.first), endOf(rows, item.first)));
}
