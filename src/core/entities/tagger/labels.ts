import type { EntityType } from '../types';

/** The types that the tagger distinguishes; amounts and dates are left to rules. The order is that of the model file. */
export const taggedTypes = ['PER', 'ORG', 'GPE', 'LOC', 'NORP', 'PRODUCT', 'LAW', 'EVENT'] as const satisfies readonly EntityType[];

/**
 * A label gives a token's place in a name: 0 outside; from 1 on four for each type, for the first token of several, one
 * within, the last, and the only one (BIOES).
 */
export const outside = 0;
export const places = { first: 0, inner: 1, last: 2, only: 3 } as const;
export const labelCount = 1 + 4 * taggedTypes.length;

export const labelOf = (type: number, place: number): number => 1 + 4 * type + place;
export const typeOf = (label: number): number => (label - 1) >> 2;
export const placeOf = (label: number): number => (label - 1) & 3;

/** Whether no name is open before this label: outside, first or only. */
const opens = (label: number): boolean => label === outside || placeOf(label) === places.first || placeOf(label) === places.only;
/** Whether no name is open after this label. */
const closes = (label: number): boolean => label === outside || placeOf(label) === places.last || placeOf(label) === places.only;

/** Whether one label may follow another. */
export function mayFollow(before: number, label: number): boolean {
  if (opens(label)) return closes(before);
  return !closes(before) && typeOf(before) === typeOf(label);
}

const allLabels = Array.from({ length: labelCount }, (_, label) => label);

/** Labels that may precede each label. */
export const predecessors: readonly Uint8Array[] = allLabels.map((label) => Uint8Array.from(allLabels.filter((before) => mayFollow(before, label))));

/** Labels with which a sequence may begin, and end: its surroundings are outside. */
export const startLabels = Uint8Array.from(allLabels.filter((label) => mayFollow(outside, label)));
export const endLabels = Uint8Array.from(allLabels.filter((label) => mayFollow(label, outside)));
