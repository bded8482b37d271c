import * as vscode from 'vscode';
import type { Acts } from '../../host/annotations/acts';
import { CommandArguments } from '../../host/commandArguments';
import { readDigestFile } from '../../host/files/readDigestFile';
import { nameOf } from '../../host/files/uris';
import type { Log } from '../../host/log';
import { tellWritten, writeTopics } from './writeTopics';

/** How many are shown; the log has the rest. */
const mostRemarks = 3;

/** Imports another program's codebook or dictionary as the workspace's own topics: `{source, replace?}`. */
export async function importTopics(
  acts: Acts, log: Log, argument: unknown,
): Promise<vscode.Uri | undefined> {
  const args = new CommandArguments(argument);
  const source = args.uri('source') ?? await chooseSource();
  if (source === undefined) return undefined;
  const name = nameOf(source);
  const read = await readDigestFile(source);
  if (read.kind !== 'text') {
    void vscode.window.showErrorMessage(vscode.l10n.t('{0} can’t be read as a codebook. It is missing, too large or not a text file.', name));
    return undefined;
  }
  const { importTopicCodebook } = await import('../../core/topics/import/importTopicCodebook');
  const { codebook, issues } = importTopicCodebook(name, read.text.replace(/^\uFEFF/, ''));
  const remarks = issues.map(({ message }) => message);
  for (const remark of remarks) log.info(`${name}: ${remark}`);
  if (codebook === undefined) {
    void vscode.window.showErrorMessage(vscode.l10n.t('No topics could be read from {0}. {1}', name, remarks[0] ?? ''));
    return undefined;
  }
  const file = await writeTopics(acts, codebook, vscode.l10n.t('import topics from {0}', name), args);
  if (file === undefined) return undefined;
  const more = remarks.length > mostRemarks ? [vscode.l10n.t('See the log for details.')] : [];
  void tellWritten(file, codebook, [...remarks.slice(0, mostRemarks), ...more]);
  return file;
}

async function chooseSource(): Promise<vscode.Uri | undefined> {
  const [source] = await vscode.window.showOpenDialog({
    title: vscode.l10n.t('Import Topic Codebook'), openLabel: vscode.l10n.t('Import'),
    filters: {
      [vscode.l10n.t('Codebooks and dictionaries')]: ['csv', 'tsv', 'json', 'jsonld', 'yaml', 'yml', 'lcd', 'lc3', 'dic', 'qdc', 'txt'],
      [vscode.l10n.t('All files')]: ['*'],
    },
  }) ?? [];
  return source;
}
