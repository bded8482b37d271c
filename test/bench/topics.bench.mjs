import { existsSync, readFileSync } from 'node:fs';
import { builtInTopics } from '../../src/core/topics/builtIn';
import { createTopicClassifier } from '../../src/core/topics/classify/classifier';
import { importTopicCodebook } from '../../src/core/topics/import/importTopicCodebook';
import { sortDocuments } from '../../src/core/topics/learning/documentSorter';
import { FollowUps } from '../../src/core/related/followUps';
import { NearDuplicates } from '../../src/core/related/nearDuplicates';
import { codedBills, learningCurve, crossValidation } from './bills.mjs';
import { articleText } from './text.mjs';

const classifier = createTopicClassifier(builtInTopics);
const articles = Array.from({ length: 20_000 }, (_, number) => article(number));
const readings = articles.map((input) => classifier.read(input));
const learner = classifier.learner();
let decided = 0;

/** @param {number} number */
function article(number) {
  const [title = '', ...body] = articleText(number).split('\n\n');
  return { title, body: body.join('\n') };
}

/** A correction comes, and all articles are ranked again. */
function rerank() {
  decided += 1;
  const decision = { primary: 'Security / Cybersecurity' };
  const steps = learner.follow(readings.map((reading, index) => ({ reading, decision: index === decided ? decision : undefined })));
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  for (const reading of readings) classifier.rank(reading, step.value);
}

function printFigures() {
  const shared = '../shared';
  if (!existsSync(`${shared}/topics/bills.csv`)) return;
  const bills = codedBills(readFileSync(`${shared}/topics/bills.csv`, 'utf8'));
  const { codebook } = importTopicCodebook('cap.json', readFileSync(`${shared}/taxonomies/cap-topics-with-terms.json`, 'utf8'));
  const { accuracy, macroF1 } = crossValidation(sortDocuments, bills);
  console.log(`  bills, five folds: accuracy ${accuracy.toFixed(3)}, macro-F1 ${macroF1.toFixed(3)}`);
  if (codebook === undefined) return;
  for (const { coded, first, three } of learningCurve(sortDocuments, bills, codebook, [0, 50, 200, 500], 3)) {
    console.log(`  bills by a codebook of terms, ${coded} labels: accuracy ${first.toFixed(3)}, among the first three ${three.toFixed(3)}`);
  }
}
printFigures();

function relateAll() {
  const [duplicates, followUps] = [new NearDuplicates(), new FollowUps()];
  for (const [number, { title, body }] of articles.slice(0, 1000).entries()) {
    duplicates.set(String(number), { title, body });
    followUps.set({ key: String(number), title, body, entities: [] });
  }
}

export const cases = [
  { name: '1,000 articles: words by a regular expression', run: () => articles.slice(0, 1000).map(({ body }) => body.match(/\p{L}+/gu)) },
  { name: '1,000 articles: read for the first time', run: () => articles.slice(0, 1000).map((input) => classifier.read(input)) },
  { name: '1,000 articles: duplicates and follow-ups', run: relateAll },
  { name: '20,000 articles: ranked after a correction', run: rerank },
];
