import { compareText } from '../../core/entities/entityKey';
import type { EntityIndex } from '../../core/entities/index/types';
import { tellingTypes } from '../../core/entities/types';

/** How many entities form groups: the rest are named only once or twice. */
const mostGroups = 300;

/** By the key of an article (`articleKey`): the names of its entities that are mentioned most in the workspace. */
export function entitiesByArticle(index: EntityIndex): ReadonlyMap<string, readonly string[]> {
  const names = new Map<string, Set<string>>();
  for (const { key, canonical } of index.list({ types: tellingTypes, limit: mostGroups })) {
    for (const { digest, article } of index.articlesOf(key)) {
      const place = `${digest}#${article}`;
      names.set(place, (names.get(place) ?? new Set()).add(canonical));
    }
  }
  return new Map([...names].map(([place, found]) => [place, [...found].sort(compareText)]));
}
