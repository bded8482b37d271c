import * as vscode from 'vscode';
import { pathSeparator, topicPaths } from '../../core/topics/topicPaths';
import type { Step } from '../annotations/steps';
import { CommandArguments } from '../commandArguments';
import { readText } from '../files/textFile';
import { chooseFolder } from '../files/chooseFolder';
import { researcherFileIn } from '../researcherFiles/researcherFiles';
import type { TopicCodebookSource } from '../researcherFiles/topicCodebook';

/** A topic that the user has named, and the step that writes it into `topics.yaml`. */
export interface NewTopicRequest {
  readonly topic: string;
  readonly step: Step;
}

/**
 * Asks for a topic and its terms, unless they are given: `{label, terms?, description?}`. The label is a path: `Area / Topic`.
 * @returns undefined if the user went back, or the topic can't be added, which is then said
 */
export async function requestNewTopic(source: TopicCodebookSource, argument: unknown): Promise<NewTopicRequest | undefined> {
  const args = new CommandArguments(argument);
  const { addTopic, isTopicPath } = await import('../../core/topics/codebookFile/addTopic');
  const known = new Set(topicPaths(await source.current()));
  const problem = (typed: string): string | undefined => {
    const path = pathOf(typed);
    if (known.has(path)) return vscode.l10n.t('There is already a topic “{0}”.', path);
    return isTopicPath(path) ? undefined : vscode.l10n.t('Each part of the name needs a letter or a digit, and at most 80 characters.');
  };
  const given = args.text('label');
  const typed = given ?? await vscode.window.showInputBox({
    title: vscode.l10n.t('New Topic'), placeHolder: vscode.l10n.t('Area / Topic'), ignoreFocusOut: true, validateInput: problem,
    prompt: vscode.l10n.t('Name the topic. To put it under an area, type the area first: Transport / Ferries.'),
  });
  if (typed === undefined) return undefined;
  const why = problem(typed);
  if (why !== undefined) {
    void vscode.window.showWarningMessage(why);
    return undefined;
  }
  const topic = pathOf(typed);
  const terms = args.texts('terms') ?? (given === undefined ? await askTerms(topic) : []);
  const folder = terms && await chooseFolder(vscode.l10n.t('Open the folder with your digests first. Your topics are stored in it.'));
  if (terms === undefined || folder === undefined) return undefined;
  const file = researcherFileIn(folder, source.fileName);
  const before = await readText(file);
  const result = addTopic(before?.replace(/^\uFEFF/, ''), { path: topic, terms, description: args.text('description') });
  const [issue] = result.issues;
  if (result.text === undefined || issue !== undefined) {
    void vscode.window.showErrorMessage(vscode.l10n.t('The topic can’t be added to topics.yaml: {0} Fix the file, then try again.', issue?.message ?? ''));
    return undefined;
  }
  return { topic, step: { kind: 'restore', file, expected: before, text: result.text } };
}

/** A path as it is typed: spaces around the slashes make no difference. */
function pathOf(typed: string): string {
  return typed.trim().replace(/\s+/g, ' ').replace(/ ?\/ ?/g, pathSeparator);
}

async function askTerms(topic: string): Promise<string[] | undefined> {
  const typed = await vscode.window.showInputBox({
    title: vscode.l10n.t('Words That Indicate “{0}”', topic), placeHolder: vscode.l10n.t('ferry, car deck*, port of call'), ignoreFocusOut: true,
    prompt: vscode.l10n.t('Separate words and phrases with commas. A * stands for any ending. Leave empty to choose the articles by hand.'),
  });
  return typed?.split(',').map((term) => term.trim()).filter((term) => term !== '');
}
