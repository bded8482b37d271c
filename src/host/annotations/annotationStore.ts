import * as vscode from 'vscode';
import { anchorFor } from '../../core/annotations/anchoring/anchorFor';
import type { SidecarChange } from '../../core/annotations/sidecarChange';
import { type ShownStatus, shownStatus } from '../../core/annotations/shownStatus';
import type { ArticleNote } from '../../core/annotations/types';
import type { Article } from '../../core/digest/types';
import { applyEdits } from '../../core/text/textEdits';
import { BackgroundWork, type ReportError } from '../background';
import type { Corpus } from '../corpus/corpus';
import type { Digest } from '../corpus/digest';
import { Turns } from '../files/turns';
import { mayExist, openDocument } from '../files/uris';
import { watchDeletions } from '../files/watchDeletions';
import { editsOf } from '../positions';
import { type CancelSignal, giveWay, runInSlices } from '../slices';
import { articleIdAt } from '../corpus/articles';
import { loadSidecars, type LoadedSidecar, ownSidecar } from './sidecarFiles';
import { isAttached } from '../../core/annotations/attached';
import { moveAlong } from './moveAlong';
import type { Step } from './steps';
import { followingTitles, type PlacedNote, placedNotes } from './placedNotes';
import { type StraySidecar, StraySidecars } from './straySidecars';
import { type KnownPlaces, knownPlaces, type PlacedAnnotation, placeKey, searchPlaces, type Touch } from './placedAnnotations';

/** What is known of the annotations of one digest. */
interface DigestAnnotations {
  readonly digest: vscode.Uri;
  sidecars: readonly LoadedSidecar[];
  placed: readonly PlacedAnnotation[];
  /** The notes as last placed, and what they were placed from. */
  notes?: { readonly articles: readonly Article[]; readonly sidecars: readonly LoadedSidecar[]; readonly placed: readonly PlacedNote[] };
  touched: Map<string, Touch>;
  /** Version of the open document that `placed` refers to; undefined for a closed file. */
  version: number | undefined;
  /** The text of that version. */
  text: string;
  /** What has no place yet, and the text being searched for it. */
  sought: { readonly digest: Digest; readonly places: KnownPlaces } | undefined;
  readonly search: BackgroundWork;
}

/** An annotation whose words were edited, with what its sidecar should say now. */
export interface AnchorUpdate {
  readonly sidecar: vscode.Uri;
  readonly digest: vscode.Uri;
  readonly change: SidecarChange;
}

/**
 * The annotations of all digests, located in the current texts. Sidecars are read from disk, and again when they change
 * there; while a digest is edited its annotations move with the text.
 */
export class AnnotationStore implements vscode.Disposable {
  private readonly digests = new Map<string, DigestAnnotations>();
  private readonly loads = new Map<string, Promise<void>>();
  private readonly readings = new Turns();
  private readonly changed = new vscode.EventEmitter<vscode.Uri | undefined>();
  private readonly disposables: { dispose(): unknown }[] = [this.changed];
  private readonly loadingAll: BackgroundWork;
  private readonly strays: StraySidecars;

  /** Annotations of a digest changed; undefined: any may have. */
  readonly onDidChange = this.changed.event;

  constructor(private readonly corpus: Corpus, private readonly report: ReportError) {
    this.loadingAll = new BackgroundWork((signal) => this.loadAll(signal), { report });
    this.strays = new StraySidecars(corpus, () => { this.changed.fire(undefined); }, report);
    this.disposables.push(this.loadingAll, this.strays);
  }

  start(): void {
    const watcher = vscode.workspace.createFileSystemWatcher('**/*.annotations.yaml', false, false, true);
    const reload = (uri: vscode.Uri): void => void this.reloadSidecar(uri);
    this.disposables.push(
      watcher, watcher.onDidChange(reload),
      watcher.onDidCreate((uri) => {
        void this.corpus.sidecarCame(uri).then(() => this.reloadSidecar(uri));
      }),
      watchDeletions(() => this.corpus.sidecars(), (files) => {
        for (const file of files) {
          this.corpus.sidecarGone(file);
          reload(file);
        }
      }),
      this.corpus.onDidChange((uri) => {
        if (uri === undefined) this.loadingAll.restart();
        else void this.follow(uri);
        const isOneOfThem = uri !== undefined && this.corpus.get(uri) !== undefined && this.digests.has(uri.toString());
        if (!isOneOfThem) this.strays.update();
      }),
      vscode.workspace.onDidChangeTextDocument((event) => { this.edited(event); }),
    );
    this.loadingAll.restart();
  }

