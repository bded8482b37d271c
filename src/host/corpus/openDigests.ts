import * as vscode from 'vscode';
import { largestDigest } from '../../core/files/digestFilter';
import { BackgroundWork, type ReportError } from '../background';
import { fileName, isAtOrBelow, openDocument } from '../files/uris';
import { settings } from '../settings';
import type { DigestReader } from './digestReader';
import type { DigestStore } from './digestStore';
import { digestLanguage, isCandidate, textLanguages } from './recognition';
import type { SidecarOwners } from './sidecarOwners';
import type { TabEncodings } from './tabEncodings';

/**
 * Milliseconds without a keystroke before a digest is reread, as a minimum and as a multiple of the last reading's duration;
 * and before a full reading after incremental ones.
 */
const quietTime = { least: 150, perReading: 8, settling: 1500 };

/** What is done for a document once typing pauses. */
interface FollowedDocument {
  readonly reading: BackgroundWork;
  /** The edit may have changed the layout itself: read the whole text. */
  readonly settling: BackgroundWork;
}

/** Follows the documents that are open in the editor: they are taken from there, not from disk. */
export class OpenDigests implements vscode.Disposable {
  private readonly documents = new Map<string, FollowedDocument>();
  /** Files that were deleted while they were open: the editor keeps their text in a tab. */
  private readonly gone = new Set<string>();
  /** Documents that were read: a file that is opened again is another one, though its versions begin as before. */
  private readonly seen = new WeakSet<vscode.TextDocument>();
  private readonly disposables: vscode.Disposable[] = [];

  constructor(
    private readonly store: DigestStore, private readonly reader: DigestReader, private readonly owners: SidecarOwners,
    private readonly encodings: TabEncodings, private readonly report: ReportError,
  ) {}

  start(): void {
    const { workspace } = vscode;
    this.disposables.push(
      workspace.onDidOpenTextDocument((document) => { this.read(document); }),
      workspace.onDidChangeTextDocument((event) => {
        this.reader.edited(event);
        if (event.contentChanges.length > 0 && isCandidate(event.document)) this.readLater(event.document.uri);
      }),
      workspace.onDidCloseTextDocument(({ uri }) => { this.forget(uri); }),
    );
  }

  /** Reads a document in its current version, if it may be a digest. What is known of one that may not be is forgotten. */
  read(document: vscode.TextDocument): void {
    const { uri, version, languageId } = document;
    if (document.isClosed) return;
    if (!isCandidate(document) || (this.gone.has(uri.toString()) && !document.isDirty)) {
      this.store.remove(uri);
      return;
    }
    const isReopened = !this.seen.has(document);
    this.seen.add(document);
    const known = this.store.get(uri);
    const isKnown = known?.version === version && known.file === fileName(uri);
    if (isKnown && !isReopened) return;
    const text = document.getText();
    if (isKnown && known.text === text) {
      this.showAsDigest(document);
      return;
    }
    this.encodings.settle(document, text);
    if (text.length > largestDigest) {
      this.reader.tooLarge(uri);
      return;
    }
    const isDigest = this.reader.read({ uri, text, version, language: languageId });
    if (!this.reader.isSettled(uri)) this.followed(uri).settling.restart();
    if (isDigest) this.showAsDigest(document);
  }

  /** A file or a folder was deleted: what is left in tabs of deleted files is no digest of the folder. */
  went(uri: vscode.Uri): void {
    const open = vscode.workspace.textDocuments.filter((document) => isAtOrBelow(document.uri, uri));
    for (const each of [uri, ...open.map((document) => document.uri)]) this.gone.add(each.toString());
  }

  /** A file is there, perhaps again. */
  came(uri: vscode.Uri): void {
    this.gone.delete(uri.toString());
  }

  readAll(): void {
    for (const document of vscode.workspace.textDocuments) this.read(document);
  }

  /** Resolves when no reading of a document is waiting for a pause in typing. */
  async whenRead(uri: vscode.Uri): Promise<void> {
    await this.documents.get(uri.toString())?.reading.whenIdle();
  }

  dispose(): void {
    for (const { reading, settling } of this.documents.values()) vscode.Disposable.from(reading, settling).dispose();
    vscode.Disposable.from(...this.disposables).dispose();
  }

  private readLater(uri: vscode.Uri): void {
    this.followed(uri).reading.restart(Math.max(quietTime.least, quietTime.perReading * this.reader.timeOf(uri)));
  }

  private followed(uri: vscode.Uri): FollowedDocument {
    const known = this.documents.get(uri.toString());
    if (known !== undefined) return known;
    const { report } = this;
    const reading = new BackgroundWork(() => {
      const document = openDocument(uri);
      if (document !== undefined) this.read(document);
    }, { report });
    const settling = new BackgroundWork(() => {
      this.reader.forget(uri);
      this.reader.readAgain(uri);
    }, { report, quiet: quietTime.settling });
    const followed = { reading, settling };
    this.documents.set(uri.toString(), followed);
    return followed;
  }

  private forget(uri: vscode.Uri): void {
    const followed = this.documents.get(uri.toString());
    this.documents.delete(uri.toString());
    followed?.reading.dispose();
    followed?.settling.dispose();
    this.reader.forget(uri);
  }

  /** Gives a document the language of digests, unless somebody chose another language for it. */
  private showAsDigest(document: vscode.TextDocument): void {
    if (!textLanguages.has(document.languageId) || !this.isShownAsDigest(document.uri)) return;
    void vscode.languages.setTextDocumentLanguage(document, digestLanguage);
  }

  /** A text with one article may well be a note: it is read as a digest, but keeps its own language. */
  private isShownAsDigest(uri: vscode.Uri): boolean {
    if (settings.keepsLanguage(uri)) return false;
    return this.store.get(uri)?.parsed.layout.kind === 'digest' || uri.path.toLowerCase().endsWith('.digest') || this.owners.has(uri);
  }
}
