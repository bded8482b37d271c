import * as vscode from 'vscode';
import { type Unwanted, usualFiles, digestFilter } from '../../core/files/digestFilter';
import { pathIn } from '../files/uris';
import { candidateFilter } from './findCandidates';

/** Language of a file that is shown as a digest. */
export const digestLanguage = 'policy-digest';

/** Where our language features apply: digests, also those that keep the language of plain text. */
export const digestSelector: vscode.DocumentSelector = [{ language: digestLanguage }, { language: 'plaintext' }];

/** Languages that a digest may have before it is recognised, and leave for that of digests. */
export const textLanguages: ReadonlySet<string> = new Set(['plaintext', 'markdown']);

/** The project memo, while it is edited. */
export const projectMemoScheme = 'policy-digest-memo';

/** Schemes of documents that are another tool's output or an older version of a file. */
const foreignSchemes = new Set(['git', 'output', 'vscode', 'vscode-userdata', 'vscode-settings', 'search-editor', 'comment', 'walkThrough', projectMemoScheme]);

const usualNames = digestFilter(usualFiles, []);

/** Why an open document is not looked at; undefined if it may be a digest. */
export type NoCandidate = Unwanted | 'foreign' | 'otherLanguage';

/**
 * An open document in a workspace folder may be a digest by its path, as a closed file is, whatever its language. One from
 * elsewhere, or without a file, must be a text by its language or its name.
 */
export function whyNoCandidate(document: vscode.TextDocument): NoCandidate | undefined {
  const { uri, languageId } = document;
  if (foreignSchemes.has(uri.scheme)) return 'foreign';
  if (languageId === digestLanguage) return undefined;
  const folder = vscode.workspace.getWorkspaceFolder(uri);
  if (folder !== undefined && !document.isUntitled) return candidateFilter(folder.uri).whyNot(pathIn(folder, uri));
  return textLanguages.has(languageId) || usualNames.file(uri.path) ? undefined : 'otherLanguage';
}

export function isCandidate(document: vscode.TextDocument): boolean {
  return whyNoCandidate(document) === undefined;
}
