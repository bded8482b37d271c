import { isMap, isSeq, parseDocument, type Document, type Node, type YAMLMap, type YAMLSeq } from 'yaml';
import { isTagPath, isWithin, normaliseTagPath, renamedTag } from '../codebook/tagPath';
import { finish, type Steps } from '../steps';
import { FileChanger } from '../yaml/changeFile';
import { YamlEdit } from '../yaml/editYaml';
import { isEmptyDocument, readYaml, readYamlSteps, topMap } from '../yaml/readYaml';
import { unsafeWrite } from '../yaml/refusals';
import { mapOf, textField } from '../yaml/yamlFields';
import { nodeText, plainScalar, textScalar, yamlOptions } from '../yaml/yamlText';
import { annotationBefore, annotationNode, articleBefore, articleNode, setAnnotationFields, setArticleFields, setArticleName, sidecarKeys } from './entryNodes';
import { joinedNotes } from './joinedNotes';
import { readAnnotation, readArticle, readEntries, readSidecarSteps, sidecarOf, unreadable, type Entry, type SidecarEntries } from './readSidecar';
import type { AnnotationUpdate, ArticleUpdate, EntrySource, SidecarChange, SidecarHead, SidecarResult } from './sidecarChange';
import type { Annotation, ArticleNote, Sidecar } from './types';

/** All the fields that an article may have; the values don't matter. */
const noteFields: ArticleUpdate = { tags: [], topics: {}, status: 'unread', memo: '' };

/**
 * Applies changes to a sidecar, in order. Only the entries they name are rewritten; all other bytes stay.
 * @param yamlText the file's content, read just before writing; undefined if there is no file
 * @param digestName file name of the digest, for a new file
 * @param coder the coder's full name, for a new file whose name can't hold all of it
 * @returns no text if the file cannot be read, or the result could not be read back: nothing must be written then. A change
 * of an entry that no longer exists is skipped and reported: `missing-annotation`, `changed-since`,
 *   `duplicate-id`, `invalid-tag`.
 */
export function changeSidecar(
  yamlText: string | undefined, digestName: string, changes: readonly SidecarChange[], coder?: string,
): SidecarResult {
  return finish(changeSidecarSteps(yamlText, { digest: digestName, ...(coder !== undefined && { coder }) }, changes));
}

/**
 * The same in short steps.
 * @param known the document of exactly this text, if already read; it is modified, so don't use it afterwards
 */
export function* changeSidecarSteps(
  yamlText: string | undefined, head: SidecarHead, changes: readonly SidecarChange[], known?: Document,
): Steps<SidecarResult> {
  const { document, issues } = known === undefined ? yield* readYamlSteps(yamlText ?? '') : { document: known, issues: [] };
  if (document === undefined) return { text: undefined, issues };
  const refusal = unreadable(document);
  if (refusal !== undefined) return { text: undefined, issues: [refusal] };
  if (!isEmptyDocument(document)) return yield* applied(yamlText ?? '', document, changes);
  const text = withHead(yamlText ?? '', head);
  return yield* applied(text, parseDocument<Node>(text, yamlOptions), changes);
}

function* applied(text: string, document: Document, changes: readonly SidecarChange[]): Steps<SidecarResult> {
  const edit = new YamlEdit(text, document);
  yield;
  const entries = readEntries(document);
  yield;
  return yield* new SidecarChanger(document, edit, entries).apply(changes);
}

/** Whether a file says no more than a new one. */
function isBare(text: string, { digest, coder }: Sidecar): boolean {
  return text === withHead('', { digest, ...(coder !== undefined && { coder }) });
}

/** A new file gets its first keys, below any existing comments. */
function withHead(comments: string, { digest, coder }: SidecarHead): string {
  const keys = { version: plainScalar(1), digest: textScalar(digest), ...(coder !== undefined && { coder: textScalar(coder) }) };
  const head = `${nodeText(mapOf(keys), {})}\n`;
  return comments === '' || comments.endsWith('\n') ? comments + head : `${comments}\n${head}`;
}

