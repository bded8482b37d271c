import { isSeq } from 'yaml';
import { textOf } from '../yaml/yamlFields';

/** Between two texts that were written on two sides; in Markdown a line across. */
export const textDivider = '\n\n---\n\n';

/** Both texts in one; where one holds the other there is nothing to disagree about. */
export function mergeTexts(ours: string, theirs: string): { readonly text: string; readonly isAgreed: boolean } {
  if (ours.includes(theirs)) return { text: ours, isAgreed: true };
  if (theirs.includes(ours)) return { text: theirs, isAgreed: true };
  return { text: ours.trimEnd() + textDivider + theirs.trimStart(), isAgreed: false };
}

/** What either side added is in, what either took out is not; in our order, then theirs. */
export function mergeTextLists(base: readonly string[], ours: readonly string[], theirs: readonly string[]): string[] {
  const kept = ours.filter((text) => theirs.includes(text) || !base.includes(text));
  const added = theirs.filter((text) => !base.includes(text));
  return [...new Set([...kept, ...added])];
}

/** The texts of a list, or of a single one. */
export function textsOf(node: unknown): string[] {
  if (isSeq(node)) return node.items.flatMap((item) => textOf(item) ?? []);
  return [textOf(node) ?? []].flat();
}
