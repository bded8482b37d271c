import type { Entity } from '../../core/entities/groupEntities';
import { entityKey } from '../../core/entities/groupEntities';
import { entityTypes, type EntityType, type Mention } from '../../core/entities/types';
import type { Digest } from '../../host/corpus/digest';

export type EntityNode =
  | { readonly kind: 'type'; readonly id: string; readonly type: EntityType; readonly entities: readonly Entity[] }
  | { readonly kind: 'entity'; readonly id: string; readonly entity: Entity }
  | { readonly kind: 'mention'; readonly id: string; readonly digest: Digest; readonly mention: Mention };

/** The entities of one digest and where it names them. */
export interface DigestEntities {
  readonly digest: Digest;
  readonly entities: readonly Entity[];
  readonly mentions: readonly Mention[];
}

export function rootNodes({ entities }: DigestEntities): EntityNode[] {
  return entityTypes.flatMap((type) => {
    const ofType = entities.filter((entity) => entity.type === type);
    return ofType.length === 0 ? [] : [{ kind: 'type', id: type, type, entities: ofType } as const];
  });
}

export function childNodes({ digest, mentions }: DigestEntities, parent: EntityNode): EntityNode[] {
  switch (parent.kind) {
    case 'type':
      return parent.entities.map((entity) => ({ kind: 'entity', id: entity.key, entity }));
    case 'entity':
      return mentions.filter((mention) => entityKey(mention) === parent.entity.key)
        .map((mention, index) => ({ kind: 'mention', id: `${parent.id}#${index}`, digest, mention }));
    case 'mention':
      return [];
  }
}
