import * as vscode from 'vscode';
import { isAttached } from '../../core/annotations/attached';
import type { AnnotationStore } from './annotationStore';
import type { PlacedAnnotation } from './placedAnnotations';
import type { PlacedNote } from './placedNotes';

const key = 'policyDigest.hiddenCoders';

/** The annotations of the coders that the user wants to see. Hidden ones stay in their file and in all counts of exports. */
export class ShownAnnotations implements vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<vscode.Uri | undefined>();
  private readonly following: vscode.Disposable;
  private hidden: ReadonlySet<string>;

  /** What is shown of a digest changed; undefined: any may have. */
  readonly onDidChange = this.changed.event;

  /** @param memory remembers for this workspace who is hidden */
  constructor(private readonly store: AnnotationStore, private readonly memory: vscode.Memento) {
    this.hidden = new Set(memory.get<readonly string[]>(key, []));
    this.following = store.onDidChange((uri) => { this.changed.fire(uri); });
  }

  of(digest: vscode.Uri): readonly PlacedAnnotation[] {
    const placed = this.store.of(digest);
    return this.hidden.size === 0 ? placed : placed.filter((place) => this.isShown(coderOfPlace(place)));
  }

  all(): readonly PlacedAnnotation[] {
    return this.store.all().filter((place) => this.isShown(coderOfPlace(place)));
  }

  /** Including those of hidden coders. */
  everything(): readonly PlacedAnnotation[] {
    return this.store.all();
  }

  /** Those over an offset, the shortest (innermost) first. The end counts as within, for a cursor after a word. */
  at(digest: vscode.Uri, offset: number): PlacedAnnotation[] {
    return this.of(digest)
      .filter((place) => isAttached(place) && place.start <= offset && offset <= place.end)
      .sort((a, b) => (a.end - a.start) - (b.end - b.start));
  }

  /** What was decided on the articles of a digest. */
  notes(digest: vscode.Uri): PlacedNote[] {
    return this.store.notesOf(digest).filter(({ coder }) => this.isShown(coder));
  }

  notesOf(digest: vscode.Uri, articleId: string): PlacedNote[] {
    return this.notes(digest).filter(({ article }) => article?.id === articleId);
  }

  isShown(coder: string): boolean {
    return !this.hidden.has(coder);
  }

  hide(coders: Iterable<string>): void {
    this.hidden = new Set(coders);
    void this.memory.update(key, [...this.hidden]);
    this.changed.fire(undefined);
  }

  /** All who have a sidecar in the workspace, or an annotation in one; `''` is the coder without a name. */
  coders(): string[] {
    const files = this.store.allSidecars().map(({ loaded }) => loaded.coder);
    return [...new Set([...files, ...this.store.all().map(coderOfPlace)])].sort();
  }

  dispose(): void {
    vscode.Disposable.from(this.following, this.changed).dispose();
  }
}

/** Whose an annotation is: by its own field, or else by the name of its file. */
export function coderOfPlace({ annotation, coder }: Pick<PlacedAnnotation, 'annotation' | 'coder'>): string {
  return annotation.coder ?? coder;
}
