/**
 * The recogniser with its model beside `compromise`, which is asked for people, places, organisations, money and
 * percentages: in one run and one thread, so that the ratios tell, whatever else the machine does.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import compromise from 'compromise';
import { parseDigest } from '../../src/core/digest/parseDigest';
import { articleSpans } from '../../src/core/entities/articleSpans';
import { recogniseDigest } from '../../src/core/entities/recogniseDigest';
import { createRecogniser } from '../../src/core/entities/recogniser';
import { readModel } from '../../src/core/entities/tagger/readModel';
import { projectFolder, sampleWorkspace } from '../../tools/support/paths.mjs';

const bytes = readFileSync(path.join(projectFolder, 'media/entities.model'));
const reading = readModel(bytes);
if ('issue' in reading) throw new Error(reading.issue.message);
const rules = createRecogniser();
const recogniser = createRecogniser(reading.model);

const files = ['2026-03-digital-policy.txt', '2026-04-chips-and-trade.txt', 'weekly.digest'];
const text = files.map((file) => readFileSync(path.join(sampleWorkspace, file), 'utf8')).join('\n\n');
const { articles } = parseDigest(text);
const fifteen = articles.filter(({ bodyEnd }) => bodyEnd <= 15_000);
const [edited] = articles;
const all = text.length;

export const cases = [
  { name: 'compromise', size: all, run: () => {
    const document = compromise(text);
    return [document.people(), document.places(), document.organizations(), document.money(), document.percentages()].map((found) => found.json({ offset: true }));
  } },
  { name: 'rules, lexicon and model', size: all, run: () => recogniseDigest(text, articles, recogniser) },
  { name: 'rules and lexicon', size: all, run: () => recogniseDigest(text, articles, rules) },
  { name: 'a digest of 15 KB, warm', size: fifteen.at(-1).bodyEnd, run: () => recogniseDigest(text, fifteen, recogniser) },
  { name: 'the article of an edited paragraph', size: edited.bodyEnd, run: () => recogniser.recognise(text, articleSpans(edited)) },
  { name: 'reading the model', run: () => readModel(bytes) },
];
