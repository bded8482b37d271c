import * as vscode from 'vscode';
import type { Acts } from '../../host/annotations/acts';
import { CommandArguments } from '../../host/commandArguments';
import type { Feature } from '../../host/services/feature';
import { importTopics } from './importCommand';
import { tellWritten, writeTopics } from './writeTopics';

/** The workspace's own topics: imported from another program, or started from a known scheme. */
export const topicCodebook: Feature = ({ acts, log }) => ({
  commands: {
    importTopicCodebook: (argument) => importTopics(acts, log, argument),
    startTopicCodebook: (argument) => startTopics(acts, argument),
  },
  disposables: [],
});

async function startTopics(acts: Acts, argument: unknown): Promise<vscode.Uri | undefined> {
  const { comparativeAgendas } = await import('../../core/topics/starters/comparativeAgendas');
  const act = vscode.l10n.t('start topics from the Comparative Agendas major topics');
  const file = await writeTopics(acts, comparativeAgendas, act, new CommandArguments(argument));
  if (file !== undefined) void tellWritten(file, comparativeAgendas, []);
  return file;
}