  /** Resolves when the annotations of all digests read so far are known. */
  async ready(): Promise<void> {
    await this.corpus.ready;
    await this.loadingAll.whenIdle();
    await Promise.all(this.loads.values());
    await Promise.all([...this.digests.values()].map(({ search }) => search.whenIdle()));
    await this.strays.whenIdle();
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

  /** All sidecars of the workspace, each with its digest; also those without one, with the digest that they would belong to. */
  allSidecars(): readonly { readonly digest: vscode.Uri; readonly loaded: LoadedSidecar }[] {
    const owned = [...this.digests.values()].flatMap(({ digest, sidecars }) => sidecars.map((loaded) => ({ digest, loaded })));
    return [...owned, ...this.strays.all()];
  }

  /** The sidecars that belong to no digest. */
  strayOnes(): readonly StraySidecar[] {
    return this.strays.all();
  }

  /** The notes on the articles of a digest, those whose article is gone too. */
  notesOf(digest: vscode.Uri): readonly PlacedNote[] {
    const known = this.digests.get(digest.toString());
    if (known === undefined) return [];
    const articles = this.corpus.get(digest)?.articles ?? [];
    if (known.notes?.articles !== articles || known.notes.sidecars !== known.sidecars) {
      known.notes = { articles, sidecars: known.sidecars, placed: placedNotes(digest, known.sidecars, articles) };
    }
    return known.notes.placed;
  }

  /** Notes whose article is gone, in all digests. */
  lostNotes(): readonly PlacedNote[] {
    return [...this.digests.values()].flatMap(({ digest }) => this.notesOf(digest).filter(({ article }) => article === undefined));
  }

  /** The same step, with the notes of articles whose title was corrected taken along. */
  withFollowedTitles(step: Step): Step {
    if (step.kind !== 'sidecar') return step;
    const notes = this.notesOf(step.digest).filter(({ sidecar }) => sidecar.toString() === step.file.toString());
    return { ...step, changes: followingTitles(step.changes, notes) };
  }

  /** What was decided on an article: by the current coder, or else by the first coder who did. */
  noteOf(digest: vscode.Uri, articleId: string): ArticleNote | undefined {
    const own = ownSidecar(digest).toString();
    const notes = this.notesOf(digest).filter(({ article }) => article?.id === articleId);
    return (notes.find(({ sidecar }) => sidecar.toString() === own) ?? notes[0])?.note;
  }

  /** What the current coder decided on an article. */
  ownNoteOf(digest: vscode.Uri, articleId: string): ArticleNote | undefined {
    const own = ownSidecar(digest).toString();
    return this.notesOf(digest).find(({ sidecar, article }) => sidecar.toString() === own && article?.id === articleId)?.note;
  }

  /**
   * The status of a digest's articles, by id; those not listed are unread. The current coder's counts, or else that of the
   * first who set one; an article with codings of that coder is at least in progress.
   */
  statusesOf(digest: vscode.Uri): ReadonlyMap<string, ShownStatus> {
    const own = ownSidecar(digest).toString();
    const parsed = this.corpus.get(digest);
    const statuses = new Map<string, ShownStatus>();
    if (parsed === undefined) return statuses;
    const files = this.sidecarsOf(digest).map(({ uri }) => uri.toString());
    for (const file of [...files.filter((uri) => uri === own), ...files.filter((uri) => uri !== own)]) {
      const coded = new Set(this.of(digest).filter((place) => place.sidecar.toString() === file && isAttached(place) && place.annotation.tags.length > 0)
        .map(({ start }) => articleIdAt(parsed, start)));
      const notes = this.notesOf(digest).filter(({ sidecar }) => sidecar.toString() === file);
      for (const { article, note } of notes) {
        if (article === undefined || statuses.has(article.id)) continue;
        statuses.set(article.id, shownStatus(note.status, coded.has(article.id) || (note.tags ?? []).length > 0));
      }
      for (const id of coded) if (id !== undefined && !statuses.has(id)) statuses.set(id, shownStatus(undefined, true));
    }
    return statuses;
  }

  /** Rereads the sidecars of a digest from disk. */
  async reload(digest: vscode.Uri): Promise<void> {
    if (this.corpus.get(digest) === undefined) {
      this.strays.update();
      await this.strays.whenIdle();
      return;
    }
    const sidecars = await this.read(digest);
    const known = this.digests.get(digest.toString());
    if (known !== undefined && sameFiles(known.sidecars, sidecars)) return;
    await this.place(digest, sidecars);
  }

  /** Annotations whose words were edited in the open document, fired once it is saved. */
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
    for (const { search } of this.digests.values()) search.dispose();
    vscode.Disposable.from(...this.disposables).dispose();
  }

  private async loadAll(signal: CancelSignal): Promise<void> {
    for (const { digest } of this.digests.values()) if (this.corpus.get(digest) === undefined) this.forget(digest);
    for (const { uri } of this.corpus.all()) {
      const isKnown = this.digests.has(uri.toString());
      await this.follow(uri);
      if (isKnown) await this.reload(uri);
      await giveWay();
      if (signal.isCancellationRequested) return;
    }
    this.changed.fire(undefined);
  }

