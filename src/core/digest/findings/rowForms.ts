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

const tail = /[\p{L}\p{N}.!?…"”’»]\s*(?:(?<bracket>[([])\p{L}[^()[\]]{0,38}[)\]]|\/\p{L}{2,4}|\s(?<dash>--|[—–])\s?\p{Lu}[\p{Lu}.]{0,3})\.?$/u;

/** How a short note or initials end the text of a row: `(`, `[`, `/` or a dash; '' where none does. The last characters of the row are enough. */
export function tailOf(end: string): string {
  const match = tail.exec(end);
  return match === null ? '' : match.groups?.['bracket'] ?? match.groups?.['dash'] ?? '/';
}

/** A title that its text follows in the same row. */
export interface Lead extends Span {
  /** What shows it. */
  readonly style: 'bold' | 'capitals' | 'colon' | 'stamp';
  /** Where the text behind it begins. */
  readonly behind: number;
}

/** When and by whom a message of a chat was sent: `[12/03/2025, 08:15:22] Ana Roe: `, `12.03.25, 08:15 - Ana Roe: `. */
const sent = /^\u200e?(?:\[(?=[^\]]{0,24}\d{1,2}[:.]\d{2})[^\]]{5,28}\]|\d{1,4}[./-]\d{1,2}[./-]\d{2,4},?\s\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:\s?[ap]\.?m\.?)?)(?:\s[-–])?\s[^:\n]{1,40}:\s+(?=\S)/iu;
const bullet = /^(?:[-–—*•·▪►>]\s+|\+(?=\p{Lu}{2})|\(?\d{1,3}[.)]\s+)?/u;
const bold = /^(?<open>\*\*|__|<b>|<strong>)(?<title>[^*_<>]{6,180}?)[.:]?(?:\*\*|__|<\/b>|<\/strong>)\s*[.:–—-]?\s+(?=\S)/u;
const capitals = /^(?<title>[\p{Lu}\p{N}"“„«][\p{Lu}\p{N}\s"“”„«»’'&,()/.:;!?%$€£+#-]{12,140}[\p{Lu}\p{N}"”»)?!])(?:\s+[–—-]\s+(?=\S)|\s*[.:–—]\s*(?=["“„«]?(?:\p{Lu}?\p{Ll}|\p{Lu}\s)))/u;
/** Behind the sign of an item they may be few. */
const shortCapitals = /^(?<title>[\p{Lu}\p{N}"“„«][\p{Lu}\p{N}\s"“”„«»‘’'&,()/.:;!?%$€£+#-]{3,140}[\p{Lu}\p{N}"”»)?!])(?:\s+[–—-]\s+(?=\S)|\s*[.:–—]\s*(?=["“„«]?(?:\p{Lu}?\p{Ll}|\p{Lu}\s)))/u;
/** A full stop within a title is that of an abbreviation or an address. */
const colon = /^(?<title>[\p{Lu}\p{Lo}\p{N}"“„«](?:[^.!?…]|\.(?=\S|\s+\p{Ll})|(?<=\b\p{Lu}\p{Ll}{0,2})\.){12,140}):\s+(?=["“„«]?[\p{Lu}\p{Lo}\p{N}])/u;

/** Length of the sign or number of a list item, with the space behind it; 0 where a row has none. */
export function bulletBefore(row: string): number {
  return (mayBeSent.test(row) ? sent.exec(row) : null)?.[0].length ?? bullet.exec(row)?.[0].length ?? 0;
}

const mayBeSent = /^\u200e?\[?\d/u;
/** A message's first words stand for its title. */
const firstOfMessage = /^.{20,100}?(?:[.!?…](?=\s)|(?=\s+https?:)|$)|^.{20,100}(?=\s)/u;

/** A message of a chat. */
function messageIn(row: string): Lead | undefined {
  const start = mayBeSent.test(row) ? sent.exec(row)?.[0].length : undefined;
  const words = start === undefined ? undefined : firstOfMessage.exec(row.slice(start))?.[0];
  return start === undefined || words === undefined ? undefined : { style: 'stamp', start, end: start + words.length, behind: start + words.length };
}

/** The lead of a row, with offsets in it; undefined where it has none. The first characters of the row are enough. */
export function leadOf(row: string): Lead | undefined {
  const apart = apartOf(row) ?? messageIn(row);
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
  const shouted = (from > 0 ? shortCapitals : capitals).exec(rest);
  return shouted === null ? undefined : leadIn('capitals', from, shouted, from);
}

function leadIn(style: Lead['style'], start: number, match: RegExpExecArray, from: number): Lead {
  return { style, start, end: start + (match.groups?.['title'] ?? '').trimEnd().length, behind: from + match[0].length };
}

function wordsIn(text: string): number {
  return text.split(/\s+/u).filter((word) => word !== '').length;
}
