import type { Document } from 'yaml';
import { resolveAnchors } from '../annotations/anchoring/resolveAnchors';
import { placeNotes } from '../annotations/anchoring/placeNotes';
import { readEntries, unreadable, type Entry } from '../annotations/readSidecar';
import { tagNode } from '../annotations/tagsField';
import type { Annotation, ArticleNote } from '../annotations/types';
import type { Article } from '../digest/types';
import type { Issue } from '../issues/issue';
import { issueAt, readYaml } from '../yaml/readYaml';

/** The text that a sidecar belongs to, and the names it may use; undefined if there is no codebook: any name will do. */
export interface SidecarContext {
  readonly text: string;
  readonly articles: readonly Article[];
  readonly tags: ReadonlySet<string> | undefined;
  readonly topics: ReadonlySet<string> | undefined;
}

/**
 * What is wrong with a sidecar: everything that reading it finds, plus `orphan-annotation`, `ambiguous-annotation`,
 * `orphan-article`, and as warnings `undefined-tag`, `undefined-topic`.
 * @returns issues with offsets in `yamlText`, in its order
 */
export function checkSidecar(yamlText: string, context: SidecarContext): Issue[] {
  const { document, issues } = readYaml(yamlText);
  if (document === undefined) return [...issues];
  const refusal = unreadable(document);
  return [...issues, ...(refusal === undefined ? entryIssues(document, context) : [refusal])].sort((a, b) => a.start - b.start);
}

/**
 * The tags of a sidecar that no codebook defines.
 * @returns issues `undefined-tag` of severity `information`, with offsets in `yamlText`
 */
export function undefinedTags(yamlText: string, tags: ReadonlySet<string>): Issue[] {
  const { document } = readYaml(yamlText);
  if (document === undefined || unreadable(document) !== undefined) return [];
  const { articles, annotations } = readEntries(document);
  const context = { text: '', articles: [], tags, topics: undefined };
  return [...articles, ...annotations].flatMap((entry: Entry<ArticleNote | Annotation>) => tagIssues(entry, entry.value.tags ?? [], context))
    .map((issue) => ({ ...issue, severity: 'information' }));
}

function entryIssues(document: Document, context: SidecarContext): Issue[] {
  const { articles, annotations, issues } = readEntries(document);
  const placed = placeNotes(context.articles, articles.map(({ value }) => value));
  return [
    ...issues,
    ...articles.flatMap((entry, index) => articleIssues(entry, placed[index], context)),
    ...anchorIssues(annotations, context),
    ...annotations.flatMap((entry) => tagIssues(entry, entry.value.tags, context)),
  ];
}

function articleIssues(entry: Entry<ArticleNote>, article: Article | undefined, context: SidecarContext): Issue[] {
  const { id, title, tags = [], topics } = entry.value;
  const orphan = article !== undefined ? [] : [issueAt('orphan-article', entry.node.get('id', true), title, id)];
  const labels = [...(topics?.primary === undefined ? [] : [topics.primary]), ...(topics?.add ?? []), ...(topics?.remove ?? [])];
  const unknown = labels.filter((label) => context.topics?.has(label) === false);
  return [
    ...orphan,
    ...tagIssues(entry, tags, context),
    ...unknown.map((label) => issueAt('undefined-topic', entry.node.get('topics', true), label)),
  ];
}

function anchorIssues(entries: readonly Entry<Annotation>[], context: SidecarContext): Issue[] {
  const anchors = resolveAnchors(context.text, context.articles, entries.map((entry) => entry.value));
  return entries.flatMap(({ value, node }, index) => {
    const status = anchors[index]?.status;
    const place = node.get('id', true);
    if (status === 'orphan') return [issueAt('orphan-annotation', place, value.id)];
    if (status === 'ambiguous') return [issueAt('ambiguous-annotation', place, value.id)];
    return [];
  });
}

function tagIssues(entry: Entry<unknown>, tags: readonly string[], context: SidecarContext): Issue[] {
  return tags
    .filter((tag) => context.tags?.has(tag) === false)
    .map((tag) => issueAt('undefined-tag', tagNode(entry.node, tag), tag));
}
