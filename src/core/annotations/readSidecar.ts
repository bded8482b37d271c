import { isMap, isSeq, type Document, type YAMLMap } from 'yaml';
import { finish, type Steps } from '../steps';
import type { Issue } from '../issues/issue';
import { issueAt, largestFile, readYamlSteps, topMap } from '../yaml/readYaml';
import { refuseVersion } from '../yaml/refusals';
import { countField, hasAlias, isNothing, listField, mapField, optional, textField } from '../yaml/yamlFields';
import { tagsField } from './tagsField';
import { readPlainSidecarSteps } from './readPlainSidecar';
import { statuses, type Annotation, type ArticleNote, type Sidecar, type TopicDecision } from './types';

/** An entry with the node it was read from. */
export interface Entry<T> {
  readonly value: T;
  readonly node: YAMLMap;
}

/** All entries of a sidecar that could be read, in the order of the file. */
export interface SidecarEntries {
  readonly articles: readonly Entry<ArticleNote>[];
  readonly annotations: readonly Entry<Annotation>[];
  readonly issues: readonly Issue[];
}

/** The content of a sidecar; undefined if it cannot be read. */
export interface SidecarReading {
  readonly sidecar: Sidecar | undefined;
  readonly issues: readonly Issue[];
}

/**
 * Reads a sidecar. A broken entry is reported and skipped; it stays in the file as it is.
 * @returns `sidecar` is undefined if the file as a whole cannot be read: it must not be written then.
 *   Codes: `broken-yaml`, `merge-conflict`, `yaml-too-large`, `sidecar-not-a-mapping`, `sidecar-too-new`,
 *   `sidecar-version`, `broken-section`, `broken-entry`, `broken-annotation`, `broken-article`, `broken-status`,
 *   `broken-number`, `broken-span`, `broken-tag`, `invalid-tag`, `merge-left`, `duplicate-id`, `yaml-alias`.
 */
export function readSidecar(yamlText: string): SidecarReading {
  return finish(sidecarReadingSteps(yamlText));
}

/** The same in short steps. */
export function* sidecarReadingSteps(yamlText: string): Steps<SidecarReading> {
  const plain = yamlText.length > largestFile ? undefined : yield* readPlainSidecarSteps(yamlText);
  if (plain !== undefined) return { sidecar: plain, issues: [] };
  const { sidecar, issues } = yield* readSidecarSteps(yamlText);
  return { sidecar, issues };
}

/** Reads a sidecar with the YAML library, in short steps, with the document that was read. */
export function* readSidecarSteps(yamlText: string): Steps<SidecarReading & { readonly document: Document | undefined }> {
  const { document, issues } = yield* readYamlSteps(yamlText);
  if (document === undefined) return { document, sidecar: undefined, issues };
  const refusal = unreadable(document);
  if (refusal !== undefined) return { document, sidecar: undefined, issues: [...issues, refusal] };
  yield;
  const entries = readEntries(document);
  return { document, sidecar: sidecarOf(document, entries), issues: [...issues, ...entries.issues] };
}

/** Why a document is not a sidecar of a version that this program knows. */
export function unreadable(document: Document): Issue | undefined {
  return refuseVersion(document, 'sidecar');
}

/** The model of what was read. */
export function sidecarOf(document: Document, { articles, annotations }: SidecarEntries): Sidecar {
  const map = topMap(document);
  return {
    version: 1,
    digest: (map && textField(map, 'digest')) ?? '',
    ...optional('coder', map && textField(map, 'coder')),
    articles: articles.map(({ value }) => value),
    annotations: annotations.map(({ value }) => value),
  };
}

/** Reads all entries, and reports which are broken. */
export function readEntries(document: Document): SidecarEntries {
  const issues: Issue[] = [];
  const map = topMap(document);
  if (map === undefined) return { articles: [], annotations: [], issues };
  return {
    articles: readSection(map, 'articles', readArticle, issues),
    annotations: readSection(map, 'annotations', readAnnotation, issues),
    issues,
  };
}