  /** A digest was parsed: its annotations are located in the new text. */
  private follow(uri: vscode.Uri): Promise<void> {
    const key = uri.toString();
    const known = this.digests.get(key);
    const digest = this.corpus.get(uri);
    if (digest === undefined) {
      if (this.forget(uri)) this.changed.fire(uri);
      return Promise.resolve();
    }
    if (known === undefined) return this.firstLoad(uri);
    return this.place(uri, known.sidecars);
  }

  /** @returns whether there was something to forget */
  private forget(digest: vscode.Uri): boolean {
    this.digests.get(digest.toString())?.search.dispose();
    return this.digests.delete(digest.toString());
  }

  private firstLoad(uri: vscode.Uri): Promise<void> {
    const key = uri.toString();
    const running = this.loads.get(key);
    if (running !== undefined) return running;
    const load = this.read(uri).then((sidecars) => this.place(uri, sidecars))
      .finally(() => { this.loads.delete(key); });
    this.loads.set(key, load);
    return load;
  }

  /** The sidecars of a digest, one reading at a time: a long reading of old content must not end after a newer one. */
  private read(digest: vscode.Uri): Promise<LoadedSidecar[]> {
    return this.readings.take(digest.toString(), () => loadSidecars(digest));
  }

  /**
   * Locates the annotations of sidecars in the current text: known places at once, the others a few milliseconds at a time,
   * until a newer text or newer sidecars arrive.
   */
  private async place(uri: vscode.Uri, sidecars: readonly LoadedSidecar[]): Promise<void> {
    const digest = this.corpus.get(uri);
    if (digest === undefined) return;
    const known = this.digests.get(uri.toString());
    known?.search.cancel();
    const document = openDocument(uri);
    // During typing the text is ahead of its articles; unknown places are searched once the articles catch up.
    const isAhead = known !== undefined && document !== undefined && document.version === known.version && digest.version !== known.version;
    const text = isAhead ? known.text : digest.text;
    const version = isAhead ? known.version : digest.version;
    // If edits may have gone unseen (a file changed while closed, a restored draft), everything is searched again; otherwise
    // a followed place is more certain than any found by matching.
    const isFollowed = known !== undefined && known.version === version && (version !== undefined || known.text === text);
    const touched = isFollowed ? known.touched : new Map<string, Touch>();
    const quick = knownPlaces(uri, sidecars, text, isFollowed ? known.placed : [], touched);
    const search = known?.search ?? new BackgroundWork((signal) => this.search(uri, signal), { report: this.report });
    const current: DigestAnnotations = { digest: uri, sidecars, placed: quick.placed, touched, version, text, sought: undefined, search };
    this.digests.set(uri.toString(), current);
    if (!isAhead && quick.sought.length > 0) {
      current.sought = { digest, places: quick };
      search.restart();
    } else if (!isAhead) forgetCuts(touched);
    this.changed.fire(uri);
    await search.whenIdle();
  }

  private async search(uri: vscode.Uri, signal: CancelSignal): Promise<void> {
    const known = this.digests.get(uri.toString());
    if (known?.sought === undefined) return;
    const { digest: { text, articles }, places } = known.sought;
    let placed = known.placed;
    const isDone = await runInSlices((function* steps() {
      placed = yield* searchPlaces(uri, known.sidecars, places, text, articles);
    })(), signal);
    if (!isDone) return;
    known.sought = undefined;
    known.placed = placed;
    forgetCuts(known.touched);
    this.changed.fire(uri);
  }

  private edited({ document, contentChanges }: vscode.TextDocumentChangeEvent): void {
    const known = this.digests.get(document.uri.toString());
    if (known === undefined || contentChanges.length === 0) return;
    // What is being searched in the old text will be searched in the new one.
    known.search.cancel();
    const edits = editsOf(contentChanges);
    const isSeen = known.version === document.version - 1;
    known.placed = moveAlong(known.placed, edits, isSeen ? known.text : undefined, known.touched);
    if (!isSeen) return;
    known.text = applyEdits(known.text, edits);
    known.version = document.version;
  }

  /** A sidecar has another place: its events may come later. */
  async sidecarMoved(from: vscode.Uri, to: vscode.Uri): Promise<void> {
    for (const uri of [from, to]) {
      if (await mayExist(uri)) await this.corpus.sidecarCame(uri);
      else this.corpus.sidecarGone(uri);
      await this.reloadSidecar(uri);
    }
  }

  /** A sidecar was added, removed or changed. */
  async reloadSidecar(uri: vscode.Uri): Promise<void> {
    const owners = this.corpus.ownersOf(uri);
    for (const owner of owners) await this.reload(owner);
    if (owners.length === 0 || this.strays.all().length > 0) this.strays.update();
  }
}

/** What an edit cut across has been searched again. */
function forgetCuts(touched: Map<string, Touch>): void {
  for (const [key, touch] of touched) if (touch === 'across') touched.delete(key);
}

function sameFiles(a: readonly LoadedSidecar[], b: readonly LoadedSidecar[]): boolean {
  return a.length === b.length && a.every((sidecar, index) =>
    sidecar.uri.toString() === b[index]?.uri.toString() && sidecar.text === b[index].text);
}
