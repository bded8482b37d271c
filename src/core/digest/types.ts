import type { Issue } from '../issues/issue';
import type { Span } from '../text/span';

/** A line inside a body that heads a part of its article. */
export interface SubHeading extends Span {
  readonly text: string;
}

/** One article of a digest. All offsets are half-open, trimmed of white space, UTF-16 code units. */
export interface Article {
  /** Made from the title by `articleId`; unique in its digest. */
  readonly id: string;
  /** The title's own words, white space folded. */
  readonly title: string;
  readonly titleStart: number;
  readonly titleEnd: number;
  /** The body is everything between title and closing line. Both are equal if there is none. */
  readonly bodyStart: number;
  readonly bodyEnd: number;
  /** The recurring line that ends the article; null if there is none. */
  readonly closingStart: number | null;
  readonly closingEnd: number | null;
  readonly subheadings: readonly SubHeading[];
  readonly byline: string | null;
  readonly dateline: string | null;
  /** What lines about the article say of it. */
  readonly fields: ArticleFields;
  /**
   * The lines that the fields were read from and other lines about the article (index terms, certificates), in order and
   * disjoint. They belong neither to the title nor to the body nor to the closing line, and are no place for entities or topics.
   */
  readonly fieldSpans: readonly Span[];
}

/**
 * Facts about an article, from a known format, a header block of any layout, or front matter. Only what the text says; each
 * value is trimmed, with its white space folded. Other facts that a format knows may be there under further names.
 */
export interface ArticleFields {
  /** The newspaper, agency or site. */
  readonly source?: string;
  /** ISO: `2024-03-12`, or `2024-03` or `2024` where the text says no more. */
  readonly date?: string;
  readonly author?: string;
  readonly section?: string;
  readonly page?: string;
  readonly edition?: string;
  /** A BCP 47 code where the language is known by name (`de`), or else the text's own words. */
  readonly language?: string;
  readonly words?: number;
  readonly copyright?: string;
  readonly publisher?: string;
  readonly url?: string;
  /** The accession number, message id or other name in its database. */
  readonly id?: string;
  readonly dateline?: string;
  readonly subjects?: readonly string[];
  readonly companies?: readonly string[];
  readonly places?: readonly string[];
  readonly [name: string]: string | number | readonly string[] | undefined;
}

/** A format that is read by its description: `id` is a stable word, `name` is for people. */
export interface KnownFormat {
  readonly id: string;
  readonly name: string;
}

/** The layouts that a researcher can choose from: stable words, each for signs of one kind, between articles or at their titles. */
export const layoutNames = [
  'closing-line', 'opening-line', 'separator', 'heading', 'underline', 'numbered', 'dated', 'capitals', 'marked', 'fields',
  'blank-lines', 'form-feed', 'title-shape', 'single',
] as const;
export type LayoutName = (typeof layoutNames)[number];

/** A researcher's correction of a line that the parser misread. */
export interface LineCorrection {
  /** The line's own text, trimmed. */
  readonly text: string;
  readonly is: 'title' | 'text';
  /** Which of equal lines is meant, from 1; all of them if left out. */
  readonly occurrence?: number;
}

/** A researcher's corrections of a digest's layout. */
export interface LayoutCorrections {
  /**
   * One of `layoutNames`, the id of a known format, which the text is read as then, or `learned` for a text that is of no known
   * format; any other word has no effect.
   */
  readonly layout?: string;
  readonly lines: readonly LineCorrection[];
}

/** A sign that supports the segmentation, and how many articles bear it. */
export interface LayoutSignal {
  readonly name: string;
  readonly count: number;
}

/** How the articles were told apart, for people and for the log. */
export interface Layout {
  /** `digest`: several articles; `single`: one; `none`: the text is not a digest. */
  readonly kind: 'digest' | 'single' | 'none';
  /** The family of the strongest sign, one of `layoutNames`, or the id of a known format; null if the text is not a digest. */
  readonly name: string | null;
  /** What supported it, strongest first: `closing-line`, `blank-before-title` … */
  readonly signals: readonly string[];
  /** The same signs, with the number of articles each is found at. */
  readonly counts: readonly LayoutSignal[];
  /** How sure the segmentation is, 0 to 1. */
  readonly confidence: number;
  /** Whether somebody should check: few signs, or many titles that hardly look like one. */
  readonly unsure: boolean;
  /** Why, in kebab-case: `few-signs`, `rival-layout`, `doubtful-titles`; null if the parser is sure. */
  readonly reason: 'few-signs' | 'rival-layout' | 'doubtful-titles' | null;
  /** Title lines that may not be titles, and lines in bodies that may be, in order. */
  readonly doubtful: readonly DoubtfulLine[];
}

/** A line of which the parser is not sure. */
export interface DoubtfulLine extends Span {
  /** What the parser took it for. */
  readonly is: 'title' | 'text';
}

/** The result of `parseDigest`. `articles` are in order and disjoint. */
export interface ParsedDigest {
  /** Null where no known format was recognised and the layout was learned. */
  readonly format: KnownFormat | null;
  readonly articles: readonly Article[];
  readonly layout: Layout;
  readonly issues: readonly Issue[];
}

/** The layout of a text that is not a digest. */
export const noLayout: Layout = {
  kind: 'none', name: null, signals: [], counts: [], confidence: 1, unsure: false, reason: null, doubtful: [],
};

export const noCorrections: LayoutCorrections = { lines: [] };

/** The layout of that name; undefined for any other word. */
export function layoutNamed(name: string | undefined): LayoutName | undefined {
  return layoutNames.find((each) => each === name);
}
