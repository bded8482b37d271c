import * as vscode from 'vscode';
import type { ArticleStatus } from '../../core/annotations/types';
import { noteSteps } from '../../host/annotations/tagging';
import { CommandArguments } from '../../host/commandArguments';
import { currentArticles } from '../../host/annotations/currentArticle';
import type { Services } from '../../host/services/services';
import { statusLabel, statusWords } from '../../host/statusLabels';

export type StatusServices = Pick<Services, 'corpus' | 'annotations' | 'acts' | 'reporter'>;

/** Sets the status of articles in the tree, given by `{digest?, article}`, or at the cursor: `{status}`, or what the user chooses. */
export async function setStatus(
  services: StatusServices, wanted: ArticleStatus | undefined, argument: unknown, selection?: unknown,
): Promise<boolean> {
  await services.acts.settled();
  const targets = await currentArticles(services.corpus, argument, selection);
  const [first] = targets;
  if (first === undefined) return false;
  const before = services.annotations.noteOf(first.digest.uri, first.article.id)?.status ?? 'unread';
  const given = new CommandArguments(argument).text('status');
  const status = wanted ?? (given === undefined ? await chooseStatus(before, first.article.title) : statusWords.find((word) => word === given));
  if (status === undefined) return false;
  return services.acts.perform(vscode.l10n.t('set status to {0}', statusLabel(status)), noteSteps(targets.map((target) => ({ target, set: { status } }))));
}

async function chooseStatus(before: ArticleStatus, title: string): Promise<ArticleStatus | undefined> {
  const items = statusWords.map((status) => ({
    label: statusLabel(status), status, ...(status === before && { description: vscode.l10n.t('current') }),
  }));
  return (await vscode.window.showQuickPick(items, { title: vscode.l10n.t('Status of “{0}”', title) }))?.status;
}
