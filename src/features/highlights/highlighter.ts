import * as vscode from 'vscode';
import type { EntityRecogniser, Mention } from '../../core/entities/types';
import type { Analysers } from '../../host/corpus/analysers';
import type { Corpus } from '../../host/corpus/corpus';
import type { WorkspaceEntities } from '../../host/entities/workspaceEntities';
import { articleSpan, toRange } from '../../host/positions';
import { settings } from '../../host/settings';
import { runInSlices } from '../../host/slices';
import { type DigestEditor, onDidChangeFileEditors, visibleDigests, visibleOffsets } from '../../host/corpus/openEditors';
import { createEntityStyles, type Look, lookOf } from './entityStyles';
import { ReadingStyles } from './readingStyles';

/** Scrolling fires many events; painting waits until it pauses this long, in milliseconds. */
const scrollPause = 40;

/**
 * Paints the visible editors: what the window shows first, article by article, in slices that never hold up typing. While a
 * digest is being edited the editor itself moves the decorations; they are repainted once the text is parsed.
 */
export class Highlighter implements vscode.Disposable {
  private readonly styles = createEntityStyles();
  private readonly reading = new ReadingStyles();
  private readonly running = new Map<vscode.TextEditor, vscode.CancellationTokenSource>();
  private readonly disposables: { dispose(): unknown }[] = [this.reading, ...this.styles.values()];
  private scrollTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly corpus: Corpus, private readonly analysers: Analysers, private readonly entities: WorkspaceEntities) {}

  start(): void {
    this.disposables.push(
      this.corpus.onDidChange((uri) => { this.paintVisible(uri); }),
      this.entities.onDidChangeMentions(() => { this.paintVisible(); }),
      onDidChangeFileEditors(() => { this.paintVisible(); }),
      vscode.window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => {
        clearTimeout(this.scrollTimer);
        this.scrollTimer = setTimeout(() => { this.paintVisible(textEditor.document.uri); }, scrollPause);
      }),
      settings.onDidChange(['entities.types'], () => { this.paintVisible(); }),
    );
    this.paintVisible();
  }

  dispose(): void {
    clearTimeout(this.scrollTimer);
    for (const source of this.running.values()) source.cancel();
    vscode.Disposable.from(...this.disposables).dispose();
  }

  private paintVisible(uri?: vscode.Uri): void {
    for (const shown of visibleDigests(this.corpus)) {
      if (uri === undefined || shown.editor.document.uri.toString() === uri.toString()) void this.paint(shown);
    }
    for (const editor of vscode.window.visibleTextEditors) {
      if (this.running.has(editor) && this.corpus.get(editor.document.uri) === undefined) this.clear(editor);
    }
    for (const editor of this.running.keys()) {
      if (!vscode.window.visibleTextEditors.includes(editor)) this.running.delete(editor);
    }
  }

  private clear(editor: vscode.TextEditor): void {
    this.running.get(editor)?.cancel();
    this.running.delete(editor);
    this.reading.clear(editor);
    for (const style of this.styles.values()) editor.setDecorations(style, []);
  }

  private async paint(shown: DigestEditor): Promise<void> {
    const { editor, digest } = shown;
    this.running.get(editor)?.cancel();
    const source = new vscode.CancellationTokenSource();
    this.running.set(editor, source);
    this.reading.apply(editor, digest.articles);
    const recogniser = await this.analysers.recogniser();
    const mentions: Mention[] = [];
    const finished = await runInSlices(collectVisible(shown, recogniser, mentions), source.token);
    if (finished && digest.version === editor.document.version) this.setEntities(editor, mentions);
  }

  private setEntities(editor: vscode.TextEditor, mentions: readonly Mention[]): void {
    const types = new Set(settings.entityTypes(editor.document.uri));
    const ranges = new Map<Look, vscode.Range[]>();
    for (const mention of mentions) {
      if (!types.has(mention.type)) continue;
      const look = lookOf(mention.type);
      const list = ranges.get(look) ?? [];
      list.push(toRange(editor.document, mention));
      ranges.set(look, list);
    }
    for (const [look, style] of this.styles) editor.setDecorations(style, ranges.get(look) ?? []);
  }
}

/** Collects the mentions of the articles in view, in short steps. */
function* collectVisible(
  { editor, digest }: DigestEditor, recogniser: EntityRecogniser, mentions: Mention[],
): Generator<undefined, void> {
  const windows = visibleOffsets(editor);
  for (const [index, article] of digest.articles.entries()) {
    const span = articleSpan(article);
    const inView = windows.filter((window) => span.start < window.end && window.start < span.end);
    if (inView.length === 0) continue;
    yield* digest.mentionSteps(index, recogniser);
    mentions.push(...digest.mentions(index, recogniser).filter((mention) =>
      inView.some((window) => mention.start < window.end && window.start < mention.end)));
    yield;
  }
}
