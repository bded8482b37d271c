import * as vscode from 'vscode';
import { indexedArticleAt } from '../../host/corpus/articles';
import type { Corpus } from '../../host/corpus/corpus';
import type { Digest } from '../../host/corpus/digest';
import { digestOfEditor } from '../../host/corpus/digestOfEditor';
import { reveal } from '../../host/positions';
import { tell } from '../../host/tell';

/** Goes to the article after the cursor's (`step` 1) or before it (-1); beyond the end of a digest into the next one by name. */
export async function goToNeighbour(corpus: Corpus, step: 1 | -1): Promise<boolean> {
  const found = await digestOfEditor(corpus);
  if (found === undefined) return false;
  const { editor, digest } = found;
  const index = indexedArticleAt(digest, editor.document.offsetAt(editor.selection.active))?.index ?? -1;
  if (await open(digest, index + step)) return true;
  const beyond = neighbourDigest(corpus, digest, step);
  if (beyond !== undefined && await open(beyond, step === 1 ? 0 : beyond.articles.length - 1)) {
    tell(vscode.l10n.t('Now in {0}', beyond.file));
    return true;
  }
  tell(step === 1
    ? vscode.l10n.t('This is the last article of the last digest.') : vscode.l10n.t('This is the first article of the first digest.'));
  return false;
}

async function open({ uri, articles }: Digest, index: number): Promise<boolean> {
  const article = articles[index];
  if (article === undefined) return false;
  await reveal(uri, { start: article.titleStart, end: article.titleStart }, { atTop: true });
  return true;
}

function neighbourDigest(corpus: Corpus, digest: Digest, step: 1 | -1): Digest | undefined {
  const all = corpus.all().filter(({ articles }) => articles.length > 0);
  return all[all.findIndex(({ uri }) => uri.toString() === digest.uri.toString()) + step];
}
