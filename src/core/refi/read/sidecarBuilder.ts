import type { Annotation, ArticleNote } from '../../annotations/types';
import type { ImportedSidecar } from '../../projectImport/types';
import { madeId, shortId } from '../guid';

/** Collects what one coder has in one digest. */
class CoderEntries {
  readonly #ids = new Set<string>();
  readonly #annotations: Annotation[] = [];
  /** Where the passage with an id, as it was given, is in the list. */
  readonly #places = new Map<string, number>();
  readonly #articles = new Map<string, ArticleNote>();

  /** Adds a passage; one that goes on where the passage of the same id ended is one with it. */
  add(annotation: Annotation, join: (before: Annotation) => Annotation | undefined): void {
    const at = this.#places.get(annotation.id) ?? -1;
    const before = this.#annotations[at];
    const joined = before?.end === annotation.start ? join(before) : undefined;
    if (joined !== undefined) {
      this.#annotations[at] = joined;
      return;
    }
    this.#places.set(annotation.id, this.#annotations.length);
    this.#annotations.push({ ...annotation, id: this.#freeId(annotation.id) });
  }

  /** What a note of ours says of a passage: its own id and time, or all of it if it has no place. */
  complete(entry: Annotation): void {
    const isSame = (one: Annotation | undefined): boolean => one?.start === entry.start && one.end === entry.end && one.exact === entry.exact;
    const byId = this.#places.get(shortId(entry.id)) ?? -1;
    const at = isSame(this.#annotations[byId]) ? byId : this.#annotations.findIndex(isSame);
    const known = this.#annotations[at];
    if (known === undefined) {
      this.#annotations.push(entry);
      return;
    }
    this.#ids.delete(known.id);
    this.#annotations[at] = { ...known, id: this.#freeId(entry.id), created: entry.created };
  }

  note({ id, title, ...set }: ArticleNote): void {
    const known: ArticleNote = this.#articles.get(id) ?? { id, title };
    const memo = [known.memo, set.memo].filter((each) => each !== undefined && each !== '').join('\n\n');
    const tags = [...new Set([...known.tags ?? [], ...set.tags ?? []])];
    this.#articles.set(id, { ...known, ...set, ...(tags.length > 0 && { tags }), ...(memo !== '' && { memo }) });
  }

  get annotations(): readonly Annotation[] {
    return this.#annotations;
  }

  get articles(): readonly ArticleNote[] {
    return [...this.#articles.values()];
  }

  #freeId(wanted: string): string {
    let id = wanted;
    for (let number = 1; this.#ids.has(id); number += 1) id = madeId(wanted, String(number));
    this.#ids.add(id);
    return id;
  }
}

/** Collects the annotations files of one digest. */
export class SidecarBuilder {
  readonly #coders = new Map<string, CoderEntries>();

  constructor(private readonly digest: string) {}

  of(coder: string): CoderEntries {
    const entries = this.#coders.get(coder) ?? new CoderEntries();
    this.#coders.set(coder, entries);
    return entries;
  }

  sidecars(): ImportedSidecar[] {
    return [...this.#coders].map(([coder, { annotations, articles }]) => ({ digest: this.digest, coder, annotations, articles }))
      .filter(({ annotations, articles }) => annotations.length + articles.length > 0);
  }
}
