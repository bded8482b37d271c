/**
 * Tuned numbers of segmentations: blocks, their judge, and the choice, each with its reason, in groups by what reads
 * them. How they were set, and their units: `lineTuning`.
 */

/** `segment/blocks`: which row of a block is its title, and how good the block is. */
export const blockWeights = {
  /** Every row farther down a title is less likely: of two rows alike the upper one is the title. */
  perRow: -0.02,
  /** What is below a fair title must be so much more like one. */
  belowFairTitle: 0.45,
  /** Below the name of a paper and a date, the headline may be somewhat less like a title than the name. */
  belowPaper: -0.1,
  /** A labelled title is one for sure. */
  labelled: 1,
  /** A row of the form that titles have here, … */
  form: 0.2,
  /** … and one at the place where all have theirs. */
  place: 0.8,
  /** Quality of a block without a title. */
  withoutTitle: -0.7,
  /** A title alone is hardly an article, … */
  titleAlone: -0.5,
  /** … one over lines that are no running text less surely one. */
  withoutText: -0.25,
} as const;

/** `segment/blocks`: when the titles of a digest share a form. */
export const formLimits = {
  /** A mark that so many titles bear, and so large a part of them, is no word of theirs. */
  marked: 3,
  markedShare: 0.2,
  /** Where so many bear it, a row without it is no title. */
  allMarkedShare: 0.8,
  /** Some titles have a picture or a list below, in a digest whose titles have text. */
  overTextShare: 0.9,
} as const;

/** `segment/signsAround`: what nearly all titles begin or end with. */
export const affixLimits = {
  /** Two titles begin alike by chance. */
  titles: 3,
  /** The first and the last may lack it, and one where a line was broken. */
  share: 0.9,
  length: 24,
} as const;

/** `segment/judge`: how well a sign explains a text. */
export const judgeWeights = {
  /** Mean quality of the blocks of a segmentation; below this they begin with titles too seldom. */
  leastQuality: 0.4,
  /** Under a layout that a researcher chose, the best is taken however bad it is. */
  anyQuality: -1,
  /** What a mark is worth that the first article lacks: it is rather that of its sub-headings. */
  unmarkedStart: 0.5,
  /** A segmentation that contradicts a researcher's corrections is worth no less than this. */
  leastAgreement: 0.3,
  /** A digest may hold the same stories again and again, but more than one or two. */
  differentTitles: 3,
  /** Articles whose titles are mostly questions are the questions of one. */
  mostQuestions: 0.6,
  /** So few words with a number are chapters, or paragraphs of a law. */
  wordsOfChapter: 3,
} as const;

/** `segment/cohesion`: how much two neighbouring texts have in common. */
export const cohesionLimits = {
  /** Text that is compared on either side of a boundary, and the number of boundaries: more says nothing new. */
  window: 2500,
  boundaries: 60,
  /** Of fewer different words nothing can be said. */
  words: 20,
  /** Text on either side of one line, and how much there must be. */
  nearText: 1200,
  leastText: 350,
  /**
   * Two articles share fewer words than this, and fewer names: of 550 sub-headings in real digests four are at such a
   * place, and six of ten titles.
   */
  sharedWords: 0.12,
  sharedNames: 0.2,
} as const;

/**
 * `choice`: what parts have in common, at most, when they are articles. Parts of one article share about a fifth, two
 * articles an eighth.
 */
export const mostCohesion = {
  /** Between the two. */
  usual: 0.165,
  /** Where many titles are as clear as can be. */
  clearTitles: 0.19,
  /** Where titles bear a mark, only parts that clearly belong together are one article. */
  marked: 0.22,
} as const;

/** `segment/settleBlocks`: masthead above the first article. */
export const mastheadLimits = {
  /** The name of a paper, and the number of its issue, have no more words each. */
  words: 5,
  /** A masthead has so many rows below the name of the paper. */
  rows: 2,
  /** Rows of running text in a masthead, as in an imprint or a greeting. */
  texts: 2,
} as const;

/** `segment/mergedArticles`: articles that the sign does not part, and sub-headings that it takes for titles. */
export const mergeLimits = {
  /**
   * One title in the middle of a block may be a sub-heading over a digression; where the sign is missing, it is missing
   * several times.
   */
  titles: 2,
  /** Such a title has so many words, … */
  words: 5,
  /** … and not so many fewer than titles have here. A sub-heading has. */
  fewerThanUsual: 3,
  subheadingWords: 4,
} as const;

/** `segment/correctBlocks`: what a researcher's correction teaches. */
export const correctionLimits = {
  /** A row is taken for a title like a corrected one when it is at most so much less like one by itself. */
  nearlyAsLike: 0.1,
  /** What fewer of the titles than this look like can be doubted as a whole. */
  minority: 0.35,
  /** Readers tell short lines, headlines and long lines apart, by their words. */
  shortWords: 3,
  headlineWords: 24,
} as const;

/** `choice`: which of the judged segmentations wins. */
export const choiceLimits = {
  /** A frame this much worse than a mark, or a mark than the shapes, is an accident. */
  frameShare: 0.45,
  /** Weak signs recur by chance more easily. */
  weakFrameShare: 0.7,
  /** Two segmentations are the same where each has so many of the other's titles. */
  sameTitles: 0.9,
  /** Mean quality of titles that are as clear as can be. */
  clearTitles: 0.95,
  /**
   * Headlines as short as sub-headings: mean of their words and of their length, since some languages say in three long
   * words what others say in six.
   */
  shortWords: 3.5,
  shortLength: 28,
  /** A sign that occurs more often than this does not need a second one to agree. */
  manyBlocks: 8,
  /** Signs that are named to people. */
  signals: 4,
} as const;

/** `choice/joinParts` and `choice/joinVariants`: signs that are joined to the best one. */
export const joinLimits = {
  /** A title of a headline's length has so many words. */
  headlineWords: 4,
  /** Parts of a long article are shorter than articles, by this and more. */
  partLength: 0.4,
  /** Another sign must cut one part of the text into so many blocks, with titles so clear, … */
  partBlocks: 3,
  partQuality: 0.7,
  /** … and hardly any block elsewhere. */
  cutElsewhere: 0.1,
  /** So often a title must follow another closing line, and text precede it; and so good must the blocks be. */
  variantPrecision: 0.9,
  variantQuality: 0.65,
  /** It must not make the whole worse than by this. */
  variantScore: 0.97,
} as const;
