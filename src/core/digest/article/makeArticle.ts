import type { Article } from '../types';
import type { Evidence } from '../evidence/evidence';
import { endOf, startOf } from '../rows/rows';
import type { Block, TitleForm } from '../segment/blocks';
import { closingRow, hangingLine, type ClosingLines } from './closing';
import { bodyRow, readHead } from './head';
import { findSubheadings } from './subheadings';
import { foldSpace, lastTitleRow, titleSpan } from './title';

/** The article of a block, without its id: that is given when all titles are known. */
export function makeArticle(evidence: Evidence, block: Block, form: TitleForm, lines: ClosingLines): Article {
  const { rows } = evidence;
  const title = titleSpan(evidence, block.title, form);
  const closing = closingRow(evidence, block, lines);
  const lastTitle = Math.min(lastTitleRow(evidence, block.title), closing - 1);
  const body = Math.min(bodyRow(evidence, lastTitle, closing), closing);
  const hasBody = body < closing;
  const hanging = closing === block.end && hasBody ? hangingLine(evidence, closing - 1, lines) : 0;
  const lastEnd = endOf(rows, block.end - 1);
  const bodyStart = hasBody ? startOf(rows, body) : Math.max(title.end, endOf(rows, lastTitle));
  return {
    id: '',
    title: foldSpace(rows.text.slice(title.start, title.end)),
    titleStart: title.start,
    titleEnd: title.end,
    bodyStart,
    bodyEnd: hasBody ? endBefore(rows.text, endOf(rows, closing - 1) - hanging) : bodyStart,
    closingStart: closing < block.end ? startOf(rows, closing) : hanging > 0 ? lastEnd - hanging : null,
    closingEnd: closing < block.end || hanging > 0 ? lastEnd : null,
    subheadings: findSubheadings(evidence, body, closing),
    ...readHead(evidence, block.first, body, closing),
  };
}

/** The end of the text before `offset` without white space. */
function endBefore(text: string, offset: number): number {
  let end = offset;
  while (end > 0 && /\s/u.test(text.charAt(end - 1))) end -= 1;
  return end;
}
