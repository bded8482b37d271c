import type { Message } from '../issues/issue';
import type { Codebook } from '../codebook/types';
import type { Segment } from '../search/types';

/** What an export may contain besides the segments. */
export interface ExportContext {
  /** Heading of a report. */
  readonly title?: string;
  /** The query that chose the segments, as typed. */
  readonly query?: string;
  /** Exports only this tag and those below it: other tags of its segments get no section or row. */
  readonly tag?: string;
  /** For the tags' descriptions and order in reports. */
  readonly codebook?: Codebook;
}

export interface ExportResult {
  /** The file's text with the line ends and byte-order mark that the format requires. */
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
