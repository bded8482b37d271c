import { finish, type Steps } from '../../steps';
import { mixHash } from '../../text/hashing';
import { strengths } from '../mentionCandidate';
import type { Line } from '../names/lines';
import { isNameLike, startsSentence } from '../names/shapes';
import type { Proposals } from './proposals';
import type { Token } from '../tokens';
import type { EntityType } from '../types';
import { taggedTypes } from './labels';
import type { TaggerModel } from './model';
import { form, look, type WordForms } from './wordForms';

/** Tokens before and after each line that represent its edge, so that a window never leaves the line. */
export const margin = 2;

/** Longer names are not in the lists. */
const longestListed = 4;

/**
 * An article as the tagger sees it: its tokens line by line, each line between `margin` edge tokens. Every typed array
 * has one entry per token.
 */
export interface ArticleView {
  readonly lines: readonly Line[];
  /** Position of the first token of each line. */
  readonly lineStarts: readonly number[];
  readonly size: number;
  /** Where the forms of each token's word begin in `WordForms.values`. */
  readonly words: Int32Array;
  /** What rules and lexicon consider a token to be: 0 nothing, else see `opinionOf`. */
  readonly opinions: Uint8Array;
  /** 0 none, else 1 + the place of the amount's type in `amountTypes`. */
  readonly amounts: Uint8Array;
  /** Lists with a name of several words that begins at a token (low byte) or continues there (high byte). */
  readonly phrases: Uint16Array;
  /** 0 prose, 2 title case, 4 capitals; plus 1 where a sentence begins; `edge` outside a line. */
  readonly settings: Uint8Array;
  /** Tokens at which a name may occur at all: those with a capital, and their neighbours. */
  readonly active: Uint8Array;
}

export const amountTypes = ['MONEY', 'PERCENT', 'DATE'] as const satisfies readonly EntityType[];
export const edge = 6;
const styles = { 'prose': 0, 'title-case': 2, 'capitals': 4 } as const;

/** `1 + 4 * type + 2 for a name found by its shape + 1 within a name`. */
const opinionOf = (type: number, isShape: boolean, isInner: boolean): number => 1 + 4 * type + 2 * Number(isShape) + Number(isInner);

export function viewArticle(proposals: Proposals, forms: WordForms, model: Pick<TaggerModel, 'listed' | 'lists'>): ArticleView {
  return finish(viewArticleSteps(proposals, forms, model));
}

/** The same in short steps. */
export function* viewArticleSteps({ lines, names, amounts }: Proposals, forms: WordForms, model: Pick<TaggerModel, 'listed' | 'lists'>): Steps<ArticleView> {
  let size = margin;
  const lineStarts = lines.map((line) => {
    const start = size;
    size += line.tokens.length + margin;
    return start;
  });
  const view = {
    lines, lineStarts, size,
    words: new Int32Array(size), opinions: new Uint8Array(size), amounts: new Uint8Array(size), phrases: new Uint16Array(size),
    settings: new Uint8Array(size).fill(edge), active: new Uint8Array(size),
  };
  view.words.fill(forms.of(edgeToken));
  let nextName = 0;
  let nextAmount = 0;
  for (const [number, line] of lines.entries()) {
    const start = lineStarts[number] ?? 0;
    line.tokens.forEach((token, index) => {
      const at = start + index;
      view.words[at] = forms.of(token);
      view.settings[at] = styles[line.style] + Number(startsSentence(line.tokens, index));
      while ((names[nextName]?.end ?? Infinity) <= token.start) nextName += 1;
      while ((amounts[nextAmount]?.end ?? Infinity) <= token.start) nextAmount += 1;
      const name = names[nextName];
      const amount = amounts[nextAmount];
      if (name && name.start < token.end) view.opinions[at] = opinionOf(taggedTypes.findIndex((type) => type === name.type), name.strength === strengths.shape, name.start < token.start);
      if (amount && amount.start < token.end) view.amounts[at] = 1 + amountTypes.findIndex((type) => type === amount.type);
    });
    markPhrases(view, start, line.tokens, forms, model);
    markActive(view, start, line.tokens, forms);
    yield;
  }
  return view;
}

const edgeToken: Token = { kind: 'mark', start: 0, end: 0, text: '', lower: '', spaced: true };

function markPhrases(view: ArticleView, start: number, tokens: readonly Token[], { values }: WordForms, { listed, lists }: Pick<TaggerModel, 'listed' | 'lists'>): void {
  for (let from = 0; from < tokens.length; from += 1) {
    const token = tokens[from];
    if (!token || !isNameLike(token)) continue;
    let hash = 0;
    for (let length = 1; length <= longestListed && from + length <= tokens.length; length += 1) {
      const at = start + from + length - 1;
      hash = mixHash(hash, values[(view.words[at] ?? 0) + form.lower] ?? 0);
      const name = length === 1 ? -1 : listed.find(hash);
      if (name < 0) continue;
      const bits = lists[name] ?? 0;
      view.phrases[start + from] = (view.phrases[start + from] ?? 0) | bits;
      for (let inner = start + from + 1; inner <= at; inner += 1) view.phrases[inner] = (view.phrases[inner] ?? 0) | (bits << 8);
    }
  }
}

function markActive(view: ArticleView, start: number, tokens: readonly Token[], { values }: WordForms): void {
  for (let index = 0; index < tokens.length; index += 1) {
    const at = start + index;
    const seen = values[(view.words[at] ?? 0) + form.look] ?? 0;
    const mayName = view.opinions[at] !== 0 || (seen >= look.capitalised && seen !== look.number && seen !== look.year);
    if (mayName) for (let near = Math.max(start, at - 2); near <= Math.min(start + tokens.length - 1, at + 2); near += 1) view.active[near] = 1;
  }
  for (let index = 0; index < tokens.length; index += 1) {
    const amount = view.amounts[start + index] ?? 0;
    if (amount === 1 || amount === 2) view.active[start + index] = 0;
  }
}
