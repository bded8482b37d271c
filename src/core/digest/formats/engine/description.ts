import type { KnownFormat } from '../../types';
import type { LabelName } from './labelWords';

/** How the title of a document is found in its head. */
export type TitlePlace =
  /** Behind its label. */
  | 'label'
  /** The paper, the date with the edition, then the title; or the paper, the title, then the date. */
  | 'below-paper'
  /** The title, then the paper and the date. */
  | 'above-paper'
  /** The first paragraph. */
  | 'first'
  /** A section, the title, the names of authors, then the number of words. */
  | 'above-words'
  /** Between a line that `after` describes and the next line with a date. */
  | 'below-number';

/** How labels are written: `LENGTH: 96 words`, or `WC  96 words` in columns. */
export type LabelStyle = 'colon' | 'code';

/**
 * A format of a press database as data: what begins a document and what ends it, and which labels stand where. `readDescribed`
 * reads it. Expressions are tried on single rows without the white space at their ends, and only on rows of less than 200
 * characters.
 */
export interface FormatDescription extends KnownFormat {
  readonly labels: LabelStyle;
  /** Rows that begin a document, themselves outside of it. */
  readonly opens?: RegExp;
  /** Rows that end a document, and belong to it. */
  readonly closes?: RegExp;
  /** Labels with which a document begins, where no row opens it. */
  readonly firstLabels?: readonly LabelName[];
  readonly title: TitlePlace;
  /** Where the title is below a number: the row that it is below. */
  readonly titleBelow?: RegExp;
  /** Labels above the text. */
  readonly head: readonly LabelName[];
  /** Labels behind the text. */
  readonly tail: readonly LabelName[];
  /** Words of this format's labels that mean something else, or are unknown, elsewhere. */
  readonly ownLabels?: Readonly<Partial<Record<LabelName, string>>>;
  /** Labels that stand alone in their line without a colon: `Body`, `Classification`. */
  readonly bare?: readonly LabelName[];
  /** Whether labels are in capitals, so that `Title: …` is text. */
  readonly capitals?: boolean;
  /** Labels whose value may have several paragraphs. */
  readonly long?: readonly LabelName[];
  /** Feet and heads of pages, and lines that the database adds anywhere between documents. */
  readonly pageLines?: RegExp;
  /** The least that must be found in a text before it is taken for this format. */
  readonly proof: Proof;
}

export interface Proof {
  /** Labels of which a document must have one, so that a row that opens or ends it is no chance. */
  readonly anyOf: readonly LabelName[];
  /** Where no row opens or ends a document: labels that it must have, all of them. */
  readonly allOf?: readonly LabelName[];
}
