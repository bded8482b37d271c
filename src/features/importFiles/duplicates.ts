import type * as vscode from 'vscode';
import { foldDuplicates } from '../../core/articleTree/foldDuplicates';
import { articleKey } from '../../host/related/articleFollower';
import type { Services } from '../../host/services/services';
import { finishInSlices } from '../../host/slices';
import type { Duplicates } from './tellImported';

/** How long to wait for the comparison of all articles, in milliseconds; it goes on in the background. */
const patience = 8_000;

/** The stories of new digests that are there more than once: the titles of their articles, the oldest in front as in the tree. */
export async function duplicatesIn(written: readonly vscode.Uri[], { corpus, related }: Pick<Services, 'corpus' | 'related'>): Promise<Duplicates> {
  await nextComparison(related);
  const isNew = (key: string): boolean => written.some((uri) => key.startsWith(`${uri.toString()}#`));
  const groups = related.duplicateGroups().filter((group) => group.some(isNew));
  const wanted = new Set(groups.flat());
  const articles: { key: string; title: string; date: string | undefined }[] = [];
  for (const digest of corpus.all()) {
    if (!digest.articles.some(({ id }) => wanted.has(articleKey(digest, id)))) continue;
    const fields = await finishInSlices(digest.fieldSteps());
    for (const [index, { id, title }] of digest.articles.entries()) articles.push({ key: articleKey(digest, id), title, date: fields[index]?.date });
  }
  const byKey = new Map(articles.map((article) => [article.key, article]));
  return [...foldDuplicates(articles, groups).copies].map(([key, others]) => [byKey.get(key), ...others].flatMap((article) => article?.title ?? []));
}

function nextComparison(related: Services['related']): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(done, patience);
    const listening = related.onDidChange(done);
    function done(): void {
      clearTimeout(timer);
      listening.dispose();
      resolve();
    }
  });
}
