import type { Codebook } from '../codebook/types';
import type { AnnotatedDigest } from '../corpus/types';
import type { Message } from '../issues/issue';
import type { Segment } from '../search/types';

/** What was chosen for an export, with everything around it. */
export interface Project {
  /** The folder's name: for file names and titles. */
  readonly name: string;
  /** The chosen passages and tagged articles, in order. */
  readonly segments: readonly Segment[];
  /** Heading of a report. */
  readonly title?: string;
  /** The query that chose the segments, as typed. */
  readonly query?: string;
  /** Whether the segments are only some of the folder's although no query says so, as those of chosen articles are. */
  readonly isPart?: boolean;
  /** Exports only this tag and those below it: other tags of its segments get no section or row. */
  readonly tag?: string;
  /** For the tags' descriptions and order. */
  readonly codebook?: Codebook;
  /** What separates the cells of a table; a comma if not given. */
  readonly csvSeparator?: CsvSeparator;
  /** A researcher's own template, for the format `template`. */
  readonly template?: Template;
  /** What a source is in `qdpx`. */
  readonly sources?: 'digest' | 'article';
  /** What a row is in `csv-matrix`. */
  readonly rows?: 'digest' | 'article';
  /**
   * Every digest of the folder, tagged or not, with all that is known of it, each read when it is its turn. Its mentions may be
   * missing unless they are asked for: to find them takes the longest.
   */
  digests(also?: 'mentions'): AsyncIterable<AnnotatedDigest>;
}

/** A mustache template. */
export interface Template {
  /** Its file's name, for messages. `….txt.mustache` is for plain text, any other for Markdown. */
  readonly name: string;
  readonly text: string;
}

export type CsvSeparator = ',' | ';' | '\t';

/** What an export may contain besides the segments. */
export type ExportContext = Omit<Project, 'name' | 'segments' | 'digests'>;

/** A piece of the output, in order. */
export interface ExportPart {
  /** Empty for a format of one file, else the path of a file of the export, with `/`. Parts of several files may alternate. */
  readonly file: string;
  /** May be empty: a place to pause in work that takes longer. */
  readonly data: string | Uint8Array;
}

/** Writes a project in one format. */
export interface Exporter {
  /** As on the command line: `markdown`, `csv` … */
  readonly id: string;
  /** Of the file, without the dot; empty for a format that is a folder of files. */
  readonly extension: string;
  /** Whether its file is none that a text editor can show. */
  readonly isBinary?: boolean;
  /** Whether it says something of a folder in which nothing is tagged yet: its texts, or its codebook. */
  readonly isOfFolder?: boolean;
  /**
   * Yields the output piece by piece, so that it can be streamed, and stopped between two pieces. The same bytes for the same
   * project.
   * @returns what the project holds and the format cannot, or what had to be changed; or why there can be no such export, and
   *   then what was yielded is to be thrown away
   */
  write(project: Project): ExportParts;
}

export type ExportParts = AsyncGenerator<ExportPart, readonly Message[] | ExportRefusal>;

export interface ExportRefusal {
  readonly refusal: Message;
}

/** A whole file. */
export interface ExportResult {
  /** With the line ends and byte-order mark that the format requires. */
  readonly text: string;
  /** As `write` returns them. */
  readonly losses: readonly Message[];
}
