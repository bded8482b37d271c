import * as vscode from 'vscode';
import { findTag } from '../../core/codebook/tagTree';
import type { Draft } from '../../host/annotations/memoDrafts';
import { articleMemo, type Memo, passageMemo, projectMemo, tagMemo } from '../../host/annotations/memos';
import { shortened } from '../../host/annotations/passageItem';
import { placeKey } from '../../host/annotations/placedAnnotations';
import { articleById } from '../../host/corpus/articles';
import { plural } from '../../host/plural';
import { settings } from '../../host/settings';
import type { MemoServices } from './services';

/** The memo that a draft is for; undefined if what it is on is gone. */
export function memoOf(services: MemoServices, { key, kind, about, file }: Draft): Memo | undefined {
  const { annotations, codebooks, corpus, memos } = services;
  const uri = vscode.Uri.parse(file);
  const known = memos.all().find((memo) => memo.key === key);
  if (known !== undefined) return known;
  const codebook = codebooks.all().find((loaded) => loaded.uri.toString() === file)?.codebook;
  if (kind === 'project') return projectMemo(uri, codebook);
  if (kind === 'tag') return codebook && findTag(codebook, about) && tagMemo(uri, about, findTag(codebook, about));
  if (kind === 'passage') {
    const place = annotations.of(uri).find((other) => placeKey(other) === key);
    return place && passageMemo(place);
  }
  const digest = corpus.get(uri);
  const article = digest && articleById(digest, key.slice(key.indexOf('#article ') + '#article '.length));
  if (article === undefined) return undefined;
  const { id, title, titleStart, titleEnd } = article;
  return articleMemo(uri, { id, title, span: { start: titleStart, end: titleEnd } }, annotations.ownNoteOf(uri, id), settings.coder(uri) ?? '');
}

/** Opens the box again with a draft in it; a draft whose place is gone can only be copied or thrown away. */
export async function continueDraft(services: MemoServices, draft: Draft, edit: (memo: Memo) => Promise<boolean>): Promise<void> {
  const memo = memoOf(services, draft) ?? await memoOnceRead(services, draft);
  if (memo !== undefined) {
    await edit(memo);
    return;
  }
  const [copy, discard] = [vscode.l10n.t('Copy'), vscode.l10n.t('Discard')];
  const choice = await vscode.window.showInformationMessage(
    vscode.l10n.t('What this memo was on is gone: “{0}”.', shortened(draft.about)), { modal: true, detail: draft.text }, copy, discard);
  if (choice === copy) await vscode.env.clipboard.writeText(draft.text);
  if (choice === discard) services.memoDrafts.forget(draft.key);
}

/** Right after a reload the annotations may not have been read yet: what is not known then is not gone. */
async function memoOnceRead(services: MemoServices, draft: Draft): Promise<Memo | undefined> {
  await services.annotations.ready();
  return memoOf(services, draft);
}

/** After a reload or a crash: says once that there are memos which were typed and not saved. */
export async function tellDrafts({ memoDrafts }: MemoServices, list: () => void): Promise<void> {
  const count = memoDrafts.all().length;
  if (count === 0) return;
  const show = vscode.l10n.t('Show');
  const choice = await vscode.window.showInformationMessage(
    plural(count, 'A memo was typed and not saved. It was kept.', '{0} memos were typed and not saved. They were kept.'), show);
  if (choice === show) list();
}
