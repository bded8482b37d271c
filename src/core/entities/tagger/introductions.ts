import { initialsSkip } from '../../english/englishWords';
import { isCapitalised } from '../names/shapes';
import type { Token } from '../tokens';
import type { ArticleView } from './articleView';
import type { Runs } from './runs';
import { form, look, type WordForms } from './wordForms';

/** Short names that an article introduces in brackets, `National Widget Council (NWC)`. */
export interface Introductions {
  /** For the word of each short name the position of the last word of its full name. */
  readonly fullNames: ReadonlyMap<number, number>;
  /** Where the initials of words spell a short name: for each token its `place` in the full name, 0 outside. */
  readonly spelt: Uint8Array;
}

/** Of a token in a full name. */
export const place = { first: 1, inner: 2, last: 3 } as const;

export function findIntroductions(view: ArticleView, runs: Runs, { values }: WordForms): Introductions {
  const fullNames = new Map<number, number>();
  const spelt = new Uint8Array(view.size);
  view.lines.forEach(({ tokens }, number) => {
    const start = view.lineStarts[number] ?? 0;
    for (let index = 1; index < tokens.length - 2; index += 1) {
      if (tokens[index]?.text !== '(' || !/^[),;]$/.test(tokens[index + 2]?.text ?? '')) continue;
      const at = start + index;
      const seen = values[(view.words[at + 1] ?? 0) + form.look];
      if (seen !== look.capitals && seen !== look.mixed) continue;
      markSpelt(spelt, start, speltFrom(tokens, index, tokens[index + 1]?.text ?? ''), index - 1);
      if (runs.wideLast[at - 1] !== at - 1) continue;
      const word = values[(view.words[at + 1] ?? 0) + form.lower] ?? 0;
      if (!fullNames.has(word)) fullNames.set(word, at - 1);
    }
  });
  return { fullNames, spelt };
}

function markSpelt(spelt: Uint8Array, start: number, first: number | undefined, last: number): void {
  if (first === undefined || first === last) return;
  spelt.fill(place.inner, start + first, start + last);
  spelt[start + first] = place.first;
  spelt[start + last] = place.last;
}

/** The longest full name that is looked for. */
const mostWords = 16;
/** Where small words can be left out in many ways, the search ends: hostile texts have no say in how long it takes. */
const mostSteps = 1000;

/**
 * Where the words begin whose initials are the capitals of a short form behind them; small words may be left out, as in
 * `Council for the Exploration of the Sea (CES)`, or not (`Support Mission in Libya (SMIL)`).
 * @param to position behind the last word
 */
export function speltFrom(tokens: readonly Token[], to: number, shortForm: string): number | undefined {
  const letters = (shortForm.match(/\p{Lu}/gu) ?? []).map((letter) => letter.toLowerCase());
  if (letters.length < 2) return undefined;
  let steps = 0;
  const matchFrom = (at: number, left: number): number | undefined => {
    const token = tokens[at];
    steps += 1;
    if (!token || to - at > mostWords || steps > mostSteps) return undefined;
    if (token.kind === 'mark') return /^[-‐‑,&'’]$/.test(token.text) && at < to - 1 ? matchFrom(at - 1, left) : undefined;
    if (token.lower === 's' && !token.spaced) return matchFrom(at - 1, left);
    const skipped = initialsSkip.has(token.lower) ? matchFrom(at - 1, left) : undefined;
    if (skipped !== undefined || !token.lower.startsWith(letters[left - 1] ?? ' ')) return skipped;
    if (left > 1) return matchFrom(at - 1, left - 1);
    return isCapitalised(token.text) ? at : undefined;
  };
  return matchFrom(to - 1, letters.length);
}
