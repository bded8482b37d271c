import type { LexiconEntry } from '../lexicon/entry';
import type { EntityType } from '../types';
import { nameKey, personKey } from './nameKey';

/** The lexicon by the names of its entities. */
export interface KnownNames {
  /** The entity of that name: one of the type itself, else of a type that the same thing may have. */
  find(key: string, type: EntityType): LexiconEntry | undefined;
}

/** Types that one name may have by turns: `TikTok` acts and is used, the White House decides and is a building. */
const neighbours: Readonly<Partial<Record<EntityType, readonly EntityType[]>>> = {
  ORG: ['PRODUCT', 'LAW', 'EVENT', 'GPE', 'LOC'], PRODUCT: ['ORG', 'LAW'], LAW: ['ORG', 'PRODUCT', 'EVENT'], EVENT: ['ORG', 'LAW'],
  GPE: ['LOC', 'ORG'], LOC: ['GPE', 'ORG'],
};

export function indexNames(entries: readonly LexiconEntry[]): KnownNames {
  const owners = new Map<string, LexiconEntry[]>();
  for (const entry of entries) for (const name of entry.names) claim(owners, keyOf(name, entry), entry);
  const certain = new Set(owners.keys());
  const disputed = new Set<string>();
  for (const entry of entries) {
    for (const name of entry.guarded ?? []) {
      const key = keyOf(name, entry);
      if (!claim(owners, key, entry) && !certain.has(key)) disputed.add(`${entry.type} ${key}`);
    }
  }
  return {
    find(key, type) {
      const named = owners.get(key);
      if (named === undefined) return undefined;
      const entry = named.find((each) => each.type === type) ?? neighbours[type]?.flatMap((near) => named.find((each) => each.type === near) ?? [])[0];
      // A guarded name of two entities identifies neither.
      return entry && disputed.size > 0 && disputed.has(`${entry.type} ${key}`) ? undefined : entry;
    },
  };
}

const keyOf = (name: string, { type }: LexiconEntry): string => (type === 'PER' ? personKey(name) : nameKey(name));

/** @returns false where another entity of its type has that name already */
function claim(owners: Map<string, LexiconEntry[]>, key: string, entry: LexiconEntry): boolean {
  const named = owners.get(key);
  if (named === undefined) owners.set(key, [entry]);
  else if (!named.includes(entry)) {
    if (named.some(({ type }) => type === entry.type)) return false;
    named.push(entry);
  }
  return true;
}
