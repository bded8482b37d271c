import { foldWords } from '../text/words';
import { fitTitles, rankTitles, type Fit, type Scored } from './rankTitles';
import { indexTitleWords } from './titleWords';
import { createWordMatcher } from './wordMatch';
import { madeOfWordStarts } from './wordStarts';

/** An article, for jumping. */
export interface ArticleEntry {
  readonly file: string;
  readonly title: string;
  /** UTF-16 code units in the file's text. */
  readonly titleStart: number;
}

export type ArticleMatch<Entry extends ArticleEntry = ArticleEntry> = Entry & {
  /** 0 … 1, 1 for the title itself. */
  readonly score: number;
};

export interface ArticleIndex<Entry extends ArticleEntry = ArticleEntry> {
  /** The articles whose titles match what was typed, best first, ties in entry order. An empty query gives all, in order. */
  search(query: string, limit: number): ArticleMatch<Entry>[];
}

/** More words than anybody types; bounds the work for pasted text. */
const mostWords = 12;

/** The letters of a query made of joined word beginnings (`nvlep`). */
const lettersOfWordStarts = { fewest: 2, most: 24 };

/**
 * An index for jumping to articles by a few letters of their titles: words in any order, whole or partial, without accents,
 * with typos.
 *
 * Fuse.js is only used to find misspelt words, in the titles' vocabulary. Given the titles themselves, it took 145 to 645 ms
 * for two to five words on 20,000 titles (a word at a time, with its token search, 90 to 230 ms) and ranked a hit inside a
 * word like one at its start. This index answers such queries in 1 to 36 ms, and is built in 80 ms (Node 20).
 */
export function createArticleIndex<Entry extends ArticleEntry>(entries: readonly Entry[]): ArticleIndex<Entry> {
  const index = indexTitleWords(entries.map((entry) => entry.title));
  const { titles } = index;
  const matcher = createWordMatcher(index.vocabulary);

  /** Each word as typed; if found nowhere, allowing typos. */
  function literally(words: readonly string[]): Fit[] {
    return words.map((word) => {
      const matches = matcher.literal(word);
      return fitTitles(index, matches.length > 0 ? matches : matcher.similar(word));
    });
  }

  /** Every word also allowing typos: `form` occurs in some title, but may be meant as `from`. */
  function loosely(words: readonly string[]): Fit[] {
    return words.map((word) => fitTitles(index, [...matcher.literal(word), ...matcher.similar(word)]));
  }

  /** The words as joined word beginnings. */
  function byWordStarts(words: readonly string[]): Scored[] {
    const letters = words.join('');
    if (letters.length < lettersOfWordStarts.fewest || letters.length > lettersOfWordStarts.most) return [];
    return titles.flatMap((title, entry) => (madeOfWordStarts(letters, title) ? [{ entry, score: 0.3 }] : []));
  }

  /** The strictest interpretation of the query that matches any title. */
  function find(words: readonly string[]): Scored[] {
    const strict = rankTitles(titles, literally(words), words.length);
    if (strict.length > 0) return strict;
    const loose = loosely(words);
    const all = rankTitles(titles, loose, words.length);
    if (all.length > 0) return all;
    const starts = byWordStarts(words);
    return starts.length > 0 ? starts : rankTitles(titles, loose, Math.ceil(words.length / 2));
  }

  return {
    search(query, limit) {
      const count = Math.max(0, Math.floor(limit));
      const words = foldWords(query).slice(0, mostWords);
      if (words.length === 0) {
        return query.trim() === '' ? entries.slice(0, count).map((entry) => ({ ...entry, score: 1 })) : [];
      }
      const whole = words.join(' ');
      const scored = find(words).map(({ entry, score }) => ({ entry, score: titles[entry]?.join(' ') === whole ? 1 : score }));
      scored.sort((a, b) => b.score - a.score || a.entry - b.entry);
      return scored.slice(0, count).flatMap(({ entry, score }) => {
        const found = entries[entry];
        return found === undefined ? [] : [{ ...found, score: Math.round(score * 1e4) / 1e4 }];
      });
    },
  };
}
