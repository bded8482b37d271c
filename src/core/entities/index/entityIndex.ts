import { foldWords } from '../../text/words';
import { compareText, entityKey } from '../entityKey';
import type { EntityType, Mention } from '../types';
import { EntityTally } from './entityTally';
import type { EntityIndex, EntityQuery } from './types';

/**
 * Entities over all digests, kept current article by article: adding or removing an article costs what it names. A list
 * costs its entities; what is shown of each is computed once and kept until one of its articles changes.
 */
export function createEntityIndex(): EntityIndex {
  const tallies = new Map<string, EntityTally>();
  /** Digest → article → keys of what it names. */
  const digests = new Map<string, Map<string, readonly string[]>>();

  function remove(digest: string, article: string): void {
    const articles = digests.get(digest);
    for (const key of articles?.get(article) ?? []) if (tallies.get(key)?.remove(placeKey(digest, article)) === false) tallies.delete(key);
    articles?.delete(article);
    if (articles?.size === 0) digests.delete(digest);
  }

  return {
    put(place, mentions) {
      const { digest, article } = place;
      remove(digest, article);
      const named = byEntity(mentions);
      const articles = digests.get(digest) ?? new Map<string, readonly string[]>();
      digests.set(digest, articles);
      articles.set(article, [...named.keys()]);
      for (const [key, own] of named) {
        const [sample] = own;
        const tally = tallies.get(key) ?? (sample && new EntityTally(key, sample));
        if (tally === undefined) continue;
        tallies.set(key, tally);
        tally.add(placeKey(digest, article), place, own);
      }
    },
    remove,
    removeDigest(digest) {
      for (const article of [...(digests.get(digest)?.keys() ?? [])]) remove(digest, article);
    },
    get: (key) => tallies.get(key)?.show(),
    list: (query = {}) => chosen([...tallies.values()], query).slice(0, query.limit).flatMap((tally) => tally.show() ?? []),
    countByType: () => countTypes(tallies.values()),
    articlesOf: (key) => tallies.get(key)?.articles() ?? [],
  };
}

/** No path or article id contains a line end. */
const placeKey = (digest: string, article: string): string => `${digest}\n${article}`;

function byEntity(mentions: readonly Mention[]): Map<string, Mention[]> {
  const named = new Map<string, Mention[]>();
  for (const mention of mentions) {
    const key = entityKey(mention);
    const own = named.get(key);
    if (own) own.push(mention);
    else named.set(key, [mention]);
  }
  return named;
}

function chosen(tallies: readonly EntityTally[], { types, filter = '', sort = 'mentions' }: EntityQuery): EntityTally[] {
  const beginnings = foldWords(filter);
  return tallies
    .filter((tally) => types?.includes(tally.sample.type) !== false && tally.hasWords(beginnings))
    .sort(sort === 'name' ? byName : (a, b) => b.mentions - a.mentions || byName(a, b));
}

function countTypes(tallies: Iterable<EntityTally>): ReadonlyMap<EntityType, number> {
  const counts = new Map<EntityType, number>();
  for (const { sample: { type } } of tallies) counts.set(type, (counts.get(type) ?? 0) + 1);
  return counts;
}

const byName = (a: EntityTally, b: EntityTally): number => compareText(a.sortName, b.sortName) || compareText(a.key, b.key);
