import type { Segment } from './types';

/**
 * Names a tagged passage or article among all of a folder: by its annotations file and its id there. A copied digest has the
 * same ids as its original, and so has the file of a coder who began with a copy of another's.
 */
export function segmentKey({ sidecar, kind, id }: Pick<Segment, 'sidecar' | 'kind' | 'id'>): string {
  return kind === 'article' ? `${sidecar}#article:${id}` : `${sidecar}#${id}`;
}
