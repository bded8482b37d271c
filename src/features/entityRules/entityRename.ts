import * as vscode from 'vscode';
import { mentionAt } from '../../host/corpus/mentionAt';
import { toRange } from '../../host/positions';
import { renameTo } from './ruleCommands';
import type { RuleServices } from './services';

/** The editor's own rename, on a mention: the entity gets another name in the rules, the text stays as it is. */
export class EntityRename implements vscode.RenameProvider {
  constructor(private readonly services: RuleServices) {}

  async prepareRename(document: vscode.TextDocument, position: vscode.Position): Promise<{ range: vscode.Range; placeholder: string }> {
    const at = await mentionAt(this.services, document, new vscode.Range(position, position));
    if (at === undefined) throw new Error(vscode.l10n.t('Only entities can be renamed here. Place the cursor on one.'));
    return { range: toRange(document, at.mention), placeholder: at.mention.canonical };
  }

  async provideRenameEdits(document: vscode.TextDocument, position: vscode.Position, newName: string): Promise<vscode.WorkspaceEdit> {
    const at = await mentionAt(this.services, document, new vscode.Range(position, position));
    if (at !== undefined) {
      const { digest, mention } = at;
      await renameTo(this.services, { wordings: [mention.text], mention, touched: mention, digest: digest.uri, scope: {} }, newName);
    }
    return new vscode.WorkspaceEdit();
  }
}
