/**
 * Trains the entity tagger and writes its model: `node tools/training/run.mjs train [options]`. The recipe is in the README
 * beside this file; the defaults are the ones of the model that ships.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { createRecogniser } from '../../src/core/entities/recogniser';
import { families, publishedStyle } from '../../src/core/entities/tagger/features';
import { Annotator } from './annotate';
import { type CompactModel, compactModel } from './compactModel';
import { train } from './conditionalRandomField';
import { measureArticles, measureSets } from './measure';
import { random } from './random';
import { inCapitals, inFullTitleCase, inTitleCase, type Recasing, recased } from './recase';
import { describeTallies, f1, totalOf } from './scoring';
import { indexFeatures, type Sequences, SequenceWriter } from './sequences';
import { allSetFiles, isHeldOut, type MarkedText, readCorpus, readSets } from './texts';
import { usualLooks } from './usualLooks';
import { readVocabulary, type Vocabulary } from './vocabulary';
import { writeModel } from './writeModel';

const { values: options } = parseArgs({
  options: {
    /** Parts of the corpus that are not learnt from, and are measured whole. */
    leave: { type: 'string', default: '' },
    /** Families of features to do without. */
    without: { type: 'string', default: '' },
    /** Without our own corpus: what the published sets alone teach. */
    'sets-only': { type: 'boolean', default: false },
    out: { type: 'string' },
    seed: { type: 'string', default: '7' },
    epochs: { type: 'string', default: '12' },
    /** In the first epochs only texts of our guide are learnt from, so that the open labels of the others fall in place. */
    alone: { type: 'string', default: '3' },
    /** How much a sequence of a published set counts. */
    partial: { type: 'string', default: '0.5' },
    step: { type: 'string', default: '0.1' },
    shrinkage: { type: 'string', default: '0.0003' },
    noise: { type: 'string', default: '0.5' },
    averaged: { type: 'string', default: '5' },
    dropout: { type: 'string', default: '0.2,0.2,0.3,0.3,0,0.1,0.1,0' },
    /** Shares of lines that are learnt once more in title case, and in capitals. */
    title: { type: 'string', default: '0.2' },
    capitals: { type: 'string', default: '0.05' },
    /** Smallest weight that is kept. */
    prune: { type: 'string', default: '0.06' },
  },
});

/** Not learnt from: the development part of the politics set, for measuring. */
const measuredSet = 'crossner_politics/dev';
/** Features of fewer tokens are left aside. */
const leastTokens = 2;
const measuredTypes = ['PER', 'ORG', 'LOC'];

const began = Date.now();
const next = random(Number(options.seed));
const left = options.leave.split(',').filter((part) => part !== '');
const isMeasured = (text: MarkedText): boolean => (left.length === 0 ? isHeldOut(text) : left.includes(text.source));
const corpus = readCorpus();
const sets = readSets(allSetFiles().filter((file) => file !== measuredSet));
const texts = [...(options['sets-only'] ? [] : corpus.filter((text) => !isMeasured(text) && !isHeldOut(text))), ...sets];
const vocabulary = learnVocabulary();

const { sequences, hashes } = prepare();
const alone = options['sets-only'] ? 0 : Number(options.alone);
const weights = train(sequences, hashes.length, {
  epochs: Number(options.epochs), step: Number(options.step), shrinkage: Number(options.shrinkage), noise: Number(options.noise),
  dropout: options.dropout.split(',').map(Number), averaged: Number(options.averaged), random: next,
  weightOf: (style, epoch) => (style === 0 ? 1 : epoch < alone ? 0 : Number(options.partial)),
  afterEpoch: (epoch) => { say(`epoch ${epoch + 1}`); },
});
const model = compactModel(vocabulary, weights, hashes, Number(options.prune));
report(model);
if (options.out !== undefined) writeFileSync(options.out, writeModel(model));

function learnVocabulary(): Vocabulary {
  const known = readVocabulary();
  return { ...known, usualLooks: usualLooks(known, texts) };
}

function prepare(): { sequences: Sequences; hashes: Int32Array } {
  const without = options.without.split(',').filter((name) => name !== '').map((name) => families[name as keyof typeof families]);
  const annotator = new Annotator(vocabulary, new Set(without));
  const writer = new SequenceWriter();
  for (const text of texts) {
    annotator.add(text, writer);
    const { copy, lines } = recased(text, chooseRecasing);
    if (lines.length > 0) annotator.add(copy, writer, lines);
  }
  const indexed = indexFeatures(writer.finish(), leastTokens);
  say(`${texts.length} texts, ${indexed.sequences.allowed.length} tokens, ${indexed.hashes.length} features; ${annotator.lost} names cannot be learnt`);
  return indexed;
}

function chooseRecasing(): Recasing | undefined {
  const draw = next();
  if (draw < Number(options.title)) return next() < 0.5 ? inTitleCase : inFullTitleCase;
  return draw < Number(options.title) + Number(options.capitals) ? inCapitals : undefined;
}

function report(trained: CompactModel): void {
  const articles = measureArticles(corpus.filter(isMeasured), createRecogniser(trained));
  const recogniser = createRecogniser(trained, publishedStyle);
  const politics = readSets([measuredSet]);
  const [plain, inTitles] = [measureSets(politics, recogniser), measureSets(politics, recogniser, true)];
  say(`${left.length === 0 ? 'held out' : left.join()}: F1 ${f1(totalOf(articles)).toFixed(3)}  ${describeTallies(articles)}`);
  say(`${measuredSet}: F1 ${f1(totalOf(plain, measuredTypes)).toFixed(3)}, in title case ${f1(totalOf(inTitles, measuredTypes)).toFixed(3)}  ${describeTallies(plain)}`);
  say(`${trained.featureHashes.length} features, ${trained.labels.length} weights, ${(writeModel(trained).length / 1e6).toFixed(2)} MB`);
}

function say(text: string): void {
  console.log(`${((Date.now() - began) / 1000).toFixed(0).padStart(5)} s  ${text}`);
}
