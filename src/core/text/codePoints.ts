import { countWhile } from './countWhile';

/**
 * Offsets of a text in Unicode code points, as Python and R count them.
 * @returns gives for an offset in UTF-16 code units how many code points stand before it; half of a pair counts as one
 */
export function codePointOffsets(text: string): (offset: number) => number {
  const seconds: number[] = [];
  for (const match of text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g)) seconds.push(match.index + 1);
  return (offset) => offset - countWhile(seconds.length, (index) => (seconds[index] ?? 0) < offset);
}

/**
 * The way back: offsets in code points as UTF-16 code units of a text.
 * @returns gives undefined for an offset outside the text
 */
export function fromCodePoints(text: string): (codePoints: number) => number | undefined {
  // Where each pair of surrogates begins, in code points.
  const pairs = [...text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g)].map(({ index }, before) => index - before);
  const length = text.length - pairs.length;
  return (codePoints) => {
    if (!Number.isSafeInteger(codePoints) || codePoints < 0 || codePoints > length) return undefined;
    return codePoints + countWhile(pairs.length, (index) => (pairs[index] ?? 0) < codePoints);
  };
}
