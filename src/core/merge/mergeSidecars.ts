import { isMap, type Document } from 'yaml';
import type { Issue } from '../text/span';
import { isEmptyDocument, issue, issueAt, readYaml, topMap } from '../yaml/readYaml';
import { refuseVersion, unsafeWrite } from '../yaml/refusals';
import { hasAlias } from '../yaml/yamlFields';
import { conflictText, splitConflicts } from './conflictMarkers';
import { DocumentMerge, type Disagreement } from './documentMerge';
import { keepComments } from './keepComments';
import { isSame, itemsByKey, keyText } from './plainValue';

/** What comes of a merge. */
export interface MergeResult {
  /** To be written. With a conflict of code `merge-unreadable` it holds both contents between git's own markers. */
  readonly text: string;
  /** What a person has to look at, with offsets in `text`. Empty where the merge is complete. */
  readonly conflicts: readonly Issue[];
}

type Kind = 'sidecar' | 'codebook';

/**
 * Merges two versions of a sidecar that come from one, by annotation, by article, by field. Our text is changed as
 * little as can be; comments, unknown keys and broken entries of both sides stay. No annotation is ever lost: one that
 * was deleted on one side and changed on the other stays; where both sides said different things both are kept.
 * @param base the common version; empty where there is none
 * @returns conflicts `merge-deleted`, `merge-two-texts`, `merge-two-values`, `merge-two-places`, `merge-empty`,
 *   and `merge-unreadable` where a side cannot be read
 */
export function mergeSidecars(base: string, ours: string, theirs: string): MergeResult {
  return merge('sidecar', base, ours, theirs);
}

/** Merges two versions of a codebook by the names of tags. See `mergeSidecars`. */
export function mergeCodebooks(base: string, ours: string, theirs: string): MergeResult {
  return merge('codebook', base, ours, theirs);
}

/** Merges a file in which git left its markers; undefined where both contents cannot be told from them. */
export function mergeConflicted(text: string, mergeVersions: (base: string, ours: string, theirs: string) => MergeResult): MergeResult | undefined {
  const sides = splitConflicts(text);
  return sides === undefined ? undefined : mergeVersions(sides.base ?? '', sides.ours, sides.theirs);
}

function merge(kind: Kind, baseText: string, ours: string, theirs: string): MergeResult {
  if (ours === theirs || baseText === theirs) return { text: ours, conflicts: [] };
  if (baseText === ours) return { text: theirs, conflicts: [] };
  const mine = readSide(ours, kind);
  const other = readSide(theirs, kind);
  if ('refusal' in mine) return unmerged(ours, theirs, `Our version: ${mine.refusal.message}`);
  if ('refusal' in other) return unmerged(ours, theirs, `Their version: ${other.refusal.message}`);
  // What cannot be read of the past is no reason to lose the present: without a base nothing counts as deleted.
  const past = readSide(baseText, kind);
  // An emptied file is more likely an accident than a decision on every annotation.
  if (isEmptyDocument(mine.document) || isEmptyDocument(other.document)) {
    const [kept, emptied] = isEmptyDocument(mine.document) ? [theirs, ours] : [ours, theirs];
    const wasEmpty = 'document' in past && isEmptyDocument(past.document);
    const conflicts = wasEmpty ? [] : [issue('merge-empty', 'The file was emptied on one side; the other was kept.', 0, 0)];
    return { text: keepComments(baseText, emptied, kept), conflicts };
  }
  const base = 'refusal' in past ? undefined : past.document;
  const merging = new DocumentMerge(ours, mine.document, theirs, other.document);
  const merged = merging.merge(base, mine.document, other.document);
  const text = keepComments(baseText, theirs, keepComments(baseText, ours, merged));
  const read = readSide(text, kind);
  if ('refusal' in read || !isSame(read.document.contents, mine.document.contents)) return unmerged(ours, theirs, unsafeWrite().message);
  return { text, conflicts: merging.disagreements.map((one) => conflictAt(read.document, one)) };
}

function unmerged(ours: string, theirs: string, reason: string): MergeResult {
  return { text: conflictText(ours, theirs), conflicts: [issue('merge-unreadable', `The file cannot be merged. ${reason}`, 0, 0)] };
}

function readSide(text: string, kind: Kind): { readonly document: Document } | { readonly refusal: Issue } {
  const { document, issues } = readYaml(text);
  if (document === undefined) return { refusal: issues[0] ?? unsafeWrite() };
  const refusal = refuseVersion(document, kind);
  if (refusal !== undefined) return { refusal };
  const { contents } = document;
  if (isMap(contents) && hasAlias(contents)) return { refusal: issue('yaml-alias', 'It uses YAML aliases, which are not supported.', 0, 0) };
  return { document };
}

/** The place in the merged file; that of the nearest key above where the place itself has gone. */
function conflictAt(document: Document, { code, message, path }: Disagreement): Issue {
  let node: unknown = topMap(document);
  let place: unknown = node;
  for (const key of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => keyText(item.key) === key);
      if (pair === undefined) break;
      place = pair.key;
      node = pair.value;
    } else {
      node = itemsByKey(node).get(key);
      if (node === undefined) break;
      place = node;
    }
  }
  return issueAt(code, message, place);
}
