import { tagPaths } from '../../core/codebook/tagTree';
import { buildDigest } from '../../core/corpus/buildDigest';
import { digestSegments } from '../../core/corpus/digestSegments';
import type { AnnotatedDigest, DigestTools } from '../../core/corpus/types';
import { matches, parseQuery, type Query, type QueryNames, unknownNames } from '../../core/search/query';
import type { Segment } from '../../core/search/types';
import { topicsInForce } from '../../core/topics/builtIn/topicsInForce';
import { topicPaths } from '../../core/topics/topicPaths';
import { createTopicClassifier } from '../../core/topics/classify/classifier';
import { loadRecogniser } from '../entityModel';
import type { FolderReader } from '../files/folderReader';
import { type Problem, problemsOf, UsageError } from '../problem';

/** @throws UsageError with the column where the query fails to parse */
export function readQuery(text: string): Query {
  const { query, issues } = parseQuery(text);
  if (query !== null) return query;
  throw new UsageError(issues.map((issue) => `--query:1:${issue.start + 1}: ${issue.message} [${issue.code}]`).join('\n'));
}

/** What the folder's digests are read with. */
export async function digestTools(reader: FolderReader): Promise<DigestTools> {
  const topics = topicsInForce(await reader.topics());
  const { recogniser } = await loadRecogniser();
  return { recogniser, classifier: createTopicClassifier(topics), rulesFor: await reader.entityRules() };
}

/** The digests of a folder with all that is known of them, each read when it is its turn. */
export async function* annotatedDigests(reader: FolderReader, tools: DigestTools, which: 'annotated' | 'all'): AsyncGenerator<AnnotatedDigest> {
  for await (const { file, text, sidecars, corrections } of reader.digests(which)) yield buildDigest(file, text, sidecars, tools, corrections);
}

/** What a query selects, and what the folder has that a query can name. */
export interface Selection {
  readonly segments: readonly Segment[];
  readonly names: QueryNames;
}

/**
 * The tagged passages and articles of a folder that match a query, digest by digest, in order.
 * @param onDigest called after each digest, with how many have been read
 */
export async function selectSegments(reader: FolderReader, query: Query, tools: DigestTools, onDigest?: (count: number) => void): Promise<Selection> {
  const selected: Segment[] = [];
  const [codebook, topics] = [await reader.codebook(), topicsInForce(await reader.topics())];
  const [tag, topic, coder] = [new Set(codebook && tagPaths(codebook)), new Set(topicPaths(topics)), new Set<string>()];
  let count = 0;
  for await (const digest of annotatedDigests(reader, tools, 'annotated')) {
    for (const segment of digestSegments(digest)) {
      if (matches(query, segment)) selected.push(segment);
      for (const name of segment.tags) tag.add(name);
      for (const name of segment.article.topics) topic.add(name);
      coder.add(segment.coder);
    }
    onDigest?.(++count);
  }
  return { segments: selected, names: { tag: [...tag], topic: [...topic], digest: reader.files.texts, coder: [...coder] } };
}

/** Warnings of the names in a query that the folder doesn't have: they find nothing, and may be slips. */
export function unknownNameProblems(text: string, { names }: Selection): Problem[] {
  return problemsOf('--query', text, unknownNames(text, names));
}
