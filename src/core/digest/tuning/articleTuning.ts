/**
 * Tuned numbers for articles, layouts, and how much of a text is read at all, each with its reason, grouped by what
 * reads them. How they were set, and their units: `lineTuning`.
 */

/** `article/closing`: the lines that end articles. */
export const closingLimits = {
  length: 160,
  /** A closing may take this many rows: "Share this" above a row of buttons, fields of a database. */
  rows: 6,
  /** A line that ends at least this share of the blocks closes them, whatever sign cut the text. */
  usualShare: 0.8,
  /** A drawn line is never part of an article. */
  drawnShare: 0.25,
  /** Where closing lines cut the text, a variant need only end two blocks. */
  fewest: 2,
  /** Rows of a footer below the last closing line. */
  footerRows: 12,
} as const;

/** `article/firstWords`: an article without a title is called by its first sentence, or by no more than this of it. */
export const firstWordsLimit = 160;

/** `article/head` and `article/title`: how much of a title and the rows around it is read. */
export const readLimits = {
  /** Byline and dateline are among the first rows of the body, if they are not above it. */
  headRows: 6,
  /** This much of a row is read for them. */
  length: 200,
  /** Names, and where people work. */
  name: 80,
  /** A bare label has no more words, and recurs at least this often. */
  labelWords: 3,
  labelRecurrences: 2,
  /** A title is broken into two lines only if it is this long. */
  brokenTitle: 40,
} as const;

/** `article/subheadings`: lines without a mark that head a part of an article. */
export const subheadingLimits = {
  length: 90,
  words: 14,
  /** Directly under the title are captions and deks; only a line of so few words is a heading there. */
  wordsBelowTitle: 6,
  /** Anything that recurs more often is boilerplate. "Background" may recur in every article of a digest. */
  recurrences: 12,
  /** A list of items as long as sentences is text below a heading. */
  listItem: 40,
} as const;

/** `layout/sampleRows`: the rows of a large text that are learned from (ADR 9). */
export const sampleLimits = {
  /** A text with more rows is learned from a sample. */
  wholeUpTo: 3000,
  /** Rows at the beginning, where masthead and contents are. */
  beginning: 160,
  /** Windows spread over the rest, and their rows: this share of all, within bounds. */
  windows: 6,
  windowShare: 1 / 128,
  leastWindow: 80,
  mostWindow: 320,
  /** Windows begin at multiples of this, so that one line more or less does not move them. */
  grid: 64,
  /** Below this share of the sample's quality, the sample did not represent the whole layout. */
  explains: 0.85,
} as const;

/** `layout/describeLayout`: when somebody should check. */
export const doubtLimits = {
  /** A segmentation with other titles that is nearly as likely. */
  rivalShare: 0.95,
  /** Share of the titles that are doubtful. */
  titleShare: 0.2,
  /** One title in four is likely to be wrong. */
  sureFrom: 0.75,
  /** More doubtful lines would help nobody. */
  lines: 200,
} as const;

/** `parse/notADigest`: what is not read as a digest. */
export const notDigestLimits = {
  /** Binary formats are recognisable from their beginning. */
  binarySample: 65_536,
  /** Rows that are examined. Fewer than `rows` allow no verdict. */
  sample: 200,
  rows: 3,
  /** Share of the rows that are code, if they outnumber sentences of this many words. */
  codeShare: 0.3,
  sentenceWords: 8,
  /** Columns of a table, in this share of its lines; only `lineLength` of a line is examined. */
  columns: 3,
  tableShare: 0.7,
  lineLength: 5000,
  /** Lines that are checked first, since most texts are not a table. */
  firstLines: 40,
} as const;

/** `incremental/spliceFindings`: how many rows away a row can change the findings about another. */
export const reachOfEdit = 4;
