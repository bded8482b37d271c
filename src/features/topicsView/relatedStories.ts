import * as vscode from 'vscode';
import { articleById } from '../../host/corpus/articles';
import { currentArticle } from '../../host/annotations/currentArticle';
import { articleKey } from '../../host/related/articleFollower';
import type { Services } from '../../host/services/services';
import type { ArticleTarget } from '../../host/annotations/targets';
import { tell } from '../../host/tell';

type RelatedServices = Pick<Services, 'corpus' | 'related'>;

interface StoryItem extends vscode.QuickPickItem {
  readonly story: ArticleTarget;
}

/** Lists the same story elsewhere and its follow-ups, and opens the chosen one. @returns how many were found */
export async function showRelatedStories(services: RelatedServices, argument: unknown): Promise<number | undefined> {
  const target = await currentArticle(services.corpus, argument);
  if (target === undefined) return undefined;
  const key = articleKey(target.digest, target.article.id);
  const followUps = await vscode.window.withProgress(
    { location: vscode.ProgressLocation.Notification, cancellable: true, title: vscode.l10n.t('Comparing articles…') },
    (_, token) => services.related.followUpsOf(key, token),
  );
  if (followUps === undefined) return undefined;
  const same = storyItems(services, services.related.duplicatesOf(key).map((other) => ({ key: other, shared: [] })));
  const next = storyItems(services, followUps);
  if (same.length + next.length === 0) {
    tell(vscode.l10n.t('No articles related to “{0}” were found.', target.article.title));
    return 0;
  }
  void choose(target, same, next);
  return same.length + next.length;
}

async function choose({ article }: ArticleTarget, same: readonly StoryItem[], next: readonly StoryItem[]): Promise<void> {
  const separator = (label: string): vscode.QuickPickItem => ({ label, kind: vscode.QuickPickItemKind.Separator });
  const picked = await vscode.window.showQuickPick([
    ...(same.length === 0 ? [] : [separator(vscode.l10n.t('Same story elsewhere')), ...same]),
    ...(next.length === 0 ? [] : [separator(vscode.l10n.t('Shares people, organisations and words')), ...next]),
  ], { title: vscode.l10n.t('Related to “{0}”', article.title), matchOnDescription: true, matchOnDetail: true });
  if (picked !== undefined && 'story' in picked) {
    const { story } = picked as StoryItem;
    await vscode.commands.executeCommand('policyDigest.openArticle', story.digest.uri, story.article.id);
  }
}

function storyItems({ corpus }: RelatedServices, found: readonly { readonly key: string; readonly shared: readonly string[] }[]): StoryItem[] {
  return found.flatMap(({ key, shared }): StoryItem[] => {
    const mark = key.lastIndexOf('#');
    const digest = corpus.get(vscode.Uri.parse(key.slice(0, mark)));
    const article = digest === undefined ? undefined : articleById(digest, key.slice(mark + 1));
    if (digest === undefined || article === undefined) return [];
    return [{
      label: article.title, description: digest.file, story: { digest, article },
      ...(shared.length > 0 && { detail: shared.join(', ') }),
    }];
  });
}
