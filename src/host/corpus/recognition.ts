import * as vscode from 'vscode';
import { pathIn } from '../files/uris';
import { candidateFilter } from './findCandidates';

/** Language of a file that is shown as a digest. */
export const digestLanguage = 'policy-digest';

/** Where our language features apply: digests, also those that keep the language of plain text. */
export const digestSelector: vscode.DocumentSelector = [{ language: digestLanguage }, { language: 'plaintext' }];

/** Languages that a digest may have before it is recognised. */
const candidateLanguages = new Set(['plaintext', 'markdown', digestLanguage]);

/** Schemes of documents that are another tool's output or an older version of a file. */
const foreignSchemes = new Set(['git', 'output', 'vscode', 'vscode-userdata', 'vscode-settings', 'search-editor', 'comment', 'walkThrough']);

/** Whether an open document may be a digest: a text of the right kind, not the output of another tool. */
export function isCandidate(document: vscode.TextDocument): boolean {
  if (foreignSchemes.has(document.uri.scheme)) return false;
  if (document.languageId === digestLanguage) return true;
  if (!candidateLanguages.has(document.languageId)) return false;
  const folder = vscode.workspace.getWorkspaceFolder(document.uri);
  return folder === undefined || candidateFilter(folder.uri).file(pathIn(folder, document.uri));
}
