import * as vscode from 'vscode';
import { largestDigest } from '../../core/files/digestFilter';
import { shownMessage } from '../diagnostics';
import { tell } from '../tell';
import type { Corpus } from './corpus';
import type { Digest } from './digest';
import { whyNoCandidate, type NoCandidate } from './recognition';

/** The active editor with its digest, for editor commands. Informs the user if there is none, and why. */
export async function digestOfEditor(corpus: Corpus): Promise<{ editor: vscode.TextEditor; digest: Digest } | undefined> {
  const editor = vscode.window.activeTextEditor;
  if (editor === undefined) {
    tell(vscode.l10n.t('Open a digest first.'));
    return undefined;
  }
  const digest = await corpus.upToDate(editor.document);
  if (digest !== undefined) return { editor, digest };
  void vscode.window.showInformationMessage(whyNot(corpus, editor.document));
  return undefined;
}

/** Why a file is not read as a digest, in words for the user. */
export function whyNot(corpus: Corpus, document: vscode.TextDocument): string {
  const unread = whyNoCandidate(document);
  if (unread !== undefined) return unreadReason(unread, document);
  if (document.getText().length > largestDigest) {
    return vscode.l10n.t('This file is larger than {0} MB, so it isn’t read as a digest. Split it into smaller files.', largestDigest / 1024 / 1024);
  }
  const issues = corpus.rejected(document.uri)?.issues ?? [];
  const codes = issues.map(({ code }) => code);
  const known = issues.find(({ key }) => key.startsWith('not-a-digest/'));
  if (known !== undefined) return shownMessage(known);
  if (codes.includes('empty')) return vscode.l10n.t('This file is empty. There is nothing to annotate yet.');
  if (codes.includes('binary')) return vscode.l10n.t('This file contains binary data, so it isn’t read as a digest.');
  return vscode.l10n.t('No articles were found in this file. A digest is a plain text file made up of articles. To annotate this file anyway, change its language to "Policy Digest" in the status bar.');
}

function unreadReason(reason: NoCandidate, { languageId }: vscode.TextDocument): string {
  switch (reason) {
    case 'notAmongFiles':
      return vscode.l10n.t('This file isn’t read as a digest: the setting "policyDigest.files" doesn’t include it.');
    case 'excluded':
      return vscode.l10n.t('This file isn’t read as a digest: the setting "policyDigest.exclude" or "files.exclude" leaves it out.');
    case 'otherLanguage':
      return vscode.l10n.t('This file isn’t read as a digest: its language is "{0}". To annotate it anyway, change its language to "Policy Digest" in the status bar.', languageId);
    case 'foreign':
      return vscode.l10n.t('This editor doesn’t show a file of yours, so it can’t be annotated. Open the digest itself.');
  }
}
