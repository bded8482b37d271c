import { isWithin } from '../../codebook/tagPath';
import type { AnnotatedDigest, CoderAnnotation, CoderNote } from '../../corpus/types';
import type { Project } from '../../exchange/types';
import { segmentKey } from '../../search/segmentKey';

/** What of a folder is exported: everything, or what was found by a query or tag. */
export class Choice {
  readonly #chosen: ReadonlySet<string> | undefined;
  readonly #tag: string | undefined;

  constructor({ segments, query, tag, isPart }: Pick<Project, 'segments' | 'query' | 'tag' | 'isPart'>) {
    const isAll = (query ?? '').trim() === '' && tag === undefined && isPart !== true;
    this.#chosen = isAll ? undefined : new Set(segments.map(segmentKey));
    this.#tag = tag;
  }

  /** A digest with the chosen passages and notes alone; undefined if nothing of it was chosen. */
  of(digest: AnnotatedDigest): Pick<AnnotatedDigest, 'annotations' | 'notes'> | undefined {
    const chosen = this.#chosen;
    if (chosen === undefined) return digest;
    const annotations = digest.annotations.filter(({ sidecar, annotation }) => chosen.has(segmentKey({ sidecar, kind: 'passage', id: annotation.id })));
    const notes = digest.notes.filter(({ sidecar, note }) => chosen.has(segmentKey({ sidecar, kind: 'article', id: note.id })));
    return annotations.length + notes.length === 0 ? undefined : { annotations: annotations.map(this.#withTags), notes: notes.map(this.#noteWithTags) };
  }

  readonly #isShown = (tag: string): boolean => this.#tag === undefined || isWithin(tag, this.#tag);

  readonly #withTags = (one: CoderAnnotation): CoderAnnotation => (
    { ...one, annotation: { ...one.annotation, tags: one.annotation.tags.filter(this.#isShown) } });

  readonly #noteWithTags = (one: CoderNote): CoderNote => ({ ...one, note: { ...one.note, tags: (one.note.tags ?? []).filter(this.#isShown) } });
}
