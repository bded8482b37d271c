import { endOf, gapAbove, lengthOf, rowText, startOf, type Rows } from '../../rows/rows';

/** How the author marks titles: as headings, in bold lines, as the first words of a paragraph, or of an item of a list (`items`). */
export type HeadingKind = 'heading' | 'bold' | 'run-in' | 'item';

export interface Heading {
  readonly row: number;
  readonly kind: HeadingKind;
  /** From 1; 0 for those that are no headings. */
  readonly level: number;
  /** Offsets of its own words. */
  readonly start: number;
  readonly end: number;
  /** First row below; the heading's own row where its text begins in the same line. */
  readonly below: number;
  readonly url: string | undefined;
}

const atx = /^(?<mark>#{1,6})\s+(?<words>.*?)(?:\s+#+)?$/u;
const html = /^<h(?<level>[1-6])(?:\s[^>]*)?>(?<words>.*?)(?:<\/h\d>)?$/iu;
const underline = /^(?:={3,}|-{3,})$/u;
const bold = /^(?:\*\*|__)(?<words>[^*_]{1,160})(?:\*\*|__)[:：]?$/u;
const runIn = /^(?:[-*•]\s+)?(?:\d{1,3}[.)]\s+)?(?:\*\*|__)(?<words>[^*]{2,120}?)(?:\*\*|__)[:：]?\s*(?:[—–-]\s+)?(?<text>\S)/u;
const dashed = /^(?<words>[\p{Lu}\p{N}][\p{Lu}\p{N}\p{P}\s]{2,90}?)\s+(?:—|–|--)\s+(?<text>\S)/u;
/** A link, with a tag before and a language or where else it is discussed behind: `[Title](url) (中文)`, `[Title](url) ([HN](url))`. */
const link = /^(?:\[[^\]]{1,24}\]\s+)?\[(?<words>(?:[^[\]]|\[[^[\]]*\])+)\]\((?<url>[^()\s]+)(?:\s+"[^"]*")?\)(?:\s{0,3}[（(](?:[^()（）]{1,12}|\[[^\]]*\]\([^()\s]*\))[)）])*$/u;
const number = /^\(?\d{1,3}(?:[.)、．]|\s*[:：])\s*(?=\P{N})/u;
const fence = /^(?:```|~~~)/u;
const frontMatter = /^(?:---|\+\+\+)$/u;
/** A heading, or what is looked at of a paragraph, is no longer. */
const longest = 1000;

/** All that could head an article, in order: none within code, comments and front matter. */
export function headingsIn(rows: Rows, first: number, end: number): Heading[] {
  const found: Heading[] = [];
  for (let row = first; row < end; row += 1) {
    const skipped = blockEnd(rows, row, end);
    if (skipped > row) {
      row = skipped - 1;
      continue;
    }
    const heading = headingAt(rows, row, end);
    if (heading === undefined) continue;
    found.push(heading);
    if (heading.below > row + 1) row = heading.below - 1;
  }
  return found;
}

/** First row below a block of code, a comment or front matter that begins at a row; the row itself where none does. */
export function blockEnd(rows: Rows, row: number, end: number): number {
  const text = shownText(rows, row);
  if (row === 0 && frontMatter.test(text)) return endOfBlock(rows, row, end, (each) => frontMatter.test(each));
  if (fence.test(text)) return endOfBlock(rows, row, end, (each) => fence.test(each));
  if (!text.startsWith('<!--')) return row;
  return rowText(rows, row).includes('-->') ? row + 1 : endOfBlock(rows, row, end, (each) => each.includes('-->'));
}

function endOfBlock(rows: Rows, row: number, end: number, closes: (text: string) => boolean): number {
  for (let below = row + 1; below < end; below += 1) if (closes(shownText(rows, below))) return below + 1;
  return row;
}

function shownText(rows: Rows, row: number): string {
  const start = startOf(rows, row);
  return lengthOf(rows, row) > longest ? rows.text.slice(start, start + longest) : rowText(rows, row);
}

function headingAt(rows: Rows, row: number, end: number): Heading | undefined {
  const text = shownText(rows, row);
  const marked = atx.exec(text)?.groups ?? html.exec(text)?.groups;
  if (marked !== undefined) return made(rows, row, text, 'heading', Number(marked['level'] ?? marked['mark']?.length ?? 0), marked['words'] ?? '', row + 1);
  if (row > 0 && gapAbove(rows, row) === 0) return undefined;
  if (row + 1 < end && gapAbove(rows, row + 1) === 0 && underline.test(shownText(rows, row + 1))) {
    return made(rows, row, text, 'heading', shownText(rows, row + 1).startsWith('=') ? 1 : 2, text, row + 2);
  }
  const isAlone = bold.exec(text)?.groups?.['words'];
  if (isAlone !== undefined && lengthOf(rows, row) <= longest) return made(rows, row, text, 'bold', 0, isAlone, row + 1);
  const match = runIn.exec(text) ?? dashed.exec(text);
  return match === null ? undefined : made(rows, row, text, 'run-in', 0, match.groups?.['words'] ?? '', row);
}

function made(rows: Rows, row: number, text: string, kind: HeadingKind, level: number, raw: string, below: number): Heading | undefined {
  const unmarked = raw.replace(/^(?:\*\*|__|\*|_)|(?:\*\*|__|\*|_)$/gu, '').trim();
  const plain = kind === 'run-in' ? unmarked.replace(/[:：]$/u, '') : unmarked;
  if (plain === '') return undefined;
  const at = text.indexOf(plain);
  const numbered = number.exec(plain)?.[0].length ?? 0;
  const words = plain.slice(numbered);
  const linked = link.exec(words)?.groups;
  const shown = linked?.['words'] ?? words;
  const start = startOf(rows, row) + text.indexOf(shown, at + numbered);
  return { row, kind, level, start, end: Math.min(start + shown.length, endOf(rows, row)), below, url: linked?.['url'] };
}
