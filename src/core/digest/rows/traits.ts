import { rowLimits } from '../tuning/lineTuning';
import { isCredit } from './creditLines';
import { isDateLine } from './dateLines';

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
  /** Contains a handle, a mail address or a page address. */
  address: 1 << 14,
  /** A caption or note by its form: `(left)`, `Photo:`, all in brackets. */
  caption: 1 << 16,
  /** Several sentences. */
  sentences: 1 << 17,
  /** A line of dialogue: all in quotation marks, or followed by the speaker. */
  quotation: 1 << 18,
  /** Names of people or papers followed by a date: `Ann Bell | 3 May 2024`. */
  credit: 1 << 19,
  /**
   * Nothing but words in plain Latin letters, from a capital to a letter: it bears no mark and has no further traits.
   * Most titles are plain.
   */
  plain: 1 << 20,
  /** Contains a lower-case Latin letter without marks: it is not all capitals. */
  small: 1 << 21,
} as const;

/** Traits that need the whole row and cost more to find; not determined for a long row. */
export const innerTraits =
  trait.capitals | trait.url | trait.date | trait.byline | trait.field | trait.address | trait.caption
  | trait.sentences | trait.quotation | trait.credit;

const listItem = /^(?:[•◦‣▪●○■□–—*+·-]\s+|\(?[a-z0-9]{1,2}\)\s|[·•])/u;
const separator = /^[-=_*~#+.•·–—―─━═<>/\\|^\s]{2,}$/u;
const urlOnly = /^(?:(?:link|url|source|via)\s*:?\s*)?<?(?:https?:\/\/|www\.)\S+>?$/iu;
const address = /(?:^|[\s(])@\w|\S@\S+\.\w|https?:\/\/|www\./u;
/** A name follows, or one of few words for a writer without a name: "By the numbers" is a title. */
const byline = /^(?:[Bb]y|BY|[Vv]on|VON|[Pp]ar|PAR|[Pp]or|POR|[Dd]a|DA|[Dd]oor|DOOR|[Аа]втор:?|АВТОР:?|[Оо]т|ОТ)\s+(?=\p{Lu}|(?:staff|our)\s)/u;
/** A label with a colon or before a tab, or a code of two or three capitals in a column of its own. */
const field = /^(?:\p{L}[\p{L}\p{M}\p{N} _/-]{0,24}(?:[:]|(?=\t))|[A-Z]{2,3}(?=\s{2}|\t|$))(?:\s|$)|^\p{L}[\p{L}\p{M}]{0,12}：/u;
const caption = /\((?:left|right|centre|center|above|below|l|r|c)\)|\b(?:photo|image|credit|picture|foto|source)s?\s*:|^\(.*\)$|^\[.*\]$|©/iu;
const quotation = /^["“«„‘'][^"“”«»]*(?:[.,!?…–—-]?["”»“’']\S?$|[.,!?…]["”»’']\s+\p{Ll})/u;
/** A full stop after a whole word (not an abbreviation), and more words. Titles may contain `?` or `!` too. */
const sentences = /[\p{Ll}\d]{4}["”’)]?\.["”’)]?\s+["“‘(]?\p{Lu}\S*\s+\S/u;
/** Tested first, because it is cheap. */
const stopInside = /\.["”’)]?\s/;
const year = /\d{4}/u;
const closers = /["'”’»)\]}*_）」』】》〉\s]/u;
/** Remnants of HTML entities in pasted text. */
const debris = /(?:\s*&(?:nbsp|amp|#160)[;,]?)+$/u;
const fullStop = '.'.charCodeAt(0);
/** Full-width brackets at the end of a text with the writer or the bureau. */
const stopBeforeNote = /。（[^（）]{1,20}）$/u;
const noteEnd = '）'.charCodeAt(0);
const stops = '.!?…。！？؟۔।';

/** Which characters a line has: most tests can be skipped if a character they need is missing. */
const has = {
  lower: 1, upper: 2, digit: 4, at: 8, slash: 16, dot: 32, colon: 64, bracket: 128, foreign: 256, entity: 512, divider: 1024, word: 2048,
} as const;
const wordsFrom = 16;
const foreignFrom = 128;
const asciiFlags = Uint16Array.from({ length: foreignFrom }, (_, code) => flagOf(String.fromCharCode(code)));
/** General punctuation: typographic quotes and dashes are in text of any script. */
const punctuation = { from: 0x2010, to: 0x206f } as const;
const punctuationFlags = Uint16Array.from({ length: punctuation.to - punctuation.from + 1 }, (_, index) =>
  '–—•'.includes(String.fromCharCode(punctuation.from + index)) ? has.divider : 0);
/**
 * First characters of page addresses and their labels, of the words that begin a byline, and quotation marks that begin
 * a line of dialogue.
 */
const urlStarts = '<hHwWlLuUsSſvV';
const bylineStarts = 'bBvVpPdDаАоО';
const quotationStarts = '"“«„‘\'';

function flagOf(character: string): number {
  if (/[a-z]/.test(character)) return has.lower | has.word;
  if (/[A-Z]/.test(character)) return has.upper | has.word;
  if (/\d/.test(character)) return has.digit | has.word;
  if (/[|,-]/.test(character)) return has.divider;
  // A tab may follow a label, as a colon does.
  if (character === '\t') return has.colon;
  const index = '@/.:&([)]'.indexOf(character);
  return [has.at, has.slash, has.dot, has.colon, has.entity, has.bracket, has.bracket, has.bracket, has.bracket][index] ?? 0;
}

/**
 * Which kinds of characters are in `[start, end)` of a text: bits that the functions below test, and above them the
 * number of words.
 */
export function charactersOf(text: string, start: number, end: number): number {
  let flags = 0;
  let words = 0;
  let before = 0;
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    const flag = code < foreignFrom ? asciiFlags[code] ?? 0 : punctuationFlags[code - punctuation.from] ?? has.foreign;
    flags |= flag;
    // Branch-free: a branch would be mispredicted at every word.
    words += flag & ~before & has.word;
    before = flag;
  }
  return flags | ((words / has.word) << wordsFrom);
}

/** Number of words of a plain row. */
export function wordsOfPlain(characters: number): number {
  return characters >> wordsFrom;
}

const notPlain = has.digit | has.at | has.slash | has.dot | has.colon | has.bracket | has.foreign | has.entity;

/** All traits of a plain row. */
export const plainTraits = trait.plain | trait.letters | trait.capital | trait.small;

/** Whether the row `[start, end)` of a text is plain. `characters` are those it has. */
export function isPlain(text: string, start: number, end: number, characters: number): boolean {
  if ((characters & notPlain) !== 0 || (characters & has.lower) === 0) return false;
  if (!isUpper(text.charCodeAt(start)) || isUpper(text.charCodeAt(start + 1)) || !isLetter(text.charCodeAt(end - 1))) return false;
  return !mayBeByline(text, start) && !text.endsWith('ago', end);
}

function isUpper(code: number): boolean {
  return ((asciiFlags[code] ?? 0) & has.upper) !== 0;
}

function isLetter(code: number): boolean {
  return ((asciiFlags[code] ?? 0) & (has.lower | has.upper)) !== 0;
}

/** The second letters of the words that begin a byline. */
function mayBeByline(text: string, start: number): boolean {
  return bylineStarts.includes(text.charAt(start)) && 'yoa'.includes(text.charAt(start + 1));
}

/** Traits that show in the `characters` and ends of a trimmed row. For one longer than a title the caller passes the two ends. */
export function outerTraitsOf(row: string, characters: number): number {
  const [line, flags] = withoutDebris(row, characters);
  let traits = (flags & has.lower) === 0 ? 0 : trait.small;
  if ((flags & (has.lower | has.upper)) !== 0 || ((flags & has.foreign) !== 0 && /\p{L}/u.test(line))) traits |= trait.letters;
  else if (separator.test(line)) traits |= trait.separator;
  return traits | startTraits(line) | endTraits(line);
}

/** The `innerTraits` of a trimmed row that is not long. */
export function innerTraitsOf(row: string, characters: number): number {
  const [line, flags] = withoutDebris(row, characters);
  let traits = 0;
  if ((flags & has.dot) !== 0 && stopInside.test(line) && sentences.test(line)) traits |= trait.sentences;
  if (goesOnInWords(line, flags)) return traits;
  if ((flags & has.lower) === 0 && !/\p{Ll}|\p{Lo}/u.test(line) && /\p{Lu}.*\p{Lu}/u.test(line)) traits |= trait.capitals;
  if ((flags & (has.at | has.slash | has.dot)) !== 0) {
    if (urlStarts.includes(line.charAt(0)) && urlOnly.test(line)) traits |= trait.url;
    if ((flags & (has.at | has.slash)) === 0 ? line.includes('www.') : address.test(line)) traits |= trait.address;
  }
  if (quotationStarts.includes(line.charAt(0)) && quotation.test(line)) traits |= trait.quotation;
  if ((flags & (has.bracket | has.colon)) !== 0 ? caption.test(line) : (flags & has.foreign) !== 0 && line.includes('©')) traits |= trait.caption;
  if (((flags & (has.colon | has.foreign)) !== 0 || (flags & has.lower) === 0 || secondIsUpper(line)) && field.test(line)) traits |= trait.field;
  if (bylineStarts.includes(line.charAt(0)) && line.length <= rowLimits.byline && byline.test(line) && (endTraits(line) & trait.sentenceEnd) === 0) traits |= trait.byline;
  if ((flags & has.digit) !== 0 || line.endsWith('ago') || ((flags & has.foreign) !== 0 && /\p{Nd}/u.test(line))) {
    if (isDateLine(line)) traits |= trait.date;
    else if (((flags & (has.divider | has.foreign)) !== 0 || year.test(line)) && isCredit(line)) traits |= trait.credit;
  }
  return traits;
}

/**
 * Words and stops after a lower-case letter, as in nearly all lines of hard-wrapped text: its inner traits cost next to
 * nothing.
 */
export function goesOnInWords(line: string, flags: number): boolean {
  const isWords = (flags & notPlain & ~has.dot) === 0 && ((asciiFlags[line.charCodeAt(0)] ?? 0) & has.lower) !== 0;
  return isWords && !mayBeByline(line, 0) && !line.endsWith('ago') && ((flags & has.dot) === 0 || !line.includes('www.'));
}

function withoutDebris(row: string, characters: number): readonly [line: string, characters: number] {
  if ((characters & has.entity) === 0) return [row, characters];
  const line = row.replace(debris, '');
  return [line, charactersOf(line, 0, line.length)];
}

/** As in the codes of a database export (`HD`): two capitals begin the line. */
function secondIsUpper(line: string): boolean {
  return isUpper(line.charCodeAt(1));
}

function startTraits(line: string): number {
  const first = asciiFlags[line.charCodeAt(0)] ?? 0;
  const isPlain = (first & (has.lower | has.upper)) !== 0 && line.charAt(1) !== ')' && line.charAt(2) !== ')';
  if (isPlain && (first & has.upper) !== 0) return trait.capital;
  if (isPlain && beginsWithSmallWord(line)) return 0;
  let traits = 0;
  if (!isPlain && listItem.test(line)) traits |= trait.listItem;
  const initial = /^[^\p{L}\p{N}]{0,6}([\p{L}\p{N}])/u.exec(line)?.[1];
  // A name may begin in lower case and continue with a capital (iPhone).
  if (initial !== undefined && (!/\p{Ll}/u.test(initial) || /^[^\p{L}]*\p{Ll}+\p{Lu}/u.test(line))) traits |= trait.capital;
  return traits;
}

/** Whether it begins with lower-case ASCII letters only: a name that continues with a capital (iPhone) does not count. */
function beginsWithSmallWord(line: string): boolean {
  let at = 0;
  while (((asciiFlags[line.charCodeAt(at)] ?? 0) & has.lower) !== 0) at += 1;
  const next = line.charCodeAt(at);
  return at > 0 && next < foreignFrom && !isUpper(next);
}

function endTraits(line: string): number {
  let end = line.length;
  const ending = line.charCodeAt(end - 1);
  if (((asciiFlags[ending] ?? 0) & has.word) !== 0) return 0;
  if (ending === fullStop) return trait.sentenceEnd | trait.fullStop;
  if (ending === noteEnd && stopBeforeNote.test(line)) return trait.sentenceEnd | trait.fullStop;
  while (end > 0 && end > line.length - rowLimits.closers && closers.test(line.charAt(end - 1))) end -= 1;
  const last = line.charAt(end - 1);
  if (last !== '' && stops.includes(last)) {
    return last === '!' || last === '?' || last === '？' || last === '！' || last === '؟' ? trait.sentenceEnd : trait.sentenceEnd | trait.fullStop;
  }
  if (last === ':' || last === '：') return trait.colon;
  return /[,;–—-]/u.test(last) ? trait.open : 0;
}
