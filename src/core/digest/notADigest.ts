import { hasTrait, rowText, type Rows } from './rows/rows';
import { trait } from './rows/traits';

const sample = 400;
const codeLine = /[{};]$|^[{}\]);,]+$|^(?:\/\/|\/\*|#include|#!|<\/?\w[^>]*>$|import |export |const |let |var |def |class |function |return\b|if \(|for \(|"[^"]+":)|=>|\w\(.*\)\s*[;{]?$|^\s*\w+\s*=\s*\S/u;

/** A NUL stands in no text: the file is binary. Looked for in the first part of it. */
export function isBinary(text: string): boolean {
  return text.slice(0, 1_000_000).includes('\0');
}

/** Whether the text is source code, markup or data rather than something to read. */
export function isCodeOrTable(rows: Rows): boolean {
  const count = Math.min(rows.count, sample);
  if (count < 3) return false;
  let code = 0;
  let sentences = 0;
  for (let row = 0; row < count; row += 1) {
    if (hasTrait(rows, row, trait.long)) {
      if (hasTrait(rows, row, trait.sentenceEnd)) sentences += 1;
      continue;
    }
    if (codeLine.test(rowText(rows, row))) code += 1;
    else if (hasTrait(rows, row, trait.sentenceEnd) && (rows.words[row] ?? 0) >= 8) sentences += 1;
  }
  return (code > count * 0.3 && code > sentences) || isTable(rows, count);
}

/** A table has the same number of delimiters in nearly every line. */
function isTable(rows: Rows, count: number): boolean {
  return [',', ';', '\t', '|'].some((delimiter) => {
    const counts = new Map<number, number>();
    for (let row = 0; row < count; row += 1) {
      const columns = columnsOf(rowText(rows, row).slice(0, 5000), delimiter);
      counts.set(columns, (counts.get(columns) ?? 0) + 1);
    }
    return [...counts].some(([columns, lines]) => columns >= 3 && lines >= count * 0.7);
  });
}

/** Columns of a line; a delimiter between double quotes is part of a value. */
function columnsOf(line: string, delimiter: string): number {
  let columns = 1;
  let quoted = false;
  for (const character of line) {
    if (character === '"') quoted = !quoted;
    else if (character === delimiter && !quoted) columns += 1;
  }
  return columns;
}
