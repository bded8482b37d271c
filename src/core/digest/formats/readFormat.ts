import { findingsOf, type Findings } from '../findings/findings';
import { learnHabits, type Habits } from '../findings/habits';
import { sampleOf, sampleRanges } from '../layout/sampleRows';
import type { Rows } from '../rows/rows';
import { layoutNamed, noLayout, type Article, type KnownFormat, type LayoutName, type ParsedDigest } from '../types';
import { formatReaders, readersOf } from './knownFormats';
import { learnedLayout } from './layoutChoices';
import { articleOf, withIds } from './makeFormatArticles';
import { rowsToRecognise } from './sampleRows';
import type { FormatReader, RecognisedFormat, RowRange } from './document/formatReader';

/** A text that was read as a known format, with what an update needs. */
export interface FormatState {
  readonly format: KnownFormat;
  /** The layout's name, where the text is of no database's format but read by the rules of a markup. */
  readonly learned: LayoutName | undefined;
  readonly recognised: RecognisedFormat;
  readonly rows: Rows;
  readonly habits: Habits;
  /** Rows where the parts of the text begin; one part has one article at most. */
  readonly starts: readonly number[];
  readonly articles: readonly (Article | undefined)[];
}

/**
 * Reads a text of a known format; undefined where it is of none.
 * @param layout a researcher's choice: a format's id means that format, a layout's name or `learned` means none
 */
export function readFormat(rows: Rows, layout: string | undefined): FormatState | undefined {
  const chosen = readersOf(layout);
  const isChosen = chosen.length > 0;
  if (!isChosen && (layout === learnedLayout || layoutNamed(layout) !== undefined)) return undefined;
  const sample = rowsToRecognise(rows);
  const read = firstThatReads(isChosen ? chosen : formatReaders, rows, sample, false);
  return read ?? (isChosen ? firstThatReads(chosen, rows, sample, true) : undefined);
}

function firstThatReads(readers: readonly FormatReader[], rows: Rows, sample: readonly RowRange[], isForced: boolean): FormatState | undefined {
  for (const reader of readers) {
    const recognised = reader.recognise(rows, sample, isForced);
    const read = recognised === undefined ? undefined : readParts(reader, rows, recognised);
    if (read !== undefined) return read;
  }
  return undefined;
}

function readParts({ id, name, layout }: FormatReader, rows: Rows, recognised: RecognisedFormat): FormatState | undefined {
  const habits = learnHabits(sampleOf(rows, sampleRanges(rows.count)));
  const findings = findingsOf(rows, habits);
  const starts = recognised.starts(rows, 0, rows.count);
  const articles = articlesOfParts(findings, recognised, starts, rows.count);
  const found = withIds(articles.filter((article) => article !== undefined));
  if (found.length === 0) return undefined;
  return { format: { id, name }, learned: layout, recognised, rows, habits, starts, articles: inPlaces(articles, found) };
}

/** The articles of parts that begin at `starts`, the last of which ends at `end`. */
export function articlesOfParts(findings: Findings, recognised: RecognisedFormat, starts: readonly number[], end: number): (Article | undefined)[] {
  return starts.map((first, index) => {
    const document = recognised.read(findings.rows, first, starts[index + 1] ?? end);
    return document === undefined ? undefined : articleOf(findings, document);
  });
}

/** The articles, changed, where they were among the parts. */
export function inPlaces(parts: readonly (Article | undefined)[], articles: readonly Article[]): (Article | undefined)[] {
  let next = 0;
  return parts.map((part) => {
    if (part === undefined) return undefined;
    next += 1;
    return articles[next - 1];
  });
}

/** The digest that was read. */
export function formatDigest({ format, learned, articles }: FormatState): ParsedDigest {
  const found = articles.filter((article) => article !== undefined);
  const kind = found.length > 1 ? 'digest' : 'single';
  const layout = { ...noLayout, kind, name: learned ?? format.id, signals: [format.id], counts: [{ name: format.id, count: found.length }] } as const;
  return { format: learned === undefined ? format : null, articles: found, layout, issues: [] };
}
