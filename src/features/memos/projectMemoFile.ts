import * as vscode from 'vscode';
import { projectMemoScheme } from '../../host/corpus/recognition';
import { memoOfProject } from './memoTarget';
import type { MemoServices } from './services';

const address = vscode.Uri.from({ scheme: projectMemoScheme, path: '/Project Memo.md' });

/** The project memo as a text of its own, however it is stored: what is saved in the editor is written into the codebook. */
export class ProjectMemoFile implements vscode.FileSystemProvider, vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  private readonly following: vscode.Disposable;
  private known = '';
  private version = Date.now();
  readonly onDidChangeFile = this.changed.event;

  constructor(private readonly services: MemoServices) {
    this.following = vscode.Disposable.from(
      vscode.workspace.registerFileSystemProvider(projectMemoScheme, this, { isCaseSensitive: true }),
      services.codebooks.onDidChange(() => {
        if (this.look()) this.changed.fire([{ type: vscode.FileChangeType.Changed, uri: address }]);
      }),
    );
  }

  async open(): Promise<boolean> {
    if (memoOfProject(this.services) === undefined) return false;
    await vscode.window.showTextDocument(address);
    return true;
  }

  stat(uri: vscode.Uri): vscode.FileStat {
    onlyMemo(uri);
    this.look();
    return { type: vscode.FileType.File, ctime: 0, mtime: this.version, size: new TextEncoder().encode(this.known).length };
  }

  async readFile(uri: vscode.Uri): Promise<Uint8Array> {
    onlyMemo(uri);
    await this.services.codebooks.ready();
    this.look();
    return new TextEncoder().encode(this.known);
  }

  async writeFile(uri: vscode.Uri, content: Uint8Array): Promise<void> {
    onlyMemo(uri);
    const memo = memoOfProject(this.services);
    const text = new TextDecoder().decode(content);
    const isDone = memo !== undefined && await this.services.acts.perform(vscode.l10n.t('edit memo'), [memo.save(text.trim() === '' ? '' : text)]);
    // What couldn't be written stays in the editor as it is, unsaved; why was said.
    if (!isDone) throw vscode.FileSystemError.Unavailable(vscode.l10n.t('The memo was not saved.'));
    this.look();
  }

  /** Takes up what the codebook says now. @returns whether it is something else */
  private look(): boolean {
    const [first] = this.services.codebooks.all();
    const text = first?.codebook.memo ?? '';
    if (text === this.known) return false;
    this.known = text;
    this.version = Math.max(this.version + 1, Date.now());
    return true;
  }

  watch(): vscode.Disposable {
    return new vscode.Disposable(() => undefined);
  }

  readDirectory(): [string, vscode.FileType][] {
    return [];
  }

  createDirectory(): void {
    throw vscode.FileSystemError.NoPermissions();
  }

  delete(): void {
    throw vscode.FileSystemError.NoPermissions();
  }

  rename(): void {
    throw vscode.FileSystemError.NoPermissions();
  }

  dispose(): void {
    vscode.Disposable.from(this.following, this.changed).dispose();
  }
}

/** There is nothing beside the memo: neither a codebook nor annotations, which are looked for beside every text. */
function onlyMemo(uri: vscode.Uri): void {
  if (uri.path !== address.path) throw vscode.FileSystemError.FileNotFound(uri);
}
