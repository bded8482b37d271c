import type { QueryNames } from '../../core/search/query';
import type { Segment } from '../../core/search/types';
import { topicPaths } from '../../core/topics/topicPaths';
import type { Services } from './services';

/**
 * What a query can name in this workspace: for completing it, and to tell what is misspelt.
 * @param segments everything tagged, for names that only it has
 */
export async function queryNames(
  { tags, topicCodebook, corpus, shown }: Pick<Services, 'tags' | 'topicCodebook' | 'corpus' | 'shown'>, segments: readonly Segment[],
): Promise<QueryNames> {
  const inUse = (names: (segment: Segment) => readonly (string | undefined)[]): string[] =>
    [...new Set(segments.flatMap(names))].filter((name) => name !== undefined).sort();
  return {
    tag: tags(),
    topic: [...new Set([...topicPaths(await topicCodebook.current()), ...inUse(({ article }) => article.topics)])],
    digest: corpus.all().map(({ file }) => file),
    coder: [...new Set([...shown.coders(), ...inUse(({ coder }) => [coder])])],
    source: inUse(({ article }) => [article.fields.source]),
    author: inUse(({ article }) => [article.fields.author]),
    section: inUse(({ article }) => [article.fields.section]),
    language: inUse(({ article }) => [article.fields.language]),
  };
}
