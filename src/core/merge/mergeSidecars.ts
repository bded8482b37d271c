import { isMap, type Document } from 'yaml';
import { issue, noPlace, type Issue } from '../issues/issue';
import { isEmptyDocument, issueAt, readYaml, topMap } from '../yaml/readYaml';
import { refuseVersion, unsafeWrite } from '../yaml/refusals';
import { hasAlias } from '../yaml/yamlFields';
import { conflictText, splitConflicts } from './conflictMarkers';
import { DocumentMerge, type Disagreement } from './documentMerge';
import { keepComments } from './keepComments';
import { isSame, itemsByKey, keyText } from './plainValue';

/** The result of a merge. */
export interface MergeResult {
  /** The text to write. With a conflict `merge-unreadable` it contains both versions between git's own markers. */
  readonly text: string;
  /** What a person must check, with offsets in `text`. Empty if the merge is complete. */
  readonly conflicts: readonly Issue[];
}

type Kind = 'sidecar' | 'codebook';

/**
 * Merges two versions of a sidecar with a common base, by annotation, article and field. Our text is changed as little as
 * possible; comments, unknown keys and broken entries of both sides stay. No annotation is ever lost: one deleted on one
 * side and changed on the other stays; where the sides disagree, both values are kept.
 * @param base the common version; empty if there is none
 * @returns conflicts `merge-deleted`, `merge-two-texts`, `merge-two-values`, `merge-two-places`, `merge-empty`,
 *   and `merge-unreadable` if a side cannot be read
 */
export function mergeSidecars(base: string, ours: string, theirs: string): MergeResult {
  return merge('sidecar', base, ours, theirs);
}

/** Merges two versions of a codebook by the names of tags. See `mergeSidecars`. */
export function mergeCodebooks(base: string, ours: string, theirs: string): MergeResult {
  return merge('codebook', base, ours, theirs);
}

/** Merges a file in which git left its markers; undefined if the two contents can't be separated by them. */
export function mergeConflicted(text: string, mergeVersions: (base: string, ours: string, theirs: string) => MergeResult): MergeResult | undefined {
  const sides = splitConflicts(text);
  return sides === undefined ? undefined : mergeVersions(sides.base ?? '', sides.ours, sides.theirs);
}

function merge(kind: Kind, baseText: string, ours: string, theirs: string): MergeResult {
  if (ours === theirs || baseText === theirs) return { text: ours, conflicts: [] };
  if (baseText === ours) return { text: theirs, conflicts: [] };
  const mine = readSide(ours, kind);
  const other = readSide(theirs, kind);
  if ('refusal' in mine) return unmerged(ours, theirs, 'merge-unreadable/ours', mine.refusal);
  if ('refusal' in other) return unmerged(ours, theirs, 'merge-unreadable/theirs', other.refusal);
  // An unreadable base is no reason to lose anything: without a base nothing counts as deleted.
  const past = readSide(baseText, kind);
  // An emptied file is more likely an accident than a decision about every annotation.
  if (isEmptyDocument(mine.document) || isEmptyDocument(other.document)) {
    const [kept, emptied] = isEmptyDocument(mine.document) ? [theirs, ours] : [ours, theirs];
    const wasEmpty = 'document' in past && isEmptyDocument(past.document);
    const conflicts = wasEmpty ? [] : [issue('merge-empty', noPlace)];
    return { text: keepComments(baseText, emptied, kept), conflicts };
  }
  const base = 'refusal' in past ? undefined : past.document;
  const merging = new DocumentMerge(ours, mine.document, theirs, other.document);
  const merged = merging.merge(base, mine.document, other.document);
  const text = keepComments(baseText, theirs, keepComments(baseText, ours, merged));
  const read = readSide(text, kind);
  if ('refusal' in read || !isSame(read.document.contents, mine.document.contents)) return unmerged(ours, theirs, 'merge-unreadable', unsafeWrite());
  return { text, conflicts: merging.disagreements.map((one) => conflictAt(read.document, one)) };
}

type Unreadable = 'merge-unreadable' | 'merge-unreadable/ours' | 'merge-unreadable/theirs';

function unmerged(ours: string, theirs: string, key: Unreadable, reason: Issue): MergeResult {
  return { text: conflictText(ours, theirs), conflicts: [issue(key, noPlace, reason)] };
}

function readSide(text: string, kind: Kind): { readonly document: Document } | { readonly refusal: Issue } {
  const { document, issues } = readYaml(text);
  if (document === undefined) return { refusal: issues[0] ?? unsafeWrite() };
  const refusal = refuseVersion(document, kind);
  if (refusal !== undefined) return { refusal };
  const { contents } = document;
  if (isMap(contents) && hasAlias(contents)) return { refusal: issue('yaml-alias/merge', noPlace) };
  return { document };
}

/** The place in the merged file; that of the nearest key above if the place itself is gone. */
function conflictAt(document: Document, { key, values, path }: Disagreement): Issue {
  let node: unknown = topMap(document);
  let place: unknown = node;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => keyText(item.key) === step);
      if (pair === undefined) break;
      place = pair.key;
      node = pair.value;
    } else {
      node = itemsByKey(node).get(step);
      if (node === undefined) break;
      place = node;
    }
  }
  return issueAt(key, place, ...values);
}
