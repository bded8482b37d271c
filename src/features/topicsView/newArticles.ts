import * as vscode from 'vscode';
import { isSeen, packSeen, stillThere, type SeenArticles, unpackSeen, withSeen } from '../../core/articleTree/seenArticles';
import { articleIdAt } from '../../host/corpus/articles';
import type { Corpus } from '../../host/corpus/corpus';
import type { Digest } from '../../host/corpus/digest';

const key = 'policyDigest.seenArticles';
/** Written when the cursor rests, in milliseconds: every article that it walks through counts as seen. */
const pause = 800;

/** Which articles came since the researcher looked, and were not opened yet. In a folder that is opened first, none. */
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
      if (digest === undefined || selection === undefined) return;
      const id = articleIdAt(digest, textEditor.document.offsetAt(selection.active));
      if (id !== undefined) this.add([{ file: digest.file, ids: [id] }]);
    }));
    // The folder was read as a whole.
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

  /** What the folder holds when it is opened for the first time is not new; what has gone is forgotten. */
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
