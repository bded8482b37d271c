import Fuse from 'fuse.js';

/** A word of the vocabulary that a typed word may mean, and how well it matches: 0 … 1. */
export interface WordMatch {
  /** Its number in the vocabulary. */
  readonly word: number;
  readonly quality: number;
}

/** Looks typed words up in a fixed vocabulary. */
export interface WordMatcher {
  /** Words that are, begin with, or contain what was typed. */
  literal(typed: string): WordMatch[];
  /** Words that are, or begin with, nearly what was typed. */
  similar(typed: string): WordMatch[];
}

/** Under four letters, one wrong letter would match much of the vocabulary. */
const shortestWithTypos = 4;

/** Fuse's bit masks have 32 bits; nobody types longer words. */
const longestWithTypos = 32;

/** Errors per letter: one in four letters, two in five to seven. */
const errorShare = 0.4;

/**
 * The bands don't touch, so that a word that begins with the letters always beats one that contains them, which beats a near
 * match. Within a band the word of which more was typed wins.
 */
function literalQuality(word: string, typed: string): number {
  const share = typed.length / word.length;
  if (word.startsWith(typed)) return share === 1 ? 1 : 0.85 + 0.05 * share;
  return word.includes(typed) ? 0.45 + 0.05 * share : 0;
}

const letterBit = (word: string, index: number): number => 1 << (word.charCodeAt(index) & 31);

/** The word's letters as a bit set; letters that share a bit only make the filter below more permissive. */
function letterSet(word: string): number {
  let set = 0;
  for (let index = 0; index < word.length; index++) set |= letterBit(word, index);
  return set;
}

function missingLetters(typed: string, set: number): number {
  let missing = 0;
  for (let index = 0; index < typed.length; index++) if ((set & letterBit(typed, index)) === 0) missing++;
  return missing;
}

/** @param vocabulary distinct folded words */
export function createWordMatcher(vocabulary: readonly string[]): WordMatcher {
  const letterSets = vocabulary.map(letterSet);

  /** Words with enough of the typed letters for Fuse to accept them: each missing letter is an error. */
  function candidates(typed: string): number[] {
    const errors = Math.floor(errorShare * typed.length);
    return letterSets.flatMap((set, word) => (missingLetters(typed, set) <= errors ? [word] : []));
  }

  return {
    literal(typed) {
      const matches: WordMatch[] = [];
      vocabulary.forEach((text, word) => {
        const quality = literalQuality(text, typed);
        if (quality > 0) matches.push({ word, quality });
      });
      return matches;
    },
    similar(typed) {
      if (typed.length < shortestWithTypos || typed.length > longestWithTypos) return [];
      const words = candidates(typed);
      const fuse = new Fuse(
        words.map((word) => vocabulary[word] ?? ''),
        // A distance of 20 charges each preceding letter a twentieth: beginnings first. Accents are folded
        // already; Fuse also handles letters without a fold, such as ø and ł.
        { includeScore: true, ignoreDiacritics: true, threshold: errorShare, distance: 20, shouldSort: false },
      );
      return fuse.search(typed).flatMap(({ refIndex, score }) => {
        const word = words[refIndex];
        return word === undefined ? [] : [{ word, quality: 0.35 * (1 - (score ?? 1)) }];
      });
    },
  };
}
