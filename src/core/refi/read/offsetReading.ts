import { type CountingRule, OffsetIndex } from '../offsetIndex';
import type { ReadSelection } from './readSelections';
import type { ReadSource } from './readSources';

/** How the positions of a project are to be read. */
export interface OffsetReading extends CountingRule {
  /** Whether the byte-order mark of a file counts as its first character. */
  readonly countsMark: boolean;
  /** Whether the end is the last character, rather than the one behind it. */
  readonly endIsLast: boolean;
}

/** As the standard and most programs have it. */
export const standardReading: OffsetReading = { units: 'code-points', lineBreaks: 1, countsMark: false, endIsLast: false };

/** A source with its text. */
export type TextWithSelections = Pick<ReadSource, 'hasMark' | 'selections'> & { readonly text: string };

/** As many selections decide as well as all do. */
const mostSelections = 2_000;

/** Converts the positions of a source, by a reading, to offsets (UTF-16 code units) of its text with `\n` alone. */
export class SourcePositions {
  readonly #counts: OffsetIndex;
  readonly #lineFeeds: OffsetIndex;
  readonly #shift: number;
  readonly #endShift: number;

  constructor({ text, hasMark }: Pick<TextWithSelections, 'text' | 'hasMark'>, reading: OffsetReading) {
    this.#counts = new OffsetIndex(text, reading);
    this.#lineFeeds = new OffsetIndex(text, { units: 'utf-16', lineBreaks: 1 });
    this.#shift = reading.countsMark && hasMark ? 1 : 0;
    this.#endShift = reading.endIsLast ? 1 : 0;
  }

  /** @returns undefined for a selection beyond the end of the text */
  span({ start, end }: Pick<ReadSelection, 'start' | 'end'>): { start: number; end: number } | undefined {
    const from = this.#counts.offsetOf(Math.max(0, start - this.#shift));
    const to = this.#counts.offsetOf(Math.max(0, end - this.#shift + this.#endShift));
    return from === undefined || to === undefined ? undefined : { start: this.#lineFeeds.before(from), end: this.#lineFeeds.before(to) };
  }
}

/**
 * The reading under which most selections begin and end where words do, and have the words that their names quote. Of equally
 * good ones the first, which is nearest to the standard.
 */
export function chooseReading(sources: readonly TextWithSelections[]): { readonly reading: OffsetReading; readonly name: string } {
  const all = sources.filter(({ selections }) => selections.length > 0);
  const total = all.reduce((sum, { selections }) => sum + selections.length, 0);
  const every = Math.max(1, Math.ceil(total / mostSelections));
  let number = 0;
  const sample = all.map((source) => ({ ...source, selections: source.selections.filter(() => (number++) % every === 0) })).filter(({ selections }) => selections.length > 0);
  const readings = possibleReadings(sample);
  const scores = readings.map((reading) => sample.reduce((sum, source) => sum + scoreOf(source, reading), 0));
  const best = Math.max(...scores);
  const reading = readings[scores.indexOf(best)] ?? standardReading;
  const others = readings.filter((each, index) => scores[index] === best && each.units !== reading.units && isSameButUnits(each, reading));
  const isEither = others.length > 0 || !readings.some(({ units }) => units === 'utf-16');
  return { reading, name: readingName(reading, isEither) };
}

function isSameButUnits(a: OffsetReading, b: OffsetReading): boolean {
  return a.lineBreaks === b.lineBreaks && a.countsMark === b.countsMark && a.endIsLast === b.endIsLast;
}

/** The readings that differ for these texts. */
function possibleReadings(sources: readonly TextWithSelections[]): OffsetReading[] {
  const has = (sign: RegExp): boolean => sources.some(({ text }) => sign.test(text));
  const units = has(/[\ud800-\udbff]/) ? ['code-points', 'utf-16'] as const : ['code-points'] as const;
  const marks = sources.some(({ hasMark }) => hasMark) ? [false, true] : [false];
  const lineBreaks = breaksOf(has);
  return [false, true].flatMap((endIsLast) => marks.flatMap((countsMark) => lineBreaks.flatMap((each) => units.map((unit): OffsetReading => (
    { units: unit, lineBreaks: each, countsMark, endIsLast })))));
}

function breaksOf(has: (sign: RegExp) => boolean): CountingRule['lineBreaks'][] {
  const isPaired = has(/\r\n/);
  const isSingle = has(/(?<!\r)\n|\r(?!\n)/);
  if (isPaired && isSingle) return ['as-written', 1, 2];
  return isPaired ? [2, 1] : isSingle ? [1, 2] : [1];
}

const good = 1;
/** A name that quotes the selection is more than an edge of a word, which may be there by chance. */
const quoted = 2;
const beyond = -2;

function scoreOf(source: TextWithSelections, reading: OffsetReading): number {
  const text = source.text.replace(/\r\n?/g, '\n');
  const positions = new SourcePositions(source, reading);
  return source.selections.reduce((sum, selection) => {
    const span = positions.span(selection);
    if (span === undefined) return sum + beyond;
    return sum + edges(text, span) + (isQuotedBy(selection.name, text.slice(span.start, span.end)) ? quoted : 0);
  }, 0);
}

function edges(text: string, { start, end }: { start: number; end: number }): number {
  if (start >= end) return 0;
  const isWhole = (before: string, after: string): boolean => !(isWord(before) && isWord(after));
  const first = text.charAt(start);
  const last = text.charAt(end - 1);
  return (first.trim() !== '' && isWhole(text.charAt(start - 1), first) ? good : 0) + (last.trim() !== '' && isWhole(last, text.charAt(end)) ? good : 0);
}

function isWord(sign: string): boolean {
  return /[\p{L}\p{M}\p{N}\p{Cs}]/u.test(sign);
}

/** Whether a name is the words of a selection, perhaps cut. */
export function isQuotedBy(name: string, words: string): boolean {
  const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();
  const wanted = plain(name.replace(/(?:…|\.{3})\s*$/, ''));
  const found = plain(words.slice(0, 2 * name.length + 200));
  return wanted !== '' && (wanted === plain(name) ? found === wanted : found.startsWith(wanted));
}

/** A reading in words. */
export function readingName({ units, lineBreaks, countsMark, endIsLast }: OffsetReading, eitherUnits = false): string {
  return [
    eitherUnits ? 'code points or UTF-16 units, the same here' : units === 'utf-16' ? 'UTF-16 units' : 'code points',
    lineBreaks === 'as-written' ? 'line breaks as written' : `CRLF as ${lineBreaks}`,
    `byte-order mark ${countsMark ? 'counted' : 'not counted'}`,
    `end ${endIsLast ? 'inclusive' : 'exclusive'}`,
  ].join(', ');
}
