import * as vscode from 'vscode';
import type { ParsedDigest } from '../../core/digest/types';
import { BackgroundWork } from '../background';
import { ContextKey } from '../contextKey';
import { openDocument } from '../files/uris';
import type { Log } from '../log';
import type { Reporter } from '../reporter';
import type { EntityRuleBooks } from '../researcherFiles/entityRuleBooks';
import { correctedDigests, type Layouts } from '../researcherFiles/layouts';
import { comparableAddress, nameOf } from '../files/uris';
import { settings } from '../settings';
import type { CancelSignal } from '../slices';
import type { Digest } from './digest';
import { DigestFiles } from './digestFiles';
import { DigestReader } from './digestReader';
import { DigestStore } from './digestStore';
import { followFolders } from './followFolders';
import { OpenDigests } from './openDigests';
import { isPlain, ownersOf, ownersOnDisk, SidecarOwners } from './sidecarOwners';
import { TabEncodings } from './tabEncodings';

/** Settings of the editor that say which files are digests, and how they are encoded. */
const editorSettings = ['exclude', 'associations', 'encoding', 'autoGuessEncoding', 'candidateGuessEncodings'];

/**
 * All digests of the workspace, and those open from elsewhere. Open documents are taken from the editor, closed ones from
 * disk. Reading continues in the background after `start`; views show what is there and follow `onDidChange`.
 */
export class Corpus implements vscode.Disposable {
  private readonly store = new DigestStore();
  private readonly owners = new SidecarOwners();
  private readonly reader: DigestReader;
  private readonly encodings: TabEncodings;
  private readonly open: OpenDigests;
  private readonly files: DigestFiles;
  private readonly reading: BackgroundWork;
  private readonly indexed = new ContextKey<boolean>('indexed');
  private readonly disposables: { dispose(): unknown }[];

  /** A digest was added, removed or changed; undefined: any of them may have. */
  readonly onDidChange = this.store.onDidChange;

  constructor(
    private readonly log: Log, private readonly reporter: Reporter, private readonly layouts: Layouts, entityRules: EntityRuleBooks,
    state: vscode.Memento,
  ) {
    this.encodings = new TabEncodings(state, reporter);
    this.reader = new DigestReader(this.store, this.owners, layouts, entityRules, reporter);
    this.open = new OpenDigests(this.store, this.reader, this.owners, this.encodings, reporter.inBackground);
    this.files = new DigestFiles(this.store, this.reader, this.open, this.owners, this.encodings);
    this.reading = new BackgroundWork((signal) => this.readAll(signal), {
      report: reporter.inBackground,
      showBusy: (untilIdle) => vscode.window.withProgress({ location: { viewId: 'policyDigest.topics' } }, () => untilIdle),
    });
    this.disposables = [this.reading, this.open, this.files, this.store, this.encodings];
  }

  /** Starts reading and following the editor and the disk. Returns at once. */
  start(): void {
    const { workspace } = vscode;
    const refresh = (): void => { this.reading.restart(); };
    this.encodings.start();
    this.open.start();
    this.files.watch();
    this.disposables.push(
      followFolders(refresh, (folder) => { this.store.removeBelow(folder); }, this.reporter.inBackground),
      workspace.onDidCloseTextDocument(({ uri }) => void this.files.read(uri)),
      workspace.onDidChangeWorkspaceFolders(refresh),
      this.layouts.onDidChange((change) => { for (const uri of correctedDigests(change)) this.readCorrected(uri); }),
      settings.onDidChange(['files', 'exclude'], refresh),
      workspace.onDidChangeConfiguration((event) => {
        if (editorSettings.some((name) => event.affectsConfiguration(`files.${name}`))) refresh();
      }),
    );
    refresh();
  }

  /** Resolves when all digests of the workspace have been read. */
  get ready(): Promise<void> {
    return this.reading.whenIdle();
  }

  /** All digests, by file name. */
  all(): readonly Digest[] {
    return this.store.all();
  }

  get(uri: vscode.Uri): Digest | undefined {
    return this.store.get(uri);
  }

  /** The parser's result for a text that is not taken as a digest. */
  rejected(uri: vscode.Uri): ParsedDigest | undefined {
    return this.store.rejected(uri);
  }

  /** The digest of an open document in its current version; never one of another version. */
  async upToDate(document: vscode.TextDocument): Promise<Digest | undefined> {
    await this.open.whenRead(document.uri);
    // A file never taken as a digest is not read just because it is asked about.
    if (this.get(document.uri) !== undefined) this.open.read(document);
    const digest = this.get(document.uri);
    return digest?.version === document.version ? digest : undefined;
  }

  /** The digest of a file as it is now: of an open document in its current version, of a closed one as last read. */
  async current(uri: vscode.Uri): Promise<Digest | undefined> {
    const document = openDocument(uri);
    return document === undefined ? this.get(uri) : this.upToDate(document);
  }

  /** Resolves when all digests are those of the open documents' current versions. */
  async whenCurrent(): Promise<void> {
    for (const document of vscode.workspace.textDocuments) await this.upToDate(document);
  }

  /** Rereads all digests. */
  refresh(): Promise<void> {
    this.reading.restart();
    return this.reading.whenIdle();
  }

  /** A sidecar was added: the file beside it is a digest, however it looks. */
  async sidecarCame(sidecar: vscode.Uri): Promise<void> {
    this.owners.came(sidecar);
    for (const uri of await ownersOnDisk(sidecar)) if (this.get(uri) === undefined) await this.files.read(uri);
  }

  sidecarGone(sidecar: vscode.Uri): void {
    this.owners.gone(sidecar);
  }

  /** All sidecars of the workspace, whether or not they have a digest. */
  sidecars(): readonly vscode.Uri[] {
    return this.owners.all();
  }

  /** The digests that a sidecar may belong to by its name: none, or nearly always one. */
  ownersOf(sidecar: vscode.Uri): readonly vscode.Uri[] {
    const exact = ownersOf(sidecar).filter((uri) => this.get(uri) !== undefined);
    if (exact.length > 0 || isPlain(nameOf(sidecar))) return exact;
    const wanted = new Set(ownersOf(sidecar).map(comparableAddress));
    return this.all().map(({ uri }) => uri).filter((uri) => !isPlain(nameOf(uri)) && wanted.has(comparableAddress(uri)));
  }

  dispose(): void {
    vscode.Disposable.from(...this.disposables).dispose();
  }

  private async readAll(signal: CancelSignal): Promise<void> {
    await this.layouts.ready();
    this.open.readAll();
    const candidates = await this.files.readAll(signal);
    if (candidates === undefined) return;
    this.indexed.set(true);
    this.log.info(`${this.all().length} digests among ${candidates} files`);
  }

  /** The corrections of a layout changed: the last read text is parsed again. */
  private readCorrected(uri: vscode.Uri): void {
    const spelled = this.get(uri) !== undefined || isPlain(uri.path) ? uri
      : this.all().find((digest) => comparableAddress(digest.uri) === comparableAddress(uri))?.uri ?? uri;
    if (!this.reader.readAgain(spelled)) void this.files.read(spelled);
  }
}
