/**
 * Learns how right a candidate is from its features, and writes the model: `node tools/training/run.mjs segmentation/train --out
 * src/core/digest/choice/segmentation-model.json`. With `--folds 5` it first tells what is reached on layouts that are left out.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { featureNames } from '../../../src/core/digest/choice/features';
import { choiceLimits } from '../../../src/core/digest/tuning/segmentTuning';
import { boost, scoreBy, type Boosted, type BoostingOptions, type Examples } from './boosting';
import { readCollected, type Collected } from './collected';
import { learntFrom } from './material';
import { modelFile } from './modelFile';

const { values: options } = parseArgs({
  options: {
    out: { type: 'string' },
    folds: { type: 'string', default: '0' },
    trees: { type: 'string', default: '570' },
    leaves: { type: 'string', default: '16' },
    step: { type: 'string', default: '0.1' },
    seed: { type: 'string', default: '5' },
    /** How much more candidates count that a first model would choose. */
    sharpness: { type: 'string', default: '3' },
    /** All candidates of a text together count like no more than so many. */
    most: { type: 'string', default: '12' },
    /** How often a text that stands for a layout by itself counts. */
    references: { type: 'string', default: '40' },
    /** So many of the worst choices are named. */
    worst: { type: 'string', default: '0' },
  },
});

const boosting: BoostingOptions = {
  trees: Number(options.trees), leaves: Number(options.leaves), step: Number(options.step), seed: Number(options.seed),
  leastWeight: 0.6, shrinkage: 2, rowShare: 0.7, featureShare: 0.5,
};
const firstModel: BoostingOptions = { ...boosting, trees: 40, step: 0.2 };
/** Sets with one text for each layout. */
const references: ReadonlySet<string> = new Set(['open', 'seeds', 'cases']);
const width = featureNames.length;
const began = Date.now();

const texts = Object.keys(learntFrom).flatMap(readCollected);
say(`${texts.length} texts, ${texts.reduce((sum, { examples }) => sum + examples.length, 0)} candidates`);
if (Number(options.folds) > 1) leaveOut(Number(options.folds));
if (options.out !== undefined) {
  const model = learn(texts);
  const file = modelFile(featureNames, model);
  writeFileSync(options.out, file);
  say(`${model.trees.length} trees, ${file.length} bytes`);
}

/** First all candidates of a text count alike; then those that the first model would choose count more. */
function learn(from: readonly Collected[]): Boosted {
  const examples = examplesIn(from, () => 0);
  const first = boost(examples, firstModel);
  return boost(examplesIn(from, (features) => chance(first, features)), boosting);
}

function examplesIn(from: readonly Collected[], rate: (features: readonly number[]) => number): Examples {
  const all = from.flatMap(({ examples }) => examples);
  const weights = from.flatMap(({ set, examples }) => {
    const rates = examples.map(({ features }) => rate(features));
    const best = Math.max(...rates);
    const own = rates.map((each) => Math.exp(Number(options.sharpness) * (each - best)));
    const scale = (references.has(set) ? Number(options.references) : 1) * Math.min(1, Number(options.most) / own.reduce((sum, each) => sum + each, 0));
    return own.map((each) => each * scale);
  });
  return {
    width, features: Float32Array.from(all.flatMap(({ features }) => features)), targets: Float32Array.from(all, ({ f1 }) => f1), weights: Float32Array.from(weights),
  };
}

function chance(model: Boosted, features: readonly number[]): number {
  return 1 / (1 + Math.exp(-scoreBy(model, Float32Array.from(features), 0)));
}

interface Chosen {
  readonly text: Collected;
  readonly name: string;
  readonly chance: number;
  readonly f1: number;
  /** Strict F1 of the likeliest candidate, even where the text is taken for one article. */
  readonly ofLikeliest: number;
}

function choose(model: Boosted, text: Collected): Chosen {
  let best: Chosen = { text, name: 'one', chance: 0, f1: text.one, ofLikeliest: 0 };
  for (const { name, features, f1 } of text.examples) {
    const rate = chance(model, features);
    const isSeveral = rate >= choiceLimits.severalArticles;
    if (rate > best.chance) best = { text, name: isSeveral ? name : 'one', chance: rate, f1: isSeveral ? f1 : text.one, ofLikeliest: f1 };
  }
  return best;
}

/** Texts of one layout are left out together; where each has a layout of its own, texts made from one are. */
function leaveOut(folds: number): void {
  const foldOf = ({ layout, name }: Collected) => (hashOf(keyOf(layout, name)) >>> 0) % folds;
  const chosen = Array.from({ length: folds }, (_, fold) => {
    const model = learn(texts.filter((text) => foldOf(text) !== fold));
    const found = texts.filter((text) => foldOf(text) === fold).map((text) => choose(model, text));
    say(`fold ${fold}: train ${meanF1(found.filter(({ text }) => text.set === 'train'))}`);
    return found;
  }).flat();
  for (const set of Object.keys(learntFrom)) say(`${set} left out: ${meanF1(chosen.filter(({ text }) => text.set === set))}`);
  const layouts = [...new Set(chosen.filter(({ text }) => text.set === 'train').map(({ text }) => text.layout))];
  say(layouts.map((layout) => `${layout} ${meanF1(chosen.filter(({ text }) => text.set === 'train' && text.layout === layout))}`).join(', '));
  for (let tenth = 0; tenth < 10; tenth += 1) {
    const alike = chosen.filter((each) => each.text.examples.length > 0 && Math.min(9, Math.floor(each.chance * 10)) === tenth);
    const mean = (valueOf: (each: Chosen) => number) => (alike.reduce((sum, each) => sum + valueOf(each), 0) / Math.max(1, alike.length)).toFixed(2);
    say(`chance from ${tenth / 10}: ${alike.length} texts, mean chance ${mean((each) => each.chance)}, strict F1 ${mean((each) => each.ofLikeliest)}`);
  }
  for (const { text, name, f1, chance: rate } of [...chosen].sort((a, b) => a.f1 - b.f1).slice(0, Number(options.worst))) {
    say(`${f1.toFixed(2)} ${text.set} ${text.name}: ${name} ${rate.toFixed(2)}`);
  }
}

function keyOf(layout: string, name: string): string {
  return /^(?:rand|single)$/u.test(layout) ? name.split(' ')[0] ?? '' : layout;
}

function hashOf(text: string): number {
  let hash = 0;
  for (const character of text) hash = (Math.imul(hash, 31) + character.charCodeAt(0)) >>> 0;
  return hash ^ (hash >>> 7);
}

function meanF1(chosen: readonly Chosen[]): string {
  return (chosen.reduce((sum, { f1 }) => sum + f1, 0) / Math.max(1, chosen.length)).toFixed(4);
}

function say(text: string): void {
  console.log(`${((Date.now() - began) / 1000).toFixed(0).padStart(5)} s  ${text}`);
}
