import * as vscode from 'vscode';
import { topicPaths } from '../../core/topics/topicPaths';
import type { TopicDecision } from '../../core/annotations/types';
import type { Step } from '../../host/annotations/steps';
import { noteSteps } from '../../host/annotations/tagging';
import { CommandArguments } from '../../host/commandArguments';
import { currentArticles } from '../../host/annotations/currentArticle';
import type { Services } from '../../host/services/services';
import type { ArticleTarget } from '../../host/annotations/targets';
import { requestNewTopic } from '../../host/topics/newTopic';
import { topicLabel } from '../../host/topics/topicLabels';
import type { MovedArticles } from './movedArticles';

export interface SetTopicsServices extends Pick<Services, 'corpus' | 'annotations' | 'acts' | 'topics' | 'topicCodebook'> {
  readonly moved: MovedArticles;
}

/** What an item sets: a topic; a new one; or undefined: what is found automatically. */
interface TopicItem extends vscode.QuickPickItem {
  readonly topic: string | typeof anotherTopic | typeof ownTopics | undefined;
}

const anotherTopic = Symbol('another topic');
/** Sets none: all topics become the researcher's own. */
const ownTopics = Symbol('own topics');

/** What to note on an article. */
interface TopicsOfArticle {
  readonly target: ArticleTarget;
  readonly decision: TopicDecision;
}

/**
 * Sets the main topic of an article (and, by argument, all its topics), or of all selected in the tree. What is set by hand
 * always wins.
 */
export async function setTopics(services: SetTopicsServices, argument: unknown, selection?: unknown): Promise<boolean> {
  const targets = await currentArticles(services.corpus, argument, selection);
  if (targets.length === 0) return false;
  const args = new CommandArguments(argument);
  const primary = args.text('primary');
  const decide = primary === undefined
    ? await chooseTopic(services, targets)
    : await decisionFor(services, primary, args.texts('topics'));
  if (decide === anotherTopic) return setNewTopic(services, targets);
  if (decide === undefined) return false;
  await services.acts.settled();
  const decisions = targets.map((target) => ({ target, decision: decide(target) }));
  return writeTopics(services, labelOf(decisions), decisions);
}

function labelOf([first, ...others]: readonly TopicsOfArticle[]): string {
  const topic = first?.decision.primary;
  if (topic === undefined) return vscode.l10n.t('restore automatic topics');
  return others.every(({ decision }) => decision.primary === topic) ? vscode.l10n.t('set main topic to {0}', topicLabel(topic)) : vscode.l10n.t('set topics');
}

/** Adds a topic that the user names, and makes it the main one of the articles: one step to undo. */
async function setNewTopic(services: SetTopicsServices, targets: readonly ArticleTarget[]): Promise<boolean> {
  const request = await requestNewTopic(services.topicCodebook, undefined);
  if (request === undefined) return false;
  await services.acts.settled();
  const decisions = targets.map((target) => ({ target, decision: { ...noteTopics(services, target), primary: request.topic } }));
  return writeTopics(services, vscode.l10n.t('new topic {0}', request.topic), decisions, [request.step]);
}

/** Writes decisions on articles as one undoable step, after `first`, and reports what they taught. */
export function writeTopics(
  services: SetTopicsServices, label: string, decisions: readonly TopicsOfArticle[], first: readonly Step[] = [],
): Promise<boolean> {
  const steps = noteSteps(decisions.map(({ target, decision }) => ({ target, set: { topics: decision } })));
  return services.moved.follow(() => services.acts.perform(label, [...first, ...steps]));
}

type Decide = (target: ArticleTarget) => TopicDecision;

