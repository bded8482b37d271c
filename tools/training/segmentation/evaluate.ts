/** Measures the parser as it is, with the model that ships: strict F1 of titles, a mean over the texts of each set. */
import { parseDigest } from '../../../src/core/digest/parse/parseDigest';
import { learntFrom, measuredOn } from './material';
import { strictF1 } from './texts';

const wanted = process.argv.slice(2);
/** Texts that are read worse are named. */
const poor = 0.9;

for (const [name, read] of Object.entries({ ...measuredOn, cases: learntFrom['cases'], open: learntFrom['open'], seeds: learntFrom['seeds'], train: learntFrom['train'] })) {
  if (read === undefined || (wanted.length > 0 && !wanted.includes(name))) continue;
  const scores = read().map((digest) => {
    const { articles, layout } = parseDigest(digest.text);
    return { digest, signals: layout.signals, f1: strictF1(digest, articles.map(({ titleStart }) => titleStart)) };
  });
  console.log(`${name}: ${scores.length} texts, strict F1 ${(scores.reduce((sum, { f1 }) => sum + f1, 0) / scores.length).toFixed(4)}`);
  for (const { digest, signals, f1 } of scores) if (f1 < poor) console.log(`  ${f1.toFixed(2)} ${digest.name} by ${signals[0] ?? 'nothing'}`);
}
