import * as vscode from 'vscode';
import { anchorFor } from '../../core/annotations/anchorFor';
import { coderOf } from '../../core/annotations/sidecarName';
import type { SidecarChange } from '../../core/annotations/sidecarChange';
import type { ArticleNote } from '../../core/annotations/types';
import type { Corpus } from '../corpus/corpus';
import type { Digest } from '../corpus/digest';
import { nameOf, sibling } from '../files/uris';
import { giveWay } from '../slices';
import { articleIdAt } from '../articles';
import { loadSidecars, type LoadedSidecar, ownSidecar } from './sidecarFiles';
import { isAttached } from '../../core/annotations/attached';
import { moveAlong, type PlacedAnnotation, placeAnnotations, placeKey, settle, type Touch } from './placedAnnotations';

/** What is known of the annotations of one digest. */
interface DigestAnnotations {
  readonly digest: vscode.Uri;
  sidecars: readonly LoadedSidecar[];
  placed: readonly PlacedAnnotation[];
  touched: Map<string, Touch>;
  /** Version of the open document that `placed` holds for; undefined for a closed file. */
  version: number | undefined;
}

/** An annotation whose words were edited, with what its sidecar should say now. */
export interface AnchorUpdate {
  readonly sidecar: vscode.Uri;
  readonly digest: vscode.Uri;
  readonly change: SidecarChange;
}

/**
 * The annotations of all digests, found in the texts as they stand. Sidecars are read from disk and read again when they
 * change there; while a digest is edited its annotations move with the text.
 */
export class AnnotationStore implements vscode.Disposable {
  private readonly digests = new Map<string, DigestAnnotations>();
  private readonly loads = new Map<string, Promise<void>>();
  private readonly changed = new vscode.EventEmitter<vscode.Uri | undefined>();
  private readonly disposables: { dispose(): unknown }[] = [this.changed];
  private loadedAll: Promise<void> = Promise.resolve();

  /** Annotations of a digest changed; undefined: any may have. */
  readonly onDidChange = this.changed.event;

  constructor(private readonly corpus: Corpus) {}

  start(): void {
    const watcher = vscode.workspace.createFileSystemWatcher('**/*.annotations.yaml');
    const reload = (uri: vscode.Uri): void => void this.reloadSidecar(uri);
    this.disposables.push(
      watcher, watcher.onDidCreate(reload), watcher.onDidChange(reload), watcher.onDidDelete(reload),
      this.corpus.onDidChange((uri) => void (uri === undefined ? this.followAll() : this.follow(uri))),
      vscode.workspace.onDidChangeTextDocument((event) => { this.edited(event); }),
    );
    void this.followAll();
  }

  /** Settles when the annotations of all digests read so far are known. */
  async ready(): Promise<void> {
    await this.corpus.ready;
    await this.loadedAll;
    await Promise.all(this.loads.values());
  }

  of(digest: vscode.Uri): readonly PlacedAnnotation[] {
    return this.digests.get(digest.toString())?.placed ?? [];
  }

  all(): readonly PlacedAnnotation[] {
    return [...this.digests.values()].flatMap(({ placed }) => placed);
  }

  sidecarsOf(digest: vscode.Uri): readonly LoadedSidecar[] {
    return this.digests.get(digest.toString())?.sidecars ?? [];
  }

  /** All sidecars of the workspace, with the digest that each stands beside. */
  allSidecars(): readonly { readonly digest: vscode.Uri; readonly loaded: LoadedSidecar }[] {
    return [...this.digests.values()].flatMap(({ digest, sidecars }) => sidecars.map((loaded) => ({ digest, loaded })));
  }

  /** What was decided on an article: by the current coder, else by the first who did. */
  noteOf(digest: vscode.Uri, articleId: string): ArticleNote | undefined {
    const own = ownSidecar(digest).toString();
    const notes = this.sidecarsOf(digest).flatMap(({ uri, sidecar }) =>
      (sidecar?.articles ?? []).filter(({ id }) => id === articleId).map((note) => ({ note, own: uri.toString() === own })));
    return (notes.find((entry) => entry.own) ?? notes[0])?.note;
  }

  /** What the current coder decided on an article. */
  ownNoteOf(digest: vscode.Uri, articleId: string): ArticleNote | undefined {
    const own = ownSidecar(digest).toString();
    const loaded = this.sidecarsOf(digest).find(({ uri }) => uri.toString() === own);
    return loaded?.sidecar?.articles.find(({ id }) => id === articleId);
  }

  /** Reads the sidecars of a digest from disk again. */
  async reload(digest: vscode.Uri): Promise<void> {
    const sidecars = await loadSidecars(digest);
    const known = this.digests.get(digest.toString());
    const isSame = known !== undefined && sameFiles(known.sidecars, sidecars);
    if (isSame) return;
    this.place(digest, sidecars);
  }