/** The best guesses first, one keystroke away; then the whole codebook; last, resetting to what is found automatically. */
async function chooseTopic(services: SetTopicsServices, targets: readonly ArticleTarget[]): Promise<Decide | typeof anotherTopic | undefined> {
  const current = targets.map((target) => currentTopics(services, target));
  // Current topics come first; then those found automatically that aren't among them.
  const guesses = [...new Set([...current.flatMap((topics) => topics?.topics ?? []), ...targets.flatMap((target) => automatic(services, target))].map(({ label }) => label))];
  const item = (topic: string): TopicItem => ({
    label: topicLabel(topic), topic, ...(current.every((topics) => topics?.primary === topic && !topics.unsure) && { description: vscode.l10n.t('current main topic') }),
  });
  const items: (TopicItem | vscode.QuickPickItem)[] = [
    ...(current.some((topics) => topics?.manual === true) ? [{ label: vscode.l10n.t('Restore automatic topics'), topic: undefined }] : []),
    { label: vscode.l10n.t('Likely'), kind: vscode.QuickPickItemKind.Separator },
    ...guesses.map(item),
    { label: vscode.l10n.t('All topics'), kind: vscode.QuickPickItemKind.Separator },
    ...topicPaths(await services.topicCodebook.current()).filter((topic) => !guesses.includes(topic)).map(item),
    { label: '', kind: vscode.QuickPickItemKind.Separator },
    { label: vscode.l10n.t('$(add) New Topic…'), topic: anotherTopic, alwaysShow: true },
    ...(services.topicCodebook.own() === undefined ? [{ label: vscode.l10n.t('$(copy) Start from the Built-in Topics'), topic: ownTopics } as const] : []),
  ];
  const title = targets.length === 1 ? targets[0]?.article.title : undefined;
  const picked = await vscode.window.showQuickPick(items, {
    title: title === undefined ? vscode.l10n.t('Main Topic of {0} Articles', targets.length) : vscode.l10n.t('Main Topic of “{0}”', title),
    placeHolder: vscode.l10n.t('Type a few letters of the topic'),
  });
  if (picked === undefined || !('topic' in picked)) return undefined;
  const { topic } = picked;
  if (topic === anotherTopic) return topic;
  if (topic === ownTopics) {
    await vscode.commands.executeCommand('policyDigest.copyBuiltInTopics');
    return undefined;
  }
  return topic === undefined ? () => ({}) : (target) => ({ ...noteTopics(services, target), primary: topic });
}

/** What must be added and removed so that an article has exactly these topics; undefined if one is not in the codebook. */
async function decisionFor(services: SetTopicsServices, primary: string, topics: readonly string[] | undefined): Promise<Decide | undefined> {
  const known = topicPaths(await services.topicCodebook.current());
  const unknown = [primary, ...topics ?? []].find((topic) => !known.includes(topic));
  if (unknown !== undefined) {
    void vscode.window.showWarningMessage(vscode.l10n.t('There is no topic “{0}” in the codebook.', unknown));
    return undefined;
  }
  if (topics === undefined) return (target) => ({ ...noteTopics(services, target), primary });
  const wanted = topics.filter((topic) => topic !== primary);
  return (target) => {
    const found = automatic(services, target).map(({ label }) => label);
    return {
      primary,
      add: wanted.filter((topic) => !found.includes(topic)),
      remove: found.filter((topic) => topic !== primary && !wanted.includes(topic)),
    };
  };
}

function automatic({ topics }: SetTopicsServices, { digest, article }: ArticleTarget): readonly { readonly label: string }[] {
  return topics.automaticTopicsOf(digest, indexOf(digest, article))?.topics ?? [];
}

/** The article may be from an earlier parse: its id identifies it now. */
function indexOf(digest: ArticleTarget['digest'], article: ArticleTarget['article']): number {
  return digest.articles.findIndex(({ id }) => id === article.id);
}

export function currentTopics(services: SetTopicsServices, { digest, article }: ArticleTarget) {
  return services.topics.topicsOf(digest, indexOf(digest, article));
}

export function noteTopics(services: SetTopicsServices, { digest, article }: ArticleTarget): TopicDecision {
  return services.annotations.noteOf(digest.uri, article.id)?.topics ?? {};
}
