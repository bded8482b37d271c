import type { Span } from '../../text/span';
import type { Proposals } from '../proposals';
import type { Token } from '../tokens';
import type { EntityType } from '../types';
import { viewArticle } from './articleView';
import { BestLabels } from './bestLabels';
import { featuresOf, makeFeatureList } from './features';
import { labelCount, outside, placeOf, places, taggedTypes, typeOf } from './labels';
import type { TaggerModel } from './model';
import { settleShortForms } from './shortForms';
import { makeWordForms } from './wordForms';
import { WordScores } from './wordScores';

/** A name that the tagger found. */
export interface TaggedName extends Span {
  readonly type: EntityType;
}

/** Names of an article, in order and disjoint. */
export type Tagger = (proposals: Proposals) => TaggedName[];

/** Longer sequences are cut: no name needs so much around it, and a hostile text no memory. */
const longestSequence = 1000;

/** @param style kind of text, see `featuresOf` */
export function createTagger(model: TaggerModel, style = 0): Tagger {
  const forms = makeWordForms(model);
  const list = makeFeatureList();
  const decoder = new BestLabels(model.transitions, model.unit);
  const wordScores = new WordScores(model, forms);
  return (proposals) => {
    if (forms.forgetIfFull()) wordScores.clear();
    const view = viewArticle(proposals, forms, model);
    const source = featuresOf(view, forms, style);
    const found: TaggedName[] = [];
    proposals.lines.forEach(({ tokens }, number) => {
      const start = view.lineStarts[number] ?? 0;
      let from = 0;
      while (from < tokens.length) {
        let to = from;
        while (to < tokens.length && to - from < longestSequence && view.active[start + to] === 1) to += 1;
        if (to > from) {
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
    });
    return settleShortForms(proposals.lines, found);
  };
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
