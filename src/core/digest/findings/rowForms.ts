/**
 * Forms of a row that may show where articles begin, beside the marks before a title (`findings/marks`): what is joined to a title
 * in its own row, a number that stands alone, what ends a text, and a title that its text follows in the same row. Rows are trimmed.
 */
import type { Span } from '../../text/span';
import { formWords as limits } from '../tuning/lineTuning';

const joined = /^(?=[\p{Lu}\p{Lo}\p{N}"“„«])(?<words>[^:–—|/·•]{2,34}?)(?<sign>:\s| [–—-] | [|/·•] )\s*(?=\S)/u;
const behind = /(?:\s(?<sign>[–—|·•/-]|\.{3,}|…)\s*(?<words>[\p{Lu}\p{Lo}\p{N}][^–—|·•/]{1,38})|\s(?<bracket>[([])[^()[\]]{2,38}[)\]])$/u;

/** How a name is joined to a title, as `:` in `Coast Echo: Title`; '' where none is. */
export function joinedBefore(row: string): string {
  const { words = '', sign = '' } = joined.exec(row)?.groups ?? {};
  return wordsIn(words) > limits.joined ? '' : sign.trim();
}

/** How a name or a note is joined behind a title, as `|` in `Title | Coast Echo`, `(` in `Title (Coast Echo)`; '' where none is. */
export function joinedBehind(row: string): string {
  const { words = '', sign = '', bracket = '' } = behind.exec(row)?.groups ?? {};
  return wordsIn(words) > limits.joined ? '' : bracket || sign.replace(/\.+/u, '…');
}

const alone = /^[\p{P}\p{S}\s]*(?:(?:\p{L}{2,10}\.?\s+)?(?:№|no\.?\s*|nr\.?\s*|#\s*)?\p{Nd}{1,3}|[IVXLC]{1,6}|\p{Lu})[\p{P}\p{S}\s]*$/iu;

/** Whether a row is nothing but a number, with a word before it at most: `7`, `XII.`, `— 3 —`, `Item 4`. */
export function isNumberAlone(row: string): boolean {
  return alone.test(row);
}

const tail = /[\p{L}\p{N}.!?…"”’»]\s*(?:(?<bracket>[([])\p{L}[^()[\]]{0,38}[)\]]|\/\p{L}{2,4})\.?$/u;

/** How a short note ends the text of a row: `(`, `[` or `/`; '' where none does. The last characters of the row are enough. */
export function tailOf(end: string): string {
  const match = tail.exec(end);
  return match === null ? '' : match.groups?.['bracket'] ?? '/';
}

/** A title that its text follows in the same row. */
export interface Lead extends Span {
  /** What shows it. */
  readonly style: 'bold' | 'capitals' | 'colon';
  /** Where the text behind it begins. */
  readonly behind: number;
}

const bullet = /^(?:[-–—*•·▪►>]\s+|\(?\d{1,3}[.)]\s+)?/u;
const bold = /^(?<open>\*\*|__|<b>|<strong>)(?<title>[^*_<>]{6,180}?)[.:]?(?:\*\*|__|<\/b>|<\/strong>)\s*[.:–—-]?\s+(?=\S)/u;
const capitals = /^(?<title>[\p{Lu}\p{N}"“„«][\p{Lu}\p{N}\s"“”„«»’'&,()/.:;!?%$€£+#-]{12,140}[\p{Lu}\p{N}"”»)?!])(?:\s+[–—-]\s+(?=\S)|\s*[.:–—]\s*(?=["“„«]?\p{Lu}?\p{Ll}))/u;
/** A full stop within a title is that of an abbreviation or an address. */
const colon = /^(?<title>[\p{Lu}\p{Lo}\p{N}"“„«](?:[^.!?…]|\.(?=\S|\s+\p{Ll})|(?<=\b\p{Lu}\p{Ll}{0,2})\.){12,140}):\s+(?=["“„«]?[\p{Lu}\p{Lo}\p{N}])/u;

/** Length of the sign or number of a list item, with the space behind it; 0 where a row has none. */
export function bulletBefore(row: string): number {
  return bullet.exec(row)?.[0].length ?? 0;
}

/** The lead of a row, with offsets in it; undefined where it has none. The first characters of the row are enough. */
export function leadOf(row: string): Lead | undefined {
  const apart = apartOf(row);
  if (apart !== undefined || !row.includes(': ')) return apart;
  const from = bulletBefore(row);
  const called = colon.exec(row.slice(from));
  return called !== null && wordsIn(called[0]) >= limits.fewestOfLead ? leadIn('colon', from, called, from) : undefined;
}

/** Nearly all rows are told by their first characters. */
const mayBeApart = /^[^\p{Ll}]{0,8}(?:[*_<]|\p{Lu}[^\p{Ll}])/u;

/** The lead that is set apart by its type; undefined where a row has none. */
export function apartOf(row: string): Lead | undefined {
  if (!mayBeApart.test(row)) return undefined;
  const from = bulletBefore(row);
  const rest = row.slice(from);
  const open = bold.exec(rest);
  if (open !== null && wordsIn(open[0]) > limits.fewestOfLead) return leadIn('bold', from + (open.groups?.['open'] ?? '').length, open, from);
  const shouted = capitals.exec(rest);
  return shouted === null ? undefined : leadIn('capitals', from, shouted, from);
}

function leadIn(style: Lead['style'], start: number, match: RegExpExecArray, from: number): Lead {
  return { style, start, end: start + (match.groups?.['title'] ?? '').trimEnd().length, behind: from + match[0].length };
}

function wordsIn(text: string): number {
  return text.split(/\s+/u).filter((word) => word !== '').length;
}
