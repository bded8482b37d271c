import * as vscode from 'vscode';
import type { Article } from '../../core/digest/types';
import { articleById, indexedArticleAt } from '../corpus/articles';
import { CommandArguments } from '../commandArguments';
import type { Corpus } from '../corpus/corpus';
import type { Digest } from '../corpus/digest';
import { digestOfEditor } from '../corpus/digestOfEditor';
import { tell } from '../tell';
import { type ArticleTarget, articleTargetOf } from './targets';

/** The article that a command acts on: from the tree, by name (`{digest?, article}`), or at the cursor. */
export async function currentArticle(corpus: Corpus, argument: unknown): Promise<ArticleTarget | undefined> {
  const target = articleTargetOf(argument);
  if (target !== undefined) return asOfNow(corpus, target);
  const args = new CommandArguments(argument);
  const [uri, id] = [args.uri('digest'), args.text('article')];
  const found = uri === undefined ? await digestOfEditor(corpus) : undefined;
  const digest = uri === undefined ? found?.digest : await corpus.current(uri);
  if (digest === undefined) return undefined;
  const article = id === undefined ? articleAtCursor(digest, found?.editor) : articleById(digest, id);
  if (article !== undefined) return { digest, article };
  if (id === undefined) tell(vscode.l10n.t('Place the cursor in an article.'));
  return undefined;
}

/** The articles that a command acts on: all selected in the tree, or else the current one. */
export async function currentArticles(corpus: Corpus, argument: unknown, selection: unknown): Promise<ArticleTarget[]> {
  const selected = Array.isArray(selection) ? selection.flatMap((node) => articleTargetOf(node) ?? []) : [];
  // An article may be selected under several topics in the tree.
  const byKey = new Map(selected.map((target) => [`${target.digest.uri.toString()}#${target.article.id}`, target]));
  if (byKey.size > 0) return Promise.all([...byKey.values()].map((target) => asOfNow(corpus, target)));
  const target = await currentArticle(corpus, argument);
  return target === undefined ? [] : [target];
}

/** The tree may lag behind the text. */
async function asOfNow(corpus: Corpus, target: ArticleTarget): Promise<ArticleTarget> {
  const digest = await corpus.current(target.digest.uri) ?? target.digest;
  return { digest, article: articleById(digest, target.article.id) ?? target.article };
}

function articleAtCursor(digest: Digest, editor: vscode.TextEditor | undefined): Article | undefined {
  return editor === undefined ? undefined : indexedArticleAt(digest, editor.document.offsetAt(editor.selection.active))?.article;
}
