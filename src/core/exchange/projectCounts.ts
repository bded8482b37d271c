import { articleKey } from './articleKey';
import { shownTags } from './groupByTag';
import type { Project } from './types';

/** What an export holds, for those who decide on it. */
export interface ProjectCounts {
  readonly passages: number;
  /** Tagged as a whole. */
  readonly taggedArticles: number;
  /** That have a passage or are tagged. */
  readonly articles: number;
  readonly digests: number;
  /** In use there, of those that are exported. */
  readonly tags: number;
  readonly coders: number;
}

export function projectCounts({ segments, tag }: Pick<Project, 'segments' | 'tag'>): ProjectCounts {
  const passages = segments.filter(({ kind }) => kind === 'passage').length;
  return {
    passages,
    taggedArticles: segments.length - passages,
    articles: distinct(segments.map(articleKey)),
    digests: distinct(segments.map(({ file }) => file)),
    tags: distinct(segments.flatMap((segment) => shownTags(segment, tag))),
    coders: distinct(segments.map(({ coder }) => coder)),
  };
}

/** How many different names there are. */
function distinct(names: readonly string[]): number {
  return new Set(names.filter((name) => name !== '')).size;
}
