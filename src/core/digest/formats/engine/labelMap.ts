import { labelWords, type LabelName, type LabelTable } from './labelWords';

/** Longer labels are none. */
export const longestLabel = 60;

/** A label as the tables have it: in lower case, blanks for hyphens and for other white space. */
export function foldLabel(label: string): string {
  return label.toLowerCase().replace(/[\s\u00a0_-]+/gu, ' ').trim();
}

/**
 * The labels that mean one of `names`, in all languages. Where a word stands for several, the first of `names` counts.
 * @param own words of one format, which take precedence
 * @param isOwnOnly whether these are all, because labels are codes
 */
export function labelMap(names: readonly LabelName[], own: LabelTable = {}, isOwnOnly = false): ReadonlyMap<string, LabelName> {
  const map = new Map<string, LabelName>();
  for (const table of isOwnOnly ? [own] : [own, ...Object.values(labelWords)]) {
    for (const name of names) {
      for (const label of foldedLabels(table, name)) if (!map.has(label)) map.set(label, name);
    }
  }
  return map;
}

/** Every format asks for the same words again, so they are folded once. */
const folded = new Map<string, readonly string[]>();

function foldedLabels(table: LabelTable, name: LabelName): readonly string[] {
  const words = table[name];
  if (words === undefined) return [];
  const known = folded.get(words) ?? words.split('|').map(foldLabel);
  folded.set(words, known);
  return known;
}
