import type { Span } from '../../../text/span';
import type { Rows } from '../../rows/rows';
import type { ArticleFields, KnownFormat, LayoutName } from '../../types';

/**
 * A document as a format says it is. All spans are half-open and trimmed, UTF-16 code units of the text; in order they are
 * title, body, closing, and they are disjoint.
 */
export interface FoundDocument {
  /** The title's own words. Undefined where the document has none: its first words serve as one then. */
  readonly title: Span | undefined;
  /** The title as it is shown, where the text has it encoded or with marks within: `=?UTF-8?Q?…?=`. */
  readonly titleText?: string | undefined;
  readonly body: Span | undefined;
  /** A line that ends the document and says nothing about it; undefined if there is none. */
  readonly closing: Span | undefined;
  readonly byline: string | undefined;
  readonly dateline: string | undefined;
  readonly fields: ArticleFields;
  /** Lines about the document, also those above its title, in order and disjoint, outside title, body and closing. */
  readonly fieldSpans: readonly Span[];
}

/** A format whose documents can be told apart exactly. */
export interface FormatReader extends KnownFormat {
  /** The layout's name, where this is no database's format but a way to mark titles that is read by its rules. */
  readonly layout?: LayoutName;
  /**
   * Undefined where the text is not of this format: a wrong claim is worse than none, because another reader might have read
   * the text. With `isForced` a researcher says that it is, and whatever can be read counts.
   * @param sample rows of the text, perhaps not all: what is asked of every text must be cheap
   */
  recognise(rows: Rows, sample: readonly RowRange[], isForced: boolean): RecognisedFormat | undefined;
}

/** Rows `[first, end)`. */
export interface RowRange {
  readonly first: number;
  readonly end: number;
}

/** A format that was recognised in a text, with what was learned of this text. Both functions look at no row outside the range. */
export interface RecognisedFormat {
  /**
   * Rows where the parts of the text begin, each with one document at most, in order; the first is `first`.
   * @param first 0, or a row where a part begins
   */
  starts(rows: Rows, first: number, end: number): readonly number[];
  /** The document of a part; undefined for a cover page, a list of contents or what else is none. */
  read(rows: Rows, first: number, end: number): FoundDocument | undefined;
}
