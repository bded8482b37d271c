import type { KnownFormat, LayoutName } from '../../types';
import type { LabelName, LabelTable } from './labelWords';

/** How the title of a document is found in its head. */
export type TitlePlace =
  /** Behind its label. */
  | 'label'
  /** The paper, the date with the edition, then the title; or the paper, the title, then the date. */
  | 'below-paper'
  /** The title, then the paper and the date. */
  | 'above-paper'
  /** The title, then lines that `headLine` describes. */
  | 'above-line'
  /** The first paragraph. */
  | 'first'
  /** Below a line of keywords. */
  | 'second'
  /** A section, the title, the names of authors, then the number of words. */
  | 'above-words'
  /** Between a line that `titleBelow` describes and the next line with a date. */
  | 'below-number';

/** How labels are written: `LENGTH: 96 words`, or `WC  96 words` in columns. */
export type LabelStyle = 'colon' | 'code';

/**
 * A format of a press database as data: what begins a document and what ends it, and which labels stand where. `readerOf`
 * reads it. Expressions are tried on single rows without the white space at their ends, and only on short ones.
 */
export interface FormatDescription extends KnownFormat {
  /** The layout's name, where records of labels are of no known database. */
  readonly layout?: LayoutName;
  readonly labels: LabelStyle;
  /** Rows that begin a document. */
  readonly opens?: RegExp;
  /** Whether the rows that begin documents number them: `2 of 3`. */
  readonly numbered?: boolean;
  /** A row over one that names a day begins a document: the name of a paper. */
  readonly opensOverDay?: boolean;
  /** A paragraph's first row begins a document where a row like this is below it: `The Ledger - June 13, 2004`. */
  readonly opensOverLine?: RegExp;
  /** Whether the row that begins a document names its paper, date or page. */
  readonly opensWithSource?: boolean;
  /** A document begins only if a row like this one ended the one above. */
  readonly after?: RegExp;
  /** Rows that end a document, and belong to it. A group `id` is the document's name in the database. */
  readonly closes?: RegExp;
  /** Labels with which a document begins, where no row begins or ends it. */
  readonly firstLabels?: readonly LabelName[];
  readonly title: TitlePlace;
  /** The row that the title is below. */
  readonly titleBelow?: RegExp;
  /** Rows of the head that are neither title nor label: page, number of words. */
  readonly headLine?: RegExp;
  /** What a row of the head says that has several fields: each group is a field by its name. */
  readonly citation?: RegExp;
  /** Whether names of authors stand below the title without a label. */
  readonly authorBelow?: boolean;
  /** The paper or agency of all documents. */
  readonly source?: string;
  /** Which figure comes first in dates such as 3/4/2014. */
  readonly dateOrder?: 'dayFirst' | 'monthFirst';
  /** Whether the head ends at the first blank line. */
  readonly headIsBlock?: boolean;
  /** Labels above the text. */
  readonly head: readonly LabelName[];
  /** Labels behind the text. */
  readonly tail: readonly LabelName[];
  /** Rows from which on nothing is text, besides labels and lines of copyright. */
  readonly tailOpens?: RegExp;
  /** Words of this format's labels that mean something else, or are unknown, elsewhere. */
  readonly ownLabels?: LabelTable;
  /** Names of fields for labels that are codes or mean many things. */
  readonly fieldNames?: Readonly<Record<string, string>>;
  /** Labels that stand alone in their line without a colon: `Body`, `Classification`. */
  readonly bare?: readonly LabelName[];
  /** Whether labels are in capitals, so that `Title: …` is text. */
  readonly capitals?: boolean;
  /** Whether any word with a colon in the head is a label, and values are taken as they are. */
  readonly anyLabel?: boolean;
  /** Labels whose value may have several paragraphs. */
  readonly long?: readonly LabelName[];
  /** Whether all rows below a label without a gap belong to it. */
  readonly joins?: boolean;
  /** Feet and heads of pages, and lines that the database adds anywhere between documents. */
  readonly pageLines?: RegExp;
  /** The least that must be found in a text before it is taken for this format. */
  readonly proof: Proof;
}

/** What most documents must have, so that a row that begins or ends one is no chance. */
export interface Proof {
  /** One of these labels, */
  readonly anyOf?: readonly LabelName[];
  /** or a row like this. */
  readonly row?: RegExp;
  /** The same where there is one document only, which any newsletter below its name and date may look like. */
  readonly onlyRow?: RegExp;
  /** Their first row must have this label. */
  readonly first?: LabelName;
  /** Where no row begins or ends a document: labels that it must have, all of them. */
  readonly allOf?: readonly LabelName[];
}
