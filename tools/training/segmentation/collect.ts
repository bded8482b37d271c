/**
 * Looks at all candidates of the marked texts, and keeps their features and how right they are in `.cache/training/segmentation`:
 * `node tools/training/run.mjs segmentation/collect [SET …]`.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { collected, type Collected } from './collected';
import { examplesOf } from './examples';
import { learntFrom, measuredOn } from './material';

mkdirSync(collected, { recursive: true });
const wanted = process.argv.slice(2);
for (const [set, read] of Object.entries({ ...learntFrom, ...measuredOn })) {
  if (wanted.length > 0 && !wanted.includes(set)) continue;
  const texts = read().flatMap((digest): Collected[] => {
    const examples = examplesOf(digest);
    if (examples === undefined) return [];
    const one = digest.accept !== undefined || digest.starts.length === 1 ? 1 : 0;
    return [{ set, name: digest.name, layout: digest.layout, one, examples }];
  });
  writeFileSync(path.join(collected, `${set}.jsonl`), texts.map((text) => JSON.stringify(text)).join('\n'));
  const best = texts.map(({ one, examples }) => examples.reduce((most, { f1 }) => Math.max(most, f1), one));
  const mean = best.reduce((sum, each) => sum + each, 0) / best.length;
  console.log(`${set}: ${texts.length} texts, ${texts.reduce((sum, { examples }) => sum + examples.length, 0)} candidates, the best ${mean.toFixed(4)}`);
}
