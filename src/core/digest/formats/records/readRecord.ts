import { trimmed } from '../../../text/span';
import { endOf, gapAbove, hasTrait, rowText, startOf, type Rows } from '../../rows/rows';
import { trait } from '../../rows/traits';
import type { ArticleFields } from '../../types';
import { between } from '../document/between';
import type { FormatReader, FoundDocument } from '../document/formatReader';
import { dateIn } from '../engine/dates';
import { itemStarts, lastOffset, note, opensSitting, recordLine, tagged, type RecordForm } from './itemStarts';

const fewest = 2;
const forms: readonly RecordForm[] = ['bracketed', 'tagged', 'spoken'];
/** The day of a sitting is in its first lines. */
const headRows = 12;

/** Records of parliaments: an item of the record is an article. */
export const records: FormatReader = {
  id: 'hansard', name: 'Record of a parliament (Hansard, Congressional Record)',
  recognise(rows, sample, isForced) {
    const form = forms.find((each) => {
      if (each === 'spoken' && !isForced && !opensSitting(rows)) return false;
      return sample.reduce((sum, { first, end }) => sum + itemStarts(rows, each, first, end).length, 0) >= fewest;
    });
    if (form === undefined) return undefined;
    const date = form === 'bracketed' ? undefined : dayOf(rows);
    return {
      starts: (all, first, end) => {
        const starts = itemStarts(all, form, first, end);
        return starts[0] === first ? starts : [first, ...starts];
      },
      read: (all, first, end) => (itemStarts(all, form, first, end)[0] === first ? itemOf(all, form, first, end, date) : undefined),
    };
  },
};

function dayOf(rows: Rows): string | undefined {
  for (let row = 0; row < Math.min(rows.count, headRows); row += 1) {
    const date = dateIn(rowText(rows, row));
    if (date !== undefined && date.length > 'yyyy-mm'.length) return date;
  }
  return undefined;
}

function itemOf(rows: Rows, form: RecordForm, first: number, end: number, sitting: string | undefined): FoundDocument | undefined {
  let titleRow = first;
  if (form === 'tagged' && note.test(rowText(rows, first))) titleRow += 1;
  if (form === 'bracketed') while (titleRow < end && isHeadLine(rows, titleRow)) titleRow += 1;
  if (titleRow >= end) return undefined;
  let below = titleRow + 1;
  if (form === 'bracketed') while (below < end && gapAbove(rows, below) === 0) below += 1;
  let last = end;
  while (last > below && (hasTrait(rows, last - 1, trait.separator) || (form === 'tagged' && note.test(rowText(rows, last - 1))))) last -= 1;
  const words = form === 'tagged' ? tagged.exec(rowText(rows, titleRow))?.groups?.['words'] : undefined;
  const at = startOf(rows, titleRow) + (words === undefined ? 0 : rowText(rows, titleRow).indexOf(words));
  const title = trimmed(rows.text, { start: at, end: words === undefined ? endOf(rows, below - 1) : at + words.length });
  const body = last > below ? trimmed(rows.text, { start: startOf(rows, below), end: endOf(rows, last - 1) }) : undefined;
  const closing = form === 'bracketed' && last < end ? { start: startOf(rows, last), end: endOf(rows, last) } : undefined;
  const outside = [title, body, closing].filter((each) => each !== undefined);
  const spans = between(rows.text, { start: startOf(rows, first), end: lastOffset(rows, end) }, outside).filter(({ start, end: to }) => /[\p{L}\p{N}]{2}/u.test(rows.text.slice(start, to).replace(/<[^>]*>/gu, '')));
  const date = form === 'bracketed' ? dateIn(rowText(rows, first)) : sitting;
  const fields: ArticleFields = { ...(date !== undefined && { date }), ...(form === 'bracketed' && headFields(rows, first, titleRow)) };
  return { title, body, closing, byline: undefined, dateline: undefined, fields, fieldSpans: spans };
}

/** `[Senate]`, `[Page S693]`, `From the … Online` */
function isHeadLine(rows: Rows, row: number): boolean {
  const text = rowText(rows, row);
  return recordLine.test(text) || /^\[[^[\]]*\]$/u.test(text) || /^From the .* \[.*\]$/u.test(text);
}

function headFields(rows: Rows, first: number, end: number): ArticleFields {
  const lines = Array.from({ length: end - first - 1 }, (_, index) => /^\[([^[\]]*)\]$/u.exec(rowText(rows, first + 1 + index))?.[1]).filter((line) => line !== undefined);
  const page = lines.map((line) => /^Pages? (.+)$/u.exec(line)?.[1]).find((each) => each !== undefined);
  const section = lines.find((line) => !line.startsWith('Page'));
  return { ...(section !== undefined && { section }), ...(page !== undefined && { page }) };
}
