import * as vscode from 'vscode';
import { readDigestFile } from '../files/readDigestFile';
import { openDocument, pathIn } from '../files/uris';
import { settings } from '../settings';
import { type CancelSignal, giveWay } from '../slices';
import type { DigestReader } from './digestReader';
import type { DigestStore } from './digestStore';
import { candidateFilter, findCandidates } from './findCandidates';
import type { OpenDigests } from './openDigests';
import type { SidecarOwners } from './sidecarOwners';

/** Reads the workspace files that the settings select, and follows them on disk. */
export class DigestFiles implements vscode.Disposable {
  private watchers: vscode.Disposable[] = [];

  constructor(
    private readonly store: DigestStore, private readonly reader: DigestReader, private readonly open: OpenDigests,
    private readonly owners: SidecarOwners,
  ) {}

  /** Follows the files that the settings now select. */
  watch(): void {
    this.dispose();
    this.watchers = settings.files().flatMap((glob) => {
      const watcher = vscode.workspace.createFileSystemWatcher(glob);
      return [
        watcher,
        watcher.onDidChange((uri) => void this.read(uri)),
        watcher.onDidCreate((uri) => void this.read(uri)),
        watcher.onDidDelete((uri) => { this.store.remove(uri); }),
      ];
    });
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
    const file = await readDigestFile(uri);
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
      await this.read(uri);
      await giveWay();
      if (signal.isCancellationRequested) return undefined;
    }
    const wanted = new Set(candidates.map((uri) => uri.toString()));
    this.store.keep(({ uri }) => wanted.has(uri.toString()) || openDocument(uri) !== undefined);
    return candidates.length;
  }

  dispose(): void {
    vscode.Disposable.from(...this.watchers).dispose();
  }
}
