import type { EntityIndex, EntityQuery } from '../../core/entities/index/types';
import type { EntityType } from '../../core/entities/types';
import type { PlacedMention } from '../../host/entities/workspaceEntities';
import type { EntityTarget } from '../../host/annotations/targets';

/** Where an entity is mentioned: an article of a digest (its uri). */
export interface ArticleOfEntity {
  readonly key: string;
  readonly digest: string;
  readonly article: string;
}

/** Rows of the tree. A row stays the same object as long as it is shown: the editor redraws by identity. */
export type EntityNode =
  | { readonly kind: 'type'; readonly id: string; readonly type: EntityType }
  | { readonly kind: 'entity'; readonly id: string; readonly key: string; readonly entityTarget: EntityTarget }
  | { readonly kind: 'more'; readonly id: string; readonly type: EntityType; readonly left: number }
  | { readonly kind: 'article'; readonly id: string; readonly place: ArticleOfEntity }
  | { readonly kind: 'mention'; readonly id: string; readonly place: ArticleOfEntity; readonly ordinal: number; readonly placed: PlacedMention };

/** Which entities the view shows, and how. */
export interface EntityListing {
  readonly index: EntityIndex;
  readonly types: readonly EntityType[];
  readonly filter: string;
  readonly sort: NonNullable<EntityQuery['sort']>;
}

/** Entities shown below a type at first, and added with each request. */
export const pageSize = 200;

export function typeNodes({ index, types, filter }: EntityListing): EntityNode[] {
  const shown = filter === ''
    ? new Set(index.countByType().keys())
    : new Set(index.list({ types, filter }).map(({ type }) => type));
  // Filtered rows are expanded: they need another identity, since the editor remembers what was collapsed.
  return types.filter((type) => shown.has(type)).map((type) => ({ kind: 'type', id: filter === '' ? type : `${type}?`, type }));
}

/** @param limit the maximum number of rows */
export function entityNodes({ index, filter, sort }: EntityListing, type: EntityType, limit: number): EntityNode[] {
  const entities = index.list({ types: [type], filter, sort, limit });
  const rows = entities.map((entity): EntityNode => {
    const { key, canonical, wordings, first } = entity;
    const target = { key, canonical, type, wordings, digest: first.digest, ...(entity.entity !== undefined && { entity: entity.entity }) };
    return { kind: 'entity', id: key, key, entityTarget: target };
  });
  const left = rows.length < limit ? 0 : index.list({ types: [type], filter }).length - rows.length;
  return left > 0 ? [...rows, { kind: 'more', id: `${type}+${rows.length}`, type, left }] : rows;
}

/** The articles that name an entity; undefined if there is only one: its mentions are then shown directly. */
export function articleNodes({ index }: EntityListing, key: string): readonly (EntityNode & { kind: 'article' })[] {
  return index.articlesOf(key).map(({ digest, article }) => ({
    kind: 'article', id: `${key}|${digest}|${article}`, place: { key, digest, article },
  }));
}

export function mentionNodes(parent: EntityNode, place: ArticleOfEntity, mentions: readonly PlacedMention[]): EntityNode[] {
  return mentions.map((placed, ordinal) => ({ kind: 'mention', id: `${parent.id}#${ordinal}`, place, ordinal, placed }));
}
