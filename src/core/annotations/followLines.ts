import { forEachLine } from '../text/forEachLine';
import { indexLines, positionAt } from '../text/lines';
import type { Span } from '../text/span';
import type { TextEdit } from '../text/textEdits';

/**
 * Follows spans through the replacement of many lines at once, as by sorting, other line ends, or a change on disk: a line
 * that occurs once before and once after is the same line, and so are equal lines next to it (the anchors of B. Cohen's
 * patience diff; unlike there, lines may be reordered).
 * @param spans within what `edit` replaced, offsets in the old text
 * @param textBefore the whole old text
 * @returns for each its place after this edit alone; undefined if its lines are not all there, side by side
 */
export function followLines(spans: readonly Span[], { start, end, text: after }: TextEdit, textBefore: string): (Span | undefined)[] {
  const before = textBefore.slice(start, end);
  const matches = matchLines(linesOf(before), linesOf(after));
  const old = indexLines(before);
  const present = indexLines(after);
  return spans.map((span) => {
    const first = positionAt(old, span.start - start);
    const last = positionAt(old, span.end - start);
    const [from, to] = [matches[first.line], matches[last.line]];
    if (from === undefined || to === undefined) return undefined;
    for (let line = first.line; line <= last.line; line += 1) if (matches[line] !== from + line - first.line) return undefined;
    return { start: start + (present.starts[from] ?? 0) + first.column, end: start + (present.starts[to] ?? 0) + last.column };
  });
}

/** For each old line its new line number. */
function matchLines(old: readonly string[], present: readonly string[]): (number | undefined)[] {
  const places = uniqueLines(present);
  const matches: (number | undefined)[] = Array.from({ length: old.length });
  const taken = new Set<number>();
  const match = (line: number, to: number): void => {
    matches[line] = to;
    taken.add(to);
  };
  for (const [text, line] of uniqueLines(old)) {
    const to = places.get(text);
    if (to !== undefined) match(line, to);
  }
  const spread = (line: number, by: 1 | -1): void => {
    const to = matches[line - by];
    if (to === undefined || matches[line] !== undefined || taken.has(to + by) || old[line] !== present[to + by]) return;
    match(line, to + by);
  };
  for (let line = 0; line < old.length; line += 1) spread(line, 1);
  for (let line = old.length - 1; line >= 0; line -= 1) spread(line, -1);
  return matches;
}

/** The lines that occur only once, with their numbers. */
function uniqueLines(lines: readonly string[]): Map<string, number> {
  const unique = new Map<string, number>();
  const seen = new Set<string>();
  for (const [number, text] of lines.entries()) {
    if (seen.has(text)) unique.delete(text);
    else unique.set(text, number);
    seen.add(text);
  }
  return unique;
}

/** The lines without their line ends. */
function linesOf(text: string): string[] {
  const lines: string[] = [];
  forEachLine(text, (start, end) => { lines.push(text.slice(start, end)); });
  return lines;
}
