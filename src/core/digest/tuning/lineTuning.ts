/**
 * Tuned numbers of lines: rows, findings and signs, each with its reason, in groups by what reads them. They were set
 * on about two thirds of the open reference digests and checked on the others (ADR 3, 9, 10, 19). What is not a matter
 * of tuning (codes of characters, bits, the parts of a hash) is where it is used, and so are the bounds within regular
 * expressions. Lengths are UTF-16 code units, unless they say words or rows; shares are of 1.
 */

/** Titles are no longer; this leaves room for the longest of press releases. Asked of every row, so it is in no group. */
export const longestTitle = 220;

/** `rows`: how much of a text and of a row is read. */
export const rowLimits = {
  /** A text with so many lines is no digest: more are not held in memory. */
  mostRows: 4_000_000,
  /** A row of most digests, with the blank lines around: a first guess at the number of rows, so that columns seldom grow. */
  usualLength: 250,
  /** Of a row longer than a title both ends are read: enough to see how it begins and ends. */
  readAtStart: 80,
  readAtEnd: 40,
  /** Words by which two long rows are known to be the same. */
  keyWordsOfLong: 8,
  /** Signs and brackets before the first letter of a row are fewer. */
  searchedForInitial: 12,
  /** Farther indents are all alike. */
  mostIndent: 8,
  /** A byline has a name or two in it, hardly a sentence. */
  byline: 80,
  /** Quotation marks and brackets behind the last stop of a row are fewer. */
  closers: 6,
} as const;

/** `rows/keys`: which words of a row have a key of their own. */
export const keyLimits = {
  /** The label before a colon has no more words. */
  labelWords: 3,
  /** A row of fewer words has no ending apart from its beginning. */
  wordsWithEnding: 4,
} as const;

/** `findings/wrapping`: which text is broken into lines of one width. */
export const wrapLimits = {
  /** Lines of hard-wrapped text are no longer than this, and a broken line is hardly shorter than that. */
  longest: 100,
  shortest: 50,
  /** A line may be so many characters short of the width, where the next word was long. */
  slack: 8,
  /** Share of the lines that are within the width; the others hold an address or a table. */
  withinWidth: 0.9,
  /** Least share of the rows with no gap below, and of these the share that are broken. */
  followed: 0.3,
  broken: 0.3,
} as const;

/** `findings/habits`: what recurs in a text. */
export const habitLimits = {
  /**
   * A line is boilerplate when it recurs this often, and so much of the times the most frequent line does: in a long
   * text titles recur too.
   */
  recurrencesOfBoilerplate: 3,
  boilerplateShare: 0.1,
  /** Rows that recur are movable where at most so much of them have the same neighbours. */
  sameNeighbours: 0.5,
  /** Least share of the paragraphs with a gap above in a text that sets them apart. */
  spacedShare: 0.4,
} as const;

/** `findings/prose`: what running text looks like. */
export const proseLimits = {
  /** A row of running text is at least so long, … */
  line: 110,
  /** … or a whole sentence of at least so much. */
  sentence: 45,
  /** So many lines that continue each other are a paragraph, even without the end of a sentence. */
  linesOfParagraph: 3,
} as const;

/** `findings`: `Label: value` rows. */
export const fieldLimits = {
  /** The label of a field recurs at least so often. */
  recurrences: 3,
  /** A title that begins with a label ("Opinion: …") goes on longer than this. */
  words: 6,
} as const;

/** `findings/titleLabel`: the label that titles have in blocks of fields. */
export const titleLabelLimits = {
  /** A label that occurs less often is not learned. */
  rows: 3,
  /** A title is labelled nearly as often as the most frequent field, … */
  shareOfMost: 0.6,
  /** … hardly ever says the same twice, … */
  distinct: 0.8,
  /** … is longer than names and dates, … */
  words: 4,
  /** … and seldom ends with a full stop. */
  mostStops: 0.3,
} as const;

/** `findings/marks`: what is before a row's own words. */
export const markLimits = {
  /** A mark is shorter, so that no more of a row need be searched. */
  length: 40,
  /** A date before a title has its figures among the first characters. */
  datedLength: 34,
  /** A centred title is indented by at least so many characters. */
  indent: 3,
} as const;

