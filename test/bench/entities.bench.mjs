/**
 * The recogniser with its model beside `compromise`, which is asked for people, places, organisations, money and
 * percentages: in one run and one thread, so that the ratios tell, whatever else the machine does. Then the same in a web
 * worker, as the web editions of the editor run it.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import compromise from 'compromise';
import { projectFolder, sampleWorkspace } from '../../tools/support/paths.mjs';
import { entityCases } from './entityCases.mjs';

const bytes = readFileSync(path.join(projectFolder, 'media/entities.model'));
const files = ['2026-03-digital-policy.txt', '2026-04-chips-and-trade.txt', 'weekly.digest'];
const text = files.map((file) => readFileSync(path.join(sampleWorkspace, file), 'utf8')).join('\n\n');

export const cases = [
  { name: 'compromise', size: text.length, run: () => {
    const document = compromise(text);
    return [document.people(), document.places(), document.organizations(), document.money(), document.percentages()].map((found) => found.json({ offset: true }));
  } },
  ...entityCases(bytes, text),
];

export const worker = { module: 'entities.worker.mjs', input: { bytes, text } };
