import { mixHash } from '../../text/hashing';
import { addFeature, families, type FeatureList } from './featureList';
import { form } from './wordForms';

/** A form of a word: its place in the record. */
export type Field = (typeof form)[keyof typeof form];

/** A form of a word in the window of surrounding tokens. */
const singles: readonly (readonly [field: Field, family: number, offsets: readonly number[]])[] = [
  [form.lower, families.word, [0]], [form.text, families.word, [0]],
  [form.prefix2, families.word, [0]], [form.prefix3, families.word, [0]],
  [form.suffix1, families.word, [0]], [form.suffix2, families.word, [0]], [form.suffix3, families.word, [0]], [form.suffix4, families.word, [0]],
  [form.shape, families.context, [0]],
  [form.lower, families.context, [-2, -1, 1, 2]],
  [form.shape, families.context, [-1, 1]], [form.suffix3, families.context, [-1, 1]],
  [form.coarse, families.cluster, [-2, -1, 0, 1, 2]], [form.middle, families.cluster, [-2, -1, 0, 1, 2]], [form.fine, families.cluster, [-1, 0, 1]],
  [form.lists, families.list, [-1, 0, 1]],
  [form.usual, families.cluster, [-1, 0, 1]],
];

/** Two forms together. */
const pairs: readonly (readonly [field: Field, offset: number, other: Field, otherOffset: number, family: number])[] = [
  [form.lower, 0, form.look, 1, families.context], [form.lower, 0, form.look, -1, families.context], [form.lower, 0, form.lower, 1, families.context],
  [form.look, 0, form.lower, -1, families.context], [form.look, 0, form.lower, 1, families.context],
  [form.look, -1, form.look, 1, families.context],
  [form.look, 0, form.coarse, 0, families.cluster], [form.look, 0, form.middle, 0, families.cluster],
  [form.coarse, 0, form.coarse, 1, families.cluster], [form.coarse, -1, form.coarse, 0, families.cluster],
  [form.middle, 0, form.middle, 1, families.cluster], [form.middle, -1, form.middle, 0, families.cluster],
  [form.usual, 0, form.look, 0, families.cluster], [form.usual, 0, form.usual, 1, families.cluster], [form.usual, -1, form.usual, 0, families.cluster],
  [form.lists, 0, form.look, 1, families.list], [form.lists, 0, form.lists, 1, families.list], [form.lists, -1, form.lists, 0, families.list],
  [form.lists, 0, form.coarse, 0, families.list],
];

/** A window feature of one form, or of two together; offsets are in tokens from the one it is a feature of. */
export interface WindowFeature {
  readonly template: number;
  readonly family: number;
  readonly field: Field;
  readonly offset: number;
  readonly other: Field | undefined;
  readonly otherOffset: number;
}

const windowFeatures: readonly WindowFeature[] = [
  ...singles.flatMap(([field, family, offsets]) => offsets.map((offset) => ({ family, field, offset, other: undefined, otherOffset: offset }))),
  ...pairs.map(([field, offset, other, otherOffset, family]) => ({ family, field, offset, other, otherOffset })),
].map((feature, template) => ({ template, ...feature }));

/** The first template for more than forms of words in the window. */
export const firstOther = windowFeatures.length;

/** How far from its token a word can be and still have features by itself. */
export const wordReach = 2;
/** Features that one word has by itself, by its offset from the token plus `wordReach`: the same wherever the word is. */
const wordFeatures = Array.from({ length: 2 * wordReach + 1 }, (_, place) => windowFeatures.filter(({ offset, otherOffset }) => offset === otherOffset && offset === place - wordReach));

/** Features of two words together, by what they depend on: how the words are written, that and the lists they are in, or more. */
const pairFeatures = windowFeatures.filter(({ offset, otherOffset }) => offset !== otherOffset);
const pairsOf = (...fields: readonly Field[]): WindowFeature[] =>
  pairFeatures.filter(({ field, other }) => fields.includes(field) && other !== undefined && fields.includes(other));
export const lookPairs: readonly WindowFeature[] = pairsOf(form.look, form.usual);
export const listPairs: readonly WindowFeature[] = pairsOf(form.lists, form.look).filter((feature) => !lookPairs.includes(feature));
export const otherPairs: readonly WindowFeature[] = pairFeatures.filter((feature) => !lookPairs.includes(feature) && !listPairs.includes(feature));

/**
 * Adds the features that a word by itself gives to a token `-offset` tokens away.
 * @param word where the word's forms begin in `values`
 */
export function addWordFeatures(values: Int32Array, word: number, offset: number, into: FeatureList): void {
  for (const feature of wordFeatures[offset + wordReach] ?? []) addWindowFeature(feature, values, word, word, into);
}

/** Adds features of the words around a token. */
export function addWindow(features: readonly WindowFeature[], words: Int32Array, values: Int32Array, at: number, into: FeatureList): void {
  for (const feature of features) addWindowFeature(feature, values, words[at + feature.offset] ?? 0, words[at + feature.otherOffset] ?? 0, into);
}

function addWindowFeature({ template, family, field, other }: WindowFeature, values: Int32Array, word: number, otherWord: number, into: FeatureList): void {
  const value = values[word + field] ?? 0;
  if (other !== undefined) addFeature(into, template, family, mixHash(value, values[otherWord + other] ?? 0));
  else if (value !== 0) addFeature(into, template, family, value);
}
