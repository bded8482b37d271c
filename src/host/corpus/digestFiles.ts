import * as vscode from 'vscode';
import { readDigestFile } from '../files/readDigestFile';
import { openDocument, pathIn } from '../files/uris';
import { type CancelSignal, giveWay } from '../slices';
import type { DigestReader } from './digestReader';
import type { DigestStore } from './digestStore';
import { candidateFilter, findCandidates } from './findCandidates';
import type { OpenDigests } from './openDigests';
import { isCandidate } from './recognition';
import type { SidecarOwners } from './sidecarOwners';
import type { TabEncodings } from './tabEncodings';

/** Reads the workspace files that the settings select, and follows them on disk. */
export class DigestFiles implements vscode.Disposable {
  private readonly watchers: vscode.Disposable[] = [];

  constructor(
    private readonly store: DigestStore, private readonly reader: DigestReader, private readonly open: OpenDigests,
    private readonly owners: SidecarOwners, private readonly encodings: TabEncodings,
  ) {}

  /** Follows all files; `read` knows which are selected. The editor's globs would tell capitals from small letters. */
  watch(): void {
    const watcher = vscode.workspace.createFileSystemWatcher('**');
    this.watchers.push(
      watcher,
      watcher.onDidChange((uri) => { this.there(uri); }),
      watcher.onDidCreate((uri) => { this.there(uri); }),
      watcher.onDidDelete((uri) => {
        this.open.went(uri);
        this.store.remove(uri);
      }),
    );
  }

  private there(uri: vscode.Uri): void {
    this.open.came(uri);
    void this.read(uri);
  }

  /** Reads a file; an open one from the editor. */
  async read(uri: vscode.Uri): Promise<void> {
    const document = openDocument(uri);
    if (document !== undefined) {
      this.open.read(document);
      return;
    }
    const folder = vscode.workspace.getWorkspaceFolder(uri);
    if (folder === undefined || !candidateFilter(folder.uri).file(pathIn(folder, uri))) {
      this.store.remove(uri);
      return;
    }
    const file = await readDigestFile(uri, this.encodings.chosen(uri));
    if (openDocument(uri) !== undefined) return;
    if (file.kind === 'text') this.reader.read({ uri, text: file.text, version: undefined, language: undefined });
    else if (file.kind === 'tooLarge') this.reader.tooLarge(uri);
    else this.store.remove(uri);
  }

  /** Reads all files. @returns how many may be digests; undefined if cancelled before all were read */
  async readAll(signal: CancelSignal): Promise<number | undefined> {
    const found = await findCandidates(signal);
    if (found === undefined) return undefined;
    const { digests: candidates, sidecars } = found;
    this.owners.set(sidecars);
    for (const uri of candidates) {
      this.open.came(uri);
      await this.read(uri);
      await giveWay();
      if (signal.isCancellationRequested) return undefined;
    }
    const wanted = new Set(candidates.map((uri) => uri.toString()));
    this.store.keep(({ uri }) => {
      const document = openDocument(uri);
      return document === undefined ? wanted.has(uri.toString()) : isCandidate(document);
    });
    return candidates.length;
  }

  dispose(): void {
    vscode.Disposable.from(...this.watchers).dispose();
  }
}
