/** Shows how a file is cut: each row with how like a title it is, and the likeliest candidates. `explain FILE [COUNT]` */
import { readFileSync } from 'node:fs';
import { candidatesOf } from '../../../src/core/digest/choice/candidates';
import { explore } from '../../../src/core/digest/choice/explore';
import { featureNames, featuresOf, groupOf } from '../../../src/core/digest/choice/features';
import { looksOf } from '../../../src/core/digest/choice/rowLooks';
import { chanceOf } from '../../../src/core/digest/choice/treeModel';
import { findingsOf, isMeta, isProse } from '../../../src/core/digest/findings/findings';
import { learnHabits } from '../../../src/core/digest/findings/habits';
import { titlenessAt } from '../../../src/core/digest/findings/titleness';
import { readRows } from '../../../src/core/digest/rows/readRows';
import { rowText } from '../../../src/core/digest/rows/rows';
import { guessesIn } from '../../../src/core/digest/signs/guesses';

const [file = '', shown = '8', details] = process.argv.slice(2);
const rows = readRows(readFileSync(file, 'utf8'));
const findings = findingsOf(rows, learnHabits(rows));
for (let row = 0; row < Math.min(rows.count, 70); row += 1) {
  const kind = isProse(findings, row) ? 'text' : isMeta(findings, row) ? 'meta' : titlenessAt(findings, row).toFixed(2);
  console.log(`${String(row).padStart(4)} ${kind.padStart(5)} ${String(rows.gap[row])} ${rowText(rows, row).slice(0, 90)}`);
}
const { bySigns, byShape } = guessesIn(findings);
const candidates = candidatesOf(findings, [...bySigns, ...byShape()]);
const group = groupOf(findings, looksOf(findings), candidates);
for (const { candidate, chance } of explore(findings, candidates, (each) => chanceOf(featuresOf(findings, group, each))).slice(0, Number(shown))) {
  const { segmentation: { sign, remedy }, blocks } = candidate;
  console.log(`${chance.toFixed(3)} ${sign.name} ${remedy ?? ''} ${blocks.length}: ${blocks.map(({ title }) => title).join(' ')}`);
  if (details !== undefined) console.log(featuresOf(findings, group, candidate).map((value, index) => `${featureNames[index]}=${Number(value.toFixed(2))}`).join(' '));
}
