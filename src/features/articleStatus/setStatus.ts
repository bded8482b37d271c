import * as vscode from 'vscode';
import type { ArticleStatus } from '../../core/annotations/types';
import type { Acts } from '../../host/annotations/acts';
import type { AnnotationStore } from '../../host/annotations/annotationStore';
import { ownSidecar } from '../../host/annotations/sidecarFiles';
import { CommandArguments } from '../../host/commandArguments';
import type { Corpus } from '../../host/corpus/corpus';
import { currentArticle } from '../../host/currentArticle';
import { statusLabel, statusWords } from './statusWords';

export interface StatusServices {
  readonly corpus: Corpus;
  readonly annotations: AnnotationStore;
  readonly acts: Acts;
}

/** Sets the status of an article: of the tree, by `{article}`, or at the cursor; `{status}`, or one that the user chooses. */
export async function setStatus(services: StatusServices, wanted: ArticleStatus | undefined, argument: unknown): Promise<boolean> {
  await services.acts.settled();
  const target = await currentArticle(services.corpus, argument);
  if (target === undefined) return false;
  const { digest, article: { id, title } } = target;
  const before = services.annotations.noteOf(digest.uri, id)?.status ?? 'unread';
  const given = new CommandArguments(argument).text('status');
  const status = wanted ?? (given === undefined ? await chooseStatus(before, title) : statusWords.find((word) => word === given));
  if (status === undefined) return false;
  return services.acts.perform(vscode.l10n.t('status: {0}', statusLabel(status)), [{
    kind: 'sidecar', file: ownSidecar(digest.uri), digest: digest.uri, changes: [{ kind: 'noteArticle', id, title, set: { status } }],
  }]);
}

async function chooseStatus(before: ArticleStatus, title: string): Promise<ArticleStatus | undefined> {
  const items = statusWords.map((status) => ({
    label: statusLabel(status), status, ...(status === before && { description: vscode.l10n.t('now') }),
  }));
  return (await vscode.window.showQuickPick(items, { title: vscode.l10n.t('Status of “{0}”', title) }))?.status;
}
