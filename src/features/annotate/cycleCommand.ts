import * as vscode from 'vscode';
import { coderOfPlace } from '../../host/annotations/shownAnnotations';
import { reveal, toSpan } from '../../host/positions';
import { tell } from '../../host/tell';
import type { AnnotateServices } from './services';

/**
 * Cycles through the annotations that overlap at the cursor, innermost first, selecting and naming each. Other commands then
 * act on the selected one.
 */
export class AnnotationCycle {
  /** Where the cycle began: selecting a passage moves the cursor to its end. */
  private from: { readonly uri: string; readonly offset: number; readonly start: number; readonly end: number } | undefined;

  constructor(private readonly services: AnnotateServices) {}

  async next(): Promise<boolean> {
    const editor = vscode.window.activeTextEditor;
    if (editor === undefined) return false;
    const { document } = editor;
    const selected = toSpan(document, editor.selection);
    const isGoingOn = this.from?.uri === document.uri.toString() && this.from.start === selected.start && this.from.end === selected.end;
    const offset = isGoingOn && this.from !== undefined ? this.from.offset : document.offsetAt(editor.selection.active);
    const here = this.services.shown.at(document.uri, offset);
    const current = isGoingOn ? here.findIndex(({ start, end }) => start === selected.start && end === selected.end) : -1;
    const place = here[(current + 1) % here.length];
    if (place === undefined) {
      tell(vscode.l10n.t('Nothing is tagged here.'));
      return false;
    }
    this.from = { uri: document.uri.toString(), offset, start: place.start, end: place.end };
    await reveal(document.uri, place);
    const tags = [...place.annotation.tags, ...(coderOfPlace(place) === '' ? [] : [coderOfPlace(place)])].join(', ');
    tell(vscode.l10n.t('$(tag) Passage {0} of {1} here: {2}', here.indexOf(place) + 1, here.length, tags));
    return true;
  }
}
