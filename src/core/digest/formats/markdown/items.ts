import { endOf, gapAbove, indentOf, lengthOf, startOf, type Rows } from '../../rows/rows';
import { newsletterLimits as limits } from '../../tuning/formatTuning';
import { blockEnd, type Heading } from './headings';

/** An item of a list that begins with a link or with words in bold, as the news of many newsletters do. */
export interface Item extends Heading {
  /** First row below it: of the next item, or of what stands outside of the list. */
  readonly last: number;
  /** Whether it says more than its title: who only lists links has the sections for articles. */
  readonly isTold: boolean;
}

/** White space is bounded: a line of nothing else would take minutes. */
const opener = '(?:[-*+•]\\s{1,8}|\\d{1,3}[.)]\\s{1,8}|\\d{1,3}[、．]\\s{0,8})';
/** `[Title](https://…)`, also behind who wrote it: `Ana Roe: [Title](https://…)`. */
const linked = new RegExp(`^(?<open>${opener}(?:[^[\\]*_]{2,60}[:：]\\s{0,3})?(?:\\*\\*|__)?\\[(?:\\*\\*|__)?)(?<words>[^\\]]{2,300}?)(?:\\*\\*|__)?\\]\\((?<url>https?:[^()\\s]+)`, 'u');
const inBold = new RegExp(`^(?<open>${opener}(?:\\*\\*|__))(?<words>[^*]{3,300}?)(?:\\*\\*|__)`, 'u');
const bareAddress = new RegExp(`^(?<open>${opener}<?)(?<words>(?<url>https?:[^()\\s>]+))`, 'u');
/** `Title — [Coast Echo](https://…)`: a sentence with its source behind. */
const withSource = new RegExp(`^(?<open>${opener})(?<words>[^[\\]<]{20,300}?)\\s{0,3}[—–(:|-]{0,3}\\s{0,3}\\[[^\\]]{1,80}\\]\\((?<url>https?:[^()\\s]+)`, 'u');
const addresses = /\(?<?https?:[^\s<>()]+[>)]?|\]\[[^\]]*\]/gu;
const anAddress = /https?:|\]\[/u;
const wordSign = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/gu;
const letterOrNumber = /[\p{L}\p{N}]/gu;
/** Headings, pictures and other tags, links within the page, and where references lead. */
const aside = /^(?:#{1,6}\s|<|!\[|(?:[-*+]\s+)?\[[^\]]*\]\(#|\[[^\]]+\]:\s)/u;
const longestAside = 100;
/** What is looked at of an item. */
const longest = 2000;

/** The items of the lists between two rows, in order; those within other items are their text. */
export function itemsIn(rows: Rows, first: number, end: number): Item[] {
  const found: Item[] = [];
  let row = first;
  while (row < end) {
    const below = blockEnd(rows, row, end);
    const item = below > row ? undefined : itemAt(rows, row, end);
    if (item !== undefined) found.push(item);
    row = Math.max(below, item?.last ?? row + 1, row + 1);
  }
  return found;
}

function itemAt(rows: Rows, row: number, end: number): Item | undefined {
  const at = startOf(rows, row);
  const text = rows.text.slice(at, Math.min(endOf(rows, row), at + longest));
  const match = linked.exec(text) ?? inBold.exec(text) ?? bareAddress.exec(text) ?? withSource.exec(text);
  if (match === null) return undefined;
  const { open = '', words = '', url } = match.groups ?? {};
  const last = endOfItem(rows, row, end);
  const behind = rows.text.slice(at + open.length + words.length, Math.min(endOf(rows, last - 1), at + longest));
  const isTold = lettersIn(behind) >= limits.toldLetters || (anAddress.test(behind) && (url === undefined || lettersIn(words) >= limits.tellingTitle));
  return { row, kind: 'item', level: 0, start: at + open.length, end: at + open.length + words.length, below: row, url, last, isTold };
}

/** A sign that is a word counts as several letters. */
function lettersIn(text: string): number {
  const shown = text.replace(addresses, '');
  return (shown.match(letterOrNumber)?.length ?? 0) + (shown.match(wordSign)?.length ?? 0) * (limits.lettersOfSign - 1);
}

/** Share of the text between two rows that items are; headings, pictures and links within the page are not counted. */
export function shareOfItems(rows: Rows, items: readonly Item[], first: number, end: number): number {
  const within = items.reduce((sum, { row, last }) => sum + endOf(rows, last - 1) - startOf(rows, row), 0);
  let outside = 0;
  let next = 0;
  for (let row = first; row < end; row += 1) {
    const item = items[next];
    if (item?.row === row) {
      row = Math.max(row, item.last - 1);
      next += 1;
    } else if (!aside.test(rows.text.slice(startOf(rows, row), Math.min(endOf(rows, row), startOf(rows, row) + longestAside)))) outside += lengthOf(rows, row);
  }
  return within / Math.max(1, within + outside);
}

/** An item ends above the next of its list, above a heading, and above a paragraph that is not indented. */
function endOfItem(rows: Rows, row: number, end: number): number {
  const own = indentOf(rows, row);
  const kind = kindAt(rows, row);
  let below = row + 1;
  for (; below < end; below += 1) {
    const isWithin = indentOf(rows, below) > own;
    const other = kindAt(rows, below);
    if (other === 'heading' || (!isWithin && (other === kind || (gapAbove(rows, below) > 0 && other !== 'quotation')))) break;
  }
  return below;
}

type RowKind = 'heading' | 'bullet' | 'number' | 'quotation' | 'text';

function kindAt(rows: Rows, row: number): RowKind {
  const start = startOf(rows, row);
  const beginning = rows.text.slice(start, Math.min(endOf(rows, row), start + 8));
  if (/^#{1,6}\s/u.test(beginning)) return 'heading';
  if (beginning.startsWith('>')) return 'quotation';
  if (/^[-*+•]\s/u.test(beginning)) return 'bullet';
  return /^\d{1,3}[.)、．]/u.test(beginning) ? 'number' : 'text';
}
