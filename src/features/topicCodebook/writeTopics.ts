import * as vscode from 'vscode';
import { topicPaths } from '../../core/topics/topicPaths';
import { topicsYaml } from '../../core/topics/codebookFile/topicsYaml';
import type { TopicCodebook } from '../../core/topics/types';
import type { Acts } from '../../host/annotations/acts';
import { chooseFolder } from '../../host/files/chooseFolder';
import type { CommandArguments } from '../../host/commandArguments';
import { plural } from '../../host/plural';
import { researcherFileIn } from '../../host/researcherFiles/researcherFiles';
import { readText } from '../../host/files/textFile';

/**
 * Writes a codebook as the workspace's own `topics.yaml`, as one undoable step. An existing one is only replaced if the user
 * agrees, or the command was called with `{replace: true}`.
 * @returns the file, or undefined if nothing was written
 */
export async function writeTopics(
  acts: Acts, codebook: TopicCodebook, act: string, args: CommandArguments,
): Promise<vscode.Uri | undefined> {
  const folder = await chooseFolder(vscode.l10n.t('Open the folder with your digests first. Your topics are stored in it.'));
  if (folder === undefined) return undefined;
  const file = researcherFileIn(folder, 'topics.yaml');
  const before = await readText(file);
  if (before !== undefined && !args.flag('replace') && !await mayReplace()) return undefined;
  const done = await acts.perform(act, [{ kind: 'restore', file, expected: before, text: topicsYaml(codebook) }]);
  return done ? file : undefined;
}

/** Shows what was written; the file is one click away. */
export async function tellWritten(file: vscode.Uri, codebook: TopicCodebook, remarks: readonly string[]): Promise<void> {
  const open = vscode.l10n.t('Open File');
  const done = plural(
    topicPaths(codebook).length, 'Articles are now sorted by your own topic. To go back, run “Undo Last Change”.',
    'Articles are now sorted by your own {0} topics. To go back, run “Undo Last Change”.');
  const choice = await vscode.window.showInformationMessage([done, ...remarks].join(' '), open);
  if (choice === open) await vscode.window.showTextDocument(file);
}

async function mayReplace(): Promise<boolean> {
  const replace = vscode.l10n.t('Replace');
  const question = vscode.l10n.t('This folder already has its own topics. Replace them?');
  const detail = vscode.l10n.t('The file .policy-digest/topics.yaml will be replaced. You can undo this. Topics you set for individual articles are kept.');
  return await vscode.window.showWarningMessage(question, { modal: true, detail }, replace) === replace;
}
