import * as vscode from 'vscode';
import type { PlacedAnnotation } from './placedAnnotations';
import { coderOfPlace, type ShownAnnotations } from './shownAnnotations';
import { namesPassage, passageNamed } from './namedPassage';
import { shortened } from './passageItem';
import { toSpan } from '../positions';

/**
 * The annotation that a command acts on: from the tree, by name (`{id, sidecar}`), the selected one, or one at the cursor, with the
 * user choosing among several.
 */
export async function currentPassage(shown: ShownAnnotations, argument: unknown): Promise<PlacedAnnotation | undefined> {
  const named = namedPassage(shown, argument);
  if (named !== 'unnamed') return named;
  const { selected, here } = passagesAtCursor(shown);
  if (selected !== undefined || here.length < 2) return selected ?? here[0];
  const picked = await vscode.window.showQuickPick(here.map((place) => ({
    label: place.annotation.tags.join(', '), description: coderOfPlace(place), detail: shortened(place.annotation.exact), place,
  })), { title: vscode.l10n.t('Choose One of the Overlapping Passages'), matchOnDetail: true });
  return picked?.place;
}

/** The same without asking: of several at the cursor, the innermost. */
export function innermostPassage(shown: ShownAnnotations, argument: unknown): PlacedAnnotation | undefined {
  const named = namedPassage(shown, argument);
  if (named !== 'unnamed') return named;
  const { selected, here } = passagesAtCursor(shown);
  return selected ?? here[0];
}

/** Whether or not its coder is shown. */
function namedPassage(shown: ShownAnnotations, argument: unknown): PlacedAnnotation | 'unnamed' | undefined {
  return namesPassage(argument) ? passageNamed(shown.everything(), argument) : 'unnamed';
}

/** The annotations at the cursor, and the one whose exact words are selected. */
function passagesAtCursor(shown: ShownAnnotations): { selected: PlacedAnnotation | undefined; here: readonly PlacedAnnotation[] } {
  const editor = vscode.window.activeTextEditor;
  if (editor === undefined) return { selected: undefined, here: [] };
  const { start, end } = toSpan(editor.document, editor.selection);
  const here = shown.at(editor.document.uri, editor.document.offsetAt(editor.selection.active));
  return { selected: start === end ? undefined : here.find((place) => place.start === start && place.end === end), here };
}
