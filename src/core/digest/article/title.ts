import type { Span } from '../../text/span';
import { isMeta, isProse, isTextRow, markAt, occurrencesOf, type Findings } from '../findings/findings';
import { bulletBefore, type Lead } from '../findings/rowForms';
import { endOf, gapAbove, hasTrait, lengthOf, rowText, startOf } from '../rows/rows';
import { isSpaceCode } from '../rows/space';
import { trait } from '../rows/traits';
import type { TitleForm } from '../segment/blocks';
import type { SignsAround } from '../segment/signsAround';
import { beginningOf, titleInText } from '../signs/formRows';
import { firstWordsLimit, readLimits } from '../tuning/articleTuning';
import { firstWordsOf } from './firstWords';

/** A title: the place of its own words, these words with white space folded, and its last row. */
export interface Title extends Span {
  readonly text: string;
  readonly lastRow: number;
  /** Whether the title has no row of its own: these are the first words of the text, … */
  readonly isInText: boolean;
  /** … which goes on here. */
  readonly behind: number;
}

/**
 * The title that begins at a row: its own words without a heading sign, a label, or the mark that the titles of this
 * digest share.
 */
export function readTitle(findings: Findings, row: number, form: TitleForm): Title {
  const { rows } = findings;
  const lead = titleInText(findings, row);
  if (lead !== undefined) return ledBy(findings, row, lead);
  if (isTextRow(findings, row)) return firstWords(findings, row);
  const mark = markAt(findings, row);
  const lastRow = lastTitleRow(findings, row);
  const isMarked = mark !== undefined && (form.marks.has(mark.pattern) || mark.kind === 'label' || mark.kind === 'heading');
  const marked = {
    start: startOf(rows, row) + (isMarked ? mark.before : 0),
    end: endOf(rows, lastRow) - (isMarked && lastRow === row ? mark.behind : 0),
  };
  const { start, end } = withoutEmphasis(rows.text, withoutSigns(rows.text, marked, form.around));
  return { text: foldSpace(rows.text.slice(start, end)), start, end, lastRow, isInText: false, behind: end };
}

/** A title that is set apart from the text in its row. */
function ledBy({ rows }: Findings, row: number, lead: Lead): Title {
  const at = startOf(rows, row);
  const [start, end] = [at + lead.start, at + lead.end];
  return { text: foldSpace(rows.text.slice(start, end)), start, end, lastRow: row, isInText: true, behind: at + lead.behind };
}

/** The first words of a paragraph. */
function firstWords(findings: Findings, row: number): Title {
  const { rows } = findings;
  let lastRow = row;
  while (gapAbove(rows, lastRow + 1) === 0 && isProse(findings, lastRow + 1) && endOf(rows, lastRow) - startOf(rows, row) < firstWordsLimit) lastRow += 1;
  const from = startOf(rows, row) + bulletBefore(beginningOf(findings, row));
  const { start, end } = firstWordsOf(rows.text, { start: from, end: endOf(rows, lastRow) }) ?? { start: from, end: endOf(rows, row) };
  while (lastRow > row && startOf(rows, lastRow) >= end) lastRow -= 1;
  return { text: foldSpace(rows.text.slice(start, end)), start, end, lastRow, isInText: true, behind: end };
}

/** The title without the signs that all titles of the digest have around them. */
function withoutSigns(text: string, { start, end }: Span, { before, behind }: SignsAround): Span {
  const from = before !== '' && text.startsWith(before, start) ? start + before.length : start;
  const to = behind !== '' && text.slice(start, end).endsWith(behind) ? end - behind.length : end;
  return to > from ? { start: from, end: to } : { start, end };
}

/** `3. **Title**`: emphasis around the whole of a title is none of its words. */
function withoutEmphasis(text: string, { start, end }: Span): Span {
  const sign = emphases.find((each) => text.startsWith(each, start) && text.endsWith(each, end) && end - start > 2 * each.length);
  return sign === undefined ? { start, end } : { start: start + sign.length, end: end - sign.length };
}

const emphases = ['**', '__'];

const neverContinued = trait.capital | trait.listItem | trait.long | trait.url | trait.address | trait.field;

/**
 * A title may be broken into two lines: the first is long, the second continues in lower case, or in capitals as it began, and
 * does not recur, and a gap follows.
 */
function lastTitleRow(findings: Findings, row: number): number {
  const { rows } = findings;
  const next = row + 1;
  if (next >= rows.count || gapAbove(rows, next) > 0 || gapAbove(rows, next + 1) === 0) return row;
  if (lengthOf(rows, row) < readLimits.brokenTitle || occurrencesOf(findings, next) > 1) return row;
  const areShouted = hasTrait(rows, row, trait.capitals) && hasTrait(rows, next, trait.capitals) && markAt(findings, next) === undefined;
  const goesOn = hasTrait(rows, next, trait.letters) && !hasTrait(rows, next, areShouted ? neverContinued & ~trait.capital : neverContinued);
  const isOneColumn = !/[|·•\t]/u.test(rowText(rows, next).slice(0, readLimits.length));
  return goesOn && isOneColumn && !isProse(findings, next) && !isMeta(findings, next) ? next : row;
}

/**
 * A separate string: a slice keeps the whole text in memory, and articles outlive the text they were read from when it
 * is edited.
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
