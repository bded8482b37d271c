import * as vscode from 'vscode';
import type { LineCorrection } from '../../core/digest/types';
import type { LayoutChange } from '../../core/layout/changeLayout';
import { correctionAt, correctLine } from '../../core/layout/correctLine';
import { canHaveFiles } from '../../host/files/uris';
import { pathOfDigest, researcherFileFor } from '../../host/researcherFiles/researcherFiles';
import type { Services } from '../../host/services/services';
import { tell } from '../../host/tell';
import { doubtsOf } from './doubts';

export type LayoutServices = Pick<Services, 'corpus' | 'layouts' | 'acts'>;

/** Marks the line at the cursor, or `{line}` counted from 0, as a title or not a title. */
export async function correctLineAt(services: LayoutServices, is: LineCorrection['is'], argument: unknown): Promise<boolean> {
  const place = placeOf(argument);
  if (place === undefined) return false;
  const line = correctLine(place.document.getText(), place.offset, is);
  if (line === undefined) {
    tell(vscode.l10n.t('Place the cursor on a line of text.'));
    return false;
  }
  const label = is === 'title' ? vscode.l10n.t('“{0}” is a title', line.text) : vscode.l10n.t('“{0}” is not a title', line.text);
  return perform(services, place.document, label, [{ kind: 'correctLine', digest: pathOfDigest(place.document.uri), line }]);
}

/** Confirms the detected layout: what was doubtful is kept, and no longer asked about. */
export async function confirmLayout(services: LayoutServices): Promise<boolean> {
  const document = placeOf(undefined)?.document;
  if (document === undefined) return false;
  const digest = await services.corpus.upToDate(document);
  if (digest === undefined) return false;
  const { lines, layout } = doubtsOf(digest, services.layouts.of(digest.uri));
  const path = pathOfDigest(document.uri);
  return perform(services, document, vscode.l10n.t('confirm layout'), [
    ...(layout === undefined ? [] : [{ kind: 'chooseLayout', digest: path, layout } as const]),
    ...lines.flatMap(({ start, is }) => {
      const line = correctLine(digest.text, start, is);
      return line === undefined ? [] : [{ kind: 'correctLine', digest: path, line } as const];
    }),
  ]);
}

/** Forgets the correction of `{line}`; without it, all corrections of the digest. */
export async function forgetLayout(services: LayoutServices, argument: unknown): Promise<boolean> {
  const place = placeOf(argument);
  if (place === undefined) return false;
  const { document, offset, isGiven } = place;
  const corrections = services.layouts.of(document.uri);
  const line = isGiven ? correctionAt(document.getText(), offset, corrections?.lines ?? []) : undefined;
  if (corrections === undefined || (isGiven && line === undefined)) {
    tell(vscode.l10n.t('This digest has no layout corrections.'));
    return false;
  }
  return perform(services, document, vscode.l10n.t('reset layout corrections'), [
    { kind: 'forget', digest: pathOfDigest(document.uri), ...(line !== undefined && { line }) },
  ]);
}

export function perform(
  { acts }: LayoutServices, document: vscode.TextDocument, label: string, changes: readonly LayoutChange[],
): Promise<boolean> {
  if (changes.length === 0) return Promise.resolve(false);
  if (canHaveFiles(document.uri)) return acts.perform(label, [{ kind: 'layout', file: researcherFileFor(document.uri, 'layout.yaml'), changes }]);
  void vscode.window.showInformationMessage(vscode.l10n.t('Save the digest to a file first. Corrections are stored in its folder.'));
  return Promise.resolve(false);
}

/** A line of the active editor, by `{line}` or at the cursor. Informs the user if there is no editor. */
export function placeOf(argument: unknown): { readonly document: vscode.TextDocument; readonly offset: number; readonly isGiven: boolean } | undefined {
  const editor = vscode.window.activeTextEditor;
  if (editor === undefined) {
    tell(vscode.l10n.t('Open a digest first.'));
    return undefined;
  }
  const { document, selection } = editor;
  const line = typeof argument === 'object' && argument !== null && 'line' in argument ? argument.line : undefined;
  const isGiven = typeof line === 'number' && Number.isInteger(line) && line >= 0 && line < document.lineCount;
  return { document, offset: document.offsetAt(new vscode.Position(isGiven ? line : selection.active.line, 0)), isGiven };
}
