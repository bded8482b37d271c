import type { LineCorrection } from '../digest/types';
import { forEachLine } from '../text/forEachLine';

/**
 * What to write so that the line at an offset (UTF-16 code units) is, or is not, a title. A line whose text recurs is named
 * by its occurrence, so that a recurring sub-heading is not corrected along with it. Undefined for a blank line.
 */
export function correctLine(text: string, offset: number, is: LineCorrection['is']): LineCorrection | undefined {
  const line = lineAt(text, offset).trim();
  if (line === '') return undefined;
  let count = 0;
  let occurrence = 0;
  forEachLine(text, (start, end) => {
    if (end - start < line.length || text.slice(start, end).trim() !== line) return;
    count += 1;
    if (start <= offset) occurrence = count;
  }, { formFeeds: true });
  return { text: line, is, ...(count > 1 && { occurrence }) };
}

/** The correction that names the line at an offset, if one does. */
export function correctionAt(text: string, offset: number, lines: readonly LineCorrection[]): LineCorrection | undefined {
  const words = lineAt(text, offset).trim();
  const sameWords = lines.filter((line) => line.text === words);
  if (sameWords.length === 0) return undefined;
  const occurrence = correctLine(text, offset, 'title')?.occurrence ?? 1;
  return sameWords.find((line) => (line.occurrence ?? occurrence) === occurrence);
}

function lineAt(text: string, offset: number): string {
  let start = offset;
  while (start > 0 && !isBreak(text, start - 1)) start -= 1;
  let end = offset;
  while (end < text.length && !isBreak(text, end)) end += 1;
  return text.slice(start, end);
}

function isBreak(text: string, at: number): boolean {
  return '\n\r\f'.includes(text.charAt(at));
}
