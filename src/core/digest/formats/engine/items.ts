import { endOf, gapAbove, indentOf, lengthOf, startOf, type Rows } from '../../rows/rows';
import { documentLimits as limits } from '../../tuning/formatTuning';
import { isCopyright } from './copyright';
import type { LabelStyle } from './description';
import { foldLabel, longestLabel } from './labelMap';
import type { LabelName } from './labelWords';

/** A paragraph of a document, or a label with its value. Rows `[first, end)`. */
export interface Item {
  readonly first: number;
  readonly end: number;
  /** Undefined for text; `unknown` for a label in capitals that no table has. */
  readonly label: LabelName | 'unknown' | undefined;
  /** The label as the tables would have it; empty for text. */
  readonly key: string;
  /** Offset where the value or the text begins; the end of the last row where there is none. */
  readonly valueStart: number;
}

/** How labels are read. */
export interface LabelReading {
  readonly style: LabelStyle;
  readonly map: ReadonlyMap<string, LabelName>;
  readonly bare: ReadonlySet<LabelName>;
  readonly capitals: boolean;
  /** Whether all rows below a label without a gap belong to it. */
  readonly joins: boolean;
  /** Whether any word with a colon is a label. */
  readonly any?: boolean;
}

interface FoundLabel {
  readonly name: LabelName | 'unknown';
  readonly key: string;
  readonly valueStart: number;
}

const oneLine: ReadonlySet<string> = new Set(['length', 'language', 'loadDate', 'date', 'page', 'publicationType', 'edition', 'journalCode', 'id']);
const code = /^(?<code>[A-Z]{2,3})(?:[ \u00a0]*\t[ \t\u00a0]*|[ \u00a0]{2,}|[ \u00a0]|[ \u00a0]*$)/u;
const capitalLabel = /^\p{Lu}[\p{Lu}\p{M}\p{N} _-]{1,40}$/u;
const anyLabel = /^\p{L}[\p{L}\p{M}\p{N} _/-]{0,40}$/u;
const bracketLabel = /^【\s*(?<label>[^】]{1,20})】[:：]?/u;
const lowerCase = /\p{Ll}/u;
/** Signs around a label where bold type or a table was kept as Markdown. */
const bold = /^[*_#>|\s]+|[*_|\s]+$/gu;

/** The label at the beginning of a row; undefined if there is none. */
export function labelAt(rows: Rows, row: number, reading: LabelReading): FoundLabel | undefined {
  const start = startOf(rows, row);
  const shown = rows.text.slice(start, Math.min(endOf(rows, row), start + longestLabel));
  return reading.style === 'code' ? codeAt(rows, row, shown, reading) : wordsAt(rows, row, shown, reading);
}

function codeAt(rows: Rows, row: number, shown: string, { map }: LabelReading): FoundLabel | undefined {
  const match = code.exec(shown);
  const key = match?.groups?.['code']?.toLowerCase();
  const name = key === undefined ? undefined : map.get(key);
  if (match === null || key === undefined || name === undefined) return undefined;
  if (/^\S+[ \u00a0]$/u.test(match[0]) && !(gapAbove(rows, row) === 0 && hasCode(rows, row - 1, map)) && !hasCodeBelow(rows, row, map)) return undefined;
  return { name, key, valueStart: startOf(rows, row) + match[0].length };
}

const codeWord = /^(?<code>[A-Z]{2,3})(?:\s|$)/u;

function hasCodeBelow(rows: Rows, row: number, map: LabelReading['map']): boolean {
  return row + 1 < rows.count && gapAbove(rows, row + 1) === 0 && hasCode(rows, row + 1, map);
}

/** Whether a row begins with a code. One with a single blank behind it may be a word, unless it stands by another. */
function hasCode(rows: Rows, row: number, map: LabelReading['map']): boolean {
  if (row < 0 || row >= rows.count) return false;
  const start = startOf(rows, row);
  const code = codeWord.exec(rows.text.slice(start, Math.min(endOf(rows, row), start + 4)))?.groups?.['code'];
  return code !== undefined && map.has(code.toLowerCase());
}

function wordsAt(rows: Rows, row: number, shown: string, { map, bare, capitals, any }: LabelReading): FoundLabel | undefined {
  const start = startOf(rows, row);
  const bracketed = shown.startsWith('【') ? bracketLabel.exec(shown) : null;
  if (bracketed !== null) return inBrackets(rows, row, bracketed, map);
  const end = colonIn(shown);
  // Nearly all rows are text without a colon, or with small letters before it.
  if (end < 0 && (bare.size === 0 || lengthOf(rows, row) >= longestLabel)) return undefined;
  if (capitals && hasSmall(shown, end < 0 ? shown.length : end)) return undefined;
  const named = end < 0 ? shown : shown.slice(0, end);
  const label = mayBeBold(named) ? named.replace(bold, '') : named;
  if (label === '' || (capitals && lowerCase.test(label))) return undefined;
  const key = foldLabel(end < 0 ? label.replace(/\.+$/u, '') : label);
  const name = map.get(key);
  if (end < 0) {
    const isBare = name !== undefined && bare.has(name) && lengthOf(rows, row) < longestLabel;
    return isBare ? { name, key, valueStart: endOf(rows, row) } : undefined;
  }
  const behind = skipSpace(rows.text, start + end + 1, endOf(rows, row));
  if (name !== undefined) return { name, key, valueStart: behind };
  return (capitals && capitalLabel.test(label)) || (any === true && anyLabel.test(label)) ? { name: 'unknown', key, valueStart: behind } : undefined;
}

/** `【标题】…`, as databases in Chinese and Japanese have labels. */
function inBrackets(rows: Rows, row: number, match: RegExpExecArray, map: LabelReading['map']): FoundLabel | undefined {
  const key = foldLabel(match.groups?.['label'] ?? '');
  const name = map.get(key);
  return name === undefined ? undefined : { name, key, valueStart: skipSpace(rows.text, startOf(rows, row) + match[0].length, endOf(rows, row)) };
}

/** Index of the first colon of either width; -1 for none. */
function colonIn(text: string): number {
  const narrow = text.indexOf(':');
  const wide = text.indexOf('：');
  return narrow < 0 ? wide : wide < 0 ? narrow : Math.min(narrow, wide);
}

const smallA = 'a'.charCodeAt(0);
const smallZ = 'z'.charCodeAt(0);

/** Whether one of the first characters is a small letter of ASCII. */
function hasSmall(text: string, end: number): boolean {
  for (let at = 0; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= smallA && code <= smallZ) return true;
  }
  return false;
}

