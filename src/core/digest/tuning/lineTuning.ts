/**
 * Tuned numbers for lines: rows, findings and signs, each with its reason, grouped by what reads them. They were set on
 * about two thirds of the open reference digests and checked on the others (ADR 3, 9, 10, 19). Numbers that are not
 * tuned (character codes, bits, parts of a hash) are where they are used, as are the bounds within regular expressions.
 * Lengths are UTF-16 code units, unless they say words or rows; shares are of 1.
 */

/** Titles are no longer; this leaves room for the longest of press releases. Used for every row, so it is in no group. */
export const longestTitle = 220;

/** `rows`: how much of a text and of a row is read. */
export const rowLimits = {
  /** A text with so many lines is not a digest: no more are kept in memory. */
  mostRows: 4_000_000,
  /** Length of a row in most digests, with surrounding blank lines: a first guess at the number of rows, so that columns rarely grow. */
  usualLength: 250,
  /** Of a row longer than a title, both ends are read: enough to see how it begins and ends. */
  readAtStart: 80,
  readAtEnd: 40,
  /** Words by which two long rows are recognised as the same. */
  keyWordsOfLong: 8,
  /** Signs and brackets before the first letter of a row are fewer. */
  searchedForInitial: 12,
  /** Deeper indents are all alike. */
  mostIndent: 8,
  /** A byline contains a name or two, hardly a sentence. */
  byline: 80,
  /** Quotation marks and brackets after the last stop of a row are fewer. */
  closers: 6,
  /** A Chinese or Japanese text has about this share of the characters of an English one that says the same: one in two and a half. */
  lettersOfWide: 2.5,
} as const;

/** `rows/keys`: which words of a row have a key of their own. */
export const keyLimits = {
  /** The label before a colon has no more words. */
  labelWords: 3,
  /** A row of fewer words has no ending distinct from its beginning. */
  wordsWithEnding: 4,
} as const;

/** `findings/wrapping`: which text is broken into lines of one width. */
export const wrapLimits = {
  /** Lines of hard-wrapped text are no longer than this, and a broken line is hardly shorter than that. */
  longest: 100,
  shortest: 50,
  /** A line may be this many characters short of the width, if the next word was long. */
  slack: 8,
  /** Share of the lines that are within the width; the others contain an address or a table. */
  withinWidth: 0.9,
  /** Minimum share of rows with no gap below, and of these the share that are broken. */
  followed: 0.3,
  broken: 0.3,
} as const;

/** `findings/habits`: what recurs in a text. */
export const habitLimits = {
  /**
   * A line is boilerplate if it recurs this often, and at this share of the most frequent line's count: in a long text
   * titles recur too.
   */
  recurrencesOfBoilerplate: 3,
  boilerplateShare: 0.1,
  /** Recurring rows are movable if at most this share of them have the same neighbours. */
  sameNeighbours: 0.5,
  /** Minimum share of paragraphs with a gap above in a text that sets them apart. */
  spacedShare: 0.4,
} as const;

/** `findings/prose`: what running text looks like. */
export const proseLimits = {
  /** A row of running text is at least this long, … */
  line: 110,
  /** … or a whole sentence of at least this length. */
  sentence: 45,
  /** This many lines that continue each other are a paragraph, even without the end of a sentence. */
  linesOfParagraph: 3,
} as const;

/** `findings`: `Label: value` rows. */
export const fieldLimits = {
  /** The label of a field recurs at least this often. */
  recurrences: 3,
  /** A title that begins with a label ("Opinion: …") is longer than this. */
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
  /** … and rarely ends with a full stop. */
  mostStops: 0.3,
} as const;

/** `findings/marks`: what is before a row's own words. */
export const markLimits = {
  /** A mark is shorter, so no more of a row need be searched. */
  length: 40,
  /** A date before a title has its figures among the first characters. */
  datedLength: 34,
  /** A centred title is indented by at least this many characters. */
  indent: 3,
} as const;

