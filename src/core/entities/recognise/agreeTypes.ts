import { type MentionCandidate, strengths } from '../mentionCandidate';
import type { EntityType } from '../types';

/**
 * Gives a name one type throughout an article: that of most of its mentions, or, of equally frequent types, the one
 * that comes last, since headlines come first and reveal least. Names of the lexicon stay as they are: what is a firm
 * here and an app there is decided sentence by sentence.
 * @param names of one article, in order
 */
export function agreeTypes(text: string, names: readonly MentionCandidate[]): MentionCandidate[] {
  const counts = new Map<string, Map<EntityType, number>>();
  const isOpen = ({ strength }: MentionCandidate): boolean => strength !== strengths.lexicon;
  for (const name of names.filter(isOpen).reverse()) {
    const words = text.slice(name.start, name.end);
    const types = counts.get(words) ?? new Map<EntityType, number>();
    counts.set(words, types.set(name.type, (types.get(name.type) ?? 0) + 1));
  }
  return names.map((name) => {
    const types = isOpen(name) ? counts.get(text.slice(name.start, name.end)) : undefined;
    return types && types.size > 1 ? { ...name, type: commonest(types) ?? name.type } : name;
  });
}

/** Of equally common types, the one counted first. */
function commonest(counts: ReadonlyMap<EntityType, number>): EntityType | undefined {
  const most = Math.max(...counts.values());
  return [...counts].find(([, count]) => count === most)?.[0];
}
