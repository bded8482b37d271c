/** How a table is read. */
export interface CsvReading {
  /** Cells beyond these are not read; codebooks have far fewer. */
  readonly mostCells?: number;
  /** Cells keep the white space at their ends. */
  readonly keepSpace?: boolean;
}

const usualCells = 2_000_000;

/** `;` where a locale writes decimals with commas; a tab from a copied table. */
const separators = [',', ';', '\t'];

/** A first line that names the separator, as spreadsheets write and read it: `sep=;`, perhaps in quotation marks. */
const separatorLine = /^\ufeff?"?sep=([^\r\n])"?[ \t,;]*(?:\r\n?|\n|$)/i;

/**
 * The rows of a table (RFC 4180): quoted cells may contain separators, line breaks and doubled quotation marks. The
 * separator is the one that a first line `sep=;` names, or else the most frequent one in the first line. Empty rows are left
 * out.
 */
export function readCsv(table: string, { mostCells = usualCells, keepSpace = false }: CsvReading = {}): string[][] {
  const [line = '', named] = separatorLine.exec(table) ?? [];
  const text = table.slice(line.length).replace(/^\ufeff/, '');
  const separator = named ?? separatorOf(text);
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  for (let cells = 0; at < text.length && cells < mostCells; cells += 1) {
    const cell = text.charAt(at) === '"' ? quotedCell(text, at) : plainCell(text, at, separator);
    row.push(keepSpace ? cell.text : cell.text.trim());
    at = cell.end;
    const next = text.charAt(at);
    if (next === separator) {
      at += 1;
      continue;
    }
    rows.push(row);
    row = [];
    at += next === '\r' && text.charAt(at + 1) === '\n' ? 2 : 1;
  }
  if (row.length > 0) rows.push(row);
  return rows.filter((cells) => cells.some((cell) => cell.trim() !== ''));
}

function separatorOf(text: string): string {
  const firstLine = /^[^\r\n]*/.exec(text)?.[0].slice(0, 10_000).replace(/"[^"]*"/g, '') ?? '';
  const count = (separator: string): number => firstLine.split(separator).length;
  return separators.reduce((best, candidate) => (count(candidate) > count(best) ? candidate : best));
}

interface Cell {
  readonly text: string;
  readonly end: number;
}

function plainCell(text: string, start: number, separator: string): Cell {
  let end = start;
  while (end < text.length && text.charAt(end) !== separator && text.charAt(end) !== '\n' && text.charAt(end) !== '\r') end += 1;
  return { text: text.slice(start, end), end };
}

/** Anything between the closing mark and the separator (there should be nothing) is part of the cell. */
function quotedCell(text: string, start: number): Cell {
  const parts: string[] = [];
  let from = start + 1;
  for (;;) {
    const mark = text.indexOf('"', from);
    if (mark < 0) return { text: parts.join('') + text.slice(from), end: text.length };
    parts.push(text.slice(from, mark));
    if (text.charAt(mark + 1) !== '"') return { text: parts.join(''), end: mark + 1 };
    parts.push('"');
    from = mark + 2;
  }
}
