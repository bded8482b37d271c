import type { Span } from '../../text/span';
import type { Proposals } from '../proposals';
import type { Token } from '../tokens';
import type { EntityType } from '../types';
import { viewArticle } from './articleView';
import { BestLabels } from './bestLabels';
import { type FeatureList, featuresOf, makeFeatureList } from './features';
import { labelCount, outside, placeOf, places, taggedTypes, typeOf } from './labels';
import type { TaggerModel } from './model';
import { settleShortForms } from './shortForms';
import { makeWordForms } from './wordForms';

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
  const decoder = new BestLabels(model.transitions);
  return (proposals) => {
    forms.forgetIfFull();
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
            source.write(start + at, list);
            addScores(model, list, decoder.scores, (at - from) * labelCount);
          }
          readNames(tokens, from, decoder.find(to - from), found);
        }
        from = Math.max(to, from + 1);
      }
    });
    return settleShortForms(proposals.lines, found);
  };
}

function addScores({ features, rows, labels, weights, unit }: TaggerModel, list: FeatureList, scores: Float32Array, base: number): void {
  for (let index = 0; index < list.count; index += 1) {
    const feature = features.find(list.hashes[index] ?? 0);
    if (feature < 0) continue;
    for (let entry = rows[feature] ?? 0, end = rows[feature + 1] ?? 0; entry < end; entry += 1) {
      const place = base + (labels[entry] ?? 0);
      scores[place] = (scores[place] ?? 0) + (weights[entry] ?? 0) * unit;
    }
  }
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
