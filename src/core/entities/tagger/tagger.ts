import type { Steps } from '../../steps';
import type { Span } from '../../text/span';
import { type Candidate, strengths } from '../candidate';
import type { Proposals } from './proposals';
import type { Token } from '../tokens';
import type { EntityType } from '../types';
import { viewArticleSteps } from './articleView';
import { BestLabels } from './bestLabels';
import { featuresOf, makeFeatureList } from './features';
import { labelCount, outside, placeOf, places, taggedTypes, typeOf } from './labels';
import type { TaggerModel } from './model';
import { settleShortForms } from './shortForms';
import { makeWordForms, type WordForms } from './wordForms';
import { WordScores } from './wordScores';

/** A name that the tagger found. */
export interface TaggedName extends Span {
  readonly type: EntityType;
}

/** Names of an article, in order and disjoint. */
export type Tagger = (proposals: Proposals) => Steps<TaggedName[]>;

/** Longer sequences are cut: no name needs so much around it, and a hostile text no memory. */
const longestSequence = 1000;

/** @param style kind of text, see `featuresOf` */
export function createTagger(model: TaggerModel, style = 0): Tagger {
  const list = makeFeatureList();
  const decoder = new BestLabels(model.transitions, model.unit);
  let words = wordsOf(model);
  return function* tag(proposals) {
    // Another article that is under way keeps the words it began with.
    if (words.forms.isFull) words = wordsOf(model);
    const { forms, wordScores } = words;
    const view = yield* viewArticleSteps(proposals, forms, model);
    const source = featuresOf(view, forms, style);
    const found: TaggedName[] = [];
    for (const [number, { tokens }] of proposals.lines.entries()) {
      const start = view.lineStarts[number] ?? 0;
      let from = 0;
      while (from < tokens.length) {
        let to = from;
        while (to < tokens.length && to - from < longestSequence && view.active[start + to] === 1) to += 1;
        if (to > from) {
          yield;
          decoder.begin(to - from);
          for (let at = from; at < to; at += 1) {
            source.writeJoint(start + at, list);
            wordScores.add(view.words, start + at, decoder.scores, (at - from) * labelCount);
            model.features.addTo(decoder.scores, (at - from) * labelCount, list);
          }
          readNames(tokens, from, decoder.find(to - from), found);
        }
        from = Math.max(to, from + 1);
      }
    }
    return settleShortForms(proposals.lines, withLexiconTypes(found, proposals.names));
  };
}

/** What is worked out once for each word. */
function wordsOf(model: TaggerModel): { readonly forms: WordForms; readonly wordScores: WordScores } {
  const forms = makeWordForms(model);
  return { forms, wordScores: new WordScores(model, forms) };
}

/** A name that is in the lexicon as it stands is of the lexicon's type: it was written there because it is certain. */
function withLexiconTypes(names: readonly TaggedName[], proposed: readonly Candidate[]): TaggedName[] {
  const known = new Map(proposed.filter(({ strength }) => strength === strengths.lexicon).map((name) => [name.start, name]));
  return names.map((name) => {
    const entry = known.get(name.start);
    return entry?.end === name.end ? { ...name, type: entry.type } : name;
  });
}

function readNames(tokens: readonly Token[], from: number, labels: Uint8Array, found: TaggedName[]): void {
  let start = 0;
  labels.forEach((label, index) => {
    if (label === outside) return;
    const token = tokens[from + index];
    const type = taggedTypes[typeOf(label)];
    const place = placeOf(label);
    if (!token || !type) return;
    if (place === places.first || place === places.only) ({ start } = token);
    if (place === places.last || place === places.only) found.push({ start, end: token.end, type });
  });
}
