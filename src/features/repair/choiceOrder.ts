/**
 * The similarity, 0 … 1, from which a place may be proposed first. Below it, the words have little in common with the passage:
 * whoever only presses Enter must not move a passage to words that it never was about.
 */
export const alikeEnough = 0.7;

/** The choices of places, with "later" after them, or before them where no place is alike enough. */
export function inOrder<T extends { readonly repair: unknown; readonly score?: number }>(places: readonly T[], later: T): readonly T[] {
  const isProposed = places.some(({ score }) => score !== undefined && score >= alikeEnough);
  return isProposed ? [...places, later] : [later, ...places];
}