/** `findings/titleness`: what counts for a row as a title (positive) and against it. The sum is kept within -1 and 1. */
export const titleWeights = {
  /** A row known only to be a short line of words. */
  start: 0.5,

  /** Rubrics and mastheads are in capitals more often than titles are. */
  capitals: -0.15,
  /** Numbers, dates and signs precede titles. */
  mark: 0.1,
  listItem: -0.8,
  /** Titles end without a full stop, in nearly every language and paper. */
  fullStop: -0.6,
  /** Ends with a colon, a comma or a dash: it leads on to what follows. */
  leadsOn: -0.5,
  /** A question or an exclamation may be a title. */
  sentenceEnd: -0.1,
  sentences: -0.3,
  /** The first line of a paragraph: a sentence ends in it or in the next one, which goes on in lower case. */
  brokenText: -1,
  /** Somebody speaks: dialogue, or a quotation set apart. */
  quotation: -0.3,
  /** Begins with a lower-case letter: it continues something. */
  smallInitial: -0.5,
  byline: -0.6,
  caption: -0.4,
  /** Contains a mail or page address. */
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
  /** A single word is a rubric or the name of a paper rather than a title, unless it is as long as German ones are. */
  oneWord: -0.3,
  fewWords: -0.1,
  fewLongWords: 0.1,

  /** A line is drawn below. */
  underlined: 0.1,
  /** Text follows, or what is between a title and its text. */
  overText: 0.3,
  /** A list may follow a title too, though more often a lead-in. */
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
  /** Rubrics and names of papers and writers have no more. */
  rubric: 3,
  /** So few words make a title only if they are long, … */
  few: 2,
  /** … this many characters in all. */
  lengthOfFew: 20,
  headline: 20,
  sentence: 30,
  /** `Report by` and the like recur at least this often. */
  recurrencesOfSource: 4,
} as const;

/** How much a row must be like a title (`titlenessAt`), wherever that matters. */
export const titleLevels = {
  /** Below this a row is not a title. */
  least: 0.15,
  /** Enough where titles usually are. A title below this is shown as doubtful. */
  likely: 0.4,
  /** What looks better below a fair title is a dek or a sub-heading. */
  fair: 0.5,
  /** Enough for a row with the form of titles, wherever it is. */
  clear: 0.6,
  /** Enough for a title that differs in form from most. */
  sure: 0.7,
  /** Enough where nothing else suggests a title. */
  certain: 0.8,
} as const;

/** Rows of the head of an article: everything above its first text. */
export const headLimits = {
  /** A head has no more rows: the title is among them, and an opening line. */
  rows: 12,
  /** From a title to its text, past captions and deks. */
  toText: 3,
  /** A dek may be a list of this many items. */
  dekItems: 5,
  /** A dek, a caption or the writer's name may be between a title and the rows about the article. */
  aboveMeta: 3,
  /** A head without gaps has no more lines; longer groups are lists and tables. */
  groupRows: 5,
  /** A kicker or a message number is attached to a block's first row, at most this many rows above. */
  attachedRows: 4,
} as const;

/** `signs`: which lines are tried as signs. */
export const signLimits = {
  /** Classes of recurring lines that are tried, the most frequent first: an article's own lines recur too. */
  classes: 40,
  /** A line within heads is as frequent as articles; one that recurs now and then below a sub-heading is not. */
  linesInHeads: 4,
  /** A line of a kind may be this many times as long as those seen, … */
  lengthFactor: 2,
  /** … but one known by its beginning or ending alone is no longer than this. */
  label: 110,
  /** Paragraphs end alike so often where these are closing words. */
  textEndings: 3,
  /** Blank lines between articles. Wider gaps are all alike. */
  widestGap: 6,
  /** Rows between a line and the boundary that it shows are fewer: a head, and a line or two around it. */
  reach: 16,
} as const;

/** `findings/rowForms`, `signs/formSigns`: what is joined to titles, and titles in the row of their text. Lengths of what is read. */
export const formWords = {
  /** The name of a paper has no more words. */
  joined: 5,
  /** A title before its text has no fewer words. */
  fewestOfLead: 3,
  /** So much text, in characters, is behind it at least. */
  behindLead: 20,
  numberAlone: 18,
  tail: 48,
  /** A row with a short note at its end is text from this length on. */
  tailRow: 60,
  lead: 220,
  /** A form must be seen so often, … */
  rows: 3,
  /** … and words with a colon at the beginning of most paragraphs. */
  leadShare: 0.6,
} as const;

/** `signs/listedTitles`: titles that the contents list. */
export const listedLimits = {
  /** Shorter words, in characters, recur by chance. */
  letters: 5,
  /** What recurs more often is a rubric or a closing line. */
  most: 3,
  /** Text is no farther below a title, in rows. */
  reach: 6,
  /** So many titles are listed at least. */
  titles: 2,
} as const;
