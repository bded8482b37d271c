import * as vscode from 'vscode';
import { digestOfEditor } from '../../host/corpus/digestOfEditor';
import type { Feature } from '../../host/services/feature';
import type { Services } from '../../host/services/services';
import { tell } from '../../host/tell';
import { ProtectionItem } from './protectionItem';

/** Digests open protected: a lock in the status bar, and commands to edit the text and to protect it again. */
export const protection: Feature = (services) => {
  const item = new ProtectionItem(services.protection);
  item.start();
  return {
    disposables: [item],
    commands: {
      editText: () => editText(services),
      protectText: () => protectText(services),
    },
  };
};

async function editText({ corpus, protection: texts }: Services): Promise<boolean> {
  const found = await digestOfEditor(corpus);
  if (found === undefined) return false;
  await texts.set(found.editor.document, false);
  await vscode.commands.executeCommand('workbench.action.focusActiveEditorGroup');
  tell(vscode.l10n.t('$(unlock) You can edit the text until you protect or close it.'));
  return true;
}

/** Saves the text first: the editor does not save a protected one. */
async function protectText({ corpus, protection: texts }: Services): Promise<boolean> {
  const found = await digestOfEditor(corpus);
  if (found === undefined) return false;
  const { document } = found.editor;
  if (document.isUntitled || (document.isDirty && !(await document.save()))) {
    void vscode.window.showInformationMessage(vscode.l10n.t('Save the text first. Then you can protect it.'));
    return false;
  }
  await texts.set(document, true);
  await vscode.commands.executeCommand('workbench.action.focusActiveEditorGroup');
  return true;
}
