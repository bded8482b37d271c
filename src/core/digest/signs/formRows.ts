import { isMeta, isProse, isTextRow, type Findings } from '../findings/findings';
import { apartOf, isNumberAlone, joinedBefore, joinedBehind, leadOf, tailOf, type Lead } from '../findings/rowForms';
import { endOf, gapAbove, hasTrait, lengthOf, rowText, startOf } from '../rows/rows';
import { trait } from '../rows/traits';
import { formWords as limits, longestTitle } from '../tuning/lineTuning';

/** What the form of a row may show: a name joined to a title, a number above it, the end of a text, a title in its text. */
export type RowForm = 'joined-before' | 'joined-behind' | 'number-alone' | 'tail' | 'lead';

/** The style in which a row has a form, as `|` for `Title | Coast Echo`; '' where it has not. */
export function styleOf(findings: Findings, row: number, form: RowForm): string {
  const { rows } = findings;
  switch (form) {
    case 'joined-before': return isTitle(findings, row) ? joinedBefore(rowText(rows, row)) : '';
    case 'joined-behind': return isTitle(findings, row) ? joinedBehind(rowText(rows, row)) : '';
    case 'number-alone': return lengthOf(rows, row) <= limits.numberAlone && isNumberAlone(rowText(rows, row)) ? 'number' : '';
    case 'tail': return isProse(findings, row) || lengthOf(rows, row) >= limits.tailRow ? tailOf(rows.text.slice(Math.max(startOf(rows, row), endOf(rows, row) - limits.tail), endOf(rows, row))) : '';
    case 'lead': return leadAt(findings, row)?.style ?? '';
  }
}

function isTitle(findings: Findings, row: number): boolean {
  const { rows } = findings;
  return lengthOf(rows, row) <= longestTitle && hasTrait(rows, row, trait.letters) && !isProse(findings, row);
}

/** The title in the row of its text; undefined where a row has none, goes on from the one above, or is a line about the article. */
export function leadAt(findings: Findings, row: number): Lead | undefined {
  return accepted(findings, row, leadOf(beginningOf(findings, row)));
}

/** The same, where it is set apart from the text: in bold, or in capitals before a text. */
export function titleInText(findings: Findings, row: number): Lead | undefined {
  const lead = accepted(findings, row, apartOf(beginningOf(findings, row)));
  return lead?.style === 'bold' || isTextRow(findings, row) ? lead : undefined;
}

function accepted(findings: Findings, row: number, lead: Lead | undefined): Lead | undefined {
  if (lead === undefined || isMeta(findings, row) || goesOn(findings, row)) return undefined;
  return lengthOf(findings.rows, row) >= lead.behind + limits.behindLead ? lead : undefined;
}

/** Whether a row is the beginning of a paragraph. */
export function opensParagraph(findings: Findings, row: number): boolean {
  return isTextRow(findings, row) && !goesOn(findings, row);
}

/** Whether a row is a further line of a paragraph. */
function goesOn(findings: Findings, row: number): boolean {
  return findings.habits.wrapWidth > 0 && gapAbove(findings.rows, row) === 0 && isProse(findings, row) && isProse(findings, row - 1);
}

/** The first characters of a row, of which a lead is one part. */
export function beginningOf({ rows }: Findings, row: number): string {
  return rows.text.slice(startOf(rows, row), Math.min(endOf(rows, row), startOf(rows, row) + limits.lead));
}
