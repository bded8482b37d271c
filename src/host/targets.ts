import type { Article } from '../core/digest/types';
import type { PlacedAnnotation } from './annotations/placedAnnotations';
import type { Digest } from './corpus/digest';

/** A tree node that stands for an article carries it in `articleTarget`, so that commands of its menu find it. */
export interface ArticleTarget {
  readonly digest: Digest;
  readonly article: Article;
}

export function articleTargetOf(argument: unknown): ArticleTarget | undefined {
  return property(argument, 'articleTarget') as ArticleTarget | undefined;
}

/** A tree node that stands for a tagged passage carries it in `passageTarget`. */
export function passageTargetOf(argument: unknown): PlacedAnnotation | undefined {
  return property(argument, 'passageTarget') as PlacedAnnotation | undefined;
}

/** A tree node that stands for a tag carries its path in `tagTarget`. */
export function tagTargetOf(argument: unknown): string | undefined {
  return property(argument, 'tagTarget') as string | undefined;
}

/** A tree node that stands for an entity carries it in `entity`. */
export function entityTargetOf(argument: unknown): { readonly key: string; readonly canonical: string } | undefined {
  const entity = property(argument, 'entity');
  const [key, canonical] = [property(entity, 'key'), property(entity, 'canonical')];
  return typeof key === 'string' && typeof canonical === 'string' ? { key, canonical } : undefined;
}

function property(argument: unknown, name: string): unknown {
  return typeof argument === 'object' && argument !== null ? (argument as Record<string, unknown>)[name] : undefined;
}
