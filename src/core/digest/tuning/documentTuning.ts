/** `otherTexts/oneDocument`: how much shows that parts belong to one document. How tuned numbers are set: `lineTuning`. */
export const documentLimits = {
  /** A heading is no longer, in UTF-16 code units. */
  heading: 90,
  /** Numbered parts that count on: so many, and in relation to the parts that were found. */
  divisions: 3,
  divisionShare: 0.75,
  /** Names that every document of a kind has: an article may have one ("Summary"), and a digest of many articles several. */
  partNames: 2,
  partNameShare: 0.25,
  /** A name may go on for a few words: "Minutes of the last meeting". */
  partNameWords: 8,
  /** In a dialogue two speak, several times, and most of the text. */
  speakers: 2,
  speeches: 6,
  speechShare: 0.4,
  /** Only so much of a long speech is looked at. */
  speaker: 80,
  /** Five titles are in alphabetical order by chance once in 120 times; headlines are longer than entries. */
  entries: 5,
  entryWords: 3,
  /** Paragraphs numbered from part to part. */
  numberedParagraphs: 4,
  crossings: 2,
  /** Questions: so many, no longer than this, in this share of the parts and of the rows. */
  questions: 3,
  question: 200,
  questionShare: 0.6,
  questionRows: 0.2,
  /** The first rows and the words of one that may say what the text is. */
  opening: 6,
  openingWords: 10,
  /** Headlines have more words than headings; … */
  headline: 5,
  /** … these are as short as those of a document. */
  shortTitle: 4,
  /** Letters of a word, about, in scripts without spaces between words: 1.5 in Chinese, 2.5 in Japanese, 4 in Thai. */
  lettersOfWord: 3,
  /** Articles have running text. */
  textShare: 0.5,
} as const;

/** `otherTexts/fileKinds`: the share of the first lines that show what a file is. */
export const fileShares = {
  /** Nearly all lines are alike; some are broken. */
  most: 0.65,
  /** Messages of several lines, and traces below an entry. */
  half: 0.45,
  /** Of every few lines one tells the time. */
  timed: 0.15,
} as const;
