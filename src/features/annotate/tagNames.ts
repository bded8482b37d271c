import * as vscode from 'vscode';
import { isAttached } from '../../core/annotations/attached';
import type { Span } from '../../core/text/span';
import { coderOfPlace, type ShownAnnotations } from '../../host/annotations/shownAnnotations';
import { coderColor, coderName } from '../../host/coderColors';
import { onDidChangeFileEditors, visibleOffsets } from '../../host/corpus/openEditors';
import type { Codebooks } from '../../host/researcherFiles/codebooks';
import { settings } from '../../host/settings';
import { nameColor } from './passageColors';

/** Moving the cursor and scrolling fire many events; names wait until they pause this long, in milliseconds. */
const pause = 80;

/** More names than this behind a line are only counted: the hover lists them. */
const mostNames = 6;

type NameColor = { readonly light: string | vscode.ThemeColor; readonly dark: string | vscode.ThemeColor };

/** A name behind a line. */
interface Name {
  readonly text: string;
  readonly color: NameColor;
}

/** Tagged words: a passage, or the title of a tagged article. */
interface Tagged extends Span {
  readonly tags: readonly string[];
  readonly coder: string;
}

/** The names of tags behind the line of text in which what they are on ends: of the line with the cursor, or of all. */
export class TagNames implements vscode.Disposable {
  /** For the first name of a line, the second, and so on: the editor draws decorations of one place in the order of their types. */
  private readonly types = Array.from({ length: mostNames + 1 }, () =>
    vscode.window.createTextEditorDecorationType({ rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed }));
  private readonly disposables: { dispose(): unknown }[] = [...this.types];
  /** How many of the types an editor shows anything of: cursors move often, and mostly where there are no names. */
  private readonly typesIn = new WeakMap<vscode.TextEditor, number>();
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly shown: ShownAnnotations, private readonly codebooks: Codebooks) {}

  start(): void {
    const later = (): void => {
      clearTimeout(this.timer);
      this.timer = setTimeout(() => { this.show(); }, pause);
    };
    this.disposables.push(
      this.shown.onDidChange(later), this.codebooks.onDidChange(later), settings.onDidChange(['tagNames', 'colorBy'], later),
      onDidChangeFileEditors(later), vscode.window.onDidChangeTextEditorSelection(later), vscode.window.onDidChangeTextEditorVisibleRanges(later),
    );
    later();
  }

  dispose(): void {
    clearTimeout(this.timer);
    vscode.Disposable.from(...this.disposables).dispose();
  }

  private show(): void {
    for (const editor of vscode.window.visibleTextEditors) {
      const lines = this.linesOf(editor);
      const used = Math.max(0, ...lines.map((names) => names.length));
      const concerned = Math.max(used, this.typesIn.get(editor) ?? 0);
      for (const [index, type] of this.types.slice(0, concerned).entries()) editor.setDecorations(type, lines.flatMap((names) => names[index] ?? []));
      this.typesIn.set(editor, used);
    }
  }

  /** The names behind each line that has any. */
  private linesOf(editor: vscode.TextEditor): vscode.DecorationOptions[][] {
    const { document } = editor;
    const when = settings.tagNames(document.uri);
    if (when === 'off') return [];
    const places = this.taggedIn(document.uri);
    const byLine = new Map<number, Tagged[]>();
    for (const place of when === 'always' ? inView(editor, places) : atCursor(editor, places)) {
      const line = when === 'always' ? document.positionAt(place.end).line : editor.selection.active.line;
      byLine.set(line, [...byLine.get(line) ?? [], place]);
    }
    return [...byLine].map(([line, here]) => decorations(document.lineAt(line).range.end, this.namesOf(document.uri, here)));
  }

  private taggedIn(digest: vscode.Uri): Tagged[] {
    const passages = this.shown.of(digest).filter(isAttached)
      .map((place) => ({ start: place.start, end: place.end, tags: place.annotation.tags, coder: coderOfPlace(place) }));
    const articles = this.shown.notes(digest).flatMap(({ note: { tags = [] }, article, coder }) =>
      (article === undefined || tags.length === 0 ? [] : [{ start: article.titleStart, end: article.titleEnd, tags, coder }]));
    return [...passages, ...articles];
  }

  /** Each once, in the order of the text. */
  private namesOf(digest: vscode.Uri, places: readonly Tagged[]): Name[] {
    const codebook = this.codebooks.of(digest);
    const byCoder = settings.colorsByCoder(digest);
    const coders = byCoder ? this.shown.coders() : [];
    const names = [...places].sort((a, b) => a.start - b.start || b.end - a.end).flatMap(({ tags, coder }): Name[] => {
      if (byCoder) {
        const color = new vscode.ThemeColor(coderColor(coders, coder));
        return [{ text: `${coderName(coder)}: ${tags.join(', ')}`, color: { light: color, dark: color } }];
      }
      return tags.length > 0 ? tags.map((tag) => ({ text: tag, color: nameColor(codebook, tag) })) : [{ text: vscode.l10n.t('no tag'), color: untagged }];
    });
    return [...new Map(names.map((name) => [name.text, name])).values()];
  }
}

const untagged = { light: new vscode.ThemeColor('policyDigest.untagged'), dark: new vscode.ThemeColor('policyDigest.untagged') };

function inView(editor: vscode.TextEditor, places: readonly Tagged[]): Tagged[] {
  const windows = visibleOffsets(editor);
  return places.filter(({ end }) => windows.some((window) => window.start <= end && end <= window.end));
}

function atCursor({ document, selection }: vscode.TextEditor, places: readonly Tagged[]): Tagged[] {
  const { range } = document.lineAt(selection.active);
  const [start, end] = [document.offsetAt(range.start), document.offsetAt(range.end)];
  return places.filter((place) => place.start <= end && start <= place.end);
}

function decorations(at: vscode.Position, names: readonly Name[]): vscode.DecorationOptions[] {
  const more = names.length - mostNames;
  const shown = more > 0 ? [...names.slice(0, mostNames), { text: `+${more}`, color: untagged }] : names;
  return shown.map(({ text, color }) => {
    const look = (theme: 'light' | 'dark') => ({ after: { contentText: text, color: color[theme], margin: '0 0 0 1.2em' } });
    return { range: new vscode.Range(at, at), renderOptions: { light: look('light'), dark: look('dark') } };
  });
}
