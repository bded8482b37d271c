import * as vscode from 'vscode';
import { coderOf } from '../../core/annotations/sidecarName';
import { isDigest } from '../../core/corpus/isDigest';
import type { ParsedDigest } from '../../core/digest/types';
import { ContextKey } from '../contextKey';
import type { EntityRuleBooks } from '../researcherFiles/entityRuleBooks';
import { largestDigest, readDigestFile } from '../files/readDigestFile';
import { nameOf, openDocument, sibling, fileName, pathIn } from '../files/uris';
import { correctedDigests, type Layouts } from '../researcherFiles/layouts';
import type { Log } from '../log';
import type { Reporter } from '../reporter';
import { settings } from '../settings';
import { giveWay } from '../slices';
import { Digest } from './digest';
import { DigestReadings } from './digestReadings';
import { candidateFilter, findCandidates } from './findCandidates';
import { followFolders } from './followFolders';
import { PendingReading } from './pendingReading';
import { digestLanguage, isCandidate } from './recognition';

/** After the last keystroke, before a digest is parsed again; at least, as a multiple of the last parse, and before the whole follows an update. */
const quietTime = { least: 150, perParse: 8, settling: 1500 };

/**
 * All digests of the workspace, and those open from elsewhere. Open documents count as they stand in the editor, closed
 * ones as they lie on disk. Reading goes on in the background after `start`; views show what is there and follow
 * `onDidChange`.
 */
export class Corpus implements vscode.Disposable {
  private readonly digests = new Map<string, Digest>();
  private readonly pending = new Map<string, PendingReading>();
  private readonly notDigests = new Map<string, ParsedDigest>();
  private readonly parseTimes = new Map<string, number>();
  private readonly readings = new DigestReadings();
  private readonly settling = new Map<string, PendingReading>();
  private readonly changed = new vscode.EventEmitter<vscode.Uri | undefined>();
  private readonly disposables: { dispose(): unknown }[] = [this.changed];
  private readonly indexed = new ContextKey<boolean>('indexed');
  private readonly digestCount = new ContextKey<number>('digestCount');
  private sidecars = new Set<string>();
  private watchers: vscode.Disposable[] = [];
  private reading: { promise: Promise<void>; cancel: vscode.CancellationTokenSource } | undefined;

  /** A digest came, went or changed; undefined: any of them may have. */
  readonly onDidChange = this.changed.event;

  constructor(
    private readonly log: Log, private readonly reporter: Reporter, private readonly layouts: Layouts, private readonly entityRules: EntityRuleBooks,
  ) {}

