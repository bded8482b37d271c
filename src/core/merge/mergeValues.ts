import { isSeq } from 'yaml';
import { textOf } from '../yaml/yamlFields';

/** Separates the texts of the two sides; a horizontal rule in Markdown. */
export const textDivider = '\n\n---\n\n';

/** Both texts in one; if one contains the other, there is no conflict. */
export function mergeTexts(ours: string, theirs: string): { readonly text: string; readonly isAgreed: boolean } {
  if (ours.includes(theirs)) return { text: ours, isAgreed: true };
  if (theirs.includes(ours)) return { text: theirs, isAgreed: true };
  return { text: ours.trimEnd() + textDivider + theirs.trimStart(), isAgreed: false };
}

/**
 * Includes what either side added, excludes what either removed; in our order, then theirs.
 * @param spelled the one form of a text's spellings; of several, ours is kept
 */
export function mergeTextLists(
  base: readonly string[], ours: readonly string[], theirs: readonly string[], spelled: (text: string) => string,
): string[] {
  const [inBase, inTheirs] = [new Set(base.map(spelled)), new Set(theirs.map(spelled))];
  const kept = ours.filter((text) => inTheirs.has(spelled(text)) || !inBase.has(spelled(text)));
  const added = theirs.filter((text) => !inBase.has(spelled(text)));
  const merged = new Map<string, string>();
  for (const text of [...kept, ...added]) if (!merged.has(spelled(text))) merged.set(spelled(text), text);
  return [...merged.values()];
}

/** The texts of a list, or of a single one. */
export function textsOf(node: unknown): string[] {
  if (isSeq(node)) return node.items.flatMap((item) => textOf(item) ?? []);
  return [textOf(node) ?? []].flat();
}
