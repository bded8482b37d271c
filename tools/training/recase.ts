import type { Span } from '../../src/core/text/span';
import type { MarkedText } from './texts';

const smallWords = new Set('a an and as at but by for from in into is nor of off on or over per the to up via vs with'.split(' '));

/** How a line is recased; its length never changes, so that offsets hold. */
export type Recasing = (line: string) => string;

export const inTitleCase: Recasing = (line) =>
  line.replace(/\p{L}[\p{L}\p{M}'’]*/gu, (word, at: number) => (at > 0 && smallWords.has(word) ? word : capitalised(word)));
export const inFullTitleCase: Recasing = (line) => line.replace(/\p{L}[\p{L}\p{M}'’]*/gu, capitalised);
export const inCapitals: Recasing = (line) => sameLength(line, line.toUpperCase());

const capitalised = (word: string): string => sameLength(word, word.charAt(0).toUpperCase() + word.slice(1));
const sameLength = (old: string, fresh: string): string => (fresh.length === old.length ? fresh : old);

/**
 * A copy in which some lines are recased.
 * @param choose the recasing of each line, if any
 * @returns the copy, and the lines that were recased
 */
export function recased(text: MarkedText, choose: () => Recasing | undefined): { copy: MarkedText; lines: Span[] } {
  const lines: Span[] = [];
  let start = 0;
  const parts = text.text.split('\n').map((line) => {
    const recasing = line.trim() === '' ? undefined : choose();
    if (recasing) lines.push({ start, end: start + line.length });
    start += line.length + 1;
    return recasing ? recasing(line) : line;
  });
  return { copy: { ...text, text: parts.join('\n') }, lines };
}
