import * as vscode from 'vscode';
import { stepsForUses, type TagUse } from '../../host/annotations/tagUses';
import { joinedMemos } from '../../host/annotations/tagging';
import { CommandArguments } from '../../host/commandArguments';
import { plural } from '../../host/plural';
import type { SegmentsServices } from './services';

/** Opens the memo of one passage, or adds what is written to the memos of several: `{memo}`. */
export async function writeMemos({ acts, corpus, annotations }: SegmentsServices, uses: readonly TagUse[], argument: unknown): Promise<boolean> {
  const given = new CommandArguments(argument).text('memo');
  const [only, ...more] = uses;
  if (only === undefined) return false;
  if (more.length === 0 && given === undefined) {
    const article = annotations.notesOf(only.digest).find(({ sidecar, note }) => sidecar.toString() === only.sidecar.toString() && note.id === only.id)?.article;
    const target = only.kind === 'passage' ? { id: only.id, sidecar: only.sidecar.toString() } : { articleTarget: { digest: corpus.get(only.digest), article } };
    if (only.kind === 'article' && article === undefined) return false;
    return await vscode.commands.executeCommand<boolean>('policyDigest.editMemo', target);
  }
  const typed = given ?? await vscode.window.showInputBox({
    title: plural(uses.length, 'Memo for {0} Passage', 'Memo for {0} Passages'), ignoreFocusOut: true,
    prompt: vscode.l10n.t('It is added to the memos that they have.'),
  });
  if (typed === undefined || typed.trim() === '') return false;
  return acts.perform(vscode.l10n.t('edit memo'), stepsForUses(uses, ({ kind, id, words, memo }) => {
    const set = { memo: joinedMemos(memo, typed) };
    return kind === 'passage' ? { kind: 'updateAnnotation', id, set } : { kind: 'noteArticle', id, title: words, set };
  }));
}
