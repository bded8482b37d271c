import type { Issue } from '../issues/issue';
import type { Span } from '../text/span';

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

/** The layouts that a researcher can choose from: stable words, each for signs of one kind, between articles or at their titles. */
export const layoutNames = [
  'closing-line', 'opening-line', 'separator', 'heading', 'underline', 'numbered', 'dated', 'capitals', 'marked', 'fields',
  'blank-lines', 'form-feed', 'title-shape', 'single',
] as const;
export type LayoutName = (typeof layoutNames)[number];

/** A researcher's correction of a line that the parser took for something else. */
export interface LineCorrection {
  /** The line's own text, trimmed. */
  readonly text: string;
  readonly is: 'title' | 'text';
  /** Which of equal lines is meant, from 1; all of them where it is left out. */
  readonly occurrence?: number;
}

/** A researcher's corrections of a digest's layout. */
export interface LayoutCorrections {
  /** One of `layoutNames`; another word says nothing. */
  readonly layout?: string;
  readonly lines: readonly LineCorrection[];
}

/** A sign that speaks for the segmentation, and how many articles bear it. */
export interface LayoutSignal {
  readonly name: string;
  readonly count: number;
}

/** How the articles were told apart, for people and for the log. */
export interface Layout {
  /** `digest`: several articles; `single`: one; `none`: the text is no digest. */
  readonly kind: 'digest' | 'single' | 'none';
  /** The family of the strongest sign; null where the text is no digest. */
  readonly name: LayoutName | null;
  /** What spoke for it, strongest first: `closing-line`, `blank-before-title` … */
  readonly signals: readonly string[];
  /** The same signs, with the number of articles each is found at. */
  readonly counts: readonly LayoutSignal[];
  /** How sure the segmentation is, 0 to 1. */
  readonly confidence: number;
  /** Whether somebody should look: few signs, or many titles that are hardly like one. */
  readonly unsure: boolean;
  /** Why, in kebab-case: `few-signs`, `rival-layout`, `doubtful-titles`; null where the parser is sure. */
  readonly reason: 'few-signs' | 'rival-layout' | 'doubtful-titles' | null;
  /** Title lines that may be none, and lines in bodies that may be titles, in order. */
  readonly doubtful: readonly DoubtfulLine[];
}

/** A line of which the parser is not sure. */
export interface DoubtfulLine extends Span {
  /** What the parser took it for. */
  readonly is: 'title' | 'text';
}

/** What `parseDigest` makes of a text. `articles` are in order and disjoint. */
export interface ParsedDigest {
  readonly articles: readonly Article[];
  readonly layout: Layout;
  readonly issues: readonly Issue[];
}

/** The layout of what is no digest. */
export const noLayout: Layout = {
  kind: 'none', name: null, signals: [], counts: [], confidence: 1, unsure: false, reason: null, doubtful: [],
};

export const noCorrections: LayoutCorrections = { lines: [] };

/** The layout of that name; undefined for any other word. */
export function layoutNamed(name: string | undefined): LayoutName | undefined {
  return layoutNames.find((each) => each === name);
}
