/**
 * Trains the entity tagger and writes its model: `node tools/training/run.mjs train [options]`. The recipe is in the README
 * beside this file; the defaults are the ones of the model that ships.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { createRecogniser } from '../../src/core/entities/recognise/recogniser';
import { families } from '../../src/core/entities/tagger/featureList';
import { publishedStyle } from '../../src/core/entities/tagger/features';
import { Annotator } from './annotate';
import { type CompactModel, compactModel } from './compactModel';
import { bolder, meanOf, train } from './conditionalRandomField';
import { measureArticles, measureSets } from './measure';
import { random } from './random';
import { inCapitals, inFullTitleCase, inTitleCase, type Recasing, recased } from './recase';
import { describeTallies, f1, totalOf } from './scoring';
import { readNamePools, withSwappedNames } from './swapNames';
import { type FeatureIndex, indexFeatures, type Sequences, SequenceWriter } from './sequences';
import { allSetFiles, corpusParts, isDistant, isHeldOut, isOwn, type MarkedText, mayStandForAll, ownParts, readCorpus, readSets, styleNames, styleOf } from './texts';
import { usualLooks } from './usualLooks';
import { readVocabulary, type Vocabulary } from './vocabulary';
import { writeModel } from './writeModel';

const { values: options } = parseArgs({
  options: {
    /** Parts of the corpus that are not learnt from, and are measured whole. */
    leave: { type: 'string', default: '' },
    /** Published sets that are not learnt from, and are measured. */
    'leave-sets': { type: 'string', default: '' },
    /** Families of features: a model is trained without each of them, and written beside `out`. */
    without: { type: 'string', default: '' },
    /** Without our own corpus: what the published sets alone teach. */
    'sets-only': { type: 'boolean', default: false },
    out: { type: 'string' },
    seed: { type: 'string', default: '7' },
    /** How many models are trained, each from its own seed; their weights are averaged. */
    runs: { type: 'string', default: '6' },
    epochs: { type: 'string', default: '12' },
    /** In the first epochs only texts of our guide are learnt from, so that the open labels of the others fall into place. */
    alone: { type: 'string', default: '3' },
    /** How much a sequence of a published set counts. */
    partial: { type: 'string', default: '0.5' },
    /** How much a line of our further articles counts: they are as many as the corpus, dense with hard names, and of six hands. */
    own: { type: 'string', default: '0.6' },
    /** So many of the runs don't learn from them: plain news keeps its say in the mean. */
    'plain-runs': { type: 'string', default: '2' },
    /** The same for sets of talk and of tweets, which are far from news. */
    distant: { type: 'string', default: '0.15' },
    step: { type: 'string', default: '0.1' },
    shrinkage: { type: 'string', default: '0.0003' },
    noise: { type: 'string', default: '0.5' },
    averaged: { type: 'string', default: '5' },
    dropout: { type: 'string', default: '0.2,0.2,0.3,0.3,0,0.1,0.1,0' },
    /** Share of the lines that are learnt a second time in an epoch, in title case, in capitals or with other names. */
    recased: { type: 'string', default: '0.45' },
    /** Share of those that are in capitals. */
    capitals: { type: 'string', default: '0.1' },
    /** Share of the texts of such sets whose style is withheld, so that one style covers published sets in general. */
    generic: { type: 'string', default: '0.5' },
    /** How many copies with other names are made of an article. */
    copies: { type: 'string', default: '2' },
    /** Smallest weight that is kept, of a feature that one token has; see `compactModel`. */
    prune: { type: 'string', default: '0.18' },
    /** How much less likely words outside of names are than was learnt: leaving things out and averaging make a model shy. */
    boldness: { type: 'string', default: '0.3' },
  },
});

/** Not learnt from: the development part of the politics set, for measuring. */
const measuredSet = 'crossner_politics/dev';
/** Features of fewer tokens are dropped. */
const leastTokens = 3;
/** Groups of sequences: the styles, our further articles, and from here on those of recased texts and of texts with other names. */
const ownGroup = styleNames.length;
const firstCopy = ownGroup + 1;
const measuredTypes = ['PER', 'ORG', 'LOC'];

const began = Date.now();
const next = random(Number(options.seed));
const left = options.leave.split(',').filter((part) => part !== '');
const isMeasured = (text: MarkedText): boolean => (left.length === 0 ? isHeldOut(text) : left.includes(text.source));
const corpus = readCorpus([...corpusParts, ...ownParts]);
const leftSets = options['leave-sets'].split(',').filter((name) => name !== '');
const isLeft = (file: string): boolean => leftSets.some((name) => file.startsWith(name));
const sets = readSets(allSetFiles().filter((file) => file !== measuredSet && !isLeft(file)));
const texts = [...(options['sets-only'] ? [] : corpus.filter((text) => !isMeasured(text) && !isHeldOut(text))), ...sets];
const vocabulary = learnVocabulary();

