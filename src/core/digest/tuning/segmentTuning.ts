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

/** `segment/judge`: how well a sign explains a text. */
export const judgeWeights = {
  /** Mean quality of the blocks of a segmentation; below this they begin with titles too rarely. */
  leastQuality: 0.4,
  /** Under a layout that a researcher chose, the best wins, however bad it is. */
  anyQuality: -1,
  /** The worth of a mark that the first article lacks: it probably marks its sub-headings. */
  unmarkedStart: 0.5,
  /** The least worth of a segmentation that contradicts a researcher's corrections. */
  leastAgreement: 0.3,
  /** A digest may repeat the same stories, but has more than one or two. */
  differentTitles: 3,
  /** If the titles are mostly questions, they are the questions of one article. */
  mostQuestions: 0.6,
  /** Titles of so few words with a number are chapters, or paragraphs of a law. */
  wordsOfChapter: 3,
} as const;

/** `segment/cohesion`: how much two neighbouring texts have in common. */
export const cohesionLimits = {
  /** Text that is compared on either side of a boundary, and the number of boundaries: more adds nothing. */
  window: 2500,
  boundaries: 60,
  /** Fewer different words allow no verdict. */
  words: 20,
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

/**
 * `choice`: what parts have in common, at most, if they are articles. Parts of one article share about a fifth, two
 * articles an eighth.
 */
export const mostCohesion = {
  /** Between the two. */
  usual: 0.165,
  /** Where many titles are as clear as possible. */
  clearTitles: 0.19,
  /** Where titles bear a mark, only parts that clearly belong together are one article. */
  marked: 0.22,
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
  /**
   * One title in the middle of a block may be a sub-heading over a digression; a sign that is missing is missing
   * several times.
   */
  titles: 2,
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
  /** Readers distinguish short lines, headlines and long lines, by their words. */
  shortWords: 3,
  headlineWords: 24,
} as const;

/** `choice`: which of the judged segmentations wins. */
export const choiceLimits = {
  /** A frame this much worse than a mark, or a mark than the shapes, is an accident. */
  frameShare: 0.45,
  /** Weak signs are more likely to recur by chance. */
  weakFrameShare: 0.7,
  /** Two segmentations are the same if each has this share of the other's titles. */
  sameTitles: 0.9,
  /** Mean quality of titles that are as clear as possible. */
  clearTitles: 0.95,
  /**
   * Headlines as short as sub-headings: mean of their words and of their length, since some languages say in three long
   * words what others say in six.
   */
  shortWords: 3.5,
  shortLength: 28,
  /** A sign that occurs more often than this does not need a second one to agree. */
  manyBlocks: 8,
  /** Signs that are shown to people. */
  signals: 4,
} as const;

/** `choice/joinParts` and `choice/joinVariants`: signs that are joined to the best one. */
export const joinLimits = {
  /** A title of a headline's length has this many words. */
  headlineWords: 4,
  /** Parts of a long article are shorter than articles, by this or more. */
  partLength: 0.4,
  /** Another sign must cut one part of the text into this many blocks, with titles this clear, … */
  partBlocks: 3,
  partQuality: 0.7,
  /** … and hardly any block elsewhere. */
  cutElsewhere: 0.1,
  /** How often a title must follow another closing line, and text precede it; and how good the blocks must be. */
  variantPrecision: 0.9,
  variantQuality: 0.65,
  /** It must not make the whole worse by more than this. */
  variantScore: 0.97,
} as const;
