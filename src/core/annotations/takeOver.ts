import { newAnnotationId } from './annotationId';
import { changeSidecar } from './changeSidecar';
import { comparableName } from '../text/filePaths';
import type { ArticleUpdate, SidecarChange } from './sidecarChange';
import type { Annotation, ArticleNote, Sidecar } from './types';

/** What takes annotations over into a coder's own sidecar: to be applied in this order, all or nothing. */
export interface TakeOver {
  /** To the own sidecar, as the entries are written in the other. */
  readonly additions: readonly SidecarChange[];
  /** To the own sidecar afterwards: an entry is written anew only once it is in the file. */
  readonly signatures: readonly SidecarChange[];
  readonly removals: readonly SidecarChange[];
}

/** Whether an annotation of the shared file may be a coder's: it bears no name, or that coder's. */
export function isWithoutOtherName({ coder }: Annotation, name: string): boolean {
  return coder === undefined || comparableName(coder) === name;
}

/**
 * Moves what bears no other name from the sidecar without a coder to a coder's own, as it is written there. What the own sidecar
 * has of the same article stays, and is completed.
 * @param text of the sidecar without a coder, and `shared` its content
 * @param own the coder's sidecar, if there is one
 * @param random returns numbers in [0, 1), for the ids that both sidecars have
 */
export function takeOver(text: string, shared: Sidecar, own: Sidecar | undefined, coder: string, random: () => number): TakeOver {
  const removals = [
    ...shared.annotations.filter((annotation) => isWithoutOtherName(annotation, coder)).map(({ id }): SidecarChange => ({ kind: 'removeAnnotation', id })),
    ...shared.articles.map(({ id, title }): SidecarChange => ({ kind: 'noteArticle', id, title, set: noteless })),
  ];
  const result = changeSidecar(text, shared.digest, removals);
  if (result.text === undefined) return { additions: [], signatures: [], removals: [] };
  const taken = new Set([...own?.annotations ?? [], ...shared.annotations].map(({ id }) => id));
  const ownIds = new Set(own?.annotations.map(({ id }) => id));
  const notes = new Map(own?.articles.map((note) => [note.id, note]));
  // The inverse of the removal knows how each entry was written. In the order of the file.
  const additions = result.inverse.toReversed().flatMap((change): SidecarChange[] => {
    if (change.kind === 'addAnnotation') return [added(change, coder, ownIds, taken, random)];
    if (change.kind !== 'noteArticle') return [];
    const before = notes.get(change.id);
    if (before !== undefined) return [{ kind: 'noteArticle', id: change.id, title: change.title, set: completed(before, change.set) }];
    const { kind, id, title, set, source } = change;
    return [{ kind, id, title, set, ...(source !== undefined && { source: { text: source.text, previous: undefined, next: undefined } }) }];
  });
  const signatures = additions.flatMap((change): SidecarChange[] =>
    (change.kind === 'addAnnotation' && change.annotation.coder !== coder ? [{ kind: 'updateAnnotation', id: change.annotation.id, set: { coder } }] : []));
  return { additions, signatures, removals };
}

/** Nothing decided on an article. */
const noteless: ArticleUpdate = { tags: [], topics: {}, status: 'unread', memo: '' };

function added(
  { annotation, source }: SidecarChange & { kind: 'addAnnotation' }, coder: string,
  ownIds: ReadonlySet<string>, taken: Set<string>, random: () => number,
): SidecarChange {
  if (ownIds.has(annotation.id)) {
    const id = newAnnotationId(taken, random);
    taken.add(id);
    return { kind: 'addAnnotation', annotation: { ...annotation, id, coder } };
  }
  const asWritten = source === undefined ? {} : { source: { text: source.text, previous: undefined, next: undefined } };
  return { kind: 'addAnnotation', annotation, ...asWritten };
}

/** What a note lacks of another. */
function completed(own: ArticleNote, other: ArticleUpdate): ArticleUpdate {
  const memos = [own.memo, other.memo].filter((memo): memo is string => memo !== undefined && memo !== '');
  return {
    ...(other.tags !== undefined && { tags: [...new Set([...own.tags ?? [], ...other.tags])] }),
    ...(own.topics === undefined && other.topics !== undefined && { topics: other.topics }),
    ...(own.status === undefined && other.status !== undefined && { status: other.status }),
    ...(other.memo !== undefined && { memo: [...new Set(memos)].join('\n\n') }),
  };
}