/** Changes in progress on one sidecar: the document as it changes, its entries by id, and the inverse changes. */
class SidecarChanger extends FileChanger {
  readonly #annotations: Map<string, Entry<Annotation>>;
  readonly #articles: Map<string, Entry<ArticleNote>>;
  /** In the order of the changes; to be applied backwards. */
  readonly #undo: SidecarChange[] = [];

  constructor(document: Document, edit: YamlEdit, { annotations, articles }: SidecarEntries) {
    super(document, edit);
    this.#annotations = new Map(annotations.map((entry) => [entry.value.id, entry]));
    this.#articles = new Map(articles.map((entry) => [entry.value.id, entry]));
  }

  /** Call only once. */
  *apply(changes: readonly SidecarChange[]): Steps<SidecarResult> {
    for (const change of changes) {
      this.#applyOne(change);
      yield;
    }
    const text = this.edit.toString();
    yield;
    const meant = sidecarOf(this.document, readEntries(this.document));
    yield;
    const { document, sidecar, issues: found } = yield* readSidecarSteps(text);
    yield;
    if (document === undefined || sidecar === undefined || JSON.stringify(sidecar) !== JSON.stringify(meant)) {
      return { text: undefined, issues: [unsafeWrite()] };
    }
    const inverse = this.#undo.reverse();
    return { text, isChanged: inverse.length > 0, isBare: isBare(text, sidecar), sidecar, document, found, issues: this.issues, inverse };
  }

