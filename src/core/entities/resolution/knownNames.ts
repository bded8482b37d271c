import type { LexiconEntry } from '../lexicon/entry';
import type { EntityType } from '../types';
import { nameKey, personKey } from './nameKey';

/** The lexicon by the names of its entities. */
export interface KnownNames {
  /** The entity of that name: one of the type itself, else of a type that the same thing may be read as. */
  find(key: string, type: EntityType): LexiconEntry | undefined;
}

/** Types that one name may have by turns: `TikTok` acts and is used, the White House decides and stands there. */
const neighbours: Readonly<Partial<Record<EntityType, readonly EntityType[]>>> = {
  ORG: ['PRODUCT', 'LAW', 'EVENT', 'GPE', 'LOC'], PRODUCT: ['ORG', 'LAW'], LAW: ['ORG', 'PRODUCT', 'EVENT'], EVENT: ['ORG', 'LAW'],
  GPE: ['LOC', 'ORG'], LOC: ['GPE', 'ORG'],
};

export function indexNames(entries: readonly LexiconEntry[]): KnownNames {
  const owners = new Map<string, LexiconEntry | undefined>();
  const claim = (name: string, entry: LexiconEntry): void => {
    const id = `${entry.type} ${entry.type === 'PER' ? personKey(name) : nameKey(name)}`;
    if (!owners.has(id)) owners.set(id, entry);
    // A guarded name of two entities tells neither.
    else if (owners.get(id) !== entry && entry.guarded?.includes(name)) owners.set(id, undefined);
  };
  for (const entry of entries) for (const name of entry.names) claim(name, entry);
  for (const entry of entries) for (const name of entry.guarded ?? []) claim(name, entry);
  return {
    find(key, type) {
      for (const each of [type, ...(neighbours[type] ?? [])]) {
        const entry = owners.get(`${each} ${key}`);
        if (entry) return entry;
      }
      return undefined;
    },
  };
}
