import { endOf, hasTrait, rowText, startOf, wordsOf, type Rows } from '../rows/rows';
import { trait } from '../rows/traits';
import { notDigestLimits as limits } from '../tuning/articleTuning';

const codeLine = /[{};]$|^[{}\]);,]+$|^(?:\/\/|\/\*|#include|#!|<\/?\w[^>]*>$|import |export |const |let |var |def |class |function |return\b|if \(|for \(|"[^"]+":)|=>|\w\(.*\)\s*[;{]?$|^\s*\w+\s*=\s*\S/u;

/** No text contains a NUL: the file is binary. Only its first part is searched. */
export function isBinary(text: string): boolean {
  return text.slice(0, limits.binarySample).includes('\0');
}

/** Whether the text is source code, markup or data rather than something to read. */
export function isCode(rows: Rows): boolean {
  const count = Math.min(rows.count, limits.sample);
  if (count < limits.rows) return false;
  let code = 0;
  let sentences = 0;
  for (let row = 0; row < count; row += 1) {
    if (hasTrait(rows, row, trait.long)) {
      if (hasTrait(rows, row, trait.sentenceEnd)) sentences += 1;
      continue;
    }
    if (codeLine.test(rowText(rows, row))) code += 1;
    else if (hasTrait(rows, row, trait.sentenceEnd) && wordsOf(rows, row) >= limits.sentenceWords) sentences += 1;
  }
  return code > count * limits.codeShare && code > sentences;
}

/** Which of `,`, `;`, tab and `|` a character is, from 1; 0 for others. */
const delimiterOf = Uint8Array.from({ length: 128 }, (_, code) => ',;\t|'.indexOf(String.fromCharCode(code)) + 1);
const delimiters = 4;
const quote = '"'.charCodeAt(0);

/** A table has the same number of delimiters in nearly every line; its first lines are checked first. */
export function isTable(rows: Rows): boolean {
  const count = Math.min(rows.count, limits.sample);
  if (count < limits.rows) return false;
  const few = Math.min(count, limits.firstLines);
  return hasColumns(rows, few) && (few === count || hasColumns(rows, count));
}

function hasColumns(rows: Rows, count: number): boolean {
  const linesBy = Array.from({ length: delimiters }, () => new Map<number, number>());
  for (let row = 0; row < count; row += 1) {
    const columns = columnsOf(rows, row);
    linesBy.forEach((lines, index) => {
      const here = columns[index + 1] ?? 1;
      if (here >= limits.columns) lines.set(here, (lines.get(here) ?? 0) + 1);
    });
  }
  return linesBy.some((lines) => [...lines.values()].some((number) => number >= count * limits.tableShare));
}

/** Columns of a line for each delimiter, numbered from 1; a delimiter between double quotes is part of a value. */
function columnsOf(rows: Rows, row: number): Uint32Array {
  const columns = new Uint32Array(delimiters + 1).fill(1);
  const end = Math.min(endOf(rows, row), startOf(rows, row) + limits.lineLength);
  let quoted = false;
  for (let at = startOf(rows, row); at < end; at += 1) {
    const code = rows.text.charCodeAt(at);
    if (code === quote) quoted = !quoted;
    const delimiter = quoted ? 0 : delimiterOf[code] ?? 0;
    if (delimiter !== 0) columns[delimiter] = (columns[delimiter] ?? 1) + 1;
  }
  return columns;
}
