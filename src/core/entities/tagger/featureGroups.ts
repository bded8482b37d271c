import { mixHash } from '../../text/hashing';
import { type ArticleView, edge } from './articleView';
import { addFeature, families, type FeatureList } from './featureList';
import { addWindow, type Field, firstOther, listPairs, lookPairs } from './windowFeatures';
import { form, type WordForms } from './wordForms';

/** Features that depend on few values together, and have weights for most labels: worth adding up once for all tokens alike. */
export interface FeatureGroup {
  /** All that the features of a token depend on, in 29 bits. */
  keyOf(at: number): number;
  /** Adds the features of a token. */
  add(at: number, into: FeatureList): void;
}

/** @param style see `featuresOf` */
export const groupsOf = (view: ArticleView, forms: WordForms, style: number): FeatureGroup[] =>
  [opinionGroup(view, forms, style), lookGroup(view, forms), listGroup(view, forms)];

/** How many `groupsOf` returns. */
export const groupCount = 3;

/** Two numbers in one, of which the second has so many bits. */
const packed = (first: number, second: number, bits: number): number => (first << bits) | second;

const opinionBits = 6;
const settingBits = 3;
const lookBits = 4;
const usualBits = 2;
const amountBits = 2;
const listBits = 8;

type FieldReader = (at: number, field: Field) => number;
const fieldReader = ({ words }: ArticleView, { values }: WordForms): FieldReader => (at, field) => values[(words[at] ?? 0) + field] ?? 0;

/** What rules and lexicon say about a token and its neighbours, how its line is written, and the kind of text. */
function opinionGroup(view: ArticleView, forms: WordForms, style: number): FeatureGroup {
  const { opinions, settings } = view;
  const valueAt = fieldReader(view, forms);
  const opensLine = (at: number): number => (settings[at - 1] === edge ? 1 : 0);
  const closesLine = (at: number): number => (settings[at + 1] === edge ? 1 : 0);
  return {
    keyOf(at) {
      const advice = packed(packed(opinions[at - 1] ?? 0, opinions[at] ?? 0, opinionBits), opinions[at + 1] ?? 0, opinionBits);
      const line = packed(packed(settings[at] ?? 0, opensLine(at), 1), closesLine(at), 1);
      const word = packed(valueAt(at, form.look), valueAt(at, form.usual), usualBits);
      return packed(packed(advice, line, settingBits + 2), word, lookBits + usualBits);
    },
    add(at, into) {
      const look = valueAt(at, form.look);
      const setting = settings[at] ?? 0;
      const [before, here, after] = [opinions[at - 1] ?? 0, opinions[at] ?? 0, opinions[at + 1] ?? 0];
      addFeature(into, firstOther, families.opinion, here);
      addFeature(into, firstOther + 1, families.opinion, mixHash(here, after));
      addFeature(into, firstOther + 2, families.opinion, mixHash(before, here));
      addFeature(into, firstOther + 3, families.opinion, mixHash(here, setting));
      if (before !== 0) addFeature(into, firstOther + 5, families.opinion, mixHash(before, look));
      if (after !== 0) addFeature(into, firstOther + 6, families.opinion, mixHash(after, look));
      addFeature(into, firstOther + 10, families.context, mixHash(look, setting));
      addFeature(into, firstOther + 11, families.context, mixHash(opensLine(at), 2 + closesLine(at)));
      addFeature(into, firstOther + 12, families.style, style);
      addFeature(into, firstOther + 13, families.style, mixHash(style, look));
      addFeature(into, firstOther + 14, families.style, mixHash(style, here));
      addFeature(into, firstOther + 16, families.cluster, mixHash(setting, valueAt(at, form.usual)));
    },
  };
}

/** How the words around a token are written, here and usually, and the amounts there. */
function lookGroup(view: ArticleView, forms: WordForms): FeatureGroup {
  const { words, amounts } = view;
  const valueAt = fieldReader(view, forms);
  return {
    keyOf(at) {
      const looks = packed(valueAt(at - 1, form.look), valueAt(at + 1, form.look), lookBits);
      const usuals = packed(packed(valueAt(at - 1, form.usual), valueAt(at, form.usual), usualBits), valueAt(at + 1, form.usual), usualBits);
      const near = packed(packed(amounts[at - 1] ?? 0, amounts[at] ?? 0, amountBits), amounts[at + 1] ?? 0, amountBits);
      return packed(packed(looks, usuals, 3 * usualBits), near, 3 * amountBits);
    },
    add(at, into) {
      addWindow(lookPairs, words, forms.values, at, into);
      addFeature(into, firstOther + 7, families.context, mixHash(amounts[at] ?? 0, mixHash(amounts[at - 1] ?? 0, amounts[at + 1] ?? 0)));
    },
  };
}

/** Which lists the words around a token are in. */
function listGroup(view: ArticleView, forms: WordForms): FeatureGroup {
  const valueAt = fieldReader(view, forms);
  return {
    keyOf(at) {
      const lists = packed(packed(valueAt(at - 1, form.lists), valueAt(at, form.lists), listBits), valueAt(at + 1, form.lists), listBits);
      return packed(lists, valueAt(at + 1, form.look), lookBits);
    },
    add: (at, into) => { addWindow(listPairs, view.words, forms.values, at, into); },
  };
}
