import { countWhile } from '../../text/countWhile';

/**
 * Turns offsets in code points, in which annotations are exchanged, into UTF-16 code units of a text.
 * @returns undefined for an offset outside the text
 */
export function codePointOffsets(text: string): (codePoints: number) => number | undefined {
  // Where each pair of surrogates begins, in code points.
  const pairs = [...text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g)].map(({ index }, before) => index - before);
  const length = text.length - pairs.length;
  return (codePoints) => {
    if (!Number.isSafeInteger(codePoints) || codePoints < 0 || codePoints > length) return undefined;
    return codePoints + countWhile(pairs.length, (index) => (pairs[index] ?? 0) < codePoints);
  };
}
