import * as vscode from 'vscode';
import { tagColor } from '../../core/codebook/tagTree';
import type { AnnotationStore } from '../../host/annotations/annotationStore';
import type { Codebooks } from '../../host/annotations/codebooks';
import { isAttached } from '../../core/annotations/attached';
import type { Corpus } from '../../host/corpus/corpus';
import { toRange } from '../../host/positions';

/** Opacity of a tag's colour behind the text: readable on light and dark, and where passages overlap. */
const backgroundOpacity = { light: '40', dark: '66' };

/** Paints tagged passages in their tag's colour, in the text and in the overview ruler; tagged articles at their title. */
export class AnnotationStyles implements vscode.Disposable {
  /** One decoration type a colour: the editor slows with many types, not with many ranges. */
  private readonly types = new Map<string, vscode.TextEditorDecorationType>();
  /** Found by likeness: the words have changed since, somebody should look. */
  private readonly changedWords = vscode.window.createTextEditorDecorationType({
    border: '1px dashed', borderColor: new vscode.ThemeColor('policyDigest.attention'),
    overviewRulerColor: new vscode.ThemeColor('policyDigest.attention'), overviewRulerLane: vscode.OverviewRulerLane.Left,
  });
  private readonly disposables: { dispose(): unknown }[] = [];

  constructor(
    private readonly corpus: Corpus, private readonly annotations: AnnotationStore, private readonly codebooks: Codebooks,
  ) {}

  start(): void {
    this.disposables.push(
      this.annotations.onDidChange((uri) => { this.paintVisible(uri); }),
      this.codebooks.onDidChange(() => { this.paintVisible(); }),
      vscode.window.onDidChangeVisibleTextEditors(() => { this.paintVisible(); }),
    );
    this.paintVisible();
  }

  dispose(): void {
    vscode.Disposable.from(this.changedWords, ...this.disposables, ...this.types.values()).dispose();
  }

  private paintVisible(uri?: vscode.Uri): void {
    for (const editor of vscode.window.visibleTextEditors) {
      if (uri === undefined || editor.document.uri.toString() === uri.toString()) this.paint(editor);
    }
  }

  private paint(editor: vscode.TextEditor): void {
    const ranges = this.rangesByColor(editor.document);
    for (const color of ranges.keys()) {
      if (!this.types.has(color)) this.types.set(color, passageType(color));
    }
    for (const [color, type] of this.types) editor.setDecorations(type, ranges.get(color) ?? []);
    editor.setDecorations(this.changedWords, this.annotations.of(editor.document.uri)
      .filter(({ status }) => status === 'fuzzy').map((place) => toRange(editor.document, place)));
  }

  private rangesByColor(document: vscode.TextDocument): Map<string, vscode.Range[]> {
    const ranges = new Map<string, vscode.Range[]>();
    const codebook = this.codebooks.of(document.uri);
    const add = (tag: string, range: vscode.Range): void => {
      const color = tagColor(codebook, tag);
      const list = ranges.get(color) ?? [];
      list.push(range);
      ranges.set(color, list);
    };
    for (const place of this.annotations.of(document.uri)) {
      if (isAttached(place) && place.end > place.start) add(place.annotation.tags[0] ?? '', toRange(document, place));
    }
    const digest = this.corpus.get(document.uri);
    if (digest?.version !== document.version) return ranges;
    for (const article of digest.articles) {
      const [tag] = this.annotations.noteOf(document.uri, article.id)?.tags ?? [];
      if (tag !== undefined) add(tag, toRange(document, { start: article.titleStart, end: article.titleEnd }));
    }
    return ranges;
  }
}

function passageType(color: string): vscode.TextEditorDecorationType {
  return vscode.window.createTextEditorDecorationType({
    light: { backgroundColor: color + backgroundOpacity.light },
    dark: { backgroundColor: color + backgroundOpacity.dark },
    overviewRulerColor: color,
    overviewRulerLane: vscode.OverviewRulerLane.Right,
    borderRadius: '2px',
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
  });
}
