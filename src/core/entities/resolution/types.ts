import type { LexiconEntry } from '../lexicon/entry';
import type { Mention } from '../types';

/** Who or what is meant. */
export interface Identity {
  readonly canonical: string;
  /** Wikidata QID, where certain. */
  readonly entity?: string;
}

/** A mention, with its name in the form for comparison. */
export interface NamedMention {
  readonly mention: Mention;
  /** Its text without debris and possessive. */
  readonly name: string;
  readonly key: string;
}

export function identityOf({ canonical, entity }: LexiconEntry): Identity {
  return entity === undefined ? { canonical } : { canonical, entity };
}
