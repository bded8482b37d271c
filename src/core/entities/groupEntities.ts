import { entityTypes, type EntityType, type Mention } from './types';

/** One entity with all that was counted of it, as a tree by type shows it. */
export interface Entity {
  /** `TYPE:canonical`, unique in a list. */
  readonly key: string;
  readonly canonical: string;
  readonly type: EntityType;
  /** Wikidata QID, where certain. */
  readonly entity?: string;
  readonly mentions: number;
  /** The wordings that were found, most frequent first. */
  readonly wordings: readonly string[];
}

interface Tally {
  readonly first: Mention;
  entity: string | undefined;
  mentions: number;
  readonly wordings: Map<string, number>;
}

export const entityKey = (mention: Pick<Mention, 'type' | 'canonical'>): string => `${mention.type}:${mention.canonical}`;

/** Entities of the mentions: by type in the order of `entityTypes`, then most mentioned first, then by name. */
export function groupEntities(mentions: readonly Mention[]): Entity[] {
  const tallies = new Map<string, Tally>();
  for (const mention of mentions) {
    const key = entityKey(mention);
    const tally = tallies.get(key) ?? { first: mention, entity: undefined, mentions: 0, wordings: new Map<string, number>() };
    tally.mentions += 1;
    tally.entity ??= mention.entity;
    tally.wordings.set(mention.text, (tally.wordings.get(mention.text) ?? 0) + 1);
    tallies.set(key, tally);
  }
  return [...tallies].map(([key, tally]) => toEntity(key, tally)).sort(byTypeThenCount);
}

function toEntity(key: string, tally: Tally): Entity {
  const wordings = [...tally.wordings].sort((a, b) => b[1] - a[1]).map(([wording]) => wording);
  const { canonical, type } = tally.first;
  const entity = { key, canonical, type, mentions: tally.mentions, wordings };
  return tally.entity === undefined ? entity : { ...entity, entity: tally.entity };
}

function byTypeThenCount(a: Entity, b: Entity): number {
  return entityTypes.indexOf(a.type) - entityTypes.indexOf(b.type) || b.mentions - a.mentions || compareText(a.canonical, b.canonical);
}

/** Code unit order: the same on every machine, whatever its language. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
