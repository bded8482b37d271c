import * as vscode from 'vscode';
import { CommandArguments } from '../commandArguments';
import type { PlacedAnnotation } from './placedAnnotations';
import { passageTargetOf } from './targets';

/** What names an annotation in links and commands: its file, and its id there. A copied digest has the ids of its original. */
export interface PassageName {
  readonly id: string;
  /** Address of the annotations file. */
  readonly sidecar: string;
}

export function nameOfPassage({ annotation, sidecar }: Pick<PlacedAnnotation, 'annotation' | 'sidecar'>): PassageName {
  return { id: annotation.id, sidecar: sidecar.toString() };
}

/** Whether an argument names an annotation, whether or not there is one of that name. */
export function namesPassage(argument: unknown): boolean {
  if (passageTargetOf(argument) !== undefined) return true;
  // Other rows of trees have ids of their own.
  const given = new CommandArguments(argument);
  return given.text('kind') === undefined && given.text('id') !== undefined;
}

/**
 * The annotation that an argument names: a tree row, `{id, sidecar}`, or `{id}` alone if that is clear: it is the only one of
 * that id, or the only one in the active editor. Otherwise the user is told, and nothing is found.
 */
export function passageNamed(places: readonly PlacedAnnotation[], argument: unknown): PlacedAnnotation | undefined {
  const target = passageTargetOf(argument);
  if (target !== undefined) return target;
  const given = new CommandArguments(argument);
  const [id, sidecar] = [given.text('id'), given.uri('sidecar')?.toString()];
  const found = places.filter((place) => place.annotation.id === id && (sidecar === undefined || place.sidecar.toString() === sidecar));
  if (found.length < 2) return found[0];
  const active = vscode.window.activeTextEditor?.document.uri.toString();
  const here = found.filter(({ digest }) => digest.toString() === active);
  if (here.length === 1) return here[0];
  void vscode.window.showWarningMessage(vscode.l10n.t(
    'Several annotations have the id “{0}”, in different files. Nothing was changed. Choose the one you mean in its digest, or give its file too.', id ?? ''));
  return undefined;
}
