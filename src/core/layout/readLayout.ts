import { isMap, isSeq, type Document, type YAMLMap } from 'yaml';
import type { LineCorrection } from '../digest/types';
import type { Issue } from '../issues/issue';
import { issueAt, readYaml, topMap } from '../yaml/readYaml';
import { refuseVersion } from '../yaml/refusals';
import { countField, hasAlias, isNothing, optional, textField } from '../yaml/yamlFields';
import type { DigestLayout, LayoutFile } from './types';

/** A value with the mapping it was read from. */
export interface LayoutEntry<T> {
  readonly value: T;
  readonly node: YAMLMap;
}

/** What could be read, and what could not. */
export interface LayoutEntries {
  readonly digests: readonly LayoutEntry<DigestLayout>[];
  readonly issues: readonly Issue[];
}

/**
 * Reads the researcher's corrections of layouts. A broken entry is reported and skipped; it stays in the file as it is.
 * @returns `layout` is undefined if the file as a whole cannot be read: it must not be written then.
 *   Codes: those of `readYaml`, `layout-not-a-mapping`, `layout-too-new`, `layout-version`, `broken-section`,
 *   `broken-entry`, `broken-line`, `duplicate-digest`, `yaml-alias`.
 */
export function readLayout(yamlText: string): { layout: LayoutFile | undefined; issues: readonly Issue[] } {
  const { document, issues } = readYaml(yamlText);
  if (document === undefined) return { layout: undefined, issues };
  const refusal = unreadable(document);
  if (refusal !== undefined) return { layout: undefined, issues: [...issues, refusal] };
  const entries = readEntries(document);
  return { layout: layoutOf(entries), issues: [...issues, ...entries.issues] };
}

/** Why a document is not a corrections file of a version that this program knows. */
export function unreadable(document: Document): Issue | undefined {
  return refuseVersion(document, 'layout');
}

/** The model of what was read. */
export function layoutOf({ digests }: LayoutEntries): LayoutFile {
  return { version: 1, digests: digests.map(({ value }) => value) };
}

/** Reads all entries, and reports which are broken. */
export function readEntries(document: Document): LayoutEntries {
  const issues: Issue[] = [];
  const map = topMap(document);
  const digests: LayoutEntry<DigestLayout>[] = [];
  const names = new Set<string>();
  for (const node of map === undefined ? [] : mappingsOf(map, 'digests', issues)) {
    const digest = textField(node, 'digest');
    if (digest === undefined) {
      issues.push(issueAt('broken-entry/digest', node));
    } else if (names.has(digest)) {
      issues.push(issueAt('duplicate-digest', node, digest));
    } else {
      names.add(digest);
      const lines = readLines(node, issues).map(({ value }) => value);
      digests.push({ node, value: { digest, ...optional('layout', textField(node, 'layout')), lines } });
    }
  }
  return { digests, issues };
}

/** The corrections of lines in the entry of a digest. */
export function readLines(digest: YAMLMap, issues: Issue[]): LayoutEntry<LineCorrection>[] {
  return mappingsOf(digest, 'lines', issues).flatMap((node) => {
    const text = textField(node, 'text')?.trim();
    const is = textField(node, 'is');
    const occurrence = countField(node, 'occurrence');
    if (text === undefined || text === '' || (is !== 'title' && is !== 'text')) {
      issues.push(issueAt('broken-line', node));
      return [];
    }
    return [{ node, value: { text, is, ...optional('occurrence', occurrence === 0 ? undefined : occurrence) } }];
  });
}

/** The mappings of a list; anything else, or with an alias, is reported and skipped. */
function mappingsOf(parent: YAMLMap, key: string, issues: Issue[]): YAMLMap[] {
  const list = parent.get(key, true);
  if (!isSeq(list)) {
    if (!isNothing(list)) issues.push(issueAt('broken-section', list, key));
    return [];
  }
  return list.items.flatMap((node) => {
    if (isMap(node) && !hasAlias(node)) return [node];
    issues.push(isMap(node) ? issueAt('yaml-alias', node) : issueAt('broken-entry', node, key));
    return [];
  });
}
