/**
 * Prints the scores of the shipped recogniser: `node tools/training/run.mjs evaluate [MODEL]`. Texts that the model has
 * learnt from are not measured here; for the parts left out as a whole, see the recipe.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseDigest } from '../../src/core/digest/parse/parseDigest';
import { createRecogniser } from '../../src/core/entities/recognise/recogniser';
import { DigestFacts } from '../../src/core/corpus/digestFacts';
import { finish } from '../../src/core/steps';
import { publishedStyle } from '../../src/core/entities/tagger/features';
import { readModel } from '../../src/core/entities/tagger/readModel';
import type { EntityRecogniser, Mention } from '../../src/core/entities/types';
import { measureArticles, measureSets } from './measure';
import { describeTallies, f1, type Tallies, totalOf } from './scoring';
import { corpusParts, isHeldOut, ownParts, readCorpus, readSets } from './texts';

const publishedTypes = ['PER', 'ORG', 'LOC'];

const [file = 'media/entities.model'] = process.argv.slice(2);
const reading = file === 'none' ? undefined : readModel(readFileSync(file));
if (reading && 'issue' in reading) throw new Error(reading.issue.message);
const guide = createRecogniser(reading?.model);
const published = createRecogniser(reading?.model, publishedStyle);

const held = readCorpus().filter(isHeldOut);
print('a tenth of the corpus, held out', measureArticles(held, guide));
for (const part of corpusParts) print(`  of ${part}`, measureArticles(held.filter(({ source }) => source === part), guide), false);
const own = readCorpus(ownParts).filter(isHeldOut);
print('a tenth of our further articles, held out', measureArticles(own, guide));
for (const part of ownParts) print(`  of ${part}`, measureArticles(own.filter(({ source }) => source === part), guide), false);
const politics = readSets(['crossner_politics/dev']);
print('CrossNER politics dev, strict', measureSets(politics, published), true, publishedTypes);
print('CrossNER politics dev in Title Case', measureSets(politics, published, true), true, publishedTypes);
await printGold(guide);

function print(name: string, tallies: Tallies, byType = true, types?: readonly string[]): void {
  console.log(`${name}: F1 ${f1(totalOf(tallies, types)).toFixed(3)}`);
  if (byType) console.log(`    ${describeTallies(tallies)}`);
}

interface Gold {
  readonly file: string;
}
type Score = (gold: Gold, mentions: readonly Mention[]) => {
  required: number; typed: number; spans: number; predicted: number; perType: Record<string, { tp: number; fn: number; fp: number }>;
};

/** The annotated digests, by the scorer next to them. */
async function printGold(recogniser: EntityRecogniser): Promise<void> {
  const folder = path.resolve('../shared/gold');
  const { score } = await import(pathToFileURL(path.join(folder, 'score-entities.mjs')).href) as { score: Score };
  const total = { hits: 0, wrong: 0, missed: 0 };
  const spans = { hits: 0, wrong: 0, missed: 0 };
  const tallies: Tallies = new Map();
  for (const name of readdirSync(folder).filter((each) => each.endsWith('.entities.json'))) {
    const gold = JSON.parse(readFileSync(path.join(folder, name), 'utf8')) as Gold;
    const text = readFileSync(path.resolve('../shared/digests', gold.file), 'utf8').replace(/^\ufeff/, '');
    const result = score(gold, finish(new DigestFacts(text, parseDigest(text).articles).mentionSteps(recogniser)));
    for (const [sum, hits] of [[total, result.typed], [spans, result.spans]] as const) {
      sum.hits += hits;
      sum.wrong += result.predicted - hits;
      sum.missed += result.required - hits;
    }
    for (const [type, { tp, fn, fp }] of Object.entries(result.perType)) {
      const tally = tallies.get(type) ?? { hits: 0, wrong: 0, missed: 0 };
      tallies.set(type, { hits: tally.hits + tp, wrong: tally.wrong + fp, missed: tally.missed + fn });
    }
  }
  console.log(`annotated digests: typed F1 ${f1(total).toFixed(3)}, untyped ${f1(spans).toFixed(3)}\n    ${describeTallies(tallies)}`);
}
