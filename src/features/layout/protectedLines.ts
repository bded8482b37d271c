import * as vscode from 'vscode';
import { appendLink } from '../../host/commandLink';
import type { Protection } from '../../host/corpus/protection';
import { tell } from '../../host/tell';
import { placeOf } from './corrections';
import type { LineActions } from './lineActions';

/** Where a text is protected, the editor offers no quick fixes: these links at an uncertain line stand in for its light bulb. */
export class HintHover implements vscode.HoverProvider {
  constructor(private readonly protection: Protection, private readonly actions: LineActions) {}

  provideHover(document: vscode.TextDocument, position: vscode.Position): vscode.Hover | undefined {
    if (this.protection.isProtected(document) !== true) return undefined;
    const actions = this.actions.actionsAt(document, document.lineAt(position.line), false);
    if (actions.length === 0) return undefined;
    const text = new vscode.MarkdownString();
    for (const [index, { title, command }] of actions.entries()) {
      if (index > 0) text.appendMarkdown(' | ');
      if (command !== undefined) appendLink(text, title, command.command, ...(command.arguments as unknown[] | undefined ?? []));
    }
    return new vscode.Hover(text);
  }
}

/** The same as a list, for the key that shows quick fixes elsewhere. */
export async function correctHere(actions: LineActions): Promise<void> {
  const place = placeOf(undefined);
  if (place === undefined) return;
  const { document, offset } = place;
  const own = actions.actionsAt(document, document.lineAt(document.positionAt(offset)), true);
  const offered = [...await otherActions(document, new Set(own.map(({ title }) => title))), ...own];
  if (offered.length === 0) {
    tell(vscode.l10n.t('There is nothing to correct at this line.'));
    return;
  }
  const picked = await vscode.window.showQuickPick(offered.map((action) => ({ label: action.title, action })), {
    title: vscode.l10n.t('Correct What Is Here'),
  });
  const command = picked?.action.command;
  if (command !== undefined) await vscode.commands.executeCommand(command.command, ...(command.arguments as unknown[] | undefined ?? []));
}

/** What else our quick fixes offer for the selection, such as to mark a name: the editor shows none in a protected text. */
async function otherActions(document: vscode.TextDocument, known: ReadonlySet<string>): Promise<vscode.CodeAction[]> {
  const selection = vscode.window.activeTextEditor?.selection;
  if (selection === undefined) return [];
  const found = await vscode.commands.executeCommand<vscode.CodeAction[] | undefined>('vscode.executeCodeActionProvider', document.uri, selection);
  return (found ?? []).filter(({ title, command }) => command?.command.startsWith('policyDigest.') === true && !known.has(title));
}
