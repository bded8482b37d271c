import * as vscode from 'vscode';
import { topicPaths } from '../../core/topics/topicPaths';
import type { TopicDecision } from '../../core/annotations/types';
import type { TopicCodebook } from '../../core/topics/types';
import type { Acts } from '../../host/annotations/acts';
import type { AnnotationStore } from '../../host/annotations/annotationStore';
import { ownSidecar } from '../../host/annotations/sidecarFiles';
import { indexedArticleAt } from '../../host/articles';
import { CommandArguments } from '../../host/commandArguments';
import type { Corpus } from '../../host/corpus/corpus';
import { digestOfEditor } from '../../host/corpus/digestOfEditor';
import type { TopicIndex } from '../../host/corpus/topicIndex';
import { type ArticleTarget, articleTargetOf } from '../../host/targets';

export interface SetTopicsServices {
  readonly corpus: Corpus;
  readonly annotations: AnnotationStore;
  readonly acts: Acts;
  readonly index: TopicIndex;
  readonly codebook: () => Promise<TopicCodebook>;
}

interface TopicItem extends vscode.QuickPickItem {
  readonly topic: string | undefined;
}

/** Sets an article's main topic (and, by argument, all its topics). What is set by hand always wins. */
export async function setTopics(services: SetTopicsServices, argument: unknown): Promise<boolean> {
  const target = articleTargetOf(argument) ?? await articleAtCursor(services.corpus);
  if (target === undefined) return false;
  const args = new CommandArguments(argument);
  const primary = args.text('primary');
  const decision = primary === undefined
    ? await chooseTopic(services, target)
    : await decisionFor(services, target, primary, args.texts('topics'));
  if (decision === undefined) return false;
  const { digest, article: { id, title } } = target;
  return services.acts.perform(vscode.l10n.t('set topics'), [{
    kind: 'sidecar', file: ownSidecar(digest.uri), digest: digest.uri,
    changes: [{ kind: 'noteArticle', id, title, set: { topics: decision } }],
  }]);
}

/** The best guesses first, one keystroke away; then the whole codebook; last, back to what is found automatically. */
async function chooseTopic(services: SetTopicsServices, target: ArticleTarget): Promise<TopicDecision | undefined> {
  const current = currentTopics(services, target);
  // What holds now comes first; then what was found and is not among it.
  const guesses = [...new Set([...current?.topics ?? [], ...automatic(target)].map(({ label }) => label))];
  const item = (topic: string): TopicItem => ({
    label: topic, topic, ...(topic === current?.primary && { description: vscode.l10n.t('main topic now') }),
  });
  const items: (TopicItem | vscode.QuickPickItem)[] = [
    ...(current?.manual === true ? [{ label: vscode.l10n.t('Back to the automatic topics'), topic: undefined }] : []),
    { label: vscode.l10n.t('Likely'), kind: vscode.QuickPickItemKind.Separator },
    ...guesses.map(item),
    { label: vscode.l10n.t('All topics'), kind: vscode.QuickPickItemKind.Separator },
    ...topicPaths(await services.codebook()).filter((topic) => !guesses.includes(topic)).map(item),
  ];
  const picked = await vscode.window.showQuickPick(items, {
    title: vscode.l10n.t('Main Topic of “{0}”', target.article.title), placeHolder: vscode.l10n.t('Type a few letters of the topic'),
  });
  if (picked === undefined || !('topic' in picked)) return undefined;
  return picked.topic === undefined ? {} : { ...noteTopics(services, target), primary: picked.topic };
}

/** What must be added and removed so that the article has just these topics; undefined where one is not in the codebook. */
async function decisionFor(
  services: SetTopicsServices, target: ArticleTarget, primary: string, topics: readonly string[] | undefined,
): Promise<TopicDecision | undefined> {
  const known = topicPaths(await services.codebook());
  const unknown = [primary, ...topics ?? []].find((topic) => !known.includes(topic));
  if (unknown !== undefined) {
    void vscode.window.showWarningMessage(vscode.l10n.t('“{0}” is not a topic of the codebook.', unknown));
    return undefined;
  }
  if (topics === undefined) return { ...noteTopics(services, target), primary };
  const found = automatic(target).map(({ label }) => label);
  const wanted = topics.filter((topic) => topic !== primary);
  return {
    primary,
    add: wanted.filter((topic) => !found.includes(topic)),
    remove: found.filter((topic) => topic !== primary && !wanted.includes(topic)),
  };
}

function automatic({ digest, article }: ArticleTarget): readonly { readonly label: string }[] {
  return digest.knownTopics(indexOf(digest, article))?.topics ?? [];
}

/** The article may be of an earlier parse: its id tells which it is now. */
function indexOf(digest: ArticleTarget['digest'], article: ArticleTarget['article']): number {
  return digest.articles.findIndex(({ id }) => id === article.id);
}

export function currentTopics(services: SetTopicsServices, { digest, article }: ArticleTarget) {
  return services.index.topicsOf(digest, indexOf(digest, article));
}

export function noteTopics(services: SetTopicsServices, { digest, article }: ArticleTarget): TopicDecision {
  return services.annotations.noteOf(digest.uri, article.id)?.topics ?? {};
}

export async function articleAtCursor(corpus: Corpus): Promise<ArticleTarget | undefined> {
  const found = await digestOfEditor(corpus);
  if (found === undefined) return undefined;
  const { editor, digest } = found;
  const article = indexedArticleAt(digest, editor.document.offsetAt(editor.selection.active))?.article;
  return article === undefined ? undefined : { digest, article };
}
