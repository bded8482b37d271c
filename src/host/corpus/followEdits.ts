import * as vscode from 'vscode';

/**
 * Calls back when somebody edits a text in the editor: not for undo and redo, and not when a file that was changed on disk is
 * read anew, which leaves the text without unsaved changes.
 */
export function followEdits(edited: (document: vscode.TextDocument) => void): vscode.Disposable {
  // The first edit of a saved text may be told before the text is said to have unsaved changes.
  let uncertain: vscode.TextDocument | undefined;
  return vscode.workspace.onDidChangeTextDocument(({ document, contentChanges, reason }) => {
    const wasUncertain = uncertain === document;
    uncertain = undefined;
    if (contentChanges.length === 0 ? wasUncertain && document.isDirty : reason === undefined && document.isDirty) edited(document);
    else if (contentChanges.length > 0 && reason === undefined) uncertain = document;
  });
}
