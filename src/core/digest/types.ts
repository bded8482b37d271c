import type { Issue, Span } from '../text/span';

/** A line inside a body that heads a part of its article. */
export interface SubHeading extends Span {
  readonly text: string;
}

/** One article of a digest. All offsets are half-open, trimmed of white space, UTF-16 code units. */
export interface Article {
  /** Made of the title by `articleId`; unique in its digest. */
  readonly id: string;
  /** The title's own words, white space folded. */
  readonly title: string;
  readonly titleStart: number;
  readonly titleEnd: number;
  /** The body is all between title and closing line. Equal to each other where there is none. */
  readonly bodyStart: number;
  readonly bodyEnd: number;
  /** The recurring line that ends the article; null where there is none. */
  readonly closingStart: number | null;
  readonly closingEnd: number | null;
  readonly subheadings: readonly SubHeading[];
  readonly byline: string | null;
  readonly dateline: string | null;
}

/** How the articles were told apart, for people and for the log. */
export interface Layout {
  /** `digest`: several articles; `single`: one; `none`: the text is no digest. */
  readonly kind: 'digest' | 'single' | 'none';
  /** What spoke for it, strongest first: `closing-line`, `blank-before-title` … */
  readonly signals: readonly string[];
}

/** What `parseDigest` makes of a text. `articles` are in order and disjoint. */
export interface ParsedDigest {
  readonly articles: readonly Article[];
  readonly layout: Layout;
  readonly issues: readonly Issue[];
}
