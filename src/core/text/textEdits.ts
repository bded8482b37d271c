import { countWhile } from './countWhile';
import type { Span } from './span';

/**
 * Replaces the part `[start, end)` of a text with `text`. The edits of a list apply at once: all offsets refer to the
 * text before any of them, they do not overlap, and their order matters only where two insert at the same place.
 */
export interface TextEdit extends Span {
  readonly text: string;
}

/** The text after edits. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { start, end, text: put } of inOrder(edits)) {
    parts.push(text.slice(at, start), put);
    at = end;
  }
  return parts.join('') + text.slice(at);
}

/** The edits that turn the text after back into the text before. */
export function invertEdits(edits: readonly TextEdit[], before: string): TextEdit[] {
  let shift = 0;
  return inOrder(edits).map(({ start, end, text }) => {
    const from = start + shift;
    shift += growth({ start, end, text });
    return { start: from, end: from + text.length, text: before.slice(start, end) };
  });
}

/** One list of edits for two that apply in turn: the offsets of `second` refer to the text after `first`. */
export function composeEdits(first: readonly TextEdit[], second: readonly TextEdit[]): TextEdit[] {
  if (first.length === 0 || second.length === 0) return inOrder(first.length === 0 ? second : first);
  const pieces = new PieceReader(piecesOf(first));
  const composed: Piece[] = [];
  let at = 0;
  for (const { start, end, text } of inOrder(second)) {
    pieces.take(start - at, composed);
    composed.push(text);
    pieces.take(end - start, []);
    at = end;
  }
  pieces.take(Infinity, composed);
  return editsOf(composed);
}

/** One edit that covers several; the text between them stays. Undefined for none. */
export function coverEdits(edits: readonly TextEdit[], before: string): TextEdit | undefined {
  if (edits.length === 0) return undefined;
  const start = edits.reduce((least, edit) => Math.min(least, edit.start), Infinity);
  const end = edits.reduce((most, edit) => Math.max(most, edit.end), 0);
  const within = edits.map((edit) => ({ start: edit.start - start, end: edit.end - start, text: edit.text }));
  return { start, end, text: applyEdits(before.slice(start, end), within) };
}

/**
 * Where an offset is after edits: it stays with the character `before` or `after` it, so that text inserted right there
 * comes after or before it. The bounds of a replaced part become those of the new text; an offset inside the part moves
 * to the start of the new text for `before`, to its end for `after`.
 */
export function mapOffset(offset: number, edits: readonly TextEdit[], staysWith: 'before' | 'after'): number {
  return new Mapping(edits).offset(offset, staysWith);
}

/**
 * Where spans are after edits. Text inserted inside a span makes it longer; at its edges it does not. Replaced words
 * within a span give way to the new ones; where a replacement reaches beyond the span, or covers it, only the rest
 * remains: a span whose text is all gone is empty. Other fields of the spans are kept.
 */
export function mapSpans<T extends Span>(spans: readonly T[], edits: readonly TextEdit[]): T[] {
  const mapping = new Mapping(edits);
  return spans.map((span) => ({ ...span, ...mapping.span(span) }));
}

/** By place; an insertion comes before a replacement that begins there. */
function inOrder(edits: readonly TextEdit[]): TextEdit[] {
  return [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
}

function growth({ start, end, text }: TextEdit): number {
  return text.length - (end - start);
}

/** Edits in order, each with how far those before it shift the text. */
class Mapping {
  private readonly edits: readonly TextEdit[];
  private readonly shifts: readonly number[];

  constructor(edits: readonly TextEdit[]) {
    let shift = 0;
    this.edits = inOrder(edits);
    this.shifts = [0, ...this.edits.map((edit) => (shift += growth(edit)))];
  }

  offset(offset: number, staysWith: 'before' | 'after'): number {
    const index = this.firstEndingAt(staysWith === 'before' ? offset : offset + 1);
    const edit = this.edits[index];
    const shift = this.shifts[index] ?? 0;
    if (edit === undefined || offset <= edit.start) return offset + shift;
    const start = edit.start + shift;
    // Here the edit ends at or after the offset.
    return staysWith === 'after' || edit.end === offset ? start + edit.text.length : start;
  }

  span({ start, end }: Span): Span {
    const index = this.firstEndingAt(start + 1);
    const edit = this.edits[index];
    if (edit !== undefined && edit.start <= start && edit.end >= end) {
      const behind = edit.start + (this.shifts[index] ?? 0) + edit.text.length;
      return { start: behind, end: behind };
    }
    const from = this.offset(start, 'after');
    return { start: from, end: Math.max(from, this.offset(end, 'before')) };
  }

  /** Index of the first edit that ends at or after `offset`; the number of edits if none does. */
  private firstEndingAt(offset: number): number {
    return countWhile(this.edits.length, (index) => (this.edits[index]?.end ?? Infinity) < offset);
  }
}

/** A piece of the text after edits: new text, or a part of the text before. */
type Piece = string | Span;

function piecesOf(edits: readonly TextEdit[]): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { start, end, text } of inOrder(edits)) {
    pieces.push({ start: at, end: start }, text);
    at = end;
  }
  return [...pieces, { start: at, end: Infinity }];
}

function editsOf(pieces: readonly Piece[]): TextEdit[] {
  const edits: TextEdit[] = [];
  let at = 0;
  let text = '';
  for (const piece of pieces) {
    if (typeof piece === 'string') text += piece;
    else if (piece.start < piece.end) {
      if (text !== '' || piece.start > at) edits.push({ start: at, end: piece.start, text });
      at = piece.end;
      text = '';
    }
  }
  return edits;
}

/** Reads pieces from the first to the last, by length. */
class PieceReader {
  private number = 0;
  private used = 0;

  constructor(private readonly pieces: readonly Piece[]) {}

  take(length: number, into: Piece[]): void {
    let left = length;
    for (let piece = this.pieces[this.number]; piece !== undefined && left > 0; piece = this.pieces[this.number]) {
      const size = typeof piece === 'string' ? piece.length : piece.end - piece.start;
      const count = Math.min(left, size - this.used);
      into.push(part(piece, this.used, this.used + count));
      left -= count;
      this.used += count;
      if (this.used < size) break;
      this.number += 1;
      this.used = 0;
    }
  }
}

function part(piece: Piece, from: number, to: number): Piece {
  return typeof piece === 'string' ? piece.slice(from, to) : { start: piece.start + from, end: piece.start + to };
}