const { sequences, index } = prepare();
for (const family of options.without.split(',')) {
  if (family !== '') say(`without ${family}`);
  const model = learn(family);
  report(model);
  if (options.out !== undefined) writeFileSync(family === '' ? options.out : `${options.out}.without-${family}`, writeModel(model));
}

function learnVocabulary(): Vocabulary {
  const known = readVocabulary();
  return { ...known, usualLooks: usualLooks(known, texts) };
}

function prepare(): { sequences: Sequences; index: FeatureIndex } {
  const annotator = new Annotator(vocabulary);
  const writer = new SequenceWriter();
  const pools = readNamePools(texts.filter(({ marking }) => marking === 'guide'));
  for (const text of texts) {
    const style = mayStandForAll(text) && next() < Number(options.generic) ? publishedStyle : styleOf(text);
    const group = isOwn(text) ? ownGroup : style;
    annotator.add(text, writer, style, group);
    for (let copy = text.marking === 'guide' ? Number(options.copies) : 0; copy > 0; copy -= 1) {
      annotator.add(withSwappedNames(text, pools, next), writer, style, group + firstCopy);
    }
    // Every other line at a time, so that headlines appear among prose, as they do in digests.
    for (const turn of [0, 1]) {
      let number = turn;
      const { copy, lines } = recased(text, () => (number++ % 2 === 0 ? chooseRecasing() : undefined));
      if (lines.length > 0) annotator.add(copy, writer, style, group + firstCopy, lines);
    }
  }
  const indexed = indexFeatures(writer.finish(), leastTokens);
  say(`${texts.length} texts, ${indexed.sequences.allowed.length} tokens, ${indexed.index.hashes.length} features; ${annotator.lost} names cannot be learnt`);
  return indexed;
}

/** @param without family of features that is always left out; none where empty */
function learn(without: string): CompactModel {
  const dropout = options.dropout.split(',').map(Number);
  if (without !== '') dropout[families[without as keyof typeof families]] = 1;
  const alone = options['sets-only'] ? 0 : Number(options.alone);
  const seeds = Array.from({ length: Number(options.runs) }, (_, run) => Number(options.seed) + run);
  const trained = seeds.map((seed, run) => {
    const draw = random(seed);
    const own = run < Number(options['plain-runs']) && seeds.length > 1 ? 0 : Number(options.own);
    const weightOf = (group: number, epoch: number): number => {
      const style = group % firstCopy;
      const isOfOurs = style === 0 || style === ownGroup;
      if (group >= firstCopy && draw() >= Number(options.recased)) return 0;
      if (isOfOurs) return style === 0 ? 1 : own;
      return epoch < alone ? 0 : Number(isDistant(style) ? options.distant : options.partial);
    };
    return train(sequences, index.hashes.length, {
      epochs: Number(options.epochs), step: Number(options.step), shrinkage: Number(options.shrinkage), noise: Number(options.noise),
      dropout, averaged: Number(options.averaged), random: draw, weightOf, afterEpoch: (epoch) => { say(`epoch ${epoch + 1}`); },
    });
  });
  return compactModel(vocabulary, bolder(meanOf(trained), Number(options.boldness)), index, Number(options.prune));
}

function chooseRecasing(): Recasing {
  return next() < Number(options.capitals) ? inCapitals : next() < 0.5 ? inTitleCase : inFullTitleCase;
}

function report(trained: CompactModel): void {
  const articles = measureArticles(corpus.filter(isMeasured), createRecogniser(trained));
  const recogniser = createRecogniser(trained, publishedStyle);
  for (const file of allSetFiles().filter(isLeft)) say(`${file}: F1 ${f1(totalOf(measureSets(readSets([file]), recogniser), measuredTypes)).toFixed(3)}`);
  const politics = readSets([measuredSet]);
  const [plain, inTitles] = [measureSets(politics, recogniser), measureSets(politics, recogniser, true)];
  say(`${left.length === 0 ? 'held out' : left.join()}: F1 ${f1(totalOf(articles)).toFixed(3)}  ${describeTallies(articles)}`);
  say(`${measuredSet}: F1 ${f1(totalOf(plain, measuredTypes)).toFixed(3)}, in title case ${f1(totalOf(inTitles, measuredTypes)).toFixed(3)}  ${describeTallies(plain)}`);
  say(`in title case: ${describeTallies(inTitles)}`);
  say(`${trained.featureHashes.length} features, ${trained.labels.length} weights, ${(writeModel(trained).length / 1e6).toFixed(2)} MB`);
}

function say(text: string): void {
  console.log(`${((Date.now() - began) / 1000).toFixed(0).padStart(5)} s  ${text}`);
}
