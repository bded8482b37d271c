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

const delimiters = [',', ';', '\t', '|'].map((delimiter) => delimiter.charCodeAt(0));
const quote = '"'.charCodeAt(0);
/** So much of a line is looked at, in UTF-16 code units. */
const lineLength = 5000;
const fewestColumns = 3;
const likeLines = 0.7;

/** A table has the same number of delimiters in nearly every line. */
function isTable(rows: Rows, count: number): boolean {
  const linesBy = delimiters.map(() => new Map<number, number>());
  for (let row = 0; row < count; row += 1) {
    const columns = columnsOf(rowText(rows, row));
    linesBy.forEach((lines, index) => {
      const here = columns[index] ?? 1;
      lines.set(here, (lines.get(here) ?? 0) + 1);
    });
  }
  return linesBy.some((lines) => [...lines].some(([columns, number]) => columns >= fewestColumns && number >= count * likeLines));
}

/** Columns of a line for each delimiter; one between double quotes is part of a value. */
function columnsOf(line: string): number[] {
  const columns = delimiters.map(() => 1);
  let quoted = false;
  for (let index = 0; index < line.length && index < lineLength; index += 1) {
    const code = line.charCodeAt(index);
    if (code === quote) quoted = !quoted;
    if (quoted) continue;
    const delimiter = delimiters.indexOf(code);
    if (delimiter >= 0) columns[delimiter] = (columns[delimiter] ?? 1) + 1;
  }
  return columns;
}
