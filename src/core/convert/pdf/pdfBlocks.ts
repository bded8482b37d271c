import { oneLine } from '../text/lines';
import { heading, paragraph, type Block } from '../types';
import type { PdfLine } from './pdfLines';

/** Lines at the top and bottom of a page that may be its head and foot. */
const edgeLines = 2;
/** A head or foot is on at least so many pages, and on this part of them. */
const fewestPages = 3;
const recurring = 0.4;
/** A distance between lines so many times the usual one ends a paragraph. */
const wideGap = 1.35;
/** A line that ends this part of the usual width before the others is the last of its paragraph. */
const shortLine = 0.85;
/** A first line indented by so many heights begins a paragraph. */
const indent = 0.8;
/** Letters this much larger than the text are a heading's. */
const headingSize = 1.15;

/** The paragraphs of a document, rejoined from the lines of its pages. */
export function pdfBlocks(pages: readonly (readonly PdfLine[])[]): Block[] {
  const kept = withoutHeads(pages);
  const lines = kept.flat();
  const size = commonest(lines.map(({ height, text }) => [Math.round(height * 2) / 2, text.length]));
  const gap = commonest(kept.flatMap((page) => page.slice(1).flatMap((line, index): [number, number][] => {
    const distance = (page[index]?.y ?? 0) - line.y;
    return distance > 0 ? [[Math.round(distance), 1]] : [];
  })));
  const width = commonest(lines.map((line) => [Math.round((line.end - line.x) / 10) * 10, line.text.length]));
  const blocks: Block[] = [];
  let open: PdfLine[] = [];
  const end = (): void => {
    if (open.length > 0) blocks.push(blockOf(open, size));
    open = [];
  };
  for (const page of kept) {
    for (const line of page) {
      const last = open.at(-1);
      if (last !== undefined && begins(line, last, { size, gap, width, isFirstOfPage: line === page[0] }, open[0]?.x ?? 0)) end();
      open.push(line);
    }
  }
  end();
  return blocks;
}

interface Usual {
  readonly size: number;
  readonly gap: number;
  readonly width: number;
  readonly isFirstOfPage: boolean;
}

/** Whether a line begins a new paragraph. */
function begins(line: PdfLine, last: PdfLine, { size, gap, width, isFirstOfPage }: Usual, left: number): boolean {
  if (isLarge(line, size) !== isLarge(last, size) || (isLarge(line, size) && Math.abs(line.height - last.height) > size * 0.2)) return true;
  if (/^(?:[•▪●‣–-]\s|\d{1,3}[.)]\s)/.test(line.text.trim())) return true;
  const isShort = last.end - last.x < width * shortLine;
  const sentenceEnds = /[.!?…:;”"’')\]»]\s*$/.test(last.text);
  if (isFirstOfPage || line.y > last.y) return isShort && sentenceEnds;
  if (gap > 0 && last.y - line.y > gap * wideGap) return true;
  if (line.x - left > line.height * indent && line.x - last.x > line.height * indent && sentenceEnds) return true;
  return isShort && (sentenceEnds || last.end - last.x < width * 0.6);
}

function isLarge(line: PdfLine, size: number): boolean {
  return line.height > size * headingSize;
}

function blockOf(lines: readonly PdfLine[], size: number): Block {
  const [first] = lines;
  const text = oneLine(lines.map((line) => line.text.trim()).reduce(joinLines, ''));
  if (first === undefined || !isLarge(first, size) || text.length > 250) return paragraph(text);
  // The larger the letters, the higher the heading.
  return heading(Math.max(1, Math.min(6, Math.round(8 - (first.height / size) * 3))), text);
}

/** A hyphen at a line's end is taken out where a small letter follows: most are of a divided word. */
function joinLines(before: string, line: string): string {
  if (before === '') return line;
  if (/\p{Ll}[-\u00ad‐]$/u.test(before) && /^\p{Ll}/u.test(line)) return before.slice(0, -1) + line;
  return /[\p{L}\p{N}][-–—/]$/u.test(before) && !/\s[-–—]$/u.test(before) ? before + line : `${before} ${line}`;
}

/** Heads and feet of pages recur, with another number. */
function withoutHeads(pages: readonly (readonly PdfLine[])[]): PdfLine[][] {
  const counts = new Map<string, number>();
  for (const page of pages) for (const key of new Set(edges(page).map(keyOf))) counts.set(key, (counts.get(key) ?? 0) + 1);
  const least = Math.max(fewestPages, pages.length * recurring);
  return pages.map((page) => {
    const edge = new Set(edges(page).filter((line) => (counts.get(keyOf(line)) ?? 0) >= least || isPageNumber(line, pages.length)));
    return page.filter((line) => !edge.has(line));
  });
}

function edges(page: readonly PdfLine[]): PdfLine[] {
  const byHeight = [...page].sort((a, b) => b.y - a.y);
  return byHeight.length <= edgeLines * 2 ? byHeight : [...byHeight.slice(0, edgeLines), ...byHeight.slice(-edgeLines)];
}

function keyOf({ text, y }: PdfLine): string {
  return `${Math.round(y / 10)} ${oneLine(text).replace(/\d+/g, '0')}`;
}

function isPageNumber({ text }: PdfLine, pages: number): boolean {
  return pages > 1 && /^(?:page|seite|p\.|s\.|página|pagina)?\s*[-–]?\s*\d{1,4}\s*[-–]?(?:\s*(?:of|von|de|di|van|\/)\s*\d{1,4})?$/i.test(oneLine(text));
}

/** The value with the largest sum of weights; 0 of none. */
function commonest(values: readonly (readonly [number, number])[]): number {
  const sums = new Map<number, number>();
  for (const [value, weight] of values) sums.set(value, (sums.get(value) ?? 0) + weight);
  let best = 0;
  for (const [value, sum] of sums) if (sum > (sums.get(best) ?? 0)) best = value;
  return best;
}
