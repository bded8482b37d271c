import * as vscode from 'vscode';
import type { Span } from '../../core/text/span';
import type { MemoDrafts } from '../../host/annotations/memoDrafts';
import type { Memo, MemoSource } from '../../host/annotations/memos';
import type { ShownAnnotations } from '../../host/annotations/shownAnnotations';
import type { Corpus } from '../../host/corpus/corpus';
import { onDidChangeFileEditors, visibleOffsets } from '../../host/corpus/openEditors';
import { runInSlices } from '../../host/slices';
import { tell } from '../../host/tell';
import { DraftKeeper } from './draftKeeper';
import { MemoComment } from './memoComment';

const { Editing, Preview } = vscode.CommentMode;
const { Collapsed, Expanded } = vscode.CommentThreadCollapsibleState;

/** The editor lays out every thread, visible or not: in a digest with more memos than this, only those near the view get one. */
const mostThreads = 100;

/** Scrolling fires many events; threads wait until it pauses this long, in milliseconds. */
const scrollPause = 150;

interface ShownThread {
  readonly thread: vscode.CommentThread;
  comment: MemoComment;
}

/**
 * The memos of the digests in view as comment threads. We place the threads: after each edit they follow their annotations,
 * and one whose annotation has lost its place is hidden. A memo being written is never removed.
 */
export class MemoThreads implements vscode.Disposable {
  private readonly controller = vscode.comments.createCommentController('policyDigest.memos', vscode.l10n.t('Policy Digest Memos'));
  private readonly threads = new Map<string, ShownThread>();
  private readonly disposables: { dispose(): unknown }[] = [this.controller];
  private running = new vscode.CancellationTokenSource();
  private scrollTimer: ReturnType<typeof setTimeout> | undefined;

  private readonly keeper: DraftKeeper;

  constructor(
    private readonly memos: MemoSource, private readonly corpus: Corpus, private readonly shown: ShownAnnotations,
    private readonly drafts: MemoDrafts,
  ) {
    this.keeper = new DraftKeeper(drafts);
    this.disposables.push(this.keeper);
  }

  start(): void {
    const follow = (): void => { void this.refresh(); };
    this.disposables.push(
      this.shown.onDidChange(follow), onDidChangeFileEditors(follow),
      vscode.window.onDidChangeTextEditorVisibleRanges(() => {
        clearTimeout(this.scrollTimer);
        this.scrollTimer = setTimeout(follow, scrollPause);
      }),
    );
    follow();
  }

  dispose(): void {
    clearTimeout(this.scrollTimer);
    this.running.cancel();
    for (const { thread } of this.threads.values()) thread.dispose();
    vscode.Disposable.from(...this.disposables).dispose();
  }

  /** Opens a comment box for a memo, at a place in a document that is open. */
  edit(memo: Memo, document: vscode.TextDocument, range: vscode.Range): void {
    const known = this.threads.get(memo.key);
    if (known?.comment.mode === Editing) {
      // What has been typed so far stays.
      known.thread.collapsibleState = Expanded;
      return;
    }
    this.drop(memo.key);
    const draft = this.drafts.textOf(memo.key);
    const comment = new MemoComment(memo, Editing, draft);
    this.keeper.opened(memo, draft ?? memo.text);
    if (draft !== undefined) tell(vscode.l10n.t('$(note) What you had typed and not saved is here again.'));
    // A thread created with a comment in editing gets the focus.
    const thread = this.controller.createCommentThread(document.uri, range, [comment]);
    thread.canReply = false;
    thread.label = labelOf(memo);
    thread.collapsibleState = Expanded;
    this.threads.set(memo.key, { thread, comment });
  }

  /** Ends the editing of a memo, saved or not: it is then shown as in its file, if it exists. */
  async done(memo: Memo): Promise<void> {
    this.keeper.closed(memo);
    this.drop(memo.key);
    await this.refresh();
  }

  /** Updates the threads to the digests in view, a slice at a time. */
  async refresh(): Promise<void> {
    this.running.cancel();
    this.running = new vscode.CancellationTokenSource();
    await runInSlices(this.steps(), this.running.token);
  }

  private* steps(): Generator<undefined, void> {
    const wanted = new Set<string>();
    for (const document of new Set(vscode.window.visibleTextEditors.map((editor) => editor.document))) {
      if (this.corpus.get(document.uri)?.version !== document.version) {
        // It will be read again in a moment; until then the editor moves the threads itself.
        for (const [key, { thread }] of this.threads) if (thread.uri.toString() === document.uri.toString()) wanted.add(key);
        continue;
      }
      const memos = this.memos.of(document.uri).filter(hasPlace);
      for (const memo of memos.length > mostThreads ? nearView(memos, document) : memos) {
        wanted.add(memo.key);
        this.show(memo, document.uri, threadRange(document, memo.span));
        yield;
      }
    }
    for (const [key, { comment }] of this.threads) if (!wanted.has(key) && comment.mode === Preview) this.drop(key);
  }

  private show(memo: Memo, uri: vscode.Uri, range: vscode.Range): void {
    const known = this.threads.get(memo.key);
    if (known === undefined) {
      const comment = new MemoComment(memo, Preview);
      const thread = this.controller.createCommentThread(uri, range, [comment]);
      thread.canReply = false;
      thread.label = labelOf(memo);
      thread.collapsibleState = Collapsed;
      this.threads.set(memo.key, { thread, comment });
      return;
    }
    if (known.thread.range?.isEqual(range) !== true) known.thread.range = range;
    if (known.thread.label !== labelOf(memo)) known.thread.label = labelOf(memo);
    if (known.comment.mode === Editing || known.comment.memo.text === memo.text) return;
    known.comment = new MemoComment(memo, Preview);
    known.thread.comments = [known.comment];
  }

  private drop(key: string): void {
    this.threads.get(key)?.thread.dispose();
    this.threads.delete(key);
  }
}

function labelOf({ kind, about, tags }: Memo): string {
  switch (kind) {
    case 'project': return vscode.l10n.t('Project memo');
    case 'tag': return vscode.l10n.t('Memo on tag {0}', about);
    case 'article': return vscode.l10n.t('Memo on the article');
    case 'passage': return tags.length === 0 ? vscode.l10n.t('Memo on the passage') : vscode.l10n.t('Memo · {0}', tags.join(', '));
  }
}

type PlacedMemo = Memo & { readonly span: Span };

function hasPlace(memo: Memo): memo is PlacedMemo {
  return memo.span !== undefined;
}

function nearView(memos: readonly PlacedMemo[], document: vscode.TextDocument): PlacedMemo[] {
  const windows = vscode.window.visibleTextEditors.filter((editor) => editor.document === document).flatMap((editor) => visibleOffsets(editor));
  return memos.filter(({ span }) => windows.some(({ start, end }) => start <= span.end && span.end <= end));
}

/** Letters that fit into one row of a narrow window; a longer line may be wrapped. */
const lettersInRow = 60;

/**
 * The place of a thread: the end of a span, since the editor paints over a thread's range, which would hide the tags' colours.
 * The editor draws the icon beside every row of a wrapped line, so after a long line it stands on the blank one below.
 */
export function threadRange(document: vscode.TextDocument, span: Span): vscode.Range {
  const end = document.positionAt(span.end);
  const isLong = document.lineAt(end).text.length > lettersInRow;
  const below = isLong && end.line + 1 < document.lineCount ? document.lineAt(end.line + 1) : undefined;
  const place = below?.isEmptyOrWhitespace === true ? below.range.start : end;
  return new vscode.Range(place, place);
}
