import { endOf, gapAbove, lengthOf, rowText, startOf, wordsOf, type Rows } from '../../rows/rows';

/** How the items of a record begin. */
export type RecordForm = 'bracketed' | 'tagged' | 'spoken';

/** `[Congressional Record Volume 159, Number 6 (Tuesday, January 15, 2013)]` */
export const recordLine = /^\[\P{Nd}{3,60}\bVolume \d+, (?:Number|Issue|No\.?) \d+.*\]$/iu;
export const tagged = /^<header>(?<words>.+?)<\/header>$/iu;
/** A number or a note above a title that is tagged: `<i>Question No. 206 </i>`. */
export const note = /^<i>.*<\/i>$/iu;
const speech = /^(?:\d{1,3}\.\s+)?(?:[*_]{2})?(?:\p{Lu}[\p{L}.’'-]*\s+){1,9}?(?:[\p{Lu}][\p{L}.’'-]*\s*)?(?:(?:of|for|the|and|de|von|to)\s+[\p{L}’' -]{2,50})?(?:\s*\([^)]{1,60}\))*(?:\s*\[[^\]]{1,30}\])?[:：](?:[*_]{2})?\s/u;
/** `The Minister of State, Department for Land (Baroness Thrale):` */
const officer = /^The \p{Lu}[\p{L}’' ,-]{2,90}\(\p{Lu}[^)]{2,60}\)[:：]\s/u;
/** The words of a question or a motion, below who asks or moves it. */
const asks = /^(?:asked|moved|tabled) by\b/iu;
const asked = /^(?:to (?:ask|move|call)|that)\b/iu;
/** What stands between an item's title and its first speech: times, languages, columns, motions, who asks. */
const aside = /^(?:[\[(].*[\])]|\d{1,2}[.:]\d{2}\s*(?:[ap]\.?m\.?)?|.*\bColumn \d+.*|(?:motion|second reading|third reading|first reading|consideration|considered|committee|report|question|asked by|tabled by|moved by|statement|debate)\b.*|.*[—–:]|noon|midnight)$/iu;
const opening = /\bin the chair\b|\b(?:house|assembly|council|senate|chamber) met\b|\bhansard\b|\bofficial report\b|\boral (?:answers|questions?)\b|\bparliamentary debates\b|\bcolumn \d+\b/iu;

const longest = 300;
const headingWords = 14;
const openingRows = 40;

function shown(rows: Rows, row: number): string {
  const start = startOf(rows, row);
  return lengthOf(rows, row) > longest ? rows.text.slice(start, start + longest) : rowText(rows, row);
}

/** Whether the first lines are those of a sitting. */
export function opensSitting(rows: Rows): boolean {
  for (let row = 0; row < Math.min(rows.count, openingRows); row += 1) if (lengthOf(rows, row) < longest && opening.test(rowText(rows, row))) return true;
  return false;
}

/** Rows at which items begin, in order. */
export function itemStarts(rows: Rows, form: RecordForm, first: number, end: number): number[] {
  const starts: number[] = [];
  for (let row = first; row < end; row += 1) {
    if (form === 'bracketed' ? recordLine.test(shown(rows, row)) : form === 'tagged' ? isTagged(rows, row, end) : isItem(rows, row, end)) starts.push(row);
  }
  return starts;
}

/** A title that is tagged and has text below; it begins with the note above. */
function isTagged(rows: Rows, row: number, end: number): boolean {
  const isNote = note.test(shown(rows, row));
  const title = isNote ? row + 1 : row;
  if (title >= end || !tagged.test(shown(rows, title)) || (!isNote && row > 0 && note.test(shown(rows, row - 1)))) return false;
  const below = title + 1;
  return below < end && !tagged.test(shown(rows, below)) && !(note.test(shown(rows, below)) && below + 1 < end && tagged.test(shown(rows, below + 1)));
}

/** A heading above somebody's first speech, with nothing between but times and what is moved. */
function isItem(rows: Rows, row: number, end: number): boolean {
  if (!isHeading(rows, row)) return false;
  let asides = 0;
  for (let below = row + 1; below < end; below += 1) {
    const text = shown(rows, below);
    if (isSpeech(text)) return true;
    if (!aside.test(text) && !(asked.test(text) && asks.test(shown(rows, below - 1)))) return false;
    asides += 1;
    if (asides > 5) return false;
  }
  return false;
}

function isSpeech(text: string): boolean {
  return speech.test(text) || officer.test(text);
}

function isHeading(rows: Rows, row: number): boolean {
  if (row === 0 || gapAbove(rows, row) === 0 || !standsAlone(rows, row) || wordsOf(rows, row) > headingWords || lengthOf(rows, row) > longest) return false;
  const text = rowText(rows, row);
  return /^\p{Lu}/u.test(text) && !/[.:;,?!—–-]$/u.test(text) && !aside.test(text) && !isSpeech(text);
}

/** A heading has a gap below, or the kind of business between (`Question`, `Second Reading`). */
function standsAlone(rows: Rows, row: number): boolean {
  return gapAbove(rows, row + 1) > 0 || (gapAbove(rows, row + 2) > 0 && aside.test(shown(rows, row + 1)));
}

export function lastOffset(rows: Rows, end: number): number {
  return endOf(rows, end - 1);
}
