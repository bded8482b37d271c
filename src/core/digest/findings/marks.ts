import { beginsLikeDate, isDateLine } from '../rows/dateLines';
import { markLimits } from '../tuning/lineTuning';

/** What a mark is made of. `label`: `Title:` and its like; `indent`: white space, as before a centred title. */
export type MarkKind =
  | 'heading' | 'number' | 'letter' | 'date' | 'time' | 'label' | 'link' | 'frame' | 'bullet' | 'symbol' | 'rubric' | 'indent';

/** Something in front of (or around) a row's own words that makes it stand out as a title may. */
export interface Mark {
  readonly kind: MarkKind;
  /** Level of a heading, from 1; 0 for other marks. */
  readonly level: number;
  /** Stable name of the kind and how it is written, which marks of one style share: `heading-1`, `number-0.`, `symbol-▶`. */
  readonly pattern: string;
  /** Length of what is before and after the words, in UTF-16 code units. */
  readonly before: number;
  readonly behind: number;
}

const heading = /^(#{1,6})\s+/u;
/** A heading in HTML, with or without attributes. */
const markup = /^<h([1-6])(?:\s[^<>]*)?>\s*(?=[^<>\s])/iu;
const closingTag = /\s*<\/h[1-6]>$/iu;
const closingHashes = /\s+#+$/u;
const number = /^(?:\(?\p{Nd}{1,3}(?:[.)]\s+|[．、）]\s*)|（?[一二三四五六七八九十]{1,3}[、．）]\s*|[①-⑳]\s*|(?:(?:[IVX]|[IVXLC]{2,6})[.)]|\[\d{1,3}\]|[([{<*~=|—–-]{1,3}\s*\p{Nd}{1,3}\s*[)\]}>*~=|—–-]{1,3}|\p{L}{1,9}\.?\s+\d{1,4}\s*[:.|–—-]|#\d{1,3}[:.]?|(?!["'“”„«»‘’‹›$€£¥%&@§])[^\p{L}\p{N}\s]{2,4}(?:\p{Lu}|\p{Nd}{1,3})[^\p{L}\p{N}\s]{0,4}|\p{Nd}{1,2}(?:\.\p{Nd}{1,2}){1,2}\.?(?=\s+["'“”„«‘(¿¡]?\p{Lu})|\p{Nd}{1,3}\s*(?:[|–—-]|\/(?:\s*\p{Nd}{1,3}[.:)]?)?))\s+)(?=\S)/u;
/** A letter that numbers a list item; two of them are a person's initials. */
const letter = /^\(?(\p{Lu})[.)]\s+(?!\p{Lu}\.)(?=\S)/u;
/** A small letter needs a bracket, and a capital behind it: items of laws begin small. */
const smallLetter = /^\(?[a-z]\)\s+(?=["'“„«]?[\p{Lu}\d])/u;
/** The words of a link in Markdown, followed by the address. */
const link = /^\[([^\]]+)\]\([^()\s]+\)$/u;
/** A rubric in brackets before the title, or in bold before a sign. */
const rubric = /^(?:(?:\[[^\]]{1,24}\]|【[^】]{1,12}】|［[^］]{1,12}］)\s*[:–—-]?\s*|(?<bold>\*\*|__)[^*_]{2,40}\k<bold>\s*[|:·–—-]\s+)(?=\S)/u;
/** Any other signs before words, except quotes, brackets, and what begins a sentence or an address. */
const signs = /^((?:(?![\s"'“”„«»‘’‹›(){}[\]¿¡@#$€£%&_.,;:/–—-])[\p{P}\p{S}]){1,4})\s+(?=\S)/u;
/** A date in figures needs no other sign between it and a title: `2024-05-03 Ministers meet`. */
const datedInFigures = /^((?:\d{4}[-./]\d{2}[-./]\d{2}|\d{1,2}[-./]\d{1,2}[-./]\d{4}))\s+(?=["'“”„«‘(¿¡]?[\p{Lu}\p{Lo}\d])/u;
const bracketed = /^([[(])([^\])]{4,40})[\])]\s*[:–—-]?\s*/u;
const dated = /^(.{4,32}?)(?:\s+[–—|-]+\s+|\s*[:|]\s+|\.\s+|\s{2,}|\t+)(?=\S)/u;
/** What can be around a title: emphasis and drawn signs, with what closes each. */
const frames = [
  ['***', '***'], ['**', '**'], ['__', '__'], ['*', '*'], ['_', '_'], ['<b>', '</b>'], ['<strong>', '</strong>'],
  ['===', '==='], ['==', '=='], ['---', '---'], ['--', '--'], ['~~', '~~'],
  ['[', ']'], ['|', '|'], ['«', '»'], ['>>', '<<'], ['【', '】'], ['「', '」'], ['《', '》'],
] as const;
const symbol = /^((?:([■□▪◆◇▶►▸▲△▼▽◇➤➡→★☆✦✱§¶>»|●◉○◎])\2*|\p{Extended_Pictographic}))[\s\uFE0F]*(?=\S)/u;
/** A digest uses the same one of these before all titles, but varies pictures. */
const drawnSign = /^[■□▪◆◇▶►▸▲△▼▽◇➤➡→★☆✦✱§¶>»|●◉○◎]/u;
const bulletBefore = /^[-–—*•·]\s+(?=\S)/u;
const time = /^\d{1,2}[:.h]\d{2}(?:\s*[ap]\.?m\.?)?\s*[:|–—-]?\s+(?=\S)/iu;
/** A mail's subject may begin with a prefix for replies or forwards. */
const titleLabel = /^(?:HD\s+(?=\S)|(?:title|headline|subject|heading|hd|titel|titre|título|titulo|titolo|betreff|objet|asunto|oggetto|заголовок|тема|标题|標題|タイトル|제목)\s*[:：]\s*(?:(?:re|fwd?|aw|wg|tr|rv|sv|vs|i|r)\s*:\s*)*)/iu;

const label = /^[^:：\t]{1,40}(?:[:：]|(?=\t))\s*/u;

/** Every mark that begins with a letter soon has one of these. */
const signsOfMark = /[\d:：.)\t]|\s\s|^HD\s/;
const asciiLetter = /^[A-Za-z]/;
const labelSigns = /[:：]|^HD/;
const figureSigns = /[\p{Nd}.)）、．①-⑳]|^[^\p{L}\p{N}\s]{2,4}\p{Lu}\P{L}/u;

/** The name of a kind in patterns and signs, as people read it. */
const shown: Readonly<Record<MarkKind, string>> = {
  heading: 'heading', number: 'number', letter: 'letter', date: 'date', time: 'time', label: 'title-label', link: 'link',
  frame: 'frame', bullet: 'bullet', symbol: 'symbol', rubric: 'rubric', indent: 'indented',
};

/** A mark of a kind. `style` distinguishes it from others of its kind; `before` and `behind` are as in `Mark`. */
export function makeMark(kind: MarkKind, style: string, before: number, behind = 0): Mark {
  const level = kind === 'heading' ? Number(style) : 0;
  return { kind, level, pattern: style === '' ? shown[kind] : `${shown[kind]}-${style}`, before, behind };
}

/** The mark of a trimmed row, if it has one and there are other words. */
export function markOf(row: string): Mark | undefined {
  if (asciiLetter.test(row) && !signsOfMark.test(row.slice(0, markLimits.length))) return undefined;
  const mark = readMark(row);
  return mark !== undefined && isWords(row.slice(mark.before, row.length - mark.behind)) ? mark : undefined;
}

/** Length of the label before a row's words, with the space after it; 0 if there is none. */
export function labelBefore(row: string): number {
  return label.exec(row)?.[0].length ?? 0;
}

const addressAtEnd = /https?:\/\/\S+$/u;

/** What follows a mark is not a date nor a page's address: `Issue 12 | 3 May 2024` and `3 May 2024 | Link: https://…` are lines about the article. */
function isWords(words: string): boolean {
  return /\p{L}/u.test(words) && !isDateLine(words) && !addressAtEnd.test(words);
}

function readMark(row: string): Mark | undefined {
  if (asciiLetter.test(row)) return readWordMark(row);
  // A date or a number in brackets is not a frame.
  return readHeading(row) ?? readWordMark(row) ?? readSignMark(row);
}

/** Marks that are made of words and figures. */
function readWordMark(row: string): Mark | undefined {
  const beginning = row.slice(0, markLimits.length);
  const label = labelSigns.test(beginning) ? titleLabel.exec(row) : null;
  if (label) return makeMark('label', '', label[0].length);
  if (!figureSigns.test(beginning)) return undefined;
  const clock = time.exec(row);
  if (clock) return makeMark('time', '', clock[0].length);
  const figures = number.exec(row);
  if (figures) return makeMark('number', styleOf(figures[0]), figures[0].length);
  const listed = letter.exec(row);
  if (listed) return makeMark('letter', '', listed[0].length);
  const small = smallLetter.exec(row);
  if (small) return makeMark('letter', 'a', small[0].length);
  const date = dateBefore(row);
  return date > 0 ? makeMark('date', '', date) : undefined;
}

/** How a number is written: lists within articles are numbered differently from titles. */
function styleOf(figures: string): string {
  return figures
    .trim()
    .replace(/\p{Nd}+/gu, '0')
    .replace(/^[IVXLC]+(?=[.)])/u, 'I')
    .replace(/^(?<signs>[^\p{L}\p{N}]{2,4})\p{L}(?!\p{L})/u, '$<signs>A')
    .replace(/[一二三四五六七八九十]+/u, '一')
    .replace(/[①-⑳]/u, '①')
    .toLowerCase();
}

function readHeading(row: string): Mark | undefined {
  const tag = markup.exec(row);
  if (tag !== null) return makeMark('heading', tag[1] ?? '', tag[0].length, closingTag.exec(row)?.[0].length ?? 0);
  const hashes = heading.exec(row);
  if (hashes === null) return undefined;
  const level = (hashes[1] ?? '').length;
  return makeMark('heading', level.toString(), hashes[0].length, closingHashes.exec(row)?.[0].length ?? 0);
}

/** Marks that are drawn. */
function readSignMark(row: string): Mark | undefined {
  const linked = link.exec(row);
  if (linked) return makeMark('link', '', 1, row.length - 1 - (linked[1] ?? '').length);
  const frame = frames.find(([open, close]) => row.length > open.length + close.length && row.startsWith(open) && row.endsWith(close));
  if (frame) return framed(row, frame[0], frame[1]);
  const bullet = bulletBefore.exec(row);
  if (bullet) return makeMark('bullet', '', bullet[0].length);
  const sign = symbol.exec(row);
  if (sign) return makeMark('symbol', drawnSign.test(sign[1] ?? '') ? sign[1] ?? '' : 'emoji', sign[0].length);
  const other = signs.exec(row);
  if (other) return makeMark('symbol', other[1] ?? '', other[0].length);
  const kind = rubric.exec(row);
  return kind ? makeMark('rubric', '', kind[0].length) : undefined;
}

function framed(row: string, open: string, close: string): Mark {
  const inner = row.slice(open.length, row.length - close.length);
  const before = open.length + inner.length - inner.trimStart().length;
  const behind = close.length + inner.length - inner.trimEnd().length;
  return makeMark('frame', open, before, behind);
}

/** Length of a date before the row's words: in brackets, before a dash, a colon or a wide space, or in figures alone. */
function dateBefore(row: string): number {
  if (!beginsLikeDate(row) || !/\d/u.test(row.slice(0, markLimits.datedLength))) return 0;
  const brackets = bracketed.exec(row);
  if (brackets && isDateLine(brackets[2] ?? '')) return brackets[0].length;
  const plain = dated.exec(row);
  if (plain && isDateLine(plain[1] ?? '')) return plain[0].length;
  const figures = datedInFigures.exec(row);
  if (figures && isDateLine(figures[1] ?? '')) return figures[0].length;
  return 0;
}
