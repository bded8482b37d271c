import { isMap, isSeq, type Document, type Node, type YAMLMap } from 'yaml';
import type { Issue } from '../issues/issue';
import { issueAt, readYaml, topMap } from '../yaml/readYaml';
import { refuseVersion } from '../yaml/refusals';
import { hasAlias, isNothing, listField, optional, textField, textOf } from '../yaml/yamlFields';
import { isTagPath, normaliseTagPath } from './tagPath';
import type { Codebook, Tag } from './types';

/** A tag with its path and the mapping it was read from. */
export interface TagEntry {
  readonly path: string;
  readonly tag: Tag;
  readonly node: YAMLMap;
}

/** The tags of a codebook that could be read, parents before children. */
export interface CodebookEntries {
  readonly codebook: Codebook;
  readonly entries: readonly TagEntry[];
  readonly issues: readonly Issue[];
}

/** Nobody nests deeper, and every level costs a recursion. */
const deepestTag = 20;

/**
 * Reads a codebook. A broken tag is reported and skipped with everything below it; it stays in the file as it is.
 * @returns `codebook` is undefined if the file as a whole cannot be read: it must not be written then.
 *   Codes: `broken-yaml`, `merge-conflict`, `yaml-too-large`, `codebook-not-a-mapping`, `codebook-too-new`,
 *   `codebook-version`, `broken-section`, `broken-tag`, `duplicate-tag`, `broken-color`, `yaml-alias`.
 */
export function readCodebook(yamlText: string): { codebook: Codebook | undefined; issues: Issue[] } {
  const { document, issues } = readYaml(yamlText);
  if (document === undefined) return { codebook: undefined, issues: [...issues] };
  const refusal = unreadable(document);
  if (refusal !== undefined) return { codebook: undefined, issues: [...issues, refusal] };
  const read = readTags(document);
  return { codebook: read.codebook, issues: [...issues, ...read.issues] };
}

/** Why a document is not a codebook of a version that this program knows. */
export function unreadable(document: Document): Issue | undefined {
  return refuseVersion(document, 'codebook');
}

/** Reads all tags, and reports which are broken. */
export function readTags(document: Document): CodebookEntries {
  const map = topMap(document);
  const reader = new TagReader();
  const tags = map === undefined ? [] : reader.readList(map, '', 0);
  const memo = optional('memo', map === undefined ? undefined : textField(map, 'memo'));
  return { codebook: { version: 1, ...memo, tags }, entries: reader.entries, issues: reader.issues };
}

/**
 * Where each tag begins in the text of a codebook.
 * @returns offsets by path; empty if the text can't be read
 */
export function tagPlaces(yamlText: string): ReadonlyMap<string, number> {
  const { document } = readYaml(yamlText);
  if (document === undefined) return new Map();
  return new Map(readTags(document).entries.map(({ path, node }) => [path, (node as Node).range?.[0] ?? 0]));
}

class TagReader {
  readonly entries: TagEntry[] = [];
  readonly issues: Issue[] = [];

  readList(parent: YAMLMap, parentPath: string, depth: number): Tag[] {
    const list = parent.get('tags', true);
    if (isNothing(list)) return [];
    if (!isSeq(list) || depth >= deepestTag) {
      this.issues.push(depth >= deepestTag ? issueAt('broken-section/depth', list) : issueAt('broken-section', list, 'tags'));
      return [];
    }
    const names = new Set<string>();
    return list.items.flatMap((node) => {
      const name = this.#nameOf(node);
      if (name === undefined) return [];
      if (names.has(name)) {
        this.issues.push(issueAt('duplicate-tag', node, parentPath + name));
        return [];
      }
      names.add(name);
      return isMap(node) ? [this.#readTag(node, name, parentPath, depth)] : [{ name }];
    });
  }

  /** A tag may be a mapping, or a bare name. */
  #nameOf(node: unknown): string | undefined {
    const name = isMap(node) ? textField(node, 'name') : textOf(node);
    if (name === undefined) {
      this.issues.push(issueAt('broken-tag/no-name', node));
    } else if (!isTagPath(name) || normaliseTagPath(name).includes('/')) {
      this.issues.push(issueAt('broken-tag/name', node, name));
    } else if (isMap(node) && node.items.some(({ key, value }) => textOf(key) !== 'tags' && hasAlias(value))) {
      this.issues.push(issueAt('yaml-alias/tag', node));
    } else {
      return normaliseTagPath(name);
    }
    return undefined;
  }

  #readTag(node: YAMLMap, name: string, parentPath: string, depth: number): Tag {
    const path = parentPath + name;
    const at = this.entries.length;
    const color = textField(node, 'color')?.toLowerCase();
    const isColor = color !== undefined && /^#[0-9a-f]{6}$/.test(color);
    if (color !== undefined && !isColor) {
      this.issues.push(issueAt('broken-color', node.get('color', true), color));
    }
    const tags = this.readList(node, `${path}/`, depth + 1);
    const examples = listField(node, 'examples');
    const tag: Tag = {
      name,
      ...optional('color', isColor ? color : undefined),
      ...optional('description', textField(node, 'description')),
      ...optional('include', textField(node, 'include')),
      ...optional('exclude', textField(node, 'exclude')),
      ...optional('examples', examples.length > 0 ? examples : undefined),
      ...optional('memo', textField(node, 'memo')),
      ...optional('tags', tags.length > 0 ? tags : undefined),
    };
    this.entries.splice(at, 0, { path, tag, node });
    return tag;
  }
}
