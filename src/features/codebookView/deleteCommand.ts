import * as vscode from 'vscode';
import { isWithin, parentOf } from '../../core/codebook/tagPath';
import type { SidecarChange } from '../../core/annotations/sidecarChange';
import { retagged, stepsForCodebooks, stepsForUses, type TagUse, usesOfTag } from '../../host/annotations/tagUses';
import { CommandArguments } from '../../host/commandArguments';
import { tagOf } from './chooseTag';
import { isConfirmed } from './preview';
import type { CodebookServices } from './services';

/** What happens to passages whose tag is deleted. */
const fates = ['parent', 'keep', 'delete'] as const;
type Fate = typeof fates[number];

/**
 * Deletes a tag with all below it: `{tag, passages}`, where `passages` is `parent` (they get the parent tag), `keep` (they
 * stay, perhaps without a tag) or `delete` (those without another tag are deleted).
 */
export async function deleteTag(services: CodebookServices, argument: unknown): Promise<boolean> {
  const tag = await tagOf(services, argument, 'tag', vscode.l10n.t('Delete Which Tag?'));
  if (tag === undefined) return false;
  const uses = usesOfTag(services.annotations, tag);
  const named = new CommandArguments(argument).text('passages');
  const given = fates.find((fate) => fate === named);
  const fate = given ?? (uses.length === 0 ? 'keep' : await chooseFate(tag, uses));
  if (fate === undefined || (fate === 'parent' && parentOf(tag) === '')) return false;
  const isSure = given !== undefined || await isConfirmed({
    title: vscode.l10n.t('Delete Tag “{0}”', tag), uses, becomes: (use) => outcomeText(use, tag, fate),
    note: vscode.l10n.t('The tag, its subtags and their definitions will be removed from the codebook.'),
  });
  if (!isSure) return false;
  return services.acts.perform(vscode.l10n.t('delete {0}', tag), [
    ...stepsForCodebooks(services.codebooks, tag, [{ kind: 'removeTag', path: tag }]),
    ...stepsForUses(uses, (use) => changeOf(use, tag, fate)),
  ]);
}

async function chooseFate(tag: string, uses: readonly TagUse[]): Promise<Fate | undefined> {
  const only = uses.filter((use) => use.kind === 'passage' && tagsAfter(use, tag, 'keep').length === 0);
  const memos = only.filter(({ memo }) => memo !== undefined).length;
  const parent = parentOf(tag);
  const picked = await vscode.window.showQuickPick([
    ...(parent === '' ? [] : [{ label: vscode.l10n.t('Move its passages to “{0}”', parent), fate: 'parent' as const }]),
    { label: vscode.l10n.t('Keep its passages without this tag'), detail: vscode.l10n.t('Passages left without a tag: {0}', only.length), fate: 'keep' as const },
    {
      label: vscode.l10n.t('Delete passages that have no other tag'),
      detail: vscode.l10n.t('Passages to be deleted: {0} (with a memo: {1})', only.length, memos), fate: 'delete' as const,
    },
  ], { title: vscode.l10n.t('Delete Tag “{0}”: What Should Happen to Its Passages?', tag) });
  return picked?.fate;
}

function tagsAfter({ tags }: TagUse, deleted: string, fate: Fate): string[] {
  const parent = parentOf(deleted);
  return [...new Set(tags.flatMap((tag) => (!isWithin(tag, deleted) ? [tag] : fate === 'parent' ? [parent] : [])))];
}

function changeOf(use: TagUse, deleted: string, fate: Fate): SidecarChange {
  const tags = tagsAfter(use, deleted, fate);
  return use.kind === 'passage' && fate === 'delete' && tags.length === 0 ? { kind: 'removeAnnotation', id: use.id } : retagged(use, tags);
}

function outcomeText(use: TagUse, deleted: string, fate: Fate): string {
  const change = changeOf(use, deleted, fate);
  if (change.kind === 'removeAnnotation') return vscode.l10n.t('will be deleted');
  const tags = tagsAfter(use, deleted, fate);
  return tags.length === 0 ? vscode.l10n.t('no tag left') : tags.join(', ');
}
