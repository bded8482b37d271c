import * as vscode from 'vscode';
import { isSidecarName } from '../../core/annotations/sidecarName';
import { fileName } from '../files/uris';
import type { Reporter } from '../reporter';
import { isAmongResearcherFiles } from './researcherFiles';

/**
 * Our own files are UTF-8, whatever the settings say. One that the editor opened in another encoding is opened again, as an
 * edit in it would make the file unreadable.
 */
export class Utf8Keeper implements vscode.Disposable {
  private readonly listeners: vscode.Disposable[] = [];

  constructor(private readonly reporter: Reporter) {}

  start(): void {
    for (const document of vscode.workspace.textDocuments) this.look(document);
    this.listeners.push(
      vscode.workspace.onDidOpenTextDocument((document) => { this.look(document); }),
      vscode.workspace.onDidChangeTextDocument(({ document }) => { this.look(document); }),
    );
  }

  dispose(): void {
    vscode.Disposable.from(...this.listeners).dispose();
  }

  private look(document: vscode.TextDocument): void {
    const { uri, encoding } = document;
    if (document.isUntitled || document.isClosed || /^utf8(?:bom)?$/.test(encoding) || !isOurs(uri)) return;
    if (document.isDirty) {
      this.reporter.problem(`encoding ${uri.toString()}`, vscode.l10n.t(
        '{0} must be UTF-8, but is open as {1}. Undo your changes there, then reopen it with the encoding UTF-8.', fileName(uri), encoding), uri.toString());
      return;
    }
    vscode.workspace.openTextDocument(uri, { encoding: 'utf8' }).then(undefined, this.reporter.inBackground);
  }
}

function isOurs(uri: vscode.Uri): boolean {
  if (uri.scheme === 'git') return false;
  return isSidecarName(uri.path) || (isAmongResearcherFiles(uri) && uri.path.endsWith('.yaml'));
}
