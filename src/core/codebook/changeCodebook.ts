import { isMap, isSeq, YAMLSeq, type YAMLMap } from 'yaml';
import type { Issue } from '../issues/issue';
import { FileChanger, openForChange, writtenText, type Refusal } from '../yaml/changeFile';
import { YamlEdit } from '../yaml/editYaml';
import { topMap } from '../yaml/readYaml';
import { listField, mapOf, setField, setList, textField, textOf } from '../yaml/yamlFields';
import { textScalar } from '../yaml/yamlText';
import { readCodebook, readTags, unreadable } from './readCodebook';
import { isTagPath, isWithin, nameOf, normaliseTagPath, parentOf } from './tagPath';
import type { Codebook, Tag } from './types';

/** The order in which keys are written. */
const codebookKeys = ['version', 'memo', 'tags'];
const tagKeys = ['name', 'color', 'description', 'include', 'exclude', 'examples', 'memo', 'tags'];
const textFields = ['color', 'description', 'include', 'exclude', 'memo'] as const;

/** Fields of a tag to set; an empty text or list removes the field. */
export type TagUpdate = Partial<Pick<Tag, 'color' | 'description' | 'include' | 'exclude' | 'examples' | 'memo'>>;

/** One change of a codebook. All paths are normalised. */
export type CodebookChange =
  /** Creates the tag and its parents if missing. */
  | { readonly kind: 'ensureTag'; readonly path: string; readonly set?: TagUpdate }
  | { readonly kind: 'updateTag'; readonly path: string; readonly set: TagUpdate }
  /**
   * Gives a tag, with everything below it, another path: a new name or another parent. If `to` exists, the two are merged:
   * fields of `to` stay, examples and memos are joined, children of the same name are merged too.
   */
  | { readonly kind: 'renameTag'; readonly from: string; readonly to: string }
  /** With everything below it. */
  | { readonly kind: 'removeTag'; readonly path: string }
  /** Adds one, unless the tag has it; the tag is created if missing. */
  | { readonly kind: 'addExample'; readonly path: string; readonly example: string }
  /** The project memo; an empty one is removed. */
  | { readonly kind: 'setMemo'; readonly memo: string };

/** The result of changing a codebook. No `text`: the file must not be written; `issues` say why not. */
export type CodebookResult =
  | { readonly text: string; readonly isChanged: boolean; readonly codebook: Codebook; readonly issues: readonly Issue[] }
  | Refusal;

/**
 * Applies changes to a codebook, in order. Only the tags they name are rewritten; all other bytes stay. To undo, write the
 * previous text back.
 * @param yamlText the file's content; undefined if there is no file
 * @returns changes that could not be applied are skipped and reported: `missing-tag`, `invalid-tag`, `invalid-color`
 */
export function changeCodebook(yamlText: string | undefined, changes: readonly CodebookChange[]): CodebookResult {
  const file = openForChange(yamlText, unreadable);
  return file.text === undefined ? file : new CodebookChanger(file.document, new YamlEdit(file.text, file.document)).apply(changes);
}

/** Changes in progress on one codebook: the document as it changes. */
class CodebookChanger extends FileChanger {
  /** Call only once. */
  apply(changes: readonly CodebookChange[]): CodebookResult {
    for (const change of changes) this.#applyOne(change);
    const written = writtenText(this.edit, readTags(this.document).codebook, (text) => readCodebook(text).codebook);
    return written.text === undefined ? written : { text: written.text, isChanged: written.isChanged, codebook: written.value, issues: this.issues };
  }

