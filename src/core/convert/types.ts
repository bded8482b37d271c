import type { ArticleFields, KnownFormat } from '../digest/types';
import type { Message } from '../issues/issue';

/** An article read from a file of another program, before it is written into a digest. */
export interface ConvertedArticle {
  /** One line, trimmed; never empty. */
  readonly title: string;
  readonly fields: ArticleFields;
  /** One line each, trimmed, none empty. Sub-headings and rows of tables are lines among them. */
  readonly paragraphs: readonly string[];
}

/** A file given for import. */
export interface SourceFile {
  /** Its name or path, for messages and as a title where the text has none. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Of a text, if the user knows it. */
  readonly encoding?: string | undefined;
}

/** What was read from one file. */
export interface Conversion {
  readonly articles: readonly ConvertedArticle[];
  /** What was left out, or is doubtful. */
  readonly losses: readonly Message[];
  /** The format of a database or mailbox, where one was recognised. */
  readonly format: KnownFormat | null;
}

/** A part of a document's text, in its order. */
export interface Block {
  readonly kind: 'heading' | 'text';
  /** Of a heading: 0 is the title of the document, 1 the highest in its text. */
  readonly level: number;
  /** Lines are separated by `\n`; empty for an empty paragraph. */
  readonly text: string;
  /** Whether nothing but links is in it, as in a menu. */
  readonly isLink?: boolean;
}

/** A document as text, before it is known how many articles it has. */
export interface DocumentText {
  readonly blocks: readonly Block[];
  /** As its properties say, not its text. */
  readonly title?: string | undefined;
  readonly fields?: ArticleFields;
}

export function paragraph(text: string): Block {
  return { kind: 'text', level: 0, text };
}

export function heading(level: number, text: string): Block {
  return { kind: 'heading', level, text };
}
