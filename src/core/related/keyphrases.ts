import { phraseJoints, phraseTitles } from '../english/englishWords';
import { fillerWords, functionWords } from '../english/fillerWords';
import { singular } from '../topics/learning/articleWords';

export interface Keyphrase {
  /** As first written. */
  readonly phrase: string;
  /** Articles of the topic that have it. */
  readonly articles: number;
}

export interface ArticleText {
  readonly title: string;
  readonly body: string;
}

/** An article is judged by its beginning, in UTF-16 code units. */
const longestBody = 6_000;

const longestPhrase = 3;

/** A longer phrase says more, and a name says more than a common word. By number of words. */
const lengthWeights = [0.6, 1.4, 1.6];
const nameWeight = 1.2;

/** How much a phrase says about what a text is about, wherever it is. */
export function phraseWeight({ words, isName }: Phrase): number {
  const weight = lengthWeights[words - 1] ?? 1;
  return isName ? Math.max(weight, nameWeight) : weight;
}

/** Other articles that the topic is compared with: more don't change the result. */
const mostOthers = 2_000;

/** A phrase inside a longer one is dropped, unless it occurs on its own in this share of its articles. */
const leastAlone = 0.3;

/** Actions rather than things: `barred`, `indicated`, but not `seed`. */
const participle = /[^e]{2}ed$/;

const isFiller = (word: string): boolean => fillerWords.has(word) || participle.test(word);

/** Words, each with what separates it from the one before. */
const wordPattern = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’-]*/gu;

/**
 * The words and phrases that a topic's articles have and others lack, best first. Yields after each article, so that the
 * caller can share the time.
 * @param inTopic the topic's articles
 * @param others all others; if many, a sample at even distances
 */
export function* topicKeyphrases(
  inTopic: readonly ArticleText[], others: readonly ArticleText[], limit: number,
): Generator<undefined, Keyphrase[]> {
  const found = new Map<string, Phrase & { here: number; elsewhere: number }>();
  for (const article of inTopic) {
    for (const [folded, phrase] of phrasesOf(article)) {
      const known = found.get(folded) ?? { ...phrase, here: 0, elsewhere: 0 };
      known.here += 1;
      found.set(folded, known);
    }
    yield undefined;
  }
  for (const [folded, { here }] of found) if (here < Math.min(2, inTopic.length)) found.delete(folded);
  const step = Math.max(1, Math.ceil(others.length / mostOthers));
  const compared = others.filter((_, index) => index % step === 0);
  for (const article of compared) {
    for (const folded of phrasesOf(article).keys()) {
      const known = found.get(folded);
      if (known !== undefined) known.elsewhere += 1;
    }
    yield undefined;
  }
  const ranked = [...found].map(([folded, { here, elsewhere, ...phrase }]) => {
    const share = here / inTopic.length;
    const contrast = share / (share + elsewhere / Math.max(1, compared.length) + 1 / (compared.length + 1));
    return { folded, phrase: phrase.phrase, articles: here, score: share * contrast * contrast * phraseWeight(phrase) };
  }).sort((a, b) => b.score - a.score || (a.folded < b.folded ? -1 : 1));
  return withoutParts(ranked, limit).map(({ phrase, articles }) => ({ phrase, articles }));
}

export interface Phrase {
  /** As first written. */
  readonly phrase: string;
  readonly words: number;
  /** Capitalised where no sentence begins. */
  readonly isName: boolean;
}

/** The phrases of an article by their folded form: no punctuation between their words, no filler word at either end. */
export function phrasesOf({ title, body }: ArticleText): Map<string, Phrase> {
  const text = `${title}\n${body.slice(0, longestBody)}`;
  const words = [...text.matchAll(wordPattern)].map(({ 0: word, index }) => {
    const plain = word.toLowerCase().replace(/['’]s?$/, '');
    const folded = singular(plain);
    const isName = index > title.length && /^\p{Lu}/u.test(word) && /[\p{L}\p{N},] $/u.test(text.slice(Math.max(0, index - 2), index));
    const canBound = folded.length > 1 && !functionWords.has(plain) && !phraseTitles.has(plain) && /\p{L}/u.test(folded);
    return { folded, start: index, end: index + word.length, isName, canBound, isFiller: isFiller(plain) || isFiller(folded) };
  });
  const phrases = new Map<string, Phrase>();
  for (const [at, first] of words.entries()) {
    if (!first.canBound) continue;
    let folded = '';
    for (let length = 1; length <= longestPhrase; length += 1) {
      const last = words[at + length - 1];
      const before = words[at + length - 2];
      if (last === undefined || (length > 1 && text.slice(before?.end, last.start) !== ' ')) break;
      if (length > 2 && before?.canBound === false && !phraseJoints.has(before.folded)) break;
      folded = folded === '' ? last.folded : `${folded} ${last.folded}`;
      // A filler word may belong to a name: `United States`.
      const isName = first.isName && last.isName;
      const isEmpty = (first.isFiller || last.isFiller) && (length === 1 || !isName);
      if (!last.canBound || isEmpty || phrases.has(folded)) continue;
      phrases.set(folded, { phrase: text.slice(first.start, last.end).replace(/['’]s?$/, ''), words: length, isName });
    }
  }
  return phrases;
}

interface RankedPhrase extends Keyphrase {
  readonly folded: string;
}

/** Of nested phrases, the most complete one. */
function withoutParts(ranked: readonly RankedPhrase[], limit: number): RankedPhrase[] {
  const kept: RankedPhrase[] = [];
  for (const candidate of ranked) {
    if (kept.length >= limit) break;
    const isPart = kept.some((other) =>
      (contains(other, candidate) && candidate.articles * (1 - leastAlone) <= other.articles) || contains(candidate, other));
    if (!isPart) kept.push(candidate);
  }
  return kept;
}

function contains(longer: RankedPhrase, shorter: RankedPhrase): boolean {
  return ` ${longer.folded} `.includes(` ${shorter.folded} `);
}
