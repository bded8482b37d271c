/** A part `[start, end)` of a text that was replaced by one of `length` (UTF-16 code units). */
export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly length: number;
}

/** One edit that covers several made at once, as an editor tells them: all offsets are of the text before. Undefined for none. */
export function coveringEdit(edits: readonly TextEdit[]): TextEdit | undefined {
  if (edits.length === 0) return undefined;
  const start = Math.min(...edits.map((edit) => edit.start));
  const end = Math.max(...edits.map((edit) => edit.end));
  return { start, end, length: end - start + edits.reduce((sum, edit) => sum + edit.length - (edit.end - edit.start), 0) };
}

/** One edit that covers two made one after the other: the second's offsets are of the text after the first. */
export function followedBy(first: TextEdit | undefined, second: TextEdit): TextEdit {
  if (first === undefined) return second;
  const grownBy = first.length - (first.end - first.start);
  const start = Math.min(first.start, second.start);
  const endAfterFirst = Math.max(first.start + first.length, second.end);
  return { start, end: endAfterFirst - grownBy, length: endAfterFirst - start + second.length - (second.end - second.start) };
}
