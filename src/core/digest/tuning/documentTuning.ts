/** `otherTexts/documentCues`: what shows that parts belong to one document. How tuned numbers are set: `lineTuning`. */
export const documentLimits = {
  /** A heading is no longer, in UTF-16 code units. */
  heading: 90,
  /** A name may go on for a few words: "Minutes of the last meeting". */
  partNameWords: 8,
  /** Only so much of a long speech is looked at. */
  speaker: 80,
  /** A question is no longer. */
  question: 200,
  /** The first rows and the words of one that may say what the text is. */
  opening: 6,
  openingWords: 10,
  /** Letters of a word, about, in scripts without spaces between words: 1.5 in Chinese, 2.5 in Japanese, 4 in Thai. */
  lettersOfWord: 3,
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
