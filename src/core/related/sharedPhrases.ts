import { type ArticleText, type Phrase, phrasesOf, phraseWeight } from './keyphrases';

/** An article with what it is known by. */
export interface KeyedArticle extends ArticleText {
  readonly key: string;
}

/** Phrases are chosen from this many articles, at even distances: more don't change what a folder is about. */
const mostAsked = 2_000;

/** A phrase in one article joins nothing, and one that most articles have tells none apart. A single word joins two by chance. */
const fewestArticles = 2;
const fewestOfWord = 3;
const largestShare = 0.5;

/** Of the articles of a further group, this share is in no earlier one: otherwise it would say the same again. */
const leastNew = 0.5;

/** Nobody looks through more groups than this. */
const mostGroups = 60;

/**
 * What articles share: names and phrases that join a few of them, found without any codebook. Yields after each article, so
 * that the caller can share the time.
 * @returns by key, the phrases of the groups that an article is in; none if it shares nothing
 */
export function* sharedPhrases(articles: readonly KeyedArticle[]): Generator<undefined, Map<string, string[]>> {
  const step = Math.max(1, Math.ceil(articles.length / mostAsked));
  const asked = articles.filter((_, index) => index % step === 0);
  const found = new Map<string, FoundPhrase>();
  for (const [index, article] of asked.entries()) {
    for (const [folded, phrase] of phrasesOf(article)) {
      const known = found.get(folded) ?? { folded, phrase, articles: [] };
      known.articles.push(index);
      found.set(folded, known);
    }
    yield undefined;
  }
  const chosen = new Map(chosenPhrases([...found.values()], asked.length).map(({ folded, phrase }) => [folded, phrase.phrase]));
  const byKey = new Map<string, string[]>();
  for (const article of articles) {
    const own = new Set(phrasesOf(article).keys());
    byKey.set(article.key, [...chosen].filter(([folded]) => own.has(folded)).map(([, phrase]) => phrase));
    yield undefined;
  }
  return byKey;
}

interface FoundPhrase {
  readonly folded: string;
  /** As in the first article that has it. */
  readonly phrase: Phrase;
  /** Numbers of the articles that have it. */
  readonly articles: number[];
}

/** The phrases that say most about most articles, as long as each brings articles that no earlier one has. */
function chosenPhrases(found: readonly FoundPhrase[], count: number): FoundPhrase[] {
  const most = Math.max(fewestArticles, largestShare * count);
  const fewest = ({ words, isName }: Phrase): number => (words > 1 || isName ? fewestArticles : fewestOfWord);
  const ranked = found.filter(({ phrase, articles }) => articles.length >= fewest(phrase) && articles.length <= most)
    .map((each) => ({ ...each, score: phraseWeight(each.phrase) * Math.sqrt(each.articles.length) }))
    .sort((a, b) => b.score - a.score || (a.folded < b.folded ? -1 : 1));
  const covered = new Set<number>();
  const chosen: FoundPhrase[] = [];
  for (const each of ranked) {
    if (chosen.length === mostGroups) break;
    const fresh = each.articles.filter((article) => !covered.has(article));
    if (fresh.length < leastNew * each.articles.length) continue;
    for (const article of each.articles) covered.add(article);
    chosen.push(each);
  }
  return chosen;
}
