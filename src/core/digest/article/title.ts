import type { Span } from '../../text/span';
import type { Evidence } from '../evidence/evidence';
import { endOf, startOf } from '../rows/rows';
import type { TitleForm } from '../segment/blocks';

/** The title's own words: without a heading sign, a label, or the mark that the titles of this digest share. */
export function titleSpan(evidence: Evidence, row: number, form: TitleForm): Span {
  const mark = evidence.marks.get(row);
  const start = startOf(evidence.rows, row);
  const end = endOf(evidence.rows, row);
  if (mark === undefined) return { start, end };
  const belongs = mark.pattern === form.mark || mark.pattern === 'title-label' || mark.pattern.startsWith('heading-');
  return belongs ? { start: start + mark.before, end: end - mark.behind } : { start, end };
}

/** White space folded, for display and for ids. */
export function foldSpace(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
