import type { Span } from '../../text/span';
import { isMeta, isProse, markAt, occurrencesOf, type Evidence } from '../evidence/evidence';
import { endOf, gapAbove, hasTrait, lengthOf, rowText, startOf } from '../rows/rows';
import { isSpaceCode } from '../rows/space';
import { trait } from '../rows/traits';
import type { TitleForm } from '../segment/blocks';
import type { SignsAround } from '../segment/signsAround';

/** A line is broken where it is at least so long. */
const leastBroken = 40;

/** A title: the place of its own words, these words with white space folded, and the last of its rows. */
export interface Title extends Span {
  readonly text: string;
  readonly lastRow: number;
}

/** The title that begins at a row: its own words without a heading sign, a label, or the mark that the titles of this digest share. */
export function readTitle(evidence: Evidence, row: number, form: TitleForm): Title {
  const { rows } = evidence;
  const mark = markAt(evidence, row);
  const lastRow = lastTitleRow(evidence, row);
  const isMarked = mark !== undefined && (form.marks.has(mark.pattern) || mark.pattern === 'title-label' || mark.pattern.startsWith('heading-'));
  const marked = { start: startOf(rows, row) + (isMarked ? mark.before : 0), end: endOf(rows, lastRow) - (isMarked && lastRow === row ? mark.behind : 0) };
  const { start, end } = withoutSigns(rows.text, marked, form.around);
  return { text: foldSpace(rows.text.slice(start, end)), start, end, lastRow };
}

/** The title without the signs that all titles of the digest have around them. */
function withoutSigns(text: string, { start, end }: Span, { before, behind }: SignsAround): Span {
  const from = before !== '' && text.startsWith(before, start) ? start + before.length : start;
  const to = behind !== '' && text.slice(start, end).endsWith(behind) ? end - behind.length : end;
  return to > from ? { start: from, end: to } : { start, end };
}

/** A title may be broken into two lines: the first is long, the second goes on in small letters and says what no other line says, and a gap follows. */
function lastTitleRow(evidence: Evidence, row: number): number {
  const { rows } = evidence;
  const next = row + 1;
  if (next >= rows.count || gapAbove(rows, next) > 0 || gapAbove(rows, next + 1) === 0) return row;
  if (lengthOf(rows, row) < leastBroken || occurrencesOf(evidence, next) > 1) return row;
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
  return detached(isFolded(text) ? text : text.replace(/\s+/gu, ' ').trim());
}

const space = 32;

/** Whether all white space of a text is single spaces between words. */
function isFolded(text: string): boolean {
  let before = space;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === space ? before === space : isSpaceCode(code)) return false;
    before = code;
  }
  return before !== space;
}
