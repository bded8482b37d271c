import * as vscode from 'vscode';
import type { AnnotationStore } from '../../host/annotations/annotationStore';
import type { PlacedAnnotation } from '../../host/annotations/placedAnnotations';
import { CommandArguments } from '../../host/commandArguments';
import { passageTargetOf } from '../../host/targets';
import { annotationsAt } from './annotationHover';

/** How much of a passage a list shows, in characters. */
const shownLength = 80;

/**
 * The annotation that a command is about: of the tree, by id (`{id}`), or at the cursor, where the user chooses among
 * several.
 */
export async function currentPassage(annotations: AnnotationStore, argument: unknown): Promise<PlacedAnnotation | undefined> {
  const target = passageTargetOf(argument);
  if (target !== undefined) return target;
  const id = new CommandArguments(argument).text('id');
  if (id !== undefined) return annotations.all().find(({ annotation }) => annotation.id === id);
  const editor = vscode.window.activeTextEditor;
  if (editor === undefined) return undefined;
  const here = annotationsAt(annotations, editor.document.uri, editor.document.offsetAt(editor.selection.active));
  if (here.length < 2) return here[0];
  const picked = await vscode.window.showQuickPick(here.map((place) => ({
    label: place.annotation.tags.join(', '), description: place.annotation.exact.slice(0, shownLength), place,
  })), { title: vscode.l10n.t('Several passages overlap here: choose one') });
  return picked?.place;
}
