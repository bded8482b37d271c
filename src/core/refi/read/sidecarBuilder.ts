import type { Annotation, ArticleNote } from '../../annotations/types';
import type { ImportedSidecar } from '../../projectImport/types';
import { madeId, shortId } from '../guid';

/** Collects what one coder has in one digest. */
class CoderEntries {
  readonly #ids = new Set<string>();
  #annotations: Annotation[] = [];
  readonly #articles = new Map<string, ArticleNote>();

  /** Adds a passage; one that goes on where a passage of the same id ended is one with it. */
  add(annotation: Annotation, join: (before: Annotation) => Annotation | undefined): void {
    const at = this.#annotations.findIndex(({ id, end }) => id === annotation.id && end === annotation.start);
    const before = this.#annotations[at];
    const joined = before === undefined ? undefined : join(before);
    if (joined !== undefined) this.#annotations[at] = joined;
    else this.#annotations.push({ ...annotation, id: this.#freeId(annotation.id) });
  }

  /** What a note of ours says of a passage: its own id and time, or all of it if it has no place. */
  complete(entry: Annotation): void {
    const isSame = ({ start, end, exact }: Annotation): boolean => start === entry.start && end === entry.end && exact === entry.exact;
    const byId = this.#annotations.findIndex((one) => one.id === shortId(entry.id) && isSame(one));
    const at = byId >= 0 ? byId : this.#annotations.findIndex(isSame);
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
