import type { Span } from '../../text/span';
import { isMeta, isProse, markAt, type Evidence } from '../evidence/evidence';
import { endOf, gapAbove, hasTrait, rowText, startOf } from '../rows/rows';
import { trait } from '../rows/traits';
import type { TitleForm } from '../segment/blocks';
import type { SignsAround } from '../segment/signsAround';

/** The title's own words: without a heading sign, a label, or the mark that the titles of this digest share. */
export function titleSpan(evidence: Evidence, row: number, form: TitleForm): Span {
  const mark = markAt(evidence, row);
  const start = startOf(evidence.rows, row);
  const last = lastTitleRow(evidence, row);
  const end = endOf(evidence.rows, last);
  const belongs = mark !== undefined && (form.marks.has(mark.pattern) || mark.pattern === 'title-label' || mark.pattern.startsWith('heading-'));
  return withoutSigns(evidence.rows.text, belongs ? { start: start + mark.before, end: last === row ? end - mark.behind : end } : { start, end }, form.around);
}

/** The title without the signs that all titles of the digest have around them. */
function withoutSigns(text: string, { start, end }: Span, { before, behind }: SignsAround): Span {
  const from = before !== '' && text.startsWith(before, start) ? start + before.length : start;
  const to = behind !== '' && text.slice(start, end).endsWith(behind) ? end - behind.length : end;
  return to > from ? { start: from, end: to } : { start, end };
}

/** A title may be broken into two lines: the second goes on in small letters, and a gap follows. */
export function lastTitleRow(evidence: Evidence, row: number): number {
  const { rows } = evidence;
  const next = row + 1;
  if (next >= rows.count || gapAbove(rows, next) > 0 || gapAbove(rows, next + 1) === 0) return row;
  const goesOn = hasTrait(rows, next, trait.letters) && !hasTrait(rows, next, trait.capital | trait.listItem | trait.long | trait.url | trait.address | trait.field);
  const isOneColumn = !/[|·•\t]/u.test(rowText(rows, next).slice(0, 200));
  return goesOn && isOneColumn && !isProse(evidence, next) && !isMeta(evidence, next) ? next : row;
}

/**
 * A string of its own: a part of a text keeps the whole text in memory, and articles outlive the text they were read
 * from when it is edited.
 */
export function detached(part: string): string {
  return `${part} `.slice(0, -1);
}

/** White space folded, for display and for ids. */
export function foldSpace(text: string): string {
  return detached(/[^\S ]|^ | {2}| $/u.test(text) ? text.replace(/\s+/gu, ' ').trim() : text);
}
