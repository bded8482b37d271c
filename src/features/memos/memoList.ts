import * as vscode from 'vscode';
import { exportMemos } from '../../core/exchange/exportMemos';
import type { Draft } from '../../host/annotations/memoDrafts';
import type { Memo } from '../../host/annotations/memos';
import { coderName } from '../../host/coderColors';
import { CommandArguments } from '../../host/commandArguments';
import { fileName } from '../../host/files/uris';
import { shortened } from '../../host/annotations/passageItem';
import { writeExport } from '../../host/corpus/writeExport';
import { plural } from '../../host/plural';
import { tell } from '../../host/tell';
import { placeOf } from './editMemo';
import { continueDraft } from './keptDrafts';
import type { MemoServices } from './services';

interface MemoItem extends vscode.QuickPickItem {
  /** A draft was typed and not saved. */
  readonly shown: { readonly memo: Memo } | { readonly draft: Draft };
}

/**
 * All memos in a list filtered by typing: by their words, kind, tag, digest, coder or what they are on. Enter goes to the
 * memo, or goes on writing one that was not saved; a row's button edits it, the list's button exports the matches.
 */
export function listMemos(services: MemoServices, edit: (memo: Memo) => Promise<boolean>): void {
  const pick = vscode.window.createQuickPick<MemoItem>();
  const editButton: vscode.QuickInputButton = { iconPath: new vscode.ThemeIcon('edit'), tooltip: vscode.l10n.t('Edit Memo') };
  const exportButton: vscode.QuickInputButton = { iconPath: new vscode.ThemeIcon('export'), tooltip: vscode.l10n.t('Export These Memos') };
  const memos = services.memos.all();
  pick.title = plural(memos.length, '{0} Memo', '{0} Memos');
  pick.placeholder = vscode.l10n.t('Search by text, tag, digest or coder, or type: passage, article, tag, project');
  pick.matchOnDescription = true;
  pick.matchOnDetail = true;
  pick.buttons = [exportButton];
  pick.items = [...services.memoDrafts.all().map(draftItem), ...memos.map((memo) => itemOf(memo, editButton))];
  pick.onDidAccept(() => {
    const [item] = pick.activeItems;
    pick.hide();
    if (item !== undefined) void ('memo' in item.shown ? goTo(item.shown.memo, edit) : continueDraft(services, item.shown.draft, edit));
  });
  pick.onDidTriggerItemButton(({ item }) => {
    pick.hide();
    if ('memo' in item.shown) void edit(item.shown.memo);
  });
  pick.onDidTriggerButton(() => {
    const typed = pick.value;
    pick.hide();
    void exportAll(services, { query: typed });
  });
  pick.onDidHide(() => { pick.dispose(); });
  pick.show();
}

/** Writes memos as Markdown into a file: all, or those that contain each word of `{query}`; asks for `{target}` if not given. */
export async function exportAll({ memos, corpus }: MemoServices, argument: unknown): Promise<vscode.Uri | undefined> {
  const args = new CommandArguments(argument);
  const found = memosWith(memos.all(), args.text('query') ?? '');
  if (found.length === 0) {
    tell(vscode.l10n.t('There are no memos to export.'));
    return undefined;
  }
  const target = args.uri('target') ?? await vscode.window.showSaveDialog({
    title: vscode.l10n.t('Export Memos'), filters: { Markdown: ['md'] }, ...proposedFile(),
  });
  if (target === undefined) return undefined;
  const text = exportMemos(found.map((memo) => ({ ...memo, digest: memo.kind === 'passage' || memo.kind === 'article' ? fileName(memo.file) : '' })), 'Memos');
  if (!await writeExport(corpus, target, text)) return undefined;
  tell(plural(found.length, '$(export) {0} memo exported to {1}.', '$(export) {0} memos exported to {1}.', fileName(target)));
  return target;
}

function memosWith(memos: readonly Memo[], query: string): Memo[] {
  const words = query.toLowerCase().split(/\s+/).filter((word) => word !== '');
  return memos.filter((memo) => {
    const all = `${memo.text} ${sourceOf(memo)} ${memo.about}`.toLowerCase();
    return words.every((word) => all.includes(word));
  });
}

function proposedFile(): { defaultUri?: vscode.Uri } {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  return folder === undefined ? {} : { defaultUri: vscode.Uri.joinPath(folder.uri, 'memos.md') };
}

function draftItem(draft: Draft): MemoItem {
  return {
    label: shortened(draft.text), description: [vscode.l10n.t('not saved'), kindName(draft.kind)].join(' · '), detail: shortened(draft.about),
    iconPath: new vscode.ThemeIcon('edit'), shown: { draft },
  };
}

function itemOf(memo: Memo, editButton: vscode.QuickInputButton): MemoItem {
  return {
    label: shortened(memo.text), description: sourceOf(memo), detail: shortened(memo.about), buttons: [editButton], shown: { memo },
    iconPath: new vscode.ThemeIcon({ project: 'project', tag: 'tag', article: 'file-text', passage: 'quote' }[memo.kind]),
  };
}

/** Kind, tags, digest and coder: what a memo can be filtered by besides its words. */
function sourceOf({ kind, tags, file, coder, span }: Memo): string {
  const isInDigest = kind === 'passage' || kind === 'article';
  return [
    kindName(kind), tags.join(', '), isInDigest ? fileName(file) : '', coder === '' ? '' : coderName(coder),
    isInDigest && span === undefined ? vscode.l10n.t('no longer found') : '',
  ].filter((part) => part !== '').join(' · ');
}

function kindName(kind: Memo['kind']): string {
  switch (kind) {
    case 'project': return vscode.l10n.t('project');
    case 'tag': return vscode.l10n.t('tag');
    case 'article': return vscode.l10n.t('article');
    case 'passage': return vscode.l10n.t('passage');
  }
}

/** A memo without a place in a text is edited at once. */
async function goTo(memo: Memo, edit: (memo: Memo) => Promise<boolean>): Promise<void> {
  if (await placeOf(memo) === undefined) await edit(memo);
}