/** `findings/titleness`: what speaks for a row as a title (positive) and against it. The sum is kept within -1 and 1. */
export const titleWeights = {
  /** A row of which nothing is known but that it is a short line of words. */
  start: 0.5,

  /** Rubrics and mastheads are in capitals more often than titles are. */
  capitals: -0.15,
  /** Numbers, dates and signs are before titles. */
  mark: 0.1,
  listItem: -0.8,
  /** Titles end without a full stop, in nearly every language and paper. */
  fullStop: -0.6,
  /** Ends with a colon, a comma or a dash: it leads on to what follows. */
  leadsOn: -0.5,
  /** A question or an exclamation may be a title. */
  sentenceEnd: -0.1,
  sentences: -0.3,
  /** Somebody speaks: dialogue, or a quotation set apart. */
  quotation: -0.3,
  /** Begins with a small letter: it continues something. */
  smallInitial: -0.5,
  byline: -0.6,
  caption: -0.4,
  /** Holds an address of mail or a page. */
  address: -0.4,
  /** `Report by …` and names of writers, below a line that could be the title. */
  source: -0.6,
  /** Names with a date are the surest of lines about an article; … */
  credit: -0.8,
  /** … some titles look like its other ones. */
  meta: -0.5,

  /** The usual length: three to twenty words. */
  headline: 0.2,
  /** Longer, as the titles of reports are. */
  longHeadline: -0.2,
  longSentence: -0.7,
  /** A word is a rubric or the name of a paper, rather than a title, unless it is as long as German ones are. */
  oneWord: -0.3,
  fewWords: -0.1,
  fewLongWords: 0.1,

  /** A line is drawn below. */
  underlined: 0.1,
  /** Text follows, or what is between a title and its text. */
  overText: 0.3,
  /** A list may follow a title too, though it rather follows a lead-in. */
  overList: 0.1,
  overOther: -0.1,
  overNothing: -0.5,
  /** Has no gap above, where paragraphs have one. */
  insideParagraph: -0.3,
  /** A short line that recurs elsewhere: the name of a paper, a rubric. */
  recurring: -0.3,
} as const;

/** `findings/titleness`: lengths of titles and of what is around them, in words. */
export const titleWords = {
  /** Rubrics, names of papers and of writers have no more. */
  rubric: 3,
  /** So few words make a title only where they are long, … */
  few: 2,
  /** … this many characters in all. */
  lengthOfFew: 20,
  headline: 20,
  sentence: 30,
  /** `Report by` and its like recur at least so often. */
  recurrencesOfSource: 4,
} as const;

/** How like a title a row must be (`titlenessAt`), wherever that is asked. */
export const titleLevels = {
  /** Below this a row is no title. */
  least: 0.15,
  /** Enough at the place where titles are. A title less like one is shown as doubtful. */
  likely: 0.4,
  /** What looks better below a fair title is a dek or a sub-heading. */
  fair: 0.5,
  /** Enough for a row of the form that titles have, wherever it is. */
  clear: 0.6,
  /** Enough for a title of another form than most have. */
  sure: 0.7,
  /** Enough where nothing else speaks for a title. */
  certain: 0.8,
} as const;

/** Rows of the head of an article: all that is above its first text. */
export const headLimits = {
  /** A head has no more rows: the title is among them, and an opening line. */
  rows: 12,
  /** From a title to its text, past captions and deks. */
  toText: 3,
  /** A dek may be a list of so many items. */
  dekItems: 5,
  /** A dek, a caption or the writer's name may be between a title and the rows about the article. */
  aboveMeta: 3,
  /** A head whose lines hang together has no more of them; longer groups are lists and tables. */
  groupRows: 5,
  /** A kicker or a message number hangs on a block's first row, not more than so many rows above. */
  attachedRows: 4,
} as const;

/** `signs`: which lines are tried as signs. */
export const signLimits = {
  /** Classes of recurring lines that are tried, the most frequent first: an article's own lines recur too. */
  classes: 40,
  /** A line within heads is as frequent as articles; what recurs now and then below a sub-heading is not. */
  linesInHeads: 4,
  /** A line of a kind may be so many times as long as those that were seen, … */
  lengthFactor: 2,
  /** … but one known by its beginning or ending alone is no longer than this. */
  label: 110,
  /** Blank lines between articles. Wider gaps are all alike. */
  widestGap: 6,
  /** Rows between a line and the boundary that it shows are fewer: a head, and a line or two around it. */
  reach: 16,
} as const;
