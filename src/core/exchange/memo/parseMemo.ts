import { closesFence, fenceStart, headingStart, indentation, interruptsParagraph, itemStart, memoLines, quoteStart, rule, underline } from './blockStarts';
import { parseRuns } from './parseRuns';
import type { MemoBlock } from './types';

/** Quotes and lists in each other: what is nested deeper is shown as it is written. */
const deepest = 12;

/** Indented code, after a blank line. */
const codeIndent = 4;

/**
 * Reads a memo's Markdown: paragraphs, headings, lists, quotes, code and rules. Anything else, such as HTML, tables and
 * pictures, stays as words. Never throws; linear in the length of the memo.
 */
export function parseMemo(memo: string): MemoBlock[] {
  return parseBlocks(memoLines(memo), 0);
}

function parseBlocks(lines: readonly string[], depth: number): MemoBlock[] {
  const blocks: MemoBlock[] = [];
  for (let at = 0; at < lines.length;) {
    const line = lines[at] ?? '';
    if (line === '') {
      at += 1;
      continue;
    }
    const { block, next } = blockAt(lines, at, depth);
    blocks.push(block);
    at = next;
  }
  return blocks;
}

interface Parsed {
  readonly block: MemoBlock;
  /** Index of the first line behind it. */
  readonly next: number;
}

function blockAt(lines: readonly string[], at: number, depth: number): Parsed {
  const line = lines[at] ?? '';
  const fence = fenceStart.exec(line);
  if (fence !== null) return fencedCode(lines, at, fence[1]?.length ?? 0, fence[2] ?? '');
  if (indentation(line) >= codeIndent) return indentedCode(lines, at);
  const heading = headingStart.exec(line);
  if (heading !== null) return { block: { kind: 'heading', runs: parseRuns(heading[2] ?? '') }, next: at + 1 };
  if (rule.test(line)) return { block: { kind: 'rule' }, next: at + 1 };
  if (depth < deepest && quoteStart.test(line)) return quote(lines, at, depth);
  if (depth < deepest && itemStart.test(line)) return list(lines, at, depth);
  return paragraph(lines, at);
}

function fencedCode(lines: readonly string[], at: number, indent: number, marks: string): Parsed {
  let end = at + 1;
  while (end < lines.length && !closesFence(lines[end] ?? '', marks)) end += 1;
  const text = lines.slice(at + 1, end).map((line) => line.slice(Math.min(indent, indentation(line)))).join('\n');
  return { block: { kind: 'code', text }, next: end + 1 };
}

function indentedCode(lines: readonly string[], at: number): Parsed {
  let next = at;
  while (next < lines.length && (lines[next] === '' || indentation(lines[next] ?? '') >= codeIndent)) next += 1;
  const text = lines.slice(at, next).map((line) => line.slice(codeIndent)).join('\n').trimEnd();
  return { block: { kind: 'code', text }, next };
}

function quote(lines: readonly string[], at: number, depth: number): Parsed {
  let next = at;
  while (next < lines.length && (quoteStart.test(lines[next] ?? '') || continuesParagraph(lines, next))) next += 1;
  const inside = lines.slice(at, next).map((line) => line.replace(quoteStart, ''));
  return { block: { kind: 'quote', blocks: parseBlocks(inside, depth + 1) }, next };
}

function list(lines: readonly string[], at: number, depth: number): Parsed {
  const first = itemStart.exec(lines[at] ?? '');
  const kind = markerKind(first);
  const items: MemoBlock[][] = [];
  let next = at;
  for (let item = first; item !== null && markerKind(item) === kind && !rule.test(lines[next] ?? ''); item = itemStart.exec(lines[next] ?? '')) {
    const offset = contentOffset(item);
    const start = next;
    next += 1;
    while (next < lines.length && belongsToItem(lines, next, offset)) next += 1;
    const inside = lines.slice(start, next).map((line, index) => line.slice(Math.min(offset, index === 0 ? line.length : indentation(line))));
    items.push(parseBlocks(inside, depth + 1));
  }
  return { block: { kind: 'list', ordered: first?.[3] !== undefined, start: Number(first?.[3] ?? 1), items }, next };
}

/** Bullets of another sign, or numbers with another, begin another list. */
function markerKind(item: RegExpExecArray | null): string {
  return item?.[2]?.at(-1) ?? '';
}

function contentOffset([all, indent = '', marker = '', , space = '']: RegExpExecArray): number {
  // More than four spaces are one, before indented code.
  return space.length > codeIndent || space === '' ? indent.length + marker.length + 1 : all.length;
}

function belongsToItem(lines: readonly string[], at: number, offset: number): boolean {
  const line = lines[at] ?? '';
  if (line === '') {
    const behind = lines.slice(at, at + longestGap).find((other) => other !== '');
    return behind !== undefined && (indentation(behind) >= offset || itemStart.test(behind));
  }
  return indentation(line) >= offset || continuesParagraph(lines, at);
}

/** Blank lines inside a list item that are looked across, so that thousands of them cost no more than their number. */
const longestGap = 20;

/** A line that goes on with the sentence of the line above, though it lacks the marks of its quote or list. */
function continuesParagraph(lines: readonly string[], at: number): boolean {
  const above = lines[at - 1] ?? '';
  return lines[at] !== '' && above !== '' && !/^[ >]*(?:[`~]{3}|#)|^[ >]*$/.test(above) && !interruptsParagraph(lines[at] ?? '')
    && !itemStart.test(lines[at] ?? '');
}

function paragraph(lines: readonly string[], at: number): Parsed {
  let next = at + 1;
  while (next < lines.length && lines[next] !== '') {
    const line = lines[next] ?? '';
    if (underline.test(line)) return { block: { kind: 'heading', runs: words(lines.slice(at, next)) }, next: next + 1 };
    if (interruptsParagraph(line)) break;
    next += 1;
  }
  return { block: { kind: 'paragraph', runs: words(lines.slice(at, next)) }, next };
}

function words(lines: readonly string[]): ReturnType<typeof parseRuns> {
  return parseRuns(lines.map((line) => line.trim()).join('\n'));
}
