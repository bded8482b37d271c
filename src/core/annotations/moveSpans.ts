import type { Span } from '../text/span';

/** One replacement of text: `[start, end)` of the text before it gave way to `newLength` code units. */
export interface TextEdit extends Span {
  readonly newLength: number;
}

/**
 * Where spans are after edits. Text put inside a span makes it longer, at its edges it does not. Words of a span
 * that are replaced give their place to the new ones; where a replacement goes beyond the span, or takes all of it,
 * what is left stays: for one whose whole text is gone nothing, and it is empty.
 * Other fields of the spans are kept.
 * @param edits of one change: offsets are those before any of them, they do not overlap, their order does not matter
 */
export function applyEdits<T extends Span>(spans: readonly T[], edits: readonly TextEdit[]): T[] {
  const ordered = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  const shifts = shiftsBefore(ordered);
  return spans.map((span) => moved(span, ordered, shifts));
}

/** How far text is moved by all edits before each. */
function shiftsBefore(edits: readonly TextEdit[]): number[] {
  let shift = 0;
  return [0, ...edits.map(({ start, end, newLength }) => (shift += newLength - (end - start)))];
}

function moved<T extends Span>(span: T, edits: readonly TextEdit[], shifts: readonly number[]): T {
  const start = movedStart(span, edits, shifts);
  return { ...span, start, end: span.start === span.end ? start : Math.max(start, movedEnd(span, edits, shifts)) };
}

/** A start stays before its character: what is put in right there comes before the span. */
function movedStart(span: Span, edits: readonly TextEdit[], shifts: readonly number[]): number {
  const index = firstWhere(edits, (edit) => edit.end > span.start);
  const edit = edits[index];
  const shift = shifts[index] ?? 0;
  if (edit === undefined || edit.start > span.start) return span.start + shift;
  // The first words were replaced by others, which take their place in the span …
  if (edit.start === span.start && edit.end < span.end) return span.start + shift;
  // … unless the replacement reaches beyond the span: then it begins behind the new text.
  return edit.start + shift + edit.newLength;
}

/** An end stays behind its last character: what is put in right there comes after the span. */
function movedEnd(span: Span, edits: readonly TextEdit[], shifts: readonly number[]): number {
  const index = firstWhere(edits, (edit) => edit.end >= span.end);
  const edit = edits[index];
  const shift = shifts[index] ?? 0;
  if (edit === undefined || edit.start >= span.end) return span.end + shift;
  const isInside = edit.end === span.end && edit.start > span.start;
  return edit.start + shift + (isInside ? edit.newLength : 0);
}

/** The first edit of which a condition holds, where it holds of all later ones too; their number if of none. */
function firstWhere(edits: readonly TextEdit[], holds: (edit: TextEdit) => boolean): number {
  let low = 0;
  let high = edits.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const edit = edits[middle];
    if (edit !== undefined && holds(edit)) high = middle;
    else low = middle + 1;
  }
  return low;
}