function readSection<T extends { readonly id: string }>(
  map: YAMLMap, key: string, read: (node: YAMLMap, issues: Issue[]) => T | undefined, issues: Issue[],
): Entry<T>[] {
  const list = map.get(key, true);
  if (!isSeq(list)) {
    if (!isNothing(list)) issues.push(issueAt('broken-section', list, key));
    return [];
  }
  const entries: Entry<T>[] = [];
  const ids = new Set<string>();
  for (const node of list.items) {
    if (!isMap(node)) {
      issues.push(issueAt('broken-entry', node, key));
    } else if (hasAlias(node)) {
      issues.push(issueAt('yaml-alias', node));
    } else {
      const value = read(node, issues);
      if (value === undefined) continue;
      if (ids.has(value.id)) issues.push(issueAt('duplicate-id', node, value.id));
      else entries.push({ value, node });
      ids.add(value.id);
    }
  }
  return entries;
}

/** One annotation; undefined if required fields are missing. */
export function readAnnotation(node: YAMLMap, issues: Issue[]): Annotation | undefined {
  const id = textField(node, 'id');
  const exact = textField(node, 'exact');
  const start = countField(node, 'start');
  const missing = Object.entries({ id, exact, start }).flatMap(([key, value]) => (value === undefined ? [key] : []));
  if (id === undefined || exact === undefined || start === undefined) {
    issues.push(issueAt('broken-annotation', node, missing.join(', ')));
    return undefined;
  }
  const end = countField(node, 'end') ?? start + exact.length;
  if (countField(node, 'end') === undefined && !isNothing(node.get('end', true))) {
    issues.push(issueAt('broken-number', node.get('end', true)));
  } else if (end < start) {
    issues.push(issueAt('broken-span', node.get('end', true), end, start));
  }
  noteLeftConflict(node, issues);
  return {
    id,
    ...optional('article', textField(node, 'article')),
    tags: tagsField(node, issues),
    exact,
    prefix: textField(node, 'prefix') ?? '',
    suffix: textField(node, 'suffix') ?? '',
    start,
    end: Math.max(start, end),
    ...optional('memo', textField(node, 'memo')),
    ...optional('coder', textField(node, 'coder')),
    created: textField(node, 'created') ?? '',
  };
}

/** The notes on one article; undefined without an id. */
export function readArticle(node: YAMLMap, issues: Issue[]): ArticleNote | undefined {
  const id = textField(node, 'id');
  if (id === undefined) {
    issues.push(issueAt('broken-article', node));
    return undefined;
  }
  const status = textField(node, 'status');
  const known = statuses.find((name) => name === status);
  if (status !== undefined && known === undefined) {
    issues.push(issueAt('broken-status', node.get('status', true), status));
  }
  noteLeftConflict(node, issues);
  const tags = tagsField(node, issues);
  const topics = readTopics(mapField(node, 'topics'));
  return {
    id,
    title: textField(node, 'title') ?? id,
    ...optional('tags', tags.length > 0 ? tags : undefined),
    ...optional('topics', topics),
    ...optional('status', known),
    ...optional('memo', textField(node, 'memo')),
  };
}

/** What a merge left to a person. */
function noteLeftConflict(node: YAMLMap, issues: Issue[]): void {
  const left = node.get('conflict', true);
  if (isNothing(left)) return;
  issues.push(issueAt('merge-left', left));
}

function readTopics(node: YAMLMap | undefined): TopicDecision | undefined {
  if (node === undefined) return undefined;
  const add = listField(node, 'add');
  const remove = listField(node, 'remove');
  const decision = {
    ...optional('primary', textField(node, 'primary')),
    ...optional('add', add.length > 0 ? add : undefined),
    ...optional('remove', remove.length > 0 ? remove : undefined),
  };
  return Object.keys(decision).length > 0 ? decision : undefined;
}
