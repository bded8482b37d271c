import * as vscode from 'vscode';
import { isAttached } from '../../core/annotations/attached';
import { assignLanes } from '../../core/text/lanes';
import type { Span } from '../../core/text/span';
import type { Codebooks } from '../../host/researcherFiles/codebooks';
import { coderOfPlace, type ShownAnnotations } from '../../host/annotations/shownAnnotations';
import type { Corpus } from '../../host/corpus/corpus';
import { onDidChangeFileEditors } from '../../host/corpus/openEditors';
import { toRange } from '../../host/positions';
import { settings } from '../../host/settings';
import { backgroundType, changedWordsType, laneCount, stripeType, untaggedType } from './decorationTypes';
import { type PassageColor, passageColors } from './passageColors';

/** Something tagged, with the colours of all its tags. */
interface Painted extends Span {
  readonly colors: readonly PassageColor[];
}

/**
 * Paints tagged passages: a background in the colour of the first tag, and a stripe below the words for each tag, in lanes,
 * so that every tag of overlapping passages is visible. Passages without a tag are outlined. Tagged articles are painted at their
 * title.
 */
export class AnnotationStyles implements vscode.Disposable {
  /** One decoration type per colour and lane: many types slow the editor, many ranges don't. */
  private readonly types = new Map<string, vscode.TextEditorDecorationType>();
  private readonly changedWords = changedWordsType();
  private readonly untagged = untaggedType();
  private readonly disposables: { dispose(): unknown }[] = [];

  constructor(
    private readonly corpus: Corpus, private readonly shown: ShownAnnotations, private readonly codebooks: Codebooks,
  ) {}

  start(): void {
    this.disposables.push(
      this.shown.onDidChange((uri) => { this.paintVisible(uri); }),
      this.codebooks.onDidChange(() => { this.paintVisible(); }),
      settings.onDidChange(['colorBy'], () => { this.paintVisible(); }),
      onDidChangeFileEditors(() => { this.paintVisible(); }),
    );
    this.paintVisible();
  }

  dispose(): void {
    vscode.Disposable.from(this.changedWords, this.untagged, ...this.disposables, ...this.types.values()).dispose();
  }

  private paintVisible(uri?: vscode.Uri): void {
    for (const editor of vscode.window.visibleTextEditors) {
      if (uri === undefined || editor.document.uri.toString() === uri.toString()) this.paint(editor);
    }
  }

  private paint(editor: vscode.TextEditor): void {
    const { document } = editor;
    const ranges = this.rangesByType(document, [...this.passages(document.uri), ...this.articles(document)]);
    for (const [key, type] of this.types) editor.setDecorations(type, ranges.get(key) ?? []);
    editor.setDecorations(this.untagged, this.shown.of(document.uri)
      .filter((place) => isAttached(place) && place.annotation.tags.length === 0).map((place) => toRange(document, place)));
    editor.setDecorations(this.changedWords, this.shown.of(document.uri)
      .filter(({ status }) => status === 'fuzzy').map((place) => toRange(document, place)));
  }

  private rangesByType(document: vscode.TextDocument, painted: readonly Painted[]): Map<string, vscode.Range[]> {
    const ranges = new Map<string, vscode.Range[]>();
    const add = (key: string, range: vscode.Range, make: () => vscode.TextEditorDecorationType): void => {
      if (!this.types.has(key)) this.types.set(key, make());
      const list = ranges.get(key) ?? [];
      list.push(range);
      ranges.set(key, list);
    };
    const stripes = painted.flatMap(({ start, end, colors }) => {
      const range = toRange(document, { start, end });
      const [first] = colors;
      if (first !== undefined) add(first.key, range, () => backgroundType(first));
      return colors.map((color) => ({ start, end, range, color }));
    });
    assignLanes(stripes).forEach((lane, index) => {
      const stripe = stripes[index];
      if (stripe !== undefined && lane < laneCount) add(`${stripe.color.key} ${lane}`, stripe.range, () => stripeType(stripe.color, lane));
    });
    return ranges;
  }

  private passages(digest: vscode.Uri): Painted[] {
    const places = this.shown.of(digest).filter((place) => isAttached(place) && place.end > place.start);
    // Nothing is looked for beside a text that isn't annotated.
    if (places.length === 0) return [];
    const colorsOf = passageColors(this.codebooks, this.shown, digest);
    return places.map((place) => ({ start: place.start, end: place.end, colors: colorsOf(place.annotation.tags, coderOfPlace(place)) }));
  }

  private articles(document: vscode.TextDocument): Painted[] {
    const digest = this.corpus.get(document.uri);
    if (digest?.version !== document.version) return [];
    const colorsOf = passageColors(this.codebooks, this.shown, document.uri);
    return digest.articles.flatMap(({ id, titleStart, titleEnd }) => {
      const tagged = this.shown.notesOf(document.uri, id).filter(({ note }) => (note.tags ?? []).length > 0);
      const colors = tagged.flatMap(({ coder, note }) => colorsOf(note.tags ?? [], coder));
      return colors.length === 0 ? [] : [{ start: titleStart, end: titleEnd, colors }];
    });
  }
}
