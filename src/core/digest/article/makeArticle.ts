import type { Article } from '../types';
import type { Findings } from '../findings/findings';
import { endOf, startOf, type Rows } from '../rows/rows';
import { isSpaceCode } from '../rows/space';
import type { Block } from '../segment/blocks';
import { closingRow, hangingLine, type ClosingLines } from './closing';
import { bodyRow, readHead } from './head';
import { findSubheadings } from './subheadings';
import type { Title } from './title';

/** The article of a block whose title was read; its id depends on all titles. */
export function makeArticle(findings: Findings, block: Block, title: Title, id: string, lines: ClosingLines): Article {
  const { rows } = findings;
  const closing = closingRow(findings, block, lines);
  const lastTitle = Math.min(title.lastRow, closing - 1);
  // The text of an article without a title begins behind its first words, in the same row.
  const goesOn = title.isInText && title.behind < endOf(rows, lastTitle);
  const body = goesOn ? lastTitle : Math.min(bodyRow(findings, lastTitle, closing), closing);
  const hasBody = body < closing;
  const hanging = closing === block.end && hasBody ? hangingLine(findings, closing - 1, lines) : 0;
  const lastEnd = endOf(rows, block.end - 1);
  const bodyStart = goesOn ? firstFrom(rows, title.behind) : hasBody ? startOf(rows, body) : Math.max(title.end, endOf(rows, lastTitle));
  const { byline, dateline } = readHead(findings, block.first, body, closing);
  return {
    id,
    title: title.text,
    titleStart: title.start,
    titleEnd: title.end,
    bodyStart,
    bodyEnd: hasBody ? endWithout(rows, closing - 1, hanging) : bodyStart,
    closingStart: closing < block.end ? startOf(rows, closing) : hanging > 0 ? lastEnd - hanging : null,
    closingEnd: closing < block.end || hanging > 0 ? lastEnd : null,
    subheadings: findSubheadings(findings, body, closing),
    byline,
    dateline,
    fields: {},
    fieldSpans: [],
  };
}

/** The first character from an offset on that is no white space. */
function firstFrom({ text }: Rows, offset: number): number {
  let at = offset;
  while (isSpaceCode(text.charCodeAt(at))) at += 1;
  return at;
}

/** The end of a row without the drawn line at its end, of length `hanging`, and the white space before it. */
function endWithout(rows: Rows, row: number, hanging: number): number {
  let end = endOf(rows, row) - hanging;
  while (hanging > 0 && end > 0 && /\s/u.test(rows.text.charAt(end - 1))) end -= 1;
  return end;
}