  /** Annotations whose words were edited in the open document, once it is saved. */
  updatesFor(document: vscode.TextDocument): AnchorUpdate[] {
    const known = this.digests.get(document.uri.toString());
    const digest = this.corpus.get(document.uri);
    if (known === undefined || digest?.version !== document.version) return [];
    const text = document.getText();
    return known.placed
      .filter((place) => known.touched.get(placeKey(place)) === 'within' && isAttached(place) && place.end > place.start)
      .filter((place) => text.slice(place.start, place.end) !== place.annotation.exact)
      .map((place) => {
        const { start, end, sidecar, annotation } = place;
        const set = anchorFor(text, { start, end }, articleIdAt(digest, start));
        return { sidecar, digest: place.digest, change: { kind: 'updateAnnotation', id: annotation.id, set } };
      });
  }

  dispose(): void {
    vscode.Disposable.from(...this.disposables).dispose();
  }

  private followAll(): Promise<void> {
    this.loadedAll = (async () => {
      const current = new Set(this.corpus.all().map(({ uri }) => uri.toString()));
      for (const key of this.digests.keys()) if (!current.has(key)) this.digests.delete(key);
      for (const { uri } of this.corpus.all()) {
        const isKnown = this.digests.has(uri.toString());
        await this.follow(uri);
        if (isKnown) await this.reload(uri);
        await giveWay();
      }
      this.changed.fire(undefined);
    })();
    return this.loadedAll;
  }

  /** A digest was parsed: its annotations are found in the new text. */
  private follow(uri: vscode.Uri): Promise<void> {
    const key = uri.toString();
    const known = this.digests.get(key);
    const digest = this.corpus.get(uri);
    if (digest === undefined) {
      if (this.digests.delete(key)) this.changed.fire(uri);
      return Promise.resolve();
    }
    if (known === undefined) return this.firstLoad(uri);
    // Edits that were not followed one by one (a file changed while closed, a restored draft): all is looked for again.
    if (digest.version === undefined || digest.version !== known.version) {
      this.digests.delete(key);
      this.place(uri, known.sidecars);
    } else this.settle(known, digest);
    return Promise.resolve();
  }

  private firstLoad(uri: vscode.Uri): Promise<void> {
    const key = uri.toString();
    const running = this.loads.get(key);
    if (running !== undefined) return running;
    const load = loadSidecars(uri).then((sidecars) => { this.place(uri, sidecars); })
      .finally(() => { this.loads.delete(key); });
    this.loads.set(key, load);
    return load;
  }

  private settle(known: DigestAnnotations, digest: Digest): void {
    known.placed = settle(known.placed, known.touched, digest.text, digest.articles);
    for (const [key, touch] of known.touched) if (touch === 'across') known.touched.delete(key);
    this.changed.fire(known.digest);
  }

  private place(uri: vscode.Uri, sidecars: readonly LoadedSidecar[]): void {
    const digest = this.corpus.get(uri);
    if (digest === undefined) return;
    const known = this.digests.get(uri.toString());
    // While the text is being edited, what was followed is more certain than what could be found by matching.
    const followed = known !== undefined && known.version === digest.version ? known : undefined;
    const placed = placeAnnotations(uri, sidecars, digest.text, digest.articles, followed?.placed ?? []);
    this.digests.set(uri.toString(), {
      digest: uri, sidecars, placed, touched: followed?.touched ?? new Map<string, Touch>(), version: digest.version,
    });
    this.changed.fire(uri);
  }

  private edited({ document, contentChanges }: vscode.TextDocumentChangeEvent): void {
    const known = this.digests.get(document.uri.toString());
    if (known === undefined || contentChanges.length === 0) return;
    const edits = contentChanges.map(({ rangeOffset, rangeLength, text }) =>
      ({ start: rangeOffset, end: rangeOffset + rangeLength, newLength: text.length }));
    known.placed = moveAlong(known.placed, edits, known.touched);
    if (known.version === document.version - 1) known.version = document.version;
  }

  private async reloadSidecar(uri: vscode.Uri): Promise<void> {
    const digests = this.corpus.all().filter(({ uri: digest }) =>
      sibling(digest, nameOf(uri)).toString() === uri.toString() && coderOf(nameOf(uri), nameOf(digest)) !== undefined);
    for (const digest of digests) await this.reload(digest.uri);
    if (digests.length === 0) this.corpus.sidecarCame(uri);
  }
}

function sameFiles(a: readonly LoadedSidecar[], b: readonly LoadedSidecar[]): boolean {
  return a.length === b.length && a.every((sidecar, index) =>
    sidecar.uri.toString() === b[index]?.uri.toString() && sidecar.text === b[index].text);
}
