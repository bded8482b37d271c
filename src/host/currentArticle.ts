import * as vscode from 'vscode';
import { articleById, indexedArticleAt } from './articles';
import { CommandArguments } from './commandArguments';
import type { Corpus } from './corpus/corpus';
import { digestOfEditor } from './corpus/digestOfEditor';
import { type ArticleTarget, articleTargetOf } from './targets';

/** The article that a command is about: of the tree, by id (`{article}`), or at the cursor. */
export async function currentArticle(corpus: Corpus, argument: unknown): Promise<ArticleTarget | undefined> {
  const target = articleTargetOf(argument);
  if (target !== undefined) {
    // The tree may be a moment behind the text.
    const digest = corpus.get(target.digest.uri) ?? target.digest;
    return { digest, article: articleById(digest, target.article.id) ?? target.article };
  }
  const found = await digestOfEditor(corpus);
  if (found === undefined) return undefined;
  const { editor, digest } = found;
  const id = new CommandArguments(argument).text('article');
  const offset = editor.document.offsetAt(editor.selection.active);
  const article = id === undefined ? indexedArticleAt(digest, offset)?.article : articleById(digest, id);
  if (article === undefined) {
    void vscode.window.showInformationMessage(vscode.l10n.t('Put the cursor into an article.'));
    return undefined;
  }
  return { digest, article };
}