  /** Begins to read and to follow the editor and the disk. Returns at once. */
  start(): void {
    const { workspace } = vscode;
    this.disposables.push(
      followFolders(() => void this.refresh(), (folder) => { this.removeBelow(folder); }),
      workspace.onDidOpenTextDocument((document) => { this.readDocument(document); }),
      workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        this.readings.edited(document.uri.toString(), contentChanges);
        if (contentChanges.length > 0) this.schedule(document);
      }),
      workspace.onDidCloseTextDocument((document) => {
        this.readings.forget(document.uri.toString());
        void this.readFile(document.uri);
      }),
      workspace.onDidChangeWorkspaceFolders(() => void this.refresh()),
      this.layouts.onDidChange((change) => { for (const uri of correctedDigests(change)) this.readCorrected(uri); }),
      settings.onDidChange(['files', 'exclude'], () => {
        this.watch();
        void this.refresh();
      }),
    );
    this.watch();
    void this.refresh();
  }

  /** Settles when all digests of the workspace have been read. */
  get ready(): Promise<void> {
    return this.reading?.promise ?? Promise.resolve();
  }

  /** All digests, by file name. */
  all(): readonly Digest[] {
    return [...this.digests.values()].sort((a, b) => (a.file < b.file ? -1 : 1));
  }

  get(uri: vscode.Uri): Digest | undefined {
    return this.digests.get(uri.toString());
  }

  /** What the parser made of a text that is not taken as a digest. */
  rejected(uri: vscode.Uri): ParsedDigest | undefined {
    return this.notDigests.get(uri.toString());
  }

  /** The digest of an open document, as the document is now. */
  async upToDate(document: vscode.TextDocument): Promise<Digest | undefined> {
    await this.pending.get(document.uri.toString())?.done;
    const digest = this.get(document.uri);
    if (digest === undefined || digest.version === document.version) return digest;
    this.readDocument(document);
    return this.get(document.uri);
  }

  /** Reads all digests again. A reading under way is given up. */
  refresh(): Promise<void> {
    this.reading?.cancel.cancel();
    const cancel = new vscode.CancellationTokenSource();
    const promise = Promise.resolve(vscode.window.withProgress(
      { location: { viewId: 'policyDigest.topics' } }, () => this.readAll(cancel.token),
    ));
    this.reading = { promise, cancel };
    return promise;
  }

  dispose(): void {
    this.reading?.cancel.cancel();
    for (const reading of [...this.pending.values(), ...this.settling.values()]) reading.cancel();
    vscode.Disposable.from(...this.watchers, ...this.disposables).dispose();
  }

  /** A sidecar came: what it stands beside is a digest, however it looks. */
  sidecarCame(sidecar: vscode.Uri): void {
    this.sidecars.add(sidecar.toString());
    const name = nameOf(sidecar).slice(0, -'.annotations.yaml'.length);
    for (const digest of [name, name.slice(0, Math.max(0, name.lastIndexOf('.')))]) {
      const uri = sibling(sidecar, digest);
      if (digest !== '' && this.get(uri) === undefined) void this.readFile(uri);
    }
  }

  private watch(): void {
    vscode.Disposable.from(...this.watchers).dispose();
    this.watchers = settings.files().flatMap((glob) => {
      const watcher = vscode.workspace.createFileSystemWatcher(glob);
      return [
        watcher,
        watcher.onDidChange((uri) => void this.readFile(uri)),
        watcher.onDidCreate((uri) => void this.readFile(uri)),
        watcher.onDidDelete((uri) => { this.remove(uri); }),
      ];
    });
  }

  private async readAll(token: vscode.CancellationToken): Promise<void> {
    await this.layouts.ready();
    for (const document of vscode.workspace.textDocuments) this.readDocument(document);
    const { digests: candidates, sidecars } = await findCandidates(token);
    this.sidecars = new Set(sidecars.map((uri) => uri.toString()));
    for (const uri of candidates) {
      if (token.isCancellationRequested) return;
      await this.readFile(uri);
      await giveWay();
    }
    this.forgetAllBut(new Set(candidates.map((uri) => uri.toString())));
    this.indexed.set(true);
    this.log.info(`${this.digests.size} digests among ${candidates.length} files`);
    this.announce(undefined);
  }

  /** A closed file. An open one counts as the editor has it. */
  private async readFile(uri: vscode.Uri): Promise<void> {
    const document = openDocument(uri);
    if (document !== undefined) { this.readDocument(document); return; }
    const folder = vscode.workspace.getWorkspaceFolder(uri);
    if (folder === undefined || !candidateFilter(folder.uri).file(pathIn(folder, uri))) { this.remove(uri); return; }
    const file = await readDigestFile(uri);
    if (openDocument(uri) !== undefined) return;
    if (file.kind === 'text') this.read(uri, file.text, undefined, undefined);
    else if (file.kind === 'tooLarge') this.tooLarge(uri);
    else this.remove(uri);
  }

  private readDocument(document: vscode.TextDocument): void {
    if (document.isClosed || !isCandidate(document)) return;
    if (this.get(document.uri)?.version === document.version) return;
    const text = document.getText();
    if (text.length > largestDigest) { this.tooLarge(document.uri); return; }
    if (!this.read(document.uri, text, document.version, document.languageId)) return;
    if (document.languageId !== digestLanguage && this.isShownAsDigest(document.uri)) {
      void vscode.languages.setTextDocumentLanguage(document, digestLanguage);
    }
  }

  /** A text with one article may as well be a note: it is read as a digest, but keeps its own look. */
  private isShownAsDigest(uri: vscode.Uri): boolean {
    if (settings.keepsLanguage(uri)) return false;
    return this.get(uri)?.parsed.layout.kind === 'digest' || uri.path.endsWith('.digest') || this.hasSidecar(uri);
  }

  private schedule(document: vscode.TextDocument): void {
    if (!isCandidate(document)) return;
    const key = document.uri.toString();
    const reading = this.pending.get(key) ?? new PendingReading();
    this.pending.set(key, reading);
    const wait = Math.max(quietTime.least, quietTime.perParse * (this.parseTimes.get(key) ?? 0));
    reading.restart(wait, () => {
      this.pending.delete(key);
      this.readDocument(document);
    });
  }

  private read(uri: vscode.Uri, text: string, version: number | undefined, language: string | undefined): boolean {
    const previous = this.get(uri);
    if (previous?.text === text && previous.version === version) return true;
    return this.parse(uri, text, version, language);
  }

  /** The corrections of a layout changed: what is known of the text as it was read last is worked out anew. */
  private readCorrected(uri: vscode.Uri): void {
    const digest = this.get(uri);
    if (digest === undefined) void this.readFile(uri);
    else this.parse(uri, digest.text, digest.version, openDocument(uri)?.languageId);
  }

  private parse(uri: vscode.Uri, text: string, version: number | undefined, language: string | undefined): boolean {
    const key = uri.toString();
    const previous = this.digests.get(key);
    const corrections = this.layouts.of(uri);
    const began = performance.now();
    const { digest: { parsed }, settled } = this.readings.read(key, text, corrections);
    this.parseTimes.set(key, performance.now() - began);
    if (version === undefined) this.readings.forget(key);
    else if (!settled) this.settle(uri);
    // What somebody corrected or annotated is a digest, however it looks.
    const hasSidecar = language === digestLanguage || corrections !== undefined || this.hasSidecar(uri);
    if (!isDigest({ file: uri.path, text, parsed, hasSidecar })) {
      this.notDigests.set(key, parsed);
      this.remove(uri);
      return false;
    }
    this.notDigests.delete(key);
    this.digests.set(key, new Digest(uri, fileName(uri), text, parsed, version, ({ id }) => this.entityRules.rulesFor(uri, id), previous));
    this.announce(uri);
    return true;
  }

  /** What was typed may have changed the layout itself: once nobody types, the whole is parsed. */
  private settle(uri: vscode.Uri): void {
    const key = uri.toString();
    const settling = this.settling.get(key) ?? new PendingReading();
    this.settling.set(key, settling);
    settling.restart(quietTime.settling, () => {
      this.settling.delete(key);
      this.readings.forget(key);
      const digest = this.get(uri);
      if (digest !== undefined) this.parse(uri, digest.text, digest.version, openDocument(uri)?.languageId);
    });
  }

  private hasSidecar(uri: vscode.Uri): boolean {
    const folder = uri.toString().slice(0, uri.toString().lastIndexOf('/') + 1);
    return [...this.sidecars].some((sidecar) => sidecar.startsWith(folder)
      && coderOf(decodeURIComponent(sidecar.slice(folder.length)), nameOf(uri)) !== undefined);
  }

  private remove(uri: vscode.Uri): void {
    if (this.digests.delete(uri.toString())) this.announce(uri);
  }

  private removeBelow(folder: vscode.Uri): void {
    const below = `${folder.toString()}/`;
    for (const { uri } of this.all()) if (uri.toString().startsWith(below)) this.remove(uri);
  }

  private forgetAllBut(candidates: ReadonlySet<string>): void {
    for (const [key, digest] of this.digests) {
      if (!candidates.has(key) && openDocument(digest.uri) === undefined) this.digests.delete(key);
    }
  }

  private tooLarge(uri: vscode.Uri): void {
    this.remove(uri);
    this.reporter.problem(`too-large ${uri.toString()}`, vscode.l10n.t(
      '{0} is larger than {1} MB, so it isn’t read as a digest. Split it into smaller files.',
      fileName(uri), largestDigest / 1024 / 1024), uri.toString());
  }

  private announce(uri: vscode.Uri | undefined): void {
    this.digestCount.set(this.digests.size);
    this.changed.fire(uri);
  }
}