  #applyOne(change: SidecarChange): void {
    switch (change.kind) {
      case 'addAnnotation': this.#addAnnotation(withTags(change.annotation), change.source); break;
      case 'updateAnnotation': this.#updateAnnotation(change.id, withTags(change.set), change.expected); break;
      case 'removeAnnotation': this.#removeAnnotation(change.id, change.expected); break;
      case 'noteArticle': this.#noteArticle(change.id, change.title, withTags(change.set), change.source, change.expected); break;
      case 'moveArticle': this.#moveArticle(change.id, change.to, change.withoutPassages !== true); break;
      case 'renameTag': this.#renameTag(change.from, change.to); break;
      case 'removeTag': this.#removeTag(normaliseTagPath(change.tag)); break;
      case 'renameDigest': this.#renameDigest(change.to); break;
    }
  }

  #addAnnotation(annotation: Annotation, source: EntrySource | undefined): void {
    const list = this.edit.section('annotations', sidecarKeys);
    if (this.#annotations.has(annotation.id)) {
      this.report('duplicate-id/known', annotation.id);
    } else if (list === undefined) {
      this.report('broken-section/write', 'annotations');
    } else {
      const node = restoredNode(source) ?? annotationNode(annotation);
      const next = placeFor(list, this.#annotations, source, ({ start, id }) => start - annotation.start || compare(id, annotation.id));
      this.edit.add(list, next, node, source?.text);
      const value = readAnnotation(node, []) ?? annotation;
      this.#annotations.set(annotation.id, { value, node });
      this.#undo.push({ kind: 'removeAnnotation', id: annotation.id, expected: annotationBefore(value, { tags: [], memo: '' }) });
    }
  }

  #updateAnnotation(id: string, set: AnnotationUpdate, expected: AnnotationUpdate = {}): void {
    const entry = this.#annotationAsExpected(id, expected);
    if (entry === undefined) return;
    const changed = changedFields(set, annotationBefore(entry.value, set));
    if (Object.keys(changed).length === 0) return;
    this.edit.touch(entry.node);
    setAnnotationFields(entry.node, changed);
    const value = readAnnotation(entry.node, []) ?? entry.value;
    this.#annotations.set(id, { node: entry.node, value });
    this.#undo.push({ kind: 'updateAnnotation', id, set: annotationBefore(entry.value, changed), expected: annotationBefore(value, changed) });
  }

  #removeAnnotation(id: string, expected: AnnotationUpdate = {}): void {
    const entry = this.#annotationAsExpected(id, expected);
    if (entry === undefined) return;
    const source = this.#takeOut('annotations', entry.node, this.#annotations);
    this.#annotations.delete(id);
    this.#undo.push({ kind: 'addAnnotation', annotation: entry.value, ...source });
  }

  #noteArticle(id: string, title: string, set: ArticleUpdate, source: EntrySource | undefined, expected: ArticleUpdate = {}): void {
    const entry = this.#articles.get(id);
    if (differs(expected, articleBefore(entry?.value ?? { id, title }, expected))) {
      this.#reportChanged(id);
      return;
    }
    if (entry === undefined) {
      this.#addArticle(id, title, set, source);
      return;
    }
    const changed = changedFields(set, articleBefore(entry.value, set));
    if (Object.keys(changed).length === 0) return;
    const before = { kind: 'noteArticle', id, title: entry.value.title, set: articleBefore(entry.value, changed) } as const;
    this.edit.touch(entry.node);
    setArticleFields(entry.node, changed);
    const value = readArticle(entry.node, []) ?? { id, title };
    if (hasContent(entry.node)) {
      this.#articles.set(id, { node: entry.node, value });
      this.#undo.push({ ...before, expected: articleBefore(value, changed) });
    } else {
      this.#undo.push({ ...before, ...this.#takeOut('articles', entry.node, this.#articles) });
      this.#articles.delete(id);
    }
  }

  #addArticle(id: string, title: string, set: ArticleUpdate, source: EntrySource | undefined): void {
    const node = restoredNode(source) ?? articleNode(id, title);
    setArticleFields(node, source === undefined ? set : {});
    if (!hasContent(node)) return;
    const list = this.edit.section('articles', sidecarKeys);
    if (list === undefined) {
      this.report('broken-section/write', 'articles');
      return;
    }
    const value = readArticle(node, []) ?? { id, title };
    this.edit.add(list, placeFor(list, this.#articles, source, (other) => compare(other.id, id)), node, source?.text);
    this.#articles.set(id, { value, node });
    this.#undo.push({ kind: 'noteArticle', id, title, set: articleBefore({ id, title }, value), expected: articleBefore(value, noteFields) });
  }

  #moveArticle(id: string, to: { readonly id: string; readonly title: string }, hasPassages: boolean): void {
    const entry = this.#articles.get(id);
    if (entry === undefined) {
      this.report('missing-article', id);
      return;
    }
    const there = this.#articles.get(to.id);
    const passages = hasPassages && id !== to.id ? [...this.#annotations.values()].filter(({ value }) => value.article === id) : [];
    for (const { value } of passages) this.#updateAnnotation(value.id, { article: to.id });
    if (there !== undefined && id !== to.id) {
      this.#noteArticle(to.id, to.title, joinedNotes(there.value, entry.value), undefined);
      this.#undo.push({ kind: 'noteArticle', id, title: entry.value.title, set: articleBefore(entry.value, noteFields), ...this.#takeOut('articles', entry.node, this.#articles) });
      this.#articles.delete(id);
      return;
    }
    this.edit.touch(entry.node);
    setArticleName(entry.node, to);
    this.#articles.delete(id);
    this.#articles.set(to.id, { node: entry.node, value: readArticle(entry.node, []) ?? { ...entry.value, ...to } });
    this.#undo.push({ kind: 'moveArticle', id: to.id, to: { id, title: entry.value.title }, withoutPassages: true });
  }

  /** Removes an entry from its list, and returns how to put it back. */
  #takeOut(section: 'articles' | 'annotations', node: YAMLMap, entries: ReadonlyMap<string, Entry<unknown>>): { source?: EntrySource } {
    const list = this.edit.section(section, sidecarKeys);
    const text = this.edit.sourceOf(node);
    if (list === undefined) return {};
    const index = list.items.indexOf(node);
    const idOf = (item: unknown): string | undefined => [...entries].find(([, entry]) => entry.node === item)?.[0];
    const source = { previous: idOf(list.items[index - 1]), next: idOf(list.items[index + 1]) };
    this.edit.remove(list, node);
    return text === undefined ? {} : { source: { text, ...source } };
  }

  #renameTag(from: string, to: string): void {
    if (isTagPath(to)) this.#changeTags((tag) => renamedTag(tag, normaliseTagPath(from), normaliseTagPath(to)));
    else this.report('invalid-tag', to);
  }

  #removeTag(removed: string): void {
    this.#changeTags((tag) => (isWithin(tag, removed) ? undefined : tag));
  }

  #renameDigest(to: string): void {
    const map = topMap(this.document);
    const from = map && textField(map, 'digest');
    if (from === undefined || from === to) return;
    this.edit.setTop('digest', textScalar(to), sidecarKeys);
    this.#undo.push({ kind: 'renameDigest', to: from });
  }

  /** Changes every tag in the file; undefined removes it. */
  #changeTags(change: (tag: string) => string | undefined): void {
    const changed = (tags: readonly string[]): string[] => [...new Set(tags.flatMap((tag) => change(tag) ?? []))];
    for (const { value } of [...this.#articles.values()]) {
      if (value.tags !== undefined) this.#noteArticle(value.id, value.title, { tags: changed(value.tags) }, undefined);
    }
    for (const { value } of [...this.#annotations.values()]) this.#updateAnnotation(value.id, { tags: changed(value.tags) });
  }

  /** The annotation of an id; undefined, and reported, if it is missing or no longer what was expected. */
  #annotationAsExpected(id: string, expected: AnnotationUpdate): Entry<Annotation> | undefined {
    const entry = this.#annotations.get(id);
    if (entry === undefined) {
      this.#reportMissing(id);
      return undefined;
    }
    if (differs(expected, annotationBefore(entry.value, expected))) {
      this.#reportChanged(id);
      return undefined;
    }
    return entry;
  }

  #reportMissing(id: string): void {
    this.report('missing-annotation', id);
  }

  #reportChanged(id: string): void {
    this.report('changed-since', id);
  }
}

