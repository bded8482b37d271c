import type { Annotation, ArticleNote } from '../annotations/types';
import type { Codebook } from '../codebook/types';
import type { SourceFile } from '../convert/types';
import type { ParsedDigest } from '../digest/types';
import type { Message } from '../issues/issue';

/** A digest text that a file brings with it; its name is a proposal, nothing is overwritten. */
export interface NewDigest {
  /** Path relative to the folder, with `/`. */
  readonly name: string;
  readonly text: string;
}

/** What one coder has in one digest. */
export interface ImportedSidecar {
  /** A new digest by its proposed name, or one of the folder by its path. */
  readonly digest: string;
  /** Empty if nobody is named. */
  readonly coder: string;
  /** Offsets are UTF-16 code units of the digest's text. */
  readonly annotations: readonly Annotation[];
  readonly articles: readonly ArticleNote[];
}

/** A quote that was not found, or in several places. */
export interface UnplacedQuote {
  readonly quote: string;
  readonly tags: readonly string[];
  /** What the file says about its place, such as a document's name; empty if nothing. */
  readonly where: string;
  /** In a table, as spreadsheets count: the first is that of the columns' names. */
  readonly row?: number;
  readonly memo?: string;
  /** Left out: its words are nowhere. */
  readonly reason?: 'none' | 'several';
}

/** What another program's file brings, before anything is written. */
export interface ImportedProject {
  /** Which program or format, for messages. */
  readonly format: { readonly id: string; readonly name: string };
  readonly digests: readonly NewDigest[];
  /** One for each digest and coder. */
  readonly sidecars: readonly ImportedSidecar[];
  /** Merged into the folder's codebook: what is there stays. */
  readonly codebook?: Codebook;
  readonly unplaced: readonly UnplacedQuote[];
  /** Of a QDPX file: which reading of its offsets was kept. */
  readonly offsetReading?: string;
  readonly losses: readonly Message[];
}

/** A digest of the folder that is imported into. */
export interface FolderText {
  /** Path relative to the folder, with `/`. */
  readonly file: string;
  readonly text: string;
  readonly parsed: ParsedDigest;
}

/** A file given for import, with those that lie beside it and may belong to it, such as the texts of annotations. */
export interface ProjectSource extends SourceFile {
  readonly beside?: readonly SourceFile[];
}

/** Reads the project or annotations of another program. */
export interface ProjectImporter {
  readonly id: string;
  /** Whether the file looks like it is of this format: by its bytes, not only its name. */
  recognises(source: ProjectSource): boolean;
  /** Refuses in words what is damaged, hostile or of another kind. */
  read(source: ProjectSource, folder: readonly FolderText[]): Promise<ImportedProject | { readonly refusal: Message }>;
}
