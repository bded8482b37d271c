import { gapAbove, hasTrait, keyOf, lengthOf, rowText, wordsOf, type Rows } from '../rows/rows';
import { trait } from '../rows/traits';
import { longestTitle, titleLabelLimits as limits } from '../tuning/lineTuning';
import { labelBefore, markOf } from './marks';

/** For labels that recur in blocks of fields: how often, with how many values, and how long these are. */
interface LabelledRows {
  readonly first: number;
  count: number;
  words: number;
  stops: number;
  readonly values: Set<number>;
}

/**
 * Key of the label that titles have in the text's blocks of fields, in whatever language: the one whose values are as
 * long and as various as titles. 0 if there is none, or if the label is a known one (`Title:`).
 */
export function learnTitleLabel(rows: Rows): number {
  const labels = labelsOf(rows);
  const most = Math.max(0, ...[...labels.values()].map(({ count }) => count));
  let longest: number = limits.words;
  let label = 0;
  for (const [key, { first, count, words, stops, values }] of labels) {
    if (count < limits.rows || count < most * limits.shareOfMost) continue;
    if (markOf(rowText(rows, first))?.kind === 'label') return 0;
    const valueWords = words / count - wordsOfLabel(rows, first);
    if (values.size < count * limits.distinct || stops > count * limits.mostStops || valueWords <= longest) continue;
    longest = valueWords;
    label = key;
  }
  return label;
}

function labelsOf(rows: Rows): Map<number, LabelledRows> {
  const labels = new Map<number, LabelledRows>();
  for (let row = 0; row < rows.count; row += 1) {
    if (lengthOf(rows, row) > longestTitle || !hasTrait(rows, row, trait.field) || !isAmongFields(rows, row)) continue;
    const key = keyOf(rows, row, 'beginningKey');
    if (key === 0) continue;
    const known = labels.get(key) ?? { first: row, count: 0, words: 0, stops: 0, values: new Set<number>() };
    known.count += 1;
    known.words += wordsOf(rows, row);
    known.stops += hasTrait(rows, row, trait.fullStop) ? 1 : 0;
    known.values.add(keyOf(rows, row));
    labels.set(key, known);
  }
  return labels;
}

function isAmongFields(rows: Rows, row: number): boolean {
  const isBelowField = gapAbove(rows, row) === 0 && hasTrait(rows, row - 1, trait.field);
  return isBelowField || (gapAbove(rows, row + 1) === 0 && hasTrait(rows, row + 1, trait.field));
}

function wordsOfLabel(rows: Rows, row: number): number {
  const text = rowText(rows, row);
  return text.slice(0, labelBefore(text)).split(/\s+/u).length;
}
