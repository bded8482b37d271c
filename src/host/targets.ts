import type { Article } from '../core/digest/types';
import type { PlacedAnnotation } from './annotations/placedAnnotations';
import type { Digest } from './corpus/digest';

/** A tree node that stands for an article carries it in `articleTarget`, so that commands of its menu find it. */
export interface ArticleTarget {
  readonly digest: Digest;
  readonly article: Article;
}

export function articleTargetOf(argument: unknown): ArticleTarget | undefined {
  return property<ArticleTarget>(argument, 'articleTarget');
}

/** A tree node that stands for a tagged passage carries it in `passageTarget`. */
export function passageTargetOf(argument: unknown): PlacedAnnotation | undefined {
  return property<PlacedAnnotation>(argument, 'passageTarget');
}

/** A tree node that stands for a tag carries its path in `tagTarget`. */
export function tagTargetOf(argument: unknown): string | undefined {
  return property<string>(argument, 'tagTarget');
}

function property<T>(argument: unknown, name: string): T | undefined {
  if (typeof argument !== 'object' || argument === null) return undefined;
  return (argument as Record<string, unknown>)[name] as T | undefined;
}
