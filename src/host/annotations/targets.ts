import type { Article } from '../../core/digest/types';
import type { EntityType } from '../../core/entities/types';
import type { PlacedAnnotation } from './placedAnnotations';
import type { Digest } from '../corpus/digest';

/** A tree node for an article carries it in `articleTarget`, so that commands of its menu find it. */
export interface ArticleTarget {
  readonly digest: Digest;
  readonly article: Article;
}

export function articleTargetOf(argument: unknown): ArticleTarget | undefined {
  return property(argument, 'articleTarget') as ArticleTarget | undefined;
}

/** A tree node for a tagged passage carries it in `passageTarget`. */
export function passageTargetOf(argument: unknown): PlacedAnnotation | undefined {
  return property(argument, 'passageTarget') as PlacedAnnotation | undefined;
}

/** A tree node for a tag carries its path in `tagTarget`. */
export function tagTargetOf(argument: unknown): string | undefined {
  return property(argument, 'tagTarget') as string | undefined;
}

/** What commands need to know about an entity. */
export interface EntityTarget {
  /** `TYPE:canonical`, as `entityKey` makes it. */
  readonly key: string;
  readonly canonical: string;
  readonly type: EntityType;
  /** Wikidata QID, if certain. */
  readonly entity?: string;
  readonly wordings: readonly string[];
  /** The uri of a digest that names it: the rules to change are that digest's. */
  readonly digest: string;
}

/** A tree node for an entity carries it in `entityTarget`. */
export function entityTargetOf(argument: unknown): EntityTarget | undefined {
  return property(argument, 'entityTarget') as EntityTarget | undefined;
}

function property(argument: unknown, name: string): unknown {
  return typeof argument === 'object' && argument !== null ? (argument as Record<string, unknown>)[name] : undefined;
}
