import * as vscode from 'vscode';
import type { Acts } from '../../host/annotations/acts';
import { CommandArguments } from '../../host/commandArguments';
import type { TopicCodebookSource } from '../../host/researcherFiles/topicCodebook';
import type { Feature } from '../../host/services/feature';
import { requestNewTopic } from '../../host/topics/newTopic';
import { importTopics } from './importCommand';
import { tellWritten, writeTopics } from './writeTopics';

/** The workspace's own topics: added one by one, copied from the built-in ones, started from a known scheme, or imported. */
export const topicCodebook: Feature = ({ acts, log, topicCodebook: source }) => ({
  commands: {
    newTopic: (argument) => newTopic(acts, source, argument),
    copyBuiltInTopics: (argument) => copyBuiltIn(acts, argument),
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

async function copyBuiltIn(acts: Acts, argument: unknown): Promise<vscode.Uri | undefined> {
  const { builtInTopics } = await import('../../core/topics/builtIn/index');
  const file = await writeTopics(acts, builtInTopics, vscode.l10n.t('copy the built-in topics'), new CommandArguments(argument));
  if (file !== undefined) await vscode.window.showTextDocument(file);
  return file;
}

/** @returns the path of the topic that was added */
async function newTopic(acts: Acts, source: TopicCodebookSource, argument: unknown): Promise<string | undefined> {
  const request = await requestNewTopic(source, argument);
  if (request === undefined) return undefined;
  return await acts.perform(vscode.l10n.t('new topic {0}', request.topic), [request.step]) ? request.topic : undefined;
}
