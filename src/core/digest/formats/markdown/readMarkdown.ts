import { trimmed, type Span } from '../../../text/span';
import { endOf, gapAbove, hasTrait, rowText, startOf, type Rows } from '../../rows/rows';
import { trait } from '../../rows/traits';
import type { ArticleFields } from '../../types';
import type { FormatReader, FoundDocument } from '../document/formatReader';
import { dateIn } from '../engine/dates';
import { formOf } from './newsletter';
import { partsOf, type NewsletterForm, type Part } from './parts';

/** The source and the date of an item, in italics right below its title. */
const italic = /^(?:\*[^*\s](?:[^*]*[^*\s])?\*|_[^_\s](?:[^_]*[^_\s])?_)$/u;
/** A footer below the last thematic break has no more rows. */
const footerRows = 3;

/** Newsletters in Markdown: headings are what their author says they are. */
export const markdown: FormatReader = {
  id: 'markdown', name: 'Markdown', layout: 'heading',
  recognise(rows, sample) {
    const form = sample.length === 1 ? formOf(rows, 0, rows.count) : undefined;
    if (form === undefined) return undefined;
    return {
      starts: (all, first, end) => {
        const starts = partsOf(all, form, first, end).map(({ heading }) => heading.row);
        return starts[0] === first ? starts : [first, ...starts];
      },
      read: (all, first, end) => readPart(all, form, first, end),
    };
  },
};

function readPart(rows: Rows, form: NewsletterForm, first: number, end: number): FoundDocument | undefined {
  const part = partsOf(rows, form, first, end).find(({ heading, isArticle }) => heading.row === first && isArticle);
  return part === undefined ? undefined : documentOf(rows, part, Math.min(end, part.heading.kind === 'item' ? part.end : end));
}

function documentOf(rows: Rows, { heading }: Part, end: number): FoundDocument {
  const isInText = heading.kind === 'run-in' || heading.kind === 'item';
  const hasCredit = !isInText && heading.below < end && gapAbove(rows, heading.below) === 0 && isCredit(rows, heading.below);
  const credit = hasCredit ? rowText(rows, heading.below).slice(1, -1) : undefined;
  const title: Span = { start: heading.start, end: heading.end };
  const last = bodyEnd(rows, heading.below, end);
  const top = isInText ? textAfterHead(rows.text, title, endOf(rows, heading.row)) : startOf(rows, heading.below);
  const body = last > heading.row ? trimmed(rows.text, { start: Math.max(top, title.end), end: endOf(rows, last - 1) }) : undefined;
  const date = dateIn(credit ?? '');
  const source = credit?.split(/[,·|]/u)[0]?.trim();
  const fields: ArticleFields = {
    ...(source !== undefined && source !== '' && { source }), ...(date !== undefined && { date }), ...(heading.url !== undefined && { url: heading.url }),
  };
  return { title, titleText: shownTitle(rows.text.slice(title.start, title.end)), body, closing: undefined, byline: undefined, dateline: undefined, fields, fieldSpans: [] };
}

function isCredit(rows: Rows, row: number): boolean {
  const text = rowText(rows, row);
  return italic.test(text) && /\p{Nd}/u.test(text) && !hasTrait(rows, row, trait.fullStop);
}

/** The text behind a head in its row: behind the signs that close it, and the address that it links to. */
function textAfterHead(text: string, title: Span, end: number): number {
  const behind = /^(?:\*\*|__|\]\([^()\s]*\)|\]\[[^\]]*\])*[:：]?(?:\*\*|__)?\s*(?:(?:—|–|--?)\s+)?/u.exec(text.slice(title.end, end))?.[0].length ?? 0;
  return title.end + behind;
}

/** First row below the text: lines drawn at its end, and a footer below the last of them, are outside. */
function bodyEnd(rows: Rows, first: number, end: number): number {
  let last = end;
  if (end === rows.count) {
    for (let row = end - 1; row > first && row >= end - footerRows; row -= 1) if (isBreak(rows, row)) last = row;
    if (last === end && last - 1 > first && italic.test(rowText(rows, last - 1)) && gapAbove(rows, last - 1) > 0) last -= 1;
  }
  while (last > first + 1 && isBreak(rows, last - 1)) last -= 1;
  return last;
}

function isBreak(rows: Rows, row: number): boolean {
  return hasTrait(rows, row, trait.separator);
}

/** Titles without the addresses of links and the signs of emphasis. */
function shownTitle(title: string): string {
  return title.replace(/!?\[([^\]]*)\]\([^()\s]+\)/gu, '$1').replace(/(\*\*|__|`)(?=\S)(.+?)\1/gu, '$2').replace(/\s+/gu, ' ').trim();
}
