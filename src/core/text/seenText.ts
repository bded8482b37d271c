import { countWhile } from './countWhile';
import { invisible } from './letters';

/** A text as a reader sees it: without the invisible characters within its words (soft hyphens, zero-width spaces …). */
export interface SeenText {
  readonly text: string;
  /** Offset in the raw text at which a word begins. */
  rawStart(offset: number): number;
  /** Offset in the raw text at which a word ends. */
  rawEnd(offset: number): number;
  /** The offset in the text of one in the raw text; within what is left out, where that was. */
  offsetOf(raw: number): number;
}

/** Most texts have none: a quick look before the close one. */
const anyInvisible = new RegExp(`[${invisible}]`, 'u');
const withinWord = new RegExp(String.raw`(?<=[\p{L}\p{M}\p{N}])[${invisible}]+(?=[\p{L}\p{M}\p{N}])`, 'gu');

/** Undefined if the text has none: it is as it is seen. */
export function seenText(raw: string): SeenText | undefined {
  if (!anyInvisible.test(raw)) return undefined;
  const cuts: { readonly at: number; readonly removed: number }[] = [];
  let removed = 0;
  const text = raw.replace(withinWord, (found: string, index: number) => {
    cuts.push({ at: index - removed, removed: removed + found.length });
    removed += found.length;
    return '';
  });
  if (cuts.length === 0) return undefined;
  const shiftedBy = (last: number): number => cuts[last]?.removed ?? 0;
  const rawEnd = (offset: number): number => offset + shiftedBy(lastCut(cuts, (cut) => cut.at < offset));
  return {
    text,
    rawStart: (offset) => offset + shiftedBy(lastCut(cuts, (cut) => cut.at <= offset)),
    rawEnd,
    offsetOf: (offset) => {
      const last = lastCut(cuts, (cut) => rawEnd(cut.at) < offset);
      return Math.max(cuts[last]?.at ?? 0, offset - shiftedBy(last));
    },
  };
}

/** The last of ascending cuts that is wanted, as all before it are; -1 if none is. */
function lastCut<T>(cuts: readonly T[], isWanted: (cut: T) => boolean): number {
  return countWhile(cuts.length, (index) => {
    const cut = cuts[index];
    return cut !== undefined && isWanted(cut);
  }) - 1;
}
