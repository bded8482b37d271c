import type { Message } from '../issues/issue';
import type { Codebook } from '../codebook/types';
import type { Segment } from '../search/types';

/** What an export may tell beside the segments. */
export interface ExportContext {
  /** Heads a report. */
  readonly title?: string;
  /** The query that chose the segments, as typed. */
  readonly query?: string;
  /** The export is of this tag and those below it: other tags of its segments get no section and no row of their own. */
  readonly tag?: string;
  /** Gives reports the tags' descriptions and order. */
  readonly codebook?: Codebook;
}

export interface ExportResult {
  /** The file's text with the line ends and the byte-order mark that the format asks for. */
  readonly text: string;
  /** What the segments hold and the format cannot, or what had to be changed. */
  readonly losses: readonly Message[];
}

/** Writes segments in one format. */
export interface Exporter {
  /** As on the command line: `markdown`, `csv` … */
  readonly id: string;
  /** Of the file, without the dot. */
  readonly extension: string;
  export(segments: readonly Segment[], context: ExportContext): ExportResult;
}