  #applyOne(change: CodebookChange): void {
    switch (change.kind) {
      case 'ensureTag': this.#ensureTag(change.path, change.set ?? {}); break;
      case 'updateTag': this.#updateTag(change.path, change.set); break;
      case 'renameTag': this.#renameTag(normaliseTagPath(change.from), change.to); break;
      case 'removeTag': this.#removeTag(normaliseTagPath(change.path)); break;
      case 'addExample': this.#addExample(change.path, change.example); break;
      case 'setMemo': this.edit.setTop('memo', change.memo === '' ? undefined : textScalar(change.memo, 'block'), codebookKeys); break;
    }
  }

  #ensureTag(text: string, set: TagUpdate): void {
    const path = this.#checked(text);
    const tag = path === undefined ? undefined : this.#made(path);
    if (tag !== undefined) this.#set(tag, set);
  }

  #updateTag(text: string, set: TagUpdate): void {
    const path = normaliseTagPath(text);
    const tag = this.#find(path);
    if (tag === undefined) this.#reportMissing(path);
    else this.#set(tag, set);
  }

  #addExample(text: string, example: string): void {
    const path = this.#checked(text);
    const tag = path === undefined ? undefined : this.#made(path);
    if (tag !== undefined) this.#set(tag, { examples: [...new Set([...listField(tag, 'examples'), example])] });
  }

  #set(tag: YAMLMap, set: TagUpdate): void {
    if (set.examples !== undefined && JSON.stringify(set.examples) !== JSON.stringify(listField(tag, 'examples'))) {
      this.edit.touch(tag);
      setList(tag, 'examples', set.examples, tagKeys, linesOf);
    }
    for (const key of textFields) {
      const value = set[key];
      if (value === undefined || value === (textField(tag, key) ?? '')) continue;
      if (key === 'color' && !/^(?:#[0-9a-f]{6})?$/i.test(value)) {
        this.report('invalid-color', value);
        continue;
      }
      this.edit.touch(tag);
      setField(tag, key, value === '' ? undefined : textScalar(value, 'block'), tagKeys);
    }
  }

  #renameTag(from: string, text: string): void {
    const to = this.#checked(text);
    const tag = this.#find(from);
    if (to === undefined || to === from) return;
    if (tag === undefined) this.#reportMissing(from);
    else if (isWithin(to, from)) this.report('invalid-tag/within', from);
    else if (this.#find(to) !== undefined) this.#merge(from, tag, to);
    else this.#move(from, tag, to);
  }

  #move(from: string, tag: YAMLMap, to: string): void {
    if (parentOf(from) !== parentOf(to)) {
      this.#takeOut(from, tag);
      const list = this.#childrenOf(parentOf(to));
      if (list !== undefined) this.edit.add(list, undefined, tag);
    }
    this.edit.touch(tag);
    setField(tag, 'name', textScalar(nameOf(to)), tagKeys);
  }

  #merge(from: string, tag: YAMLMap, to: string): void {
    for (const child of tagsIn(tag)) {
      const name = textField(child, 'name') ?? '';
      this.#renameTag(`${from}/${name}`, `${to}/${name}`);
    }
    const into = this.#find(to);
    if (into !== undefined) this.#set(into, mergedFields(tag, into));
    this.#takeOut(from, tag);
  }

  #removeTag(path: string): void {
    const tag = this.#find(path);
    if (tag === undefined) this.#reportMissing(path);
    else this.#takeOut(path, tag);
  }

  #takeOut(path: string, tag: YAMLMap): void {
    const parent = this.#find(parentOf(path)) ?? topMap(this.document);
    const list = parent?.get('tags', true);
    if (!isSeq(list)) return;
    this.edit.remove(list, tag);
    if (list.items.length > 0 || parent === undefined || parentOf(path) === '') return;
    this.edit.touch(parent);
    setField(parent, 'tags', undefined, tagKeys);
  }

  /** The tag at a path, created with its parents if missing. */
  #made(path: string): YAMLMap | undefined {
    const found = this.#find(path);
    if (found !== undefined) return found;
    const list = this.#childrenOf(parentOf(path));
    if (list === undefined) return undefined;
    const tag = mapOf({ name: textScalar(nameOf(path)) });
    const bare = list.items.find((item) => textOf(item) === nameOf(path));
    this.edit.add(list, bare, tag);
    if (bare !== undefined) this.edit.remove(list, bare);
    return tag;
  }

  /** The list of the tags below a path, created if missing; undefined if it can't be. */
  #childrenOf(path: string): YAMLSeq | undefined {
    if (path === '') return this.edit.section('tags', codebookKeys);
    const parent = this.#made(path);
    return parent && this.edit.listOf(parent, 'tags', tagKeys);
  }

  #find(path: string): YAMLMap | undefined {
    let tag = topMap(this.document);
    for (const name of path === '' ? [] : path.split('/')) {
      tag = tag && tagsIn(tag).find((child) => normaliseTagPath(textField(child, 'name') ?? '') === name);
    }
    return path === '' ? undefined : tag;
  }

  #checked(text: string): string | undefined {
    if (isTagPath(text)) return normaliseTagPath(text);
    this.report('invalid-tag', text);
    return undefined;
  }

  #reportMissing(path: string): void {
    this.report('missing-tag', path);
  }
}

/** What a tag gets from one merged into it: fields that it lacks, and all examples and memos. */
function mergedFields(from: YAMLMap, into: YAMLMap): TagUpdate {
  const missing = textFields.filter((key) => textField(into, key) === undefined);
  const memos = [textField(into, 'memo'), textField(from, 'memo')].filter((memo) => memo !== undefined);
  return {
    ...Object.fromEntries(missing.map((key) => [key, textField(from, key)])),
    ...(memos.length > 0 && { memo: [...new Set(memos)].join('\n\n') }),
    examples: [...new Set([...listField(into, 'examples'), ...listField(from, 'examples')])],
  };
}

/** A list with one text per line. */
function linesOf(values: readonly string[]): YAMLSeq {
  const list = new YAMLSeq();
  list.items = values.map((value) => textScalar(value));
  return list;
}

function tagsIn(map: YAMLMap): YAMLMap[] {
  const list = map.get('tags', true);
  return isSeq(list) ? list.items.filter((item) => isMap(item)) : [];
}
