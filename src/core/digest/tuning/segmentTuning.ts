/**
 * Tuned numbers for segmentations: blocks, their judge, and the choice, each with its reason, grouped by what reads
 * them. How they were set, and their units: `lineTuning`.
 */

/** `segment/blocks`: which row of a block is its title, and how good the block is. */
export const blockWeights = {
  /** Every row farther down is less likely to be the title: of two similar rows, it is the upper one. */
  perRow: -0.02,
  /** A row below a fair title must be this much more like one. */
  belowFairTitle: 0.45,
  /** Below the name of a paper and a date, the headline may be somewhat less like a title than the name. */
  belowPaper: -0.1,
  /** A labelled title is certain. */
  labelled: 1,
  /** A row with the form of titles here, … */
  form: 0.2,
  /** … and one where all titles are. */
  place: 0.8,
  /** Quality of a block without a title. */
  withoutTitle: -0.7,
  /** A title alone is hardly an article, … */
  titleAlone: -0.5,
  /** … one above lines that are not running text less certainly one. */
  withoutText: -0.25,
} as const;

/** `segment/blocks`: when the titles of a digest share a form. */
export const formLimits = {
  /** A mark that this many titles bear, and this share of them, is not a word of theirs. */
  marked: 3,
  markedShare: 0.2,
  /** Where this share bear it, a row without it is not a title. */
  allMarkedShare: 0.8,
  /** Some titles have a picture or a list below, in a digest whose titles have text. */
  overTextShare: 0.9,
} as const;

/** `segment/signsAround`: what nearly all titles begin or end with. */
export const affixLimits = {
  /** Two titles may begin alike by chance. */
  titles: 3,
  /** The first and the last may lack it, and one where a line was broken. */
  share: 0.9,
  length: 24,
} as const;

/** `segment/judge`: a first impression of a guess. */
export const judgeWeights = {
  /** The worth of a mark that the first article lacks: it probably marks its sub-headings. */
  unmarkedStart: 0.5,
} as const;

/** `segment/cohesion`: how much two neighbouring texts have in common. */
export const cohesionLimits = {
  /** Text is compared at so many boundaries: more add nothing. */
  boundaries: 24,
  /** Fewer different words allow no verdict. */
  words: 20,
  /** Longer words have at least this many letters. */
  letters: 4,
  lettersOfName: 3,
  /** Text on either side of one line, and the least there must be. */
  nearText: 1200,
  leastText: 350,
  /**
   * Two articles share fewer words than this, and fewer names: in real digests, four of 550 sub-headings are at such a
   * place, and six of ten titles.
   */
  sharedWords: 0.12,
  sharedNames: 0.2,
} as const;

/** `segment/settleBlocks`: masthead above the first article. */
export const mastheadLimits = {
  /** The name of a paper, and the number of its issue, have no more words each. */
  words: 5,
  /** A masthead has this many rows below the name of the paper. */
  rows: 2,
  /** Rows of running text in a masthead, as in an imprint or a greeting. */
  texts: 2,
} as const;

/** `segment/mergedArticles`: articles that the sign does not separate, and sub-headings that it mistakes for titles. */
export const mergeLimits = {
  /** Such a title has at least this many words, … */
  words: 5,
  /** … and is not this many words shorter than titles here. A sub-heading is. */
  fewerThanUsual: 3,
  subheadingWords: 4,
} as const;

/** `segment/correctBlocks`: what a researcher's correction teaches. */
export const correctionLimits = {
  /** A row counts as similar to a corrected title if it is, by itself, at most this much less like a title. */
  nearlyAsLike: 0.1,
  /** A look shared by fewer of the titles than this can be doubted as a whole. */
  minority: 0.35,
  /** A text with more of its titles denied than this has another layout: that is chosen anew. */
  denied: 0.6,
  /** Readers distinguish short lines, headlines and long lines, by their words. */
  shortWords: 3,
  headlineWords: 24,
} as const;

/** `choice/candidates`: how many cuts are looked at. */
export const candidateLimits = {
  /** Of lines that recur the best so many: a closing line hardly ever comes later. */
  lines: 24,
  /** Where about half of the titles have text below, the others are lines above or below them. */
  withTextFrom: 0.4,
  withTextTo: 0.6,
  /** A headline may stand twice in a list of them; lines that close articles are more than this share of its titles. */
  repeated: 0.15,
  /** Chances of the model differ by this much by accident. */
  lead: 0.01,
  headlessLead: 0.06,
  /** Of all cuts the best so many are tried with their faults put right, and together with others. */
  refined: 4,
  /** A digest without its first article has two at least. */
  headless: 3,
  /** The best so many are joined with so many others, again up to so often while that helps. */
  rounds: 3,
  joined: 2,
  unions: 8,
  /** Lines of one family are joined in so many steps. */
  chain: 8,
} as const;

/** `choice`: what is made of the chances that the model gives. */
export const choiceLimits = {
  /** A text whose best candidate is less likely right than wrong is one article. */
  severalArticles: 0.5,
  /** The least worth of a candidate that contradicts a researcher's corrections. */
  leastAgreement: 0.3,
  /** Two candidates are the same if each has this share of the other's titles. */
  sameTitles: 0.9,
  /** Signs that are shown to people. */
  signals: 4,
} as const;
