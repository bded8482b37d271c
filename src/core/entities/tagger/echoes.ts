import type { ArticleView } from './articleView';
import { form, look, type WordForms } from './wordForms';

/** Where else in the article's prose the words of names appear: evidence at one place counts at all of them. */
export interface Echoes {
  /** Positions at which the word has a capital within a sentence of prose, at most `mostEchoes` + 1. */
  of(at: number): readonly number[];
  /** Whether the word is also in lower case in the article. */
  isWrittenSmall(at: number): boolean;
}

/** How many other places of a word are examined. */
export const mostEchoes = 3;
const none: readonly number[] = [];

export function findEchoes(view: ArticleView, forms: WordForms): Echoes {
  const { values } = forms;
  const named = new Map<number, number[]>();
  const small = new Set<number>();
  const lowerAt = (at: number): number => values[(view.words[at] ?? 0) + form.lower] ?? 0;
  for (let at = 0; at < view.size; at += 1) {
    const seen = values[(view.words[at] ?? 0) + form.look];
    if (seen === look.small) small.add(lowerAt(at));
    if (seen === undefined || seen < look.capitalised || seen === look.number || view.settings[at] !== 0) continue;
    const places = named.get(lowerAt(at));
    if (!places) named.set(lowerAt(at), [at]);
    else if (places.length <= mostEchoes) places.push(at);
  }
  return {
    of: (at) => named.get(lowerAt(at)) ?? none,
    isWrittenSmall: (at) => small.has(lowerAt(at)),
  };
}
