import * as vscode from 'vscode';
import { plural } from '../plural';
import { tell } from '../tell';
import type { Acts } from './acts';
import type { Tagging } from './tagging';
import { retagged, stepsForUses, type TagUse } from './tagUses';

/** A passage or article that gets another tag. */
export interface Recoded {
  readonly use: TagUse;
  /** The tag that it loses; none to keep all that it has. */
  readonly from?: string | undefined;
}

/** Gives passages and articles another tag in place of one, as one act; tells what was done. */
export async function recode(
  { acts, tagging }: { readonly acts: Acts; readonly tagging: Tagging }, recoded: readonly Recoded[], to: readonly string[],
): Promise<boolean> {
  const fromOf = new Map(recoded.map(({ use, from }) => [use, from]));
  const tagsAfter = ({ tags }: TagUse, from: string | undefined): string[] => (from === undefined || !tags.includes(from)
    ? [...tags, ...to] : tags.flatMap((tag) => (tag === from ? to : [tag])));
  const changed = recoded.map(({ use }) => use).filter((use) => {
    const after = new Set(tagsAfter(use, fromOf.get(use)));
    return after.size !== use.tags.length || use.tags.some((tag) => !after.has(tag));
  });
  if (changed.length === 0) return false;
  // One for each codebook, however many digests it is for.
  const newTags = new Map(changed.flatMap(({ digest }) => tagging.newTags(digest, to)).map((step) => [step.file.toString(), step]));
  const names = to.join(', ');
  const isDone = await acts.perform(vscode.l10n.t('change tag to {0}', names), [
    ...newTags.values(), ...stepsForUses(changed, (use) => retagged(use, tagsAfter(use, fromOf.get(use)))),
  ]);
  if (isDone) {
    tell(plural(changed.length,
      '$(tag) {0} passage is now tagged {1}. Ctrl+Z undoes it.', '$(tag) {0} passages are now tagged {1}. Ctrl+Z undoes it.', names));
  }
  return isDone;
}

/**
 * The tag that a passage is to lose, asked where it has several and none is named.
 * @returns undefined if the user went back; an empty text to keep all
 */
export async function chooseReplaced(tags: readonly string[], to: string): Promise<string | undefined> {
  if (tags.length < 2) return tags[0] ?? '';
  const items = [
    ...tags.map((tag) => ({ label: vscode.l10n.t('Replace {0}', tag), tag })),
    { label: vscode.l10n.t('Keep all, and add {0}', to), tag: '' },
  ];
  return (await vscode.window.showQuickPick(items, { title: vscode.l10n.t('Which Tag Does {0} Replace?', to) }))?.tag;
}
