import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { createRecogniser } from '../../src/core/entities/recogniser';
import { families } from '../../src/core/entities/tagger/features';
import { labelCount } from '../../src/core/entities/tagger/labels';
import { Annotator } from './annotate';
import { compactModel } from './compactModel';
import { train } from './conditionalRandomField';
import { measureArticles, measureSets } from './measure';
import { random } from './random';
import { inCapitals, inFullTitleCase, inTitleCase, recased } from './recase';
import { f1, totalOf } from './scoring';
import { indexFeatures, SequenceWriter } from './sequences';
import { allSetFiles, isHeldOut, readCorpus, readSets } from './texts';
import { readVocabulary } from './vocabulary';
import { writeModel } from './writeModel';

const { values: v } = parseArgs({ options: {
  epochs: { type: 'string', default: '10' }, step: { type: 'string', default: '0.1' }, l1: { type: 'string', default: '0.0003' }, least: { type: 'string', default: '0.06' },
  leave: { type: 'string', default: '' }, sets: { type: 'string', default: 'crossner_ai,crossner_literature,crossner_music,crossner_science,gum,uner,wikigold,wnut,crossner_politics/train' }, own: { type: 'string', default: '1' },
  without: { type: 'string', default: '' }, drop: { type: 'string', default: '0.2,0.2,0.3,0.3,0,0.1,0.1,0' }, partial: { type: 'string', default: '0.5' }, late: { type: 'string', default: '3' }, count: { type: 'string', default: '2' }, evalstyle: { type: 'string', default: '1' }, out: { type: 'string', default: '' }, watch: { type: 'string', default: '0' },
} });
const started = Date.now();
const log = (text: string): void => { console.log(`${((Date.now() - started) / 1000).toFixed(0)}s ${text}`); };
const next = random(7);
const vocabulary = readVocabulary();
log('vocabulary');
const annotator = new Annotator(vocabulary, new Set(v.without.split(',').filter(Boolean).map((name) => families[name as keyof typeof families])));
const writer = new SequenceWriter();
const corpus = v.own === '1' ? readCorpus() : [];
const left = v.leave.split(',');
const inTraining = corpus.filter((text) => left.includes(text.source) === false && (left.some((l) => l && l !== 'none') || v.leave === 'none' || !isHeldOut(text)));
const held = readCorpus().filter((text) => left.includes(text.source) || (v.leave === '' && isHeldOut(text)));
const sets = readSets(allSetFiles().filter((file) => v.sets !== '' && v.sets.split(',').some((prefix) => file.startsWith(prefix))));
for (const text of [...inTraining, ...sets]) {
  annotator.add(text, writer);
  const { copy, lines } = recased(text, () => {
    const draw = next();
    return draw < 0.15 ? (next() < 0.5 ? inTitleCase : inFullTitleCase) : draw < 0.2 ? inCapitals : undefined;
  });
  if (lines.length > 0) annotator.add(copy, writer, lines);
}
const { sequences, hashes } = indexFeatures(writer.finish(), Number(v.count));
log(`${inTraining.length} articles, ${sets.length} pieces of sets, ${sequences.starts.length} sequences, ${sequences.allowed.length} tokens, ${sequences.features.length} features, ${hashes.length} rows; lost ${annotator.lost}`);
const politics = readSets(['crossner_politics/dev']);
const three = ['PER', 'ORG', 'LOC'];
const report = (weights: Parameters<typeof compactModel>[1], least: number): void => {
  const model = compactModel(vocabulary, weights, hashes, least);
  const own = measureArticles(held, createRecogniser(model));
  const recogniser = createRecogniser(model, Number(v.evalstyle));
  const t = measureSets(politics, recogniser);
  log(`held out ${f1(totalOf(own)).toFixed(4)}  politics ${f1(totalOf(t, three)).toFixed(4)} (MISC too ${f1(totalOf(t)).toFixed(3)}) title case ${f1(totalOf(measureSets(politics, recogniser, true), three)).toFixed(4)}; ${model.featureHashes.length} features ${model.labels.length} weights`);
  log(`   politics ${[...t].sort().map(([type, tally]) => `${type} ${f1(tally).toFixed(3)} (${tally.hits} ${tally.wrong} ${tally.missed})`).join(' ')}`);
  log(`   ${[...own].sort().map(([type, tally]) => `${type} ${f1(tally).toFixed(3)}`).join(' ')}`);
};
const weights = train(sequences, hashes.length, {
  epochs: Number(v.epochs), step: Number(v.step), shrinkage: Number(v.l1), dropout: v.drop.split(',').map(Number), random: next,
  weightOf: (group, epoch) => (group === 0 ? 1 : epoch < Number(v.late) ? 0 : Number(v.partial)),
  afterEpoch: (epoch, current) => { log(`epoch ${epoch}`); if (epoch % 3 === 2) report(current, 0.0); },
});
report(weights, 0);
report(weights, Number(v.least));
if (v.out !== '') writeFileSync(v.out, writeModel(compactModel(vocabulary, weights, hashes, Number(v.least))));
log(`${labelCount} labels`);
