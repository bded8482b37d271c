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
