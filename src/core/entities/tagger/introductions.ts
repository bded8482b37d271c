import type { ArticleView } from './articleView';
import type { Runs } from './runs';
import { form, look, type WordForms } from './wordForms';

/**
 * Short names that an article introduces in brackets, `National Widget Council (NWC)`: for each such word the position
 * of the last word of the full name.
 */
export type Introductions = ReadonlyMap<number, number>;

export function findIntroductions(view: ArticleView, runs: Runs, { values }: WordForms): Introductions {
  const found = new Map<number, number>();
  view.lines.forEach(({ tokens }, number) => {
    const start = view.lineStarts[number] ?? 0;
    for (let index = 1; index < tokens.length - 2; index += 1) {
      if (tokens[index]?.text !== '(') continue;
      const at = start + index;
      const seen = values[(view.words[at + 1] ?? 0) + form.look];
      const isShortName = seen === look.capitals || seen === look.mixed;
      if (!isShortName || runs.wideLast[at - 1] !== at - 1 || !/^[),;]$/.test(tokens[index + 2]?.text ?? '')) continue;
      const word = values[(view.words[at + 1] ?? 0) + form.lower] ?? 0;
      if (!found.has(word)) found.set(word, at - 1);
    }
  });
  return found;
}
