import type { Node, YAMLMap, YAMLSeq } from 'yaml';
import { normaliseTagPath } from '../codebook/tagPath';
import { lineList, plainScalar, textScalar } from '../yaml/yamlText';
import { mapOf, setField, setList } from '../yaml/yamlFields';
import type { AnnotationUpdate, ArticleUpdate } from './sidecarChange';
import type { Annotation, ArticleNote, TopicDecision } from './types';

/** The order in which keys are written. */
export const sidecarKeys = ['version', 'digest', 'coder', 'articles', 'annotations'];
const annotationKeys = ['id', 'article', 'tags', 'exact', 'prefix', 'suffix', 'start', 'end', 'memo', 'coder', 'created'];
const articleKeys = ['id', 'title', 'tags', 'topics', 'status', 'memo'];

/** The YAML of a new annotation. */
export function annotationNode({ id, created, ...rest }: Annotation): YAMLMap {
  const node = mapOf({ id: textScalar(id), tags: lineList(rest.tags), created: createdScalar(created) });
  setAnnotationFields(node, rest);
  return node;
}

/** Only a time is written plain although it begins with a digit. */
function createdScalar(created: string): Node {
  return /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(created) ? plainScalar(created) : textScalar(created);
}

/** Sets the given fields; the others stay. */
export function setAnnotationFields(node: YAMLMap, { tags, ...fields }: AnnotationUpdate): void {
  if (tags !== undefined) setTags(node, tags);
  for (const key of ['exact', 'prefix', 'suffix'] as const) {
    if (fields[key] !== undefined) setField(node, key, textScalar(fields[key]), annotationKeys);
  }
  for (const key of ['start', 'end'] as const) {
    if (fields[key] !== undefined) setField(node, key, plainScalar(fields[key]), annotationKeys);
  }
  for (const key of ['article', 'coder', 'memo'] as const) {
    if (fields[key] !== undefined) setField(node, key, optionalText(fields[key], key), annotationKeys);
  }
}

/** An empty list of tags stays in the file: the annotation exists and awaits a tag. */
function setTags(node: YAMLMap, tags: readonly string[]): void {
  setList(node, 'tags', tags, annotationKeys, lineList, normaliseTagPath);
  if (!node.has('tags')) setField(node, 'tags', lineList([]), annotationKeys);
}

/** The YAML of an article that so far has only its name. */
export function articleNode(id: string, title: string): YAMLMap {
  return mapOf({ id: textScalar(id), title: textScalar(title) });
}

/** Gives an entry another article. */
export function setArticleName(node: YAMLMap, { id, title }: { readonly id: string; readonly title: string }): void {
  setField(node, 'id', textScalar(id), articleKeys);
  setField(node, 'title', textScalar(title), articleKeys);
}

/** Sets the given fields; empty ones are removed. */
export function setArticleFields(node: YAMLMap, { tags, topics, status, memo }: ArticleUpdate): void {
  if (tags !== undefined) setList(node, 'tags', tags, articleKeys, lineList, normaliseTagPath);
  if (topics !== undefined) setField(node, 'topics', topicsNode(topics), articleKeys);
  if (status !== undefined) setField(node, 'status', status === 'unread' ? undefined : textScalar(status), articleKeys);
  if (memo !== undefined) setField(node, 'memo', optionalText(memo, 'memo'), articleKeys);
}

function topicsNode({ primary, add = [], remove = [] }: TopicDecision): YAMLMap | undefined {
  const node = mapOf({
    primary: primary === undefined ? undefined : optionalText(primary, 'primary'),
    add: optionalList(add),
    remove: optionalList(remove),
  });
  node.flow = true;
  return node.items.length > 0 ? node : undefined;
}

function optionalList(values: readonly string[]): YAMLSeq | undefined {
  return values.length > 0 ? lineList(values) : undefined;
}

/** Memos may have several lines; all other fields stay on one. */
function optionalText(value: string, key: string): Node | undefined {
  return value === '' ? undefined : textScalar(value, key === 'memo' ? 'block' : 'line');
}

/** What an update would overwrite, as the update that restores it. */
export function annotationBefore(annotation: Annotation, set: AnnotationUpdate): AnnotationUpdate {
  const empty = { article: '', coder: '', memo: '' };
  return pickKeys({ ...empty, ...annotation }, set);
}

export function articleBefore(note: ArticleNote, set: ArticleUpdate): ArticleUpdate {
  return pickKeys({ tags: [], topics: {}, status: 'unread' as const, memo: '', ...note }, set);
}

function pickKeys<T extends object>(from: T, keys: object): Partial<T> {
  return Object.fromEntries(Object.entries(from).filter(([key]) => key in keys)) as Partial<T>;
}
