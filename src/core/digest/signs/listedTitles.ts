import { isProse, type Findings } from '../findings/findings';
import { listedLimits as limits } from '../tuning/lineTuning';
import { leadsToText, listedKey } from './listedRows';
import { boundariesBy, type Rule } from './rule';
import { signs, type Guess } from './sign';

/** Titles that the contents at the top of a text list: the same lines stand above text farther down. */
export function listedTitles(findings: Findings): readonly Guess[] {
  const known = found.get(findings) ?? findListed(findings);
  found.set(findings, known);
  return known;
}

/** Kept for each text: they are one guess, and the features of all others ask for them. */
const found = new WeakMap<Findings, readonly Guess[]>();

function findListed(findings: Findings): Guess[] {
  const rows = new Map<number, number[]>();
  for (let row = 0; row < findings.rows.count; row += 1) {
    const key = isProse(findings, row) ? 0 : listedKey(findings, row);
    if (key === 0) continue;
    const others = rows.get(key);
    if (others === undefined) rows.set(key, [row]);
    else others.push(row);
  }
  const keys = new Set([...rows].filter(([, members]) => members.length > 1 && members.length <= limits.most).map(([key]) => key));
  const entries = [...rows].filter(([key, [first = 0]]) => keys.has(key) && !leadsToText(findings, keys, first)).map(([key]) => key);
  const rule: Rule = { at: 'listed', keys: new Set(entries) };
  const boundaries = boundariesBy(findings, rule);
  return boundaries.length < limits.titles ? [] : [{ sign: signs.listedTitles, rules: [rule], boundaries }];
}
