import { paragraph, type Block } from '../types';

/** The two or three capitals in front of a field in the exports of Factiva. */
const fieldCode = /^[A-Z]{2,3}$/;

/** The cells of a row as text; a row of a code and its value keeps the value's paragraphs, as a plain text export has them. */
export function rowBlocks(cells: readonly (readonly string[])[]): Block[] {
  const [[code = ''] = [], [value = '', ...more] = []] = cells;
  if (cells.length === 2 && fieldCode.test(code)) return [paragraph(`${code}\t${value}`), ...more.map(paragraph)];
  return [paragraph(cells.map((cell) => cell.join(' ')).join(' | '))];
}
