import { buildDigest } from '../../core/corpus/buildDigest';
import { digestSegments } from '../../core/corpus/digestSegments';
import { matches, parseQuery, type Query } from '../../core/search/query';
import type { Segment } from '../../core/search/types';
import { builtInTopics } from '../../core/topics/builtIn';
import { createTopicClassifier } from '../../core/topics/classify/classifier';
import { loadRecogniser } from '../entityModel';
import type { FolderReader } from '../files/folderReader';
import { UsageError } from '../problem';

/** @throws UsageError with the column where the query fails to parse */
export function readQuery(text: string): Query {
  const { query, issues } = parseQuery(text);
  if (query !== null) return query;
  throw new UsageError(issues.map((issue) => `--query:1:${issue.start + 1}: ${issue.message} [${issue.code}]`).join('\n'));
}

/** The tagged passages and articles of a folder that match a query, digest by digest, in order. */
export async function selectSegments(reader: FolderReader, query: Query): Promise<Segment[]> {
  const topics = (await reader.topics()) ?? builtInTopics;
  const { recogniser } = await loadRecogniser();
  const tools = { recogniser, classifier: createTopicClassifier(topics), rulesFor: await reader.entityRules() };
  const selected: Segment[] = [];
  for await (const { file, text, sidecars, corrections } of reader.digests('annotated')) {
    const segments = digestSegments(buildDigest(file, text, sidecars, tools, corrections));
    for (const segment of segments) if (matches(query, segment)) selected.push(segment);
  }
  return selected;
}
