import * as vscode from 'vscode';
import type { TagUse } from '../../host/annotations/tagUses';
import { coderName } from '../../host/coderColors';
import { fileName } from '../../host/files/uris';
import { shortened } from '../../host/annotations/passageItem';
import { plural } from '../../host/plural';

/** Nobody reads a longer list; the numbers above it count everything. */
const mostListed = 300;

/** What is about to be done. */
export interface Plan {
  readonly title: string;
  /** The passages and articles that will change. */
  readonly uses: readonly TagUse[];
  /** What happens to a use, if not the same for all. */
  readonly becomes?: (use: TagUse) => string;
  /** More information before deciding. */
  readonly note?: string;
}

/**
 * Previews what a codebook change does to the workspace: numbers, and a list of all passages and articles. Nothing changes
 * until the user applies it. If no passage or article is affected, there is nothing to show.
 */
export async function isConfirmed({ title, uses, becomes, note }: Plan): Promise<boolean> {
  if (uses.length === 0 && note === undefined) return true;
  const apply: vscode.QuickPickItem = {
    label: `$(check) ${vscode.l10n.t('Apply')}`, detail: [numbers(uses), note].filter((part) => part !== undefined).join(' '),
  };
  const cancel: vscode.QuickPickItem = { label: `$(close) ${vscode.l10n.t('Cancel')}`, detail: vscode.l10n.t('Nothing will be changed.') };
  const picked = await vscode.window.showQuickPick([apply, cancel, ...listed(uses, becomes)], {
    title, placeHolder: vscode.l10n.t('Type to search the changes'), matchOnDescription: true, ignoreFocusOut: true,
  });
  return picked === apply;
}

/** How much changes, and in how many files. */
export function numbers(uses: readonly TagUse[]): string {
  if (uses.length === 0) return vscode.l10n.t('This tag isn’t in use; only the codebook will change.');
  const passages = uses.filter(({ kind }) => kind === 'passage').length;
  const files = new Set(uses.map(({ sidecar }) => sidecar.toString())).size;
  return vscode.l10n.t('Passages: {0}, articles: {1}, files: {2}. You can undo this in one step.', passages, uses.length - passages, files);
}

function listed(uses: readonly TagUse[], becomes: Plan['becomes']): vscode.QuickPickItem[] {
  const items: vscode.QuickPickItem[] = [];
  let file = '';
  for (const use of uses.slice(0, mostListed)) {
    const name = fileName(use.digest);
    if (name !== file) items.push({ label: name, kind: vscode.QuickPickItemKind.Separator });
    file = name;
    const parts = [...(becomes === undefined ? [use.tags.join(', ')] : [becomes(use)]), ...(use.coder === '' ? [] : [coderName(use.coder)])];
    items.push({ label: `${use.kind === 'passage' ? '$(quote)' : '$(file-text)'} ${shortened(use.words)}`, description: parts.join(' · ') });
  }
  if (uses.length > mostListed) items.push({ label: plural(uses.length - mostListed, '… and one more', '… and {0} more') });
  return items;
}
