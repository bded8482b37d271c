import * as vscode from 'vscode';
import { articleMemo, type Memo, passageMemo, projectMemo, tagMemo } from '../../host/annotations/memos';
import { currentArticle } from '../../host/annotations/currentArticle';
import { currentPassage } from '../../host/annotations/currentPassage';
import { namesPassage } from '../../host/annotations/namedPassage';
import { settings } from '../../host/settings';
import { articleTargetOf, tagTargetOf } from '../../host/annotations/targets';
import type { MemoServices } from './services';

/** The memo that a command acts on: of a tree row, of the passage at the cursor, or else of the article. */
export async function memoTarget(services: MemoServices, argument: unknown): Promise<Memo | undefined> {
  const tag = tagTargetOf(argument);
  if (tag !== undefined) return memoOfTag(services, tag);
  const passage = articleTargetOf(argument) === undefined ? await currentPassage(services.shown, argument) : undefined;
  if (passage !== undefined) return passageMemo(passage);
  if (namesPassage(argument)) return undefined;
  const target = await currentArticle(services.corpus, argument);
  if (target === undefined) return undefined;
  const { digest, article: { id, title, titleStart, titleEnd } } = target;
  const note = services.annotations.ownNoteOf(digest.uri, id);
  return articleMemo(digest.uri, { id, title, span: { start: titleStart, end: titleEnd } }, note, settings.coder(digest.uri) ?? '');
}

function memoOfTag({ codebooks }: MemoServices, path: string): Memo | undefined {
  const file = codebooks.fileOf(path);
  if (file === undefined) tellNoFolder();
  return file && tagMemo(file, path, codebooks.find(path));
}

/** The project memo, from the first folder's codebook. */
export function memoOfProject({ codebooks }: MemoServices): Memo | undefined {
  const [first] = codebooks.all();
  const file = codebooks.fileOf('');
  if (file === undefined) tellNoFolder();
  return file && projectMemo(file, first?.codebook);
}

function tellNoFolder(): void {
  void vscode.window.showInformationMessage(vscode.l10n.t('Open a folder first. The memo is stored in its codebook.'));
}
