import { markAt, type Findings } from '../findings/findings';
import { boundariesBy } from './rule';
import { markSign, signs, type Guess, type Sign } from './sign';

/** Rows that are marked the way titles may be: by a number, a date, a symbol, a heading sign, a label, or capitals. */
export function markedTitles(findings: Findings): Guess[] {
  const byPattern = new Map<string, { readonly sign: Sign; readonly rows: number[] }>();
  for (let row = 0; row < findings.rows.count; row += 1) {
    const mark = markAt(findings, row);
    if (mark === undefined) continue;
    const group = byPattern.get(mark.pattern);
    if (group === undefined) byPattern.set(mark.pattern, { sign: markSign(mark), rows: [row] });
    else group.rows.push(row);
  }
  const marked = [...byPattern].map(([pattern, { sign, rows }]): Guess => ({ sign, rules: [{ at: 'mark', pattern }], boundaries: rows }));
  const capitals: Guess = { sign: signs.capitals, rules: [{ at: 'capitals' }], boundaries: boundariesBy(findings, { at: 'capitals' }) };
  return [...marked, capitals].filter(({ boundaries }) => boundaries.length >= 2);
}

/** The last resort: rows that look like titles, with running text below. */
export function titleShapes(findings: Findings): Guess[] {
  return [{ sign: signs.shape, rules: [{ at: 'title-shape' }], boundaries: boundariesBy(findings, { at: 'title-shape' }) }];
}