function mayBeBold(label: string): boolean {
  return /^[*_#>|\s]|[*_|\s]$/u.test(label);
}

/** The bold type of a label may end behind its colon. */
function skipSpace(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && /[\s*|]/u.test(text.charAt(at))) at += 1;
  return at;
}

/** Rows `[first, end)` as labels with their values and as paragraphs. */
export function itemsOf(rows: Rows, first: number, end: number, reading: LabelReading): Item[] {
  const items: Item[] = [];
  for (let row = first; row < end; ) {
    const label = labelAt(rows, row, reading);
    let next = row + 1;
    while (next < end && goesOn(rows, row, next, label, reading)) next += 1;
    items.push({ first: row, end: next, label: label?.name, key: label?.key ?? '', valueStart: label?.valueStart ?? startOf(rows, row) });
    row = next;
  }
  return items;
}

/** Whether a row belongs to the paragraph or the label that begins at `row`. */
function goesOn(rows: Rows, row: number, next: number, label: FoundLabel | undefined, reading: LabelReading): boolean {
  if (label?.name === 'body') return false;
  const isEmpty = label !== undefined && next === row + 1 && label.valueStart >= endOf(rows, row);
  const isFar = gapAbove(rows, next) > 0;
  if (isFar && !(isEmpty && reading.style === 'code')) return false;
  if ((isCopyright(rows, next) && !isCopyright(rows, row)) || labelAt(rows, next, reading) !== undefined) return false;
  if (label === undefined || isEmpty || reading.joins) return true;
  if (oneLine.has(label.name)) return false;
  return indentOf(rows, next) >= indentOf(rows, row) + limits.hangingIndent || lengthOf(rows, next - 1) >= limits.fullRow;
}

/** Rows of a value of which each is one: `Orme, Lucas`, then `Haile, T.` */
export function rowsOf(rows: Rows, item: Item): string {
  const values: string[] = [];
  for (let row = item.first; row < item.end; row += 1) values.push(rows.text.slice(Math.max(item.valueStart, startOf(rows, row)), endOf(rows, row)).trim());
  return values.filter((value) => value !== '').join('; ').slice(0, limits.value);
}

/** The words behind a label, or a paragraph, as one line. */
export function valueOf(rows: Rows, item: Item): string {
  return rows.text.slice(item.valueStart, endOf(rows, item.end - 1)).slice(0, limits.value).replace(/\s+/gu, ' ').replace(/^[*|\s]+|[*|\s]+$/gu, '');
}
