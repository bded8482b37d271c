/** `formats`: which rows are looked at to recognise a format. */
export const recognitionLimits = {
  /** A text of fewer rows is looked at whole: a cover page and a list of contents may be long. */
  whole: 1500,
  /** Of others the beginning and some windows: every document of a known format has its signs. */
  beginning: 600,
  windows: 6,
  window: 150,
  /** Expressions are tried on shorter rows only. */
  signLength: 200,
  /** Documents that are looked at before a text is taken for a format, and the share of them that must have one of its labels. */
  documents: 40,
  proven: 0.5,
  /** A text without signs between documents is one document, and not longer than this. */
  singleRows: 3000,
} as const;

/** `formats/engine/learnLabels`: how many documents are looked at, and the share of them that must have a label for it to be one. */
export const learnLabelLimits = {
  documents: 60,
  share: 0.6,
} as const;

/** `formats/engine`: the parts of a document. Lengths in UTF-16 code units. */
export const documentLimits = {
  /** Paragraphs without a label between labels above the text, and the length of one that may be such. */
  headParagraphs: 3,
  headParagraph: 400,
  /** Paragraphs behind the last label, and within a label of several paragraphs. */
  paragraphsAtEnd: 8,
  paragraphsInLabel: 12,
  /** Rows of a head above its labels. */
  headRows: 25,
  /** Rows and length of a title. */
  titleRows: 6,
  title: 400,
  /** Rows in the middle of the page are further in. */
  centred: 6,
  /** A shorter row was not broken because it was full. */
  fullRow: 55,
  /** Rows below a label that are further in by so much belong to it. */
  hangingIndent: 2,
  /** A longer value is no field. */
  value: 4000,
  /** A longer row is no line of a date; no date is further back in a value. */
  dateRow: 110,
  searchedForDate: 400,
} as const;

/** `headerFields`: lines about an article above and below its title. */
export const headerLimits = {
  /** Rows of such lines above a title or below it, and the length of one. */
  rows: 12,
  length: 300,
  /** Lines that were taken for text are a header only if they are so many, with a gap below. */
  fewest: 2,
} as const;

/** `headerFields/frontMatter`: its length in UTF-16 code units, and the share of its lines that are a name with a value. */
export const frontMatterLimits = {
  length: 8000,
  pairs: 0.6,
} as const;

/** `formats/markdown`: newsletters whose news are items of lists. */
export const newsletterLimits = {
  /** A newsletter of items has so many; a section of them where others have none. */
  items: 4,
  sectionItems: 3,
  /** Items are so much of the text, and so many of them say more than their title. */
  itemShare: 0.6,
  /** Whose items link to so many places reports what others wrote. */
  hosts: 3,
  /** So many letters behind a title are a text, not only a source and a date; a title of so many tells the news itself. */
  toldLetters: 40,
  tellingTitle: 60,
  /** A sign that is a word counts as so many letters. */
  lettersOfSign: 2.5,
} as const;
