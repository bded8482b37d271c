import { isProse, type Findings } from '../findings/findings';
import { listedLimits as limits } from '../tuning/lineTuning';
import { leadsToText, listedKey } from './listedRows';
import { rowsBy } from './rowsBy';
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
  const recurring = [...rowsBy(findings, (row) => (isProse(findings, row) ? undefined : listedKey(findings, row) || undefined))]
    .filter(([, members]) => members.length > 1 && members.length <= limits.most);
  const keys = new Set(recurring.map(([key]) => key));
  const entries = recurring.filter(([, [first = 0]]) => !leadsToText(findings, keys, first)).map(([key]) => key);
  if (entries.length === 0) return [];
  const rule: Rule = { at: 'listed', keys: new Set(entries) };
  const boundaries = boundariesBy(findings, rule);
  return boundaries.length < limits.titles ? [] : [{ sign: signs.listedTitles, rules: [rule], boundaries }];
}
