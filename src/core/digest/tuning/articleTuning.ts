/**
 * Tuned numbers of articles, layouts, and what is read of a text at all, each with its reason, in groups by what reads
 * them. How they were set, and their units: `lineTuning`.
 */

/** `article/closing`: the lines that end articles. */
export const closingLimits = {
  length: 160,
  /** A closing may take so many rows: "Share this" above a row of buttons, fields of a database. */
  rows: 6,
  /** A line that ends at least this share of the blocks closes them, whatever sign cut the text. */
  usualShare: 0.8,
  /** A line drawn is never an article's own. */
  drawnShare: 0.25,
  /** Where closing lines cut the text, a variant of them need end only two blocks. */
  fewest: 2,
  /** Rows of a footer below the last closing line. */
  footerRows: 12,
} as const;

/** `article/head` and `article/title`: what is read of a title and the rows around it. */
export const readLimits = {
  /** Byline and dateline are among the first rows of the body, if they are not above it. */
  headRows: 6,
  /** So much of a row is read for them. */
  length: 200,
  /** Names and where somebody works. */
  name: 80,
  /** A bare label has no more words, and recurs so often. */
  labelWords: 3,
  labelRecurrences: 2,
  /** A title is broken into two lines only where it is so long. */
  brokenTitle: 40,
} as const;

/** `article/subheadings`: lines without a mark that head a part of an article. */
export const subheadingLimits = {
  length: 90,
  words: 14,
  /** Directly under the title are captions and deks; only a line of so few words is a heading there. */
  wordsBelowTitle: 6,
  /** What recurs more often is boilerplate. "Background" may recur in every article of a digest. */
  recurrences: 12,
  /** A list of items as long as sentences is text below a heading. */
  listItem: 40,
} as const;

/** `layout/sampleRows`: which rows of a large text are learned from (ADR 9). */
export const sampleLimits = {
  /** A text with more rows is learned from a sample. */
  wholeUpTo: 3000,
  /** Rows at the beginning, where masthead and contents are. */
  beginning: 160,
  /** Windows spread over the rest, and their rows: so much of all, within bounds. */
  windows: 6,
  windowShare: 1 / 128,
  leastWindow: 80,
  mostWindow: 320,
  /** Windows begin at multiples of this, so that a line more or less does not move them. */
  grid: 64,
  /** Less than this of the quality of the sample, and the sample did not show how the whole is laid out. */
  explains: 0.85,
} as const;

/** `layout/describeLayout`: when somebody should look. */
export const doubtLimits = {
  /** Fewer articles, found by one sign alone, may be an accident. */
  articles: 4,
  /** A segmentation with other titles that is nearly as good. */
  rivalShare: 0.95,
  /** Share of the titles that are doubtful. */
  titleShare: 0.2,
  /** Confidence from which on the parser is sure. */
  sureFrom: 0.5,
  /** More doubtful lines help nobody. */
  lines: 200,
} as const;

/** `parse/notADigest`: what is not read as a digest. */
export const notDigestLimits = {
  /** Binary formats show at their beginning that they are. */
  binarySample: 65_536,
  /** Rows that are looked at. Of fewer than `rows` nothing can be said. */
  sample: 200,
  rows: 3,
  /** Share of the rows that are code, where there are more of them than sentences of so many words. */
  codeShare: 0.3,
  sentenceWords: 8,
  /** Columns of a table, in so many of its lines; of a line no more is looked at than `lineLength`. */
  columns: 3,
  tableShare: 0.7,
  lineLength: 5000,
  /** Lines that are looked at first, since most texts are no table. */
  firstLines: 40,
} as const;

/** `incremental/spliceFindings`: so many rows away a row can change what is found about another. */
export const reachOfEdit = 4;
