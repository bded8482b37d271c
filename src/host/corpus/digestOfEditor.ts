import * as vscode from 'vscode';
import type { Corpus } from './corpus';
import type { Digest } from './digest';

/** The active editor with its digest, for editor commands. Informs the user if there is none, and why. */
export async function digestOfEditor(corpus: Corpus): Promise<{ editor: vscode.TextEditor; digest: Digest } | undefined> {
  const editor = vscode.window.activeTextEditor;
  if (editor === undefined) {
    void vscode.window.showInformationMessage(vscode.l10n.t('Open a digest first.'));
    return undefined;
  }
  const digest = await corpus.upToDate(editor.document);
  if (digest !== undefined) return { editor, digest };
  void vscode.window.showInformationMessage(whyNot(corpus, editor.document.uri));
  return undefined;
}

/** Why a file is not read as a digest, in words for the user. */
export function whyNot(corpus: Corpus, uri: vscode.Uri): string {
  const codes = (corpus.rejected(uri)?.issues ?? []).map(({ code }) => code);
  if (codes.includes('empty')) return vscode.l10n.t('This file is empty. There is nothing to annotate yet.');
  if (codes.includes('binary')) return vscode.l10n.t('This file contains binary data, so it isn’t read as a digest.');
  return vscode.l10n.t('No articles were found in this file. A digest is a plain text file made up of articles. To annotate this file anyway, change its language to "Policy Digest" in the status bar.');
}
