import { mixHash } from '../../text/hashing';
import { edge, type ArticleView } from './articleView';
import { type Echoes, findEchoes, mostEchoes } from './echoes';
import { families, type FeatureList } from './featureList';
import { findIntroductions, type Introductions } from './introductions';
import { findRuns, type Runs } from './runs';
import { form, type WordForms } from './wordForms';

type Field = (typeof form)[keyof typeof form];

/** The style of published sets in general. */
export const publishedStyle = 7;

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
interface WindowFeature {
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
const firstOther = windowFeatures.length;

/** How far from its token a word can be and still have features by itself. */
export const wordReach = 2;
/** Features that one word has by itself, by its offset from the token plus `wordReach`: the same wherever the word is. */
const wordFeatures = Array.from({ length: 2 * wordReach + 1 }, (_, place) => windowFeatures.filter(({ offset, otherOffset }) => offset === otherOffset && offset === place - wordReach));
/** The others: two words together. */
const pairFeatures = windowFeatures.filter(({ offset, otherOffset }) => offset !== otherOffset);

/** Writes the features of the tokens of an article. */
export interface FeatureSource {
  /**
   * All features of a token.
   * @param at position of an active token
   */
  write(at: number, into: FeatureList): void;
  /** Those that `writeWordFeatures` does not write for the surrounding words. */
  writeJoint(at: number, into: FeatureList): void;
}

/**
 * @param style number of the text's kind: 0 for articles annotated by our own guide, others for published sets, which
 *   mark different things as names
 */
export function featuresOf(view: ArticleView, forms: WordForms, style: number): FeatureSource {
  const runs = findRuns(view, forms);
  const echoes = findEchoes(view, forms);
  const introductions = findIntroductions(view, runs, forms);
  const writeOthers = (at: number, into: FeatureList): void => {
    writeAdvice(view, forms.values, at, style, into);
    writeRun(view, runs, forms.values, at, into);
    writeEchoes(view, runs, echoes, forms.values, at, into);
    writeIntroduction(view, introductions, forms.values, at, into);
  };
  return {
    write(at, into) {
      into.count = 0;
      writeWindow(windowFeatures, view.words, forms.values, at, into);
      writeOthers(at, into);
    },
    writeJoint(at, into) {
      into.count = 0;
      writeWindow(pairFeatures, view.words, forms.values, at, into);
      writeOthers(at, into);
    },
  };
}

/**
 * The features that a word by itself gives to a token `-offset` tokens away.
 * @param word where the word's forms begin in `values`
 */
export function writeWordFeatures(values: Int32Array, word: number, offset: number, into: FeatureList): void {
  into.count = 0;
  for (const feature of wordFeatures[offset + wordReach] ?? []) addWindowFeature(feature, values, word, word, into);
}

function add(into: FeatureList, template: number, family: number, value: number): void {
  into.hashes[into.count] = mixHash(Math.imul(template + 1, 0x27d4eb2f), value);
  into.families[into.count] = family;
  into.count += 1;
}

function writeWindow(features: readonly WindowFeature[], words: Int32Array, values: Int32Array, at: number, into: FeatureList): void {
  for (const feature of features) addWindowFeature(feature, values, words[at + feature.offset] ?? 0, words[at + feature.otherOffset] ?? 0, into);
}

function addWindowFeature({ template, family, field, other }: WindowFeature, values: Int32Array, word: number, otherWord: number, into: FeatureList): void {
  const value = values[word + field] ?? 0;
  if (other !== undefined) add(into, template, family, mixHash(value, values[otherWord + other] ?? 0));
  else if (value !== 0) add(into, template, family, value);
}

/** What rules, lexicon and lists say about a token, how its line is written, and the kind of text. */
function writeAdvice(view: ArticleView, values: Int32Array, at: number, style: number, into: FeatureList): void {
  const { opinions, amounts, settings, phrases } = view;
  const look = values[(view.words[at] ?? 0) + form.look] ?? 0;
  const setting = settings[at] ?? 0;
  const [before, here, after] = [opinions[at - 1] ?? 0, opinions[at] ?? 0, opinions[at + 1] ?? 0];
  const template = firstOther;
  add(into, template, families.opinion, here);
  add(into, template + 1, families.opinion, mixHash(here, after));
  add(into, template + 2, families.opinion, mixHash(before, here));
  add(into, template + 3, families.opinion, mixHash(here, setting));
  add(into, template + 4, families.opinion, mixHash(here, values[(view.words[at] ?? 0) + form.coarse] ?? 0));
  if (before !== 0) add(into, template + 5, families.opinion, mixHash(before, look));
  if (after !== 0) add(into, template + 6, families.opinion, mixHash(after, look));
  add(into, template + 7, families.context, mixHash(amounts[at] ?? 0, mixHash(amounts[at - 1] ?? 0, amounts[at + 1] ?? 0)));
  if (phrases[at] !== 0) add(into, template + 8, families.list, phrases[at] ?? 0);
  if (phrases[at + 1] !== 0) add(into, template + 9, families.list, phrases[at + 1] ?? 0);
  add(into, template + 10, families.context, mixHash(look, setting));
  add(into, template + 11, families.context, mixHash(settings[at - 1] === edge ? 1 : 0, settings[at + 1] === edge ? 3 : 2));
  add(into, template + 12, families.style, style);
  add(into, template + 13, families.style, mixHash(style, look));
  add(into, template + 14, families.style, mixHash(style, here));
  add(into, template + 16, families.cluster, mixHash(setting, values[(view.words[at] ?? 0) + form.usual] ?? 0));
  if (style !== 0) add(into, template + 15, families.style, mixHash(style, values[(view.words[at] ?? 0) + form.middle] ?? 0));
}

const firstRun = firstOther + 17;

function writeRun(view: ArticleView, runs: Runs, values: Int32Array, at: number, into: FeatureList): void {
  const { words } = view;
  const first = runs.first[at] ?? 0;
  const wideFirst = runs.wideFirst[at] ?? 0;
  const valueAt = (position: number, field: Field): number => values[(words[position] ?? 0) + field] ?? 0;
  if (wideFirst !== 0) {
    const wideLast = runs.wideLast[at] ?? 0;
    add(into, firstRun, families.run, valueAt(wideFirst, form.lower));
    add(into, firstRun + 1, families.run, valueAt(wideLast, form.lower));
    add(into, firstRun + 2, families.run, valueAt(wideLast, form.middle));
    add(into, firstRun + 3, families.run, valueAt(wideFirst, form.middle));
  }
  if (first === 0) {
    if (wideFirst !== 0) writeJoint(view, runs, values, at, into);
    return;
  }
  const last = runs.last[at] ?? 0;
  const length = Math.min(5, last - first);
  const place = Math.min(3, at - first) * 4 + Math.min(3, last - at);
  add(into, firstRun + 4, families.run, mixHash(valueAt(last, form.lower), at === last ? 1 : 0));
  add(into, firstRun + 5, families.run, mixHash(valueAt(first, form.lower), at === first ? 1 : 0));
  add(into, firstRun + 6, families.run, mixHash(length, place));
  add(into, firstRun + 7, families.run, mixHash(length, valueAt(first - 1, form.lower)));
  add(into, firstRun + 8, families.run, mixHash(length, valueAt(last + 1, form.lower)));
  add(into, firstRun + 9, families.run, mixHash(place, valueAt(first - 1, form.middle)));
  add(into, firstRun + 10, families.run, mixHash(place, valueAt(last + 1, form.middle)));
  add(into, firstRun + 11, families.run, mixHash(place, valueAt(first, form.lists)));
  add(into, firstRun + 12, families.run, mixHash(place, valueAt(last, form.lists)));
  add(into, firstRun + 13, families.run, mixHash(valueAt(last, form.suffix3), place));
  if (wideFirst !== 0) writeNeighbours(words, runs, values, at, into);
}

/** What stands on the other side of a small word: `Ministry of` before `Roads`, `and Ports` behind it. */
function writeNeighbours(words: Int32Array, runs: Runs, values: Int32Array, at: number, into: FeatureList): void {
  const valueAt = (position: number, field: Field): number => values[(words[position] ?? 0) + field] ?? 0;
  const first = runs.first[at] ?? 0;
  const last = runs.last[at] ?? 0;
  const place = Number(at === first) * 2 + Number(at === last);
  if (first > (runs.wideFirst[at] ?? 0)) {
    const joint = valueAt(first - 1, form.lower);
    const before = lastBefore(runs, first - 1);
    const head = valueAt(runs.first[before] ?? 0, form.middle);
    add(into, firstRun + 18, families.run, mixHash(place, mixHash(joint, valueAt(before, form.middle))));
    add(into, firstRun + 19, families.run, mixHash(place, mixHash(joint, head)));
    add(into, firstRun + 20, families.run, mixHash(joint, mixHash(valueAt(before, form.middle), valueAt(last, form.middle))));
  }
  if (last < (runs.wideLast[at] ?? 0)) {
    const joint = valueAt(last + 1, form.lower);
    const after = firstAfter(runs, last + 1);
    const end = valueAt(runs.last[after] ?? 0, form.middle);
    add(into, firstRun + 21, families.run, mixHash(place, mixHash(joint, valueAt(after, form.middle))));
    add(into, firstRun + 22, families.run, mixHash(place, mixHash(joint, end)));
    add(into, firstRun + 23, families.run, mixHash(joint, mixHash(valueAt(last, form.middle), end)));
  }
}

/** The last token of the run before a small word, and the first of that behind one. */
function lastBefore(runs: Runs, at: number): number {
  let before = at;
  while (runs.first[before] === 0 && before > 0) before -= 1;
  return before;
}

function firstAfter(runs: Runs, at: number): number {
  let after = at;
  while (runs.first[after] === 0 && after + 1 < runs.first.length) after += 1;
  return after;
}

/** A small word within a wide run: whether it joins one name or separates two depends on what begins and ends them. */
function writeJoint({ words, opinions, phrases }: ArticleView, runs: Runs, values: Int32Array, at: number, into: FeatureList): void {
  const valueAt = (position: number, field: Field): number => values[(words[position] ?? 0) + field] ?? 0;
  const joint = valueAt(at, form.lower);
  const first = runs.wideFirst[at] ?? 0;
  const last = runs.wideLast[at] ?? 0;
  const before = lastBefore(runs, at);
  const after = firstAfter(runs, at);
  add(into, firstRun + 14, families.run, mixHash(joint, valueAt(first, form.lower)));
  add(into, firstRun + 15, families.run, mixHash(joint, valueAt(last, form.lower)));
  add(into, firstRun + 16, families.run, mixHash(joint, mixHash(valueAt(first, form.coarse), valueAt(last, form.coarse))));
  add(into, firstRun + 17, families.run, mixHash(joint, mixHash(valueAt(before, form.middle), valueAt(after, form.middle))));
  add(into, firstRun + 24, families.run, mixHash(joint, valueAt(before, form.middle)));
  add(into, firstRun + 25, families.run, mixHash(joint, valueAt(after, form.middle)));
  add(into, firstRun + 26, families.run, mixHash(joint, mixHash(valueAt(before, form.lower), after - before)));
  add(into, firstRun + 27, families.run, mixHash(joint, mixHash(opinions[before] ?? 0, opinions[after] ?? 0)));
  add(into, firstRun + 28, families.run, mixHash(joint, mixHash(valueAt(after, form.lists), phrases[after] ?? 0)));
}

const firstEcho = firstRun + 29;

function writeEchoes(view: ArticleView, runs: Runs, echoes: Echoes, values: Int32Array, at: number, into: FeatureList): void {
  const valueAt = (position: number, field: Field): number => values[(view.words[position] ?? 0) + field] ?? 0;
  const look = valueAt(at, form.look);
  if (look < 2) return;
  const setting = view.settings[at] ?? 0;
  const places = echoes.of(at);
  const others = places.length - Number(places.includes(at));
  add(into, firstEcho, families.echo, mixHash(mixHash(look, setting), Math.min(2, others) * 2 + Number(echoes.isWrittenSmall(at))));
  let seen = 0;
  for (const place of places) {
    if (place === at || seen === mostEchoes) continue;
    seen += 1;
    const first = runs.first[place] ?? 0;
    const last = runs.last[place] ?? 0;
    add(into, firstEcho + 1, families.echo, valueAt(place - 1, form.lower));
    add(into, firstEcho + 2, families.echo, valueAt(place + 1, form.lower));
    add(into, firstEcho + 3, families.echo, valueAt(place - 1, form.middle));
    add(into, firstEcho + 4, families.echo, valueAt(place + 1, form.middle));
    if (last > first) {
      const position = Math.min(2, place - first) * 3 + Math.min(2, last - place);
      add(into, firstEcho + 5, families.echo, mixHash(position, valueAt(first, form.lists)));
      add(into, firstEcho + 6, families.echo, mixHash(position, valueAt(last, form.lower)));
      add(into, firstEcho + 7, families.echo, mixHash(position, valueAt(last, form.middle)));
      add(into, firstEcho + 8, families.echo, mixHash(position, valueAt(first, form.middle)));
    }
  }
}

const firstIntroduction = firstEcho + 9;

function writeIntroduction({ words, opinions }: ArticleView, introductions: Introductions, values: Int32Array, at: number, into: FeatureList): void {
  const valueAt = (position: number, field: Field): number => values[(words[position] ?? 0) + field] ?? 0;
  const look = valueAt(at, form.look);
  const spelt = introductions.spelt[at] ?? 0;
  if (spelt !== 0) {
    add(into, firstIntroduction + 4, families.echo, spelt);
    add(into, firstIntroduction + 5, families.echo, mixHash(spelt, look));
  }
  const last = introductions.fullNames.get(valueAt(at, form.lower));
  if (last === undefined) return;
  add(into, firstIntroduction, families.echo, look);
  add(into, firstIntroduction + 1, families.echo, valueAt(last, form.lower));
  add(into, firstIntroduction + 2, families.echo, valueAt(last, form.middle));
  add(into, firstIntroduction + 3, families.echo, mixHash(opinions[last] ?? 0, look));
}
