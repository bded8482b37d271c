import type { Span } from '../../text/span';
import { datesInLine } from '../articleDate/dateInLine';
import { dateIn } from '../formats/engine/dates';
import { add, addLabelled, type Gathered } from '../formats/engine/fields';
import { labelAt, valueOf, type LabelReading } from '../formats/engine/items';
import { labelMap } from '../formats/engine/labelMap';
import type { LabelName } from '../formats/engine/labelWords';
import { isDateLine } from '../rows/dateLines';
import { endOf, firstRowFrom, gapAbove, lengthOf, rowText, startOf, type Rows } from '../rows/rows';
import { headerLimits as limits } from '../tuning/formatTuning';
import type { Article } from '../types';
import { addEastAsianLine, isEastAsianLine } from './eastAsianLine';

/** What a line about an article may say in any layout. Other labels are too much like the beginning of a sentence. */
const names: readonly LabelName[] = [
  'date', 'source', 'byline', 'section', 'page', 'edition', 'language', 'length', 'url', 'id', 'publisher', 'copyright', 'subjects', 'companies', 'places', 'dateline',
];

let reading: LabelReading | undefined;

function labels(): LabelReading {
  return (reading ??= { style: 'colon', map: labelMap(names), bare: new Set(), capitals: false, joins: false });
}

/**
 * The article with the fields of its header: lines such as `Source: …` above its title or right below it. Where they were
 * taken for text, the text begins below them.
 * @param first the row where the article's block begins
 */
export function withHeaderFields(rows: Rows, article: Article, first: number): Article {
  const title = firstRowFrom(rows, article.titleEnd);
  const above = labelled(rows, first, firstRowFrom(rows, article.titleStart));
  const below = headerBelow(rows, title, article);
  if (above.length + below.length === 0) return article;
  const fields: Gathered = {};
  for (const row of [...above, ...below]) addRow(fields, rows, row);
  const last = below.at(-1);
  const bodyStart = last === undefined || endOf(rows, last) <= article.bodyStart ? article.bodyStart : Math.min(startOf(rows, last + 1), article.bodyEnd);
  const spans = [...above, ...below].map((row): Span => ({ start: startOf(rows, row), end: endOf(rows, row) }));
  return {
    ...article, bodyStart, fields: { ...fields, ...article.fields }, fieldSpans: joined(spans),
    subheadings: article.subheadings.filter(({ start }) => start >= bodyStart),
  };
}

/** Rows `[first, end)` that are a label with a value. */
function labelled(rows: Rows, first: number, end: number): number[] {
  const found: number[] = [];
  for (let row = Math.max(first, end - limits.rows); row < end; row += 1) if (isField(rows, row)) found.push(row);
  return found;
}

/** The labels below a title, one below the other; a single one among the text may be the beginning of a sentence. */
function headerBelow(rows: Rows, first: number, { bodyStart, bodyEnd }: Article): number[] {
  const found: number[] = [];
  for (let row = first; row < Math.min(rows.count, first + limits.rows) && startOf(rows, row) < bodyEnd; row += 1) {
    if (row === first && isEastAsianRow(rows, row)) return [row];
    if (!(isField(rows, row) || isAddressOrDay(rows, row)) || (found.length > 0 && gapAbove(rows, row) > 0)) break;
    found.push(row);
  }
  const isInBody = found.some((row) => startOf(rows, row) >= bodyStart);
  const isBlock = found.length >= limits.fewest && gapAbove(rows, (found.at(-1) ?? 0) + 1) > 0;
  return isInBody && !isBlock ? found.filter((row) => startOf(rows, row) < bodyStart) : found;
}

function isEastAsianRow(rows: Rows, row: number): boolean {
  return gapAbove(rows, row) === 0 && lengthOf(rows, row) <= limits.length && isEastAsianLine(rowText(rows, row));
}

function isField(rows: Rows, row: number): boolean {
  const length = endOf(rows, row) - startOf(rows, row);
  if (length > limits.length) return false;
  const label = labelAt(rows, row, labels());
  return label !== undefined && label.name !== 'unknown' && label.valueStart < endOf(rows, row);
}

const address = /^https?:\/\/\S+$/u;

/** A line without a label that is the article's address or its day. */
function isAddressOrDay(rows: Rows, row: number): boolean {
  if (endOf(rows, row) - startOf(rows, row) > limits.length) return false;
  const text = rowText(rows, row);
  return address.test(text) || isDateLine(text);
}

function addRow(fields: Gathered, rows: Rows, row: number): void {
  const text = rowText(rows, row);
  if (isEastAsianLine(text)) {
    addEastAsianLine(fields, text);
    return;
  }
  if (isAddressOrDay(rows, row)) {
    if (address.test(text)) add(fields, 'url', text);
    // The day of a revision is a day too, but not the article's.
    else if (datesInLine(text, 0).length > 0) add(fields, 'date', dateIn(text));
    return;
  }
  const label = labelAt(rows, row, labels());
  if (label === undefined || label.name === 'unknown') return;
  const item = { first: row, end: row + 1, label: label.name, key: label.key, valueStart: label.valueStart };
  addLabelled(fields, label.name, label.key, valueOf(rows, item));
}

/** Spans in order; those of rows next to each other stay apart, since a title may be between them. */
function joined(spans: readonly Span[]): Span[] {
  return [...spans].sort((a, b) => a.start - b.start);
}
