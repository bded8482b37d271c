import { isFormula } from '../exchange/csvText';
import type { Cell } from './schema';
import { tables, type Row, type TableName } from './tables';

/** Writes rows of the tables as CSV (RFC 4180), and counts the cells that had to be made harmless. */
export class CsvRows {
  /** Cells that a spreadsheet would have run as a formula. */
  formulas = 0;

  /** The names of the columns, as the first line of a file. */
  header(table: TableName): string {
    return `${Object.keys(tables[table].columns).join(',')}\r\n`;
  }

  rows<Name extends TableName>(table: Name, rows: readonly Row<Name>[]): string {
    const columns = Object.keys(tables[table].columns) as (keyof Row<Name>)[];
    return rows.map((row) => `${columns.map((column) => this.cell(row[column])).join(',')}\r\n`).join('');
  }

  private cell(value: Cell): string {
    if (value === null || value === undefined) return '';
    if (typeof value === 'number' || typeof value === 'boolean') return String(value);
    const text = this.harmless(typeof value === 'string' ? value : JSON.stringify(value));
    return needsQuotes.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  }

  /**
   * An apostrophe goes in front of what a spreadsheet would run, and of what begins with an apostrophe already, so that
   * programs can take it away again: from every cell that begins with one.
   */
  private harmless(text: string): string {
    const isRun = isFormula(text);
    if (isRun) this.formulas += 1;
    return isRun || text.startsWith("'") ? `'${text}` : text;
  }
}

/** Also what separates cells in other programs' dialects, and white space that some programs trim. */
const needsQuotes = /[",;\t\r\n]|^\s|\s$/;
