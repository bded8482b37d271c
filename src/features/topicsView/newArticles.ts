import * as vscode from 'vscode';
import { isSeen, packSeen, stillThere, type SeenArticles, unpackSeen, withRenamed, withSeen } from '../../core/articleTree/seenArticles';
import { articleIdAt } from '../../host/corpus/articles';
import type { Corpus } from '../../host/corpus/corpus';
import type { Digest } from '../../host/corpus/digest';
import { fileName } from '../../host/files/uris';

const key = 'policyDigest.seenArticles';
/** Saved once the cursor rests this long, in milliseconds: every article it passes through counts as seen. */
const pause = 800;

/** Which articles were added since the researcher last looked, and not opened yet. In a folder opened for the first time, none. */
export class NewArticles implements vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<void>();
  private readonly disposables: { dispose(): unknown }[] = [this.changed];
  private seen: SeenArticles | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  readonly onDidChange = this.changed.event;

  constructor(private readonly corpus: Corpus, private readonly memory: vscode.Memento) {
    const kept = memory.get<unknown>(key);
    this.seen = kept === undefined ? undefined : unpackSeen(kept);
    this.disposables.push(vscode.window.onDidChangeTextEditorSelection(({ textEditor, selections: [selection] }) => {
      const digest = this.corpus.get(textEditor.document.uri);
      if (digest?.version !== textEditor.document.version || selection === undefined) return;
      const id = articleIdAt(digest, textEditor.document.offsetAt(selection.active));
      if (id !== undefined) this.add([{ file: digest.file, ids: [id] }]);
    }));
    this.disposables.push(vscode.workspace.onDidRenameFiles(({ files }) => {
      for (const { oldUri, newUri } of files) this.follow(oldUri, newUri);
    }));
    // The whole folder has been read.
    const firstReading = this.corpus.onDidChange((uri) => {
      if (uri !== undefined) return;
      firstReading.dispose();
      this.begin();
    });
    this.disposables.push(firstReading);
  }

  has(digest: Digest, articleId: string): boolean {
    return this.seen !== undefined && !isSeen(this.seen, digest.file, articleId);
  }

  markAllSeen(): void {
    this.add(this.allIds());
  }

  dispose(): void {
    clearTimeout(this.timer);
    vscode.Disposable.from(...this.disposables).dispose();
  }

  /** What was seen under its old name is not new under another. */
  private follow(from: vscode.Uri, to: vscode.Uri): void {
    if (this.seen === undefined) return;
    const seen = withRenamed(this.seen, fileName(from), fileName(to));
    if (seen !== this.seen) this.set(seen);
  }

  /** What a folder holds when first opened is not new; what is gone is forgotten. */
  private begin(): void {
    const there = this.allIds();
    if (this.seen === undefined) this.set(withSeen(new Map(), there));
    else this.seen = stillThere(this.seen, there);
  }

  private allIds(): { readonly file: string; readonly ids: readonly string[] }[] {
    return this.corpus.all().map(({ file, articles }) => ({ file, ids: articles.map(({ id }) => id) }));
  }

  private add(digests: readonly { readonly file: string; readonly ids: readonly string[] }[]): void {
    if (this.seen === undefined) return;
    const seen = withSeen(this.seen, digests);
    if (seen !== this.seen) this.set(seen);
  }

  private set(seen: SeenArticles): void {
    this.seen = seen;
    this.changed.fire();
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.memory.update(key, packSeen(seen)), pause);
  }
}
