import { gapAbove, hasTrait, keyOf, lengthOf, rowText, wordsOf, type Rows } from '../rows/rows';
import { longestTitle, trait } from '../rows/traits';
import { labelBefore, markOf } from './marks';

/** Of the labels that recur in blocks of fields: how often, with how many values, and how long these are. */
interface LabelledRows {
  readonly first: number;
  count: number;
  words: number;
  stops: number;
  readonly values: Set<number>;
}

const fewestRows = 3;
/** A title is labelled nearly as often as any field, hardly ever says the same twice, and is longer than names and dates. */
const shareOfMost = 0.6;
const leastDistinct = 0.8;
const leastWords = 4;
const mostStops = 0.3;

/**
 * Key of the label that titles have in the text's blocks of fields, in whatever language: the one whose values are as
 * long and as various as titles. 0 where there is none, or where the label is one that is known (`Title:`).
 */
export function learnTitleLabel(rows: Rows): number {
  const labels = labelsOf(rows);
  const most = Math.max(0, ...[...labels.values()].map(({ count }) => count));
  let longest = leastWords;
  let label = 0;
  for (const [key, { first, count, words, stops, values }] of labels) {
    if (count < fewestRows || count < most * shareOfMost) continue;
    if (markOf(rowText(rows, first))?.pattern === 'title-label') return 0;
    const valueWords = words / count - wordsOfLabel(rows, first);
    if (values.size < count * leastDistinct || stops > count * mostStops || valueWords <= longest) continue;
    longest = valueWords;
    label = key;
  }
  return label;
}

function labelsOf(rows: Rows): Map<number, LabelledRows> {
  const labels = new Map<number, LabelledRows>();
  for (let row = 0; row < rows.count; row += 1) {
    if (lengthOf(rows, row) > longestTitle || !hasTrait(rows, row, trait.field) || !standsAmongFields(rows, row)) continue;
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

function standsAmongFields(rows: Rows, row: number): boolean {
  return (gapAbove(rows, row) === 0 && hasTrait(rows, row - 1, trait.field)) || (gapAbove(rows, row + 1) === 0 && hasTrait(rows, row + 1, trait.field));
}

function wordsOfLabel(rows: Rows, row: number): number {
  const text = rowText(rows, row);
  return text.slice(0, labelBefore(text)).split(/\s+/u).length;
}
