import { message, type Message } from '../issues/issue';
import type { CsvSeparator } from './types';

/** Text, or a number, which stays one for a spreadsheet. */
export type CsvCell = string | number;

/** Makes Excel read the file as UTF-8. */
const byteOrderMark = '\ufeff';

/** How many characters are gathered before they are passed on: many rows at a time, but never a stretch that is felt. */
const pieceLength = 1 << 16;

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
 * A table with its header as CSV (RFC 4180), piece by piece: CRLF line ends, quotation marks where a cell needs them, with a
 * UTF-8 byte-order mark. A cell of text that a spreadsheet would run as a formula gets an apostrophe in front.
 * @returns how many cells had to be made harmless, as a message
 */
export function* csvPieces(rows: Iterable<readonly CsvCell[]>, separator: CsvSeparator = ','): Generator<string, readonly Message[]> {
  let changed = 0;
  const shown = (cell: CsvCell): string => {
    if (typeof cell === 'number') return String(cell);
    const isChanged = isFormula(cell);
    if (isChanged) changed++;
    const harmless = isChanged ? `'${cell}` : cell;
    return needsQuotes.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
  };
  let piece = byteOrderMark;
  for (const row of rows) {
    piece += `${row.map(shown).join(separator)}\r\n`;
    if (piece.length < pieceLength) continue;
    yield piece;
    piece = '';
  }
  yield piece;
  return changed === 0 ? [] : [message(changed === 1 ? 'formula-cells/one' : 'formula-cells/many', changed)];
}

/** What a cell said before it got an apostrophe to be harmless. */
export function withoutApostrophe(cell: string): string {
  return cell.startsWith("'") && isFormula(cell.slice(1)) ? cell.slice(1) : cell;
}
