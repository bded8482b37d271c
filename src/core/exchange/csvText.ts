import { message } from '../issues/issue';
import type { ExportResult } from './types';

/** A table with its header as CSV, and how many of its cells had to be made harmless. */
export function csvResult(rows: readonly (readonly string[])[]): ExportResult {
  const changed = rows.flat().filter(isFormula).length;
  return {
    text: csvText(rows),
    losses: changed === 0 ? [] : [message(changed === 1 ? 'formula-cells/one' : 'formula-cells/many', changed)],
  };
}

/** Makes Excel read the file as UTF-8. */
const byteOrderMark = '\ufeff';

/**
 * What a spreadsheet takes for a formula: = + - @ at the start, also in their full-width forms and after white space,
 * quotation marks or invisible characters; a tab or a line break at the start, which some programs drop or read as the next
 * cell (OWASP, "CSV Injection"; full-width forms are read as formulas in Japanese locales).
 */
const formula = /^(?:[\t\r\n]|[\s\u0000-\u001f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff"']*[=+\-@\uff1d\uff0b\uff0d\uff20\ufe62\ufe63\ufe66\ufe6b\u2212])/u;

export function isFormula(cell: string): boolean {
  return formula.test(cell);
}

/** Also what separates cells in other locales, so that no program splits a cell there. */
const needsQuotes = /[",;\t\r\n]|^\s|\s$/;

/**
 * A table as CSV (RFC 4180): CRLF line ends, quotation marks where a cell needs them, with a UTF-8 byte-order mark. A cell
 * that a spreadsheet would run as a formula gets an apostrophe in front.
 */
function csvText(rows: readonly (readonly string[])[]): string {
  return byteOrderMark + rows.map((cells) => `${cells.map(csvCell).join(',')}\r\n`).join('');
}

function csvCell(cell: string): string {
  const harmless = isFormula(cell) ? `'${cell}` : cell;
  return needsQuotes.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/** What a cell said before it got an apostrophe to be harmless. */
export function withoutApostrophe(cell: string): string {
  return cell.startsWith("'") && isFormula(cell.slice(1)) ? cell.slice(1) : cell;
}
