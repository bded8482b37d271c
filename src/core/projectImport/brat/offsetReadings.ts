import { fromCodePoints } from '../../text/codePoints';
import { countWhile } from '../../text/countWhile';
import type { Span } from '../../text/span';
import type { TextBound } from './readStandoff';

/** Turns an offset of the file into one of the text; undefined if there is no such place. */
type Reading = (offset: number) => number | undefined;

/**
 * Reads the offsets of a file as those of its text. They should be code points, but programs also count UTF-16 code units, or
 * a line end of two characters as one: the reading with which most passages have the words that the file repeats is kept.
 */
export function readingFor(text: string, passages: readonly TextBound[]): Reading {
  const joined = withoutReturns(text);
  const points = fromCodePoints(text);
  const joinedPoints = fromCodePoints(joined.text);
  const readings: readonly Reading[] = [
    points, (offset) => (offset <= text.length ? offset : undefined),
    (offset) => joined.toRaw(joinedPoints(offset)), (offset) => joined.toRaw(offset <= joined.text.length ? offset : undefined),
  ];
  const counted = readings.map((reading) => ({ reading, fitting: passages.filter((passage) => hasWords(text, passage, reading)).length }));
  return counted.reduce((best, other) => (other.fitting > best.fitting ? other : best), { reading: points, fitting: 0 }).reading;
}

/** The parts of a passage in the text; undefined if one is outside of it. */
export function partsIn({ parts }: TextBound, reading: Reading): Span[] | undefined {
  const spans = parts.flatMap((part) => {
    const [start, end] = [reading(part.start), reading(part.end)];
    return start === undefined || end === undefined ? [] : [{ start, end }];
  });
  return spans.length === parts.length ? spans : undefined;
}

/** Whether the words that the file repeats stand in the text, white space aside. */
export function hasWords(text: string, passage: TextBound, reading: Reading): boolean {
  const spans = partsIn(passage, reading);
  return spans !== undefined && spans.every(({ start, end }) => end > start) && folded(spans.map(({ start, end }) => text.slice(start, end)).join(' ')) === folded(passage.words);
}

function folded(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** The text with `\n` for `\r\n`, and the way back. */
function withoutReturns(text: string): { readonly text: string; toRaw(offset: number | undefined): number | undefined } {
  const returns = [...text.matchAll(/\r(?=\n)/g)].map(({ index }, before) => index - before);
  return {
    text: text.replaceAll('\r\n', '\n'),
    toRaw: (offset) => (offset === undefined ? undefined : offset + countWhile(returns.length, (index) => (returns[index] ?? 0) < offset)),
  };
}
