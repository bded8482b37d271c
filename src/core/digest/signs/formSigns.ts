import type { Findings } from '../findings/findings';
import { formWords as limits } from '../tuning/lineTuning';
import { opensParagraph, styleOf, type RowForm } from './formRows';
import { rowsBy } from './rowsBy';
import { boundariesBy, type Rule } from './rule';
import { formSign, type Guess } from './sign';

const forms: readonly RowForm[] = ['joined-before', 'joined-behind', 'number-alone', 'tail', 'lead'];

/** Rows whose form may show where articles begin (`findings/rowForms`): each form, in each of its styles, is a guess. */
export function formedRows(findings: Findings): Guess[] {
  return forms.flatMap((form) => {
    const rows = rowsBy(findings, (row) => styleOf(findings, row, form) || undefined);
    return [...rows].filter(([style, members]) => members.length >= leastOf(findings, form, style)).map(([style, members]) => {
      const rule: Rule = { at: 'form', form, style };
      return { sign: formSign(form, style), rules: [rule], boundaries: boundariesBy(findings, rule, members) };
    });
  });
}

/** Names with a colon begin many a paragraph: they are titles only where most paragraphs begin so. */
function leastOf(findings: Findings, form: RowForm, style: string): number {
  if (form !== 'lead' || style !== 'colon') return limits.rows;
  let paragraphs = 0;
  for (let row = 0; row < findings.rows.count; row += 1) if (opensParagraph(findings, row)) paragraphs += 1;
  return Math.max(limits.rows, paragraphs * limits.leadShare);
}