/** The same with its tags in their one spelling, each once. */
function withTags<T extends { readonly tags?: readonly string[] }>(fields: T): T {
  return fields.tags === undefined ? fields : { ...fields, tags: [...new Set(fields.tags.map(normaliseTagPath))].filter((tag) => tag !== '') };
}

/** The node of a restored entry; undefined if its text is not that of one entry. */
function restoredNode(source: EntrySource | undefined): YAMLMap | undefined {
  const list = source && readYaml(source.text).document?.contents;
  const node = isSeq(list) && list.items.length === 1 ? list.items[0] : undefined;
  return isMap(node) ? node : undefined;
}

/**
 * The item before which a new one goes: where it was, or before the first that is `later` (above 0). Entries in text order
 * spread over the file, so that two people's additions seldom collide, as they would at its end.
 */
function placeFor<T>(list: YAMLSeq, entries: ReadonlyMap<string, Entry<T>>, source: EntrySource | undefined, later: (value: T) => number): unknown {
  const next = entries.get(source?.next ?? '');
  if (next !== undefined) return next.node;
  const previous = entries.get(source?.previous ?? '');
  if (previous !== undefined) return list.items[list.items.indexOf(previous.node) + 1];
  return [...entries.values()].find(({ value }) => later(value) > 0)?.node;
}

/** By code units: the same on every machine, whatever its locale. */
function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

function hasContent(article: YAMLMap): boolean {
  return article.items.some(({ key }) => !['id', 'title'].includes(String(key)));
}

function differs<T extends object>(a: T, b: T): boolean {
  return Object.keys(changedFields(a, b)).length > 0;
}

/** The fields of an update that differ from the current ones. */
function changedFields<T extends object>(set: T, before: T): T {
  const old = new Map(Object.entries(before));
  return Object.fromEntries(Object.entries(set).filter(([key, value]) => JSON.stringify(old.get(key)) !== JSON.stringify(value))) as T;
}
