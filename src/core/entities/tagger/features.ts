import { mixHash } from '../../text/hashing';
import type { ArticleView } from './articleView';
import { type Echoes, findEchoes, mostEchoes } from './echoes';
import { type FeatureGroup, groupsOf } from './featureGroups';
import { addFeature as add, families, type FeatureList } from './featureList';
import { findIntroductions, type Introductions } from './introductions';
import { findRuns, type Runs } from './runs';
import { addWindow, addWordFeatures, type Field, firstOther, otherPairs, wordReach } from './windowFeatures';
import { form, type WordForms } from './wordForms';

/** The style of published sets in general. */
export const publishedStyle = 7;

/** The features of the tokens of an article. */
export interface FeatureSource {
  /**
   * Begins the list anew with all features of a token: those that each word around it has by itself (`addWordFeatures`),
   * those of the groups, and the rest.
   * @param at position of an active token
   */
  write(at: number, into: FeatureList): void;
  readonly groups: readonly FeatureGroup[];
  addRest(at: number, into: FeatureList): void;
}

/**
 * @param style number of the text's kind: 0 for articles annotated by our own guide, others for published sets, which
 *   mark different things as names
 */
export function featuresOf(view: ArticleView, forms: WordForms, style: number): FeatureSource {
  const runs = findRuns(view, forms);
  const echoes = findEchoes(view, forms);
  const introductions = findIntroductions(view, runs, forms);
  const groups = groupsOf(view, forms, style);
  const addRest = (at: number, into: FeatureList): void => {
    addWindow(otherPairs, view.words, forms.values, at, into);
    writeAdvice(view, forms.values, at, style, into);
    writeRun(view, runs, forms.values, at, into);
    writeEchoes(view, runs, echoes, forms.values, at, into);
    writeIntroduction(view, introductions, forms.values, at, into);
  };
  return {
    groups,
    addRest,
    write(at, into) {
      into.count = 0;
      for (let offset = -wordReach; offset <= wordReach; offset += 1) addWordFeatures(forms.values, view.words[at + offset] ?? 0, offset, into);
      for (const group of groups) group.add(at, into);
      addRest(at, into);
    },
  };
}

/** What lists and rules say about a token that is in no group. */
function writeAdvice({ words, opinions, phrases }: ArticleView, values: Int32Array, at: number, style: number, into: FeatureList): void {
  const word = words[at] ?? 0;
  add(into, firstOther + 4, families.opinion, mixHash(opinions[at] ?? 0, values[word + form.coarse] ?? 0));
  if (phrases[at] !== 0) add(into, firstOther + 8, families.list, phrases[at] ?? 0);
  if (phrases[at + 1] !== 0) add(into, firstOther + 9, families.list, phrases[at + 1] ?? 0);
  if (style !== 0) add(into, firstOther + 15, families.style, mixHash(style, values[word + form.middle] ?? 0));
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
