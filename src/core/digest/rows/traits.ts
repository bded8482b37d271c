import { isDateLine } from './dates';

/** What a row looks like by itself, as bits that can be combined. */
export const trait = {
  letters: 1,
  /** Begins with a capital, a digit, or a letter of a script without case. */
  capital: 1 << 1,
  /** All its letters are capitals. */
  capitals: 1 << 2,
  /** Ends as a sentence does: `.`, `!`, `?` or what other scripts use, quotes and brackets aside. */
  sentenceEnd: 1 << 3,
  /** Ends with a full stop, not with `?` or `!`, which titles have too. */
  fullStop: 1 << 4,
  colon: 1 << 5,
  /** Ends with a comma, a semicolon or a dash: something must follow. */
  open: 1 << 6,
  listItem: 1 << 7,
  /** Only characters that draw a line: `---`, `* * *`. */
  separator: 1 << 8,
  url: 1 << 9,
  date: 1 << 10,
  byline: 1 << 11,
  /** `Label: value`, with a short label. */
  field: 1 << 12,
  /** Longer than a title is. */
  long: 1 << 13,
  /** Has a handle, a mail address or an address of a page in it. */
  address: 1 << 14,
  /** The first row behind a form feed. */
  pageTop: 1 << 15,
  /** A caption or note by its form: `(left)`, `Photo:`, all in brackets. */
  caption: 1 << 16,
  /** Several sentences. */
  sentences: 1 << 17,
  /** All in quotation marks, as a line of dialogue. */
  quotation: 1 << 18,
} as const;

/** Titles are shorter; 220 leaves room for the longest of press releases. */
export const longestTitle = 220;

const listItem = /^(?:[•◦‣▪●○■□–—*+·-]\s+|\(?[a-z0-9]{1,2}\)\s|[·•])/u;
const separator = /^[-=_*~#+.•·–—―─━═<>/\\|^\s]{2,}$/u;
const urlOnly = /^(?:(?:link|url|source|via)\s*:?\s*)?<?(?:https?:\/\/|www\.)\S+>?$/iu;
const address = /(?:^|[\s(])@\w|\S@\S+\.\w|https?:\/\/|www\./u;
const byline = /^(?:by|von|par|por|da|door|автор:?|от)\s+(?=\p{Lu})/iu;
/** A label with a colon, or a code of two or three capitals in a column of its own. */
const field = /^(?:\p{L}[\p{L}\p{N} _/-]{0,24}:|[A-Z]{2,3}(?=\s{2}|\t|$))(?:\s|$)/u;
const caption = /\((?:left|right|centre|center|above|below|l|r|c)\)|\b(?:photo|image|credit|picture|foto|source)s?\s*:|^\(.*\)$|^\[.*\]$|©/iu;
const quotation = /^["“«„‘'][^"“”«»]*[.,!?…–—-]?["”»“’']\S?$/u;
/** A full stop behind a whole word (not an abbreviation) and more words. Titles too may hold a `?` or `!`. */
const sentences = /[\p{Ll}\d]{4}["”’)]?\.["”’)]?\s+["“‘(]?\p{Lu}\S*\s+\S/u;
const closers = /["'”’»)\]}*_\s]/u;
/** What is left of HTML entities in pasted text. */
const debris = /(?:\s*&(?:nbsp|amp|#160)[;,]?)+$/u;
const stops = '.!?…。！？؟۔।';

/** Traits of a trimmed row, without `long` rows' inner parts: of those only the two ends are looked at. */
export function rowTraits(row: string): number {
  const isLong = row.length > longestTitle;
  const line = (isLong ? `${row.slice(0, 80)} ${row.slice(-40)}` : row).replace(debris, '');
  let traits = isLong ? trait.long : 0;
  if (/\p{L}/u.test(line)) traits |= trait.letters;
  else if (separator.test(line)) traits |= trait.separator;
  traits |= startTraits(line) | endTraits(line);
  if (isLong) return traits;
  if (!/\p{Ll}|\p{Lo}/u.test(line) && /\p{Lu}.*\p{Lu}/u.test(line)) traits |= trait.capitals;
  if (sentences.test(line)) traits |= trait.sentences;
  if (urlOnly.test(line)) traits |= trait.url;
  if (address.test(line)) traits |= trait.address;
  if (quotation.test(line)) traits |= trait.quotation;
  if (caption.test(line)) traits |= trait.caption;
  if (field.test(line)) traits |= trait.field;
  if (line.length <= 80 && byline.test(line) && !(traits & trait.sentenceEnd)) traits |= trait.byline;
  if (isDateLine(line)) traits |= trait.date;
  return traits;
}

function startTraits(line: string): number {
  let traits = 0;
  if (listItem.test(line)) traits |= trait.listItem;
  const first = /^[^\p{L}\p{N}]{0,6}([\p{L}\p{N}])/u.exec(line)?.[1];
  // A name may begin small and go on with a capital (iPhone).
  if (first !== undefined && (!/\p{Ll}/u.test(first) || /^[^\p{L}]*\p{Ll}+\p{Lu}/u.test(line))) traits |= trait.capital;
  return traits;
}

function endTraits(line: string): number {
  let end = line.length;
  while (end > 0 && end > line.length - 6 && closers.test(line.charAt(end - 1))) end -= 1;
  const last = line.charAt(end - 1);
  if (last !== '' && stops.includes(last)) {
    return last === '!' || last === '?' || last === '？' || last === '！' || last === '؟' ? trait.sentenceEnd : trait.sentenceEnd | trait.fullStop;
  }
  if (last === ':' || last === '：') return trait.colon;
  return /[,;–—-]/u.test(last) ? trait.open : 0;
}
