import * as vscode from 'vscode';
import type { Template } from '../../core/exchange/types';
import { exampleTemplate } from '../../core/template/exampleTemplate';
import { readText, updateTextFile } from '../../host/files/textFile';
import { fileName, nameOf } from '../../host/files/uris';

/** Where a folder's templates are found without asking. */
const templateFolder = '.policy-digest/templates';

/** Reads the template that is given, or else chosen from the workspace's or any other. */
export async function templateFor(given: vscode.Uri | undefined): Promise<Template | undefined> {
  const file = given ?? await chooseTemplate();
  const text = file && await readText(file).catch(() => undefined);
  if (file === undefined) return undefined;
  if (text !== undefined) return { name: nameOf(file), text };
  void vscode.window.showWarningMessage(vscode.l10n.t('The template {0} can’t be read. It must be a text in UTF-8.', nameOf(file)));
  return undefined;
}

/** The ending of what a template makes: that before `.mustache`, or else that of Markdown. */
export function endingOf({ name }: Template): string {
  return /\.(\w{1,8})\.mustache$/i.exec(name)?.[1] ?? (/\.(?:txt|text)$/i.test(name) ? 'txt' : 'md');
}

type TemplateItem = vscode.QuickPickItem & ({ readonly file: vscode.Uri } | { readonly act: 'browse' | 'new' });

async function chooseTemplate(): Promise<vscode.Uri | undefined> {
  const found = await vscode.workspace.findFiles(`**/${templateFolder}/*`, null);
  const items: TemplateItem[] = [
    ...found.map((file) => ({ label: nameOf(file), description: fileName(file), file })).sort((a, b) => (a.description < b.description ? -1 : 1)),
    { label: vscode.l10n.t('Choose a File…'), iconPath: new vscode.ThemeIcon('folder-opened'), act: 'browse' },
    { label: vscode.l10n.t('New Export Template…'), iconPath: new vscode.ThemeIcon('new-file'), act: 'new' },
  ];
  const picked = await vscode.window.showQuickPick(items, { title: vscode.l10n.t('Which Template?') });
  if (picked === undefined || 'file' in picked) return picked?.file;
  if (picked.act === 'browse') return (await vscode.window.showOpenDialog({ title: vscode.l10n.t('Which Template?'), filters: { Mustache: ['mustache', 'md', 'txt'] } }))?.[0];
  await newTemplate();
  return undefined;
}

/** Writes an example to start from into the first folder, and opens it. */
export async function newTemplate(): Promise<vscode.Uri | undefined> {
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  if (folder === undefined) return undefined;
  for (let number = 1; ; number += 1) {
    const file = vscode.Uri.joinPath(folder, templateFolder, `report${number === 1 ? '' : `-${number}`}.md.mustache`);
    const outcome = await updateTextFile<'taken'>(file, (before) => (before === undefined ? { text: exampleTemplate } : { refusal: 'taken' }));
    if (outcome.kind === 'refused') continue;
    if (outcome.kind !== 'written') return undefined;
    await vscode.commands.executeCommand('vscode.open', file);
    return file;
  }
}
