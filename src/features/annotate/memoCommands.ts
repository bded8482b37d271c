import * as vscode from 'vscode';
import type { Step } from '../../host/annotations/steps';
import { ownSidecar } from '../../host/annotations/sidecarFiles';
import { CommandArguments } from '../../host/commandArguments';
import { shortened } from '../../host/passageItem';
import { articleTargetOf } from '../../host/targets';
import { currentArticle } from './currentArticle';
import { currentPassage } from './currentPassage';
import type { AnnotateServices } from './services';

/** The input box has one line: a memo's line breaks are shown, and can be typed, as this sign. */
const lineBreak = '⏎';

/** Edits the memo of the passage at the cursor; where none is tagged there, of the article. */
export async function editMemo(services: AnnotateServices, argument: unknown): Promise<boolean> {
  await services.acts.settled();
  const passage = articleTargetOf(argument) === undefined ? await currentPassage(services.annotations, argument) : undefined;
  if (passage !== undefined) {
    const { annotation, sidecar, digest } = passage;
    const memo = await askMemo(argument, annotation.memo, annotation.exact);
    return memo !== undefined && save(services, {
      kind: 'sidecar', file: sidecar, digest, changes: [{ kind: 'updateAnnotation', id: annotation.id, set: { memo } }],
    });
  }
  const target = await currentArticle(services.corpus, argument);
  if (target === undefined) return false;
  const { digest, article: { id, title } } = target;
  const memo = await askMemo(argument, services.annotations.ownNoteOf(digest.uri, id)?.memo, title);
  return memo !== undefined && save(services, {
    kind: 'sidecar', file: ownSidecar(digest.uri), digest: digest.uri, changes: [{ kind: 'noteArticle', id, title, set: { memo } }],
  });
}

function save(services: AnnotateServices, step: Step): Promise<boolean> {
  return services.acts.perform(vscode.l10n.t('memo'), [step]);
}

/** @returns undefined where the user went back, or changed nothing */
async function askMemo(argument: unknown, before: string | undefined, about: string): Promise<string | undefined> {
  const given = new CommandArguments(argument).text('memo');
  if (given !== undefined) return given;
  const shown = (before ?? '').replaceAll('\n', ` ${lineBreak} `);
  const typed = await vscode.window.showInputBox({
    title: vscode.l10n.t('Memo'),
    prompt: before === undefined ? vscode.l10n.t('Your note on “{0}”', shortened(about))
      : vscode.l10n.t('Your note on “{0}”. Leave it empty to remove it; {1} stands for a new line.', shortened(about), lineBreak),
    value: shown,
  });
  if (typed === undefined || typed === shown) return undefined;
  return typed.replace(new RegExp(` ?${lineBreak} ?`, 'g'), '\n');
}
