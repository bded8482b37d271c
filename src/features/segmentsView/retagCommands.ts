import * as vscode from 'vscode';
import { isTagPath, normaliseTagPath } from '../../core/codebook/tagPath';
import { recode } from '../../host/annotations/recoding';
import { retagged, stepsForUses, type TagUse } from '../../host/annotations/tagUses';
import { CommandArguments } from '../../host/commandArguments';
import { plural } from '../../host/plural';
import { tell } from '../../host/tell';
import { chooseAnyTag, chooseTheirTag } from './chooseTags';
import type { SegmentsServices } from './services';

/** The passages that a command acts on, and the tag that the list was searched for, if it was. */
export interface Chosen {
  readonly uses: readonly TagUse[];
  readonly soughtTag: string | undefined;
}

/** Gives passages another tag in place of one that they have, as one undoable step: `{from, to}`. */
export async function recodePassages(services: SegmentsServices, { uses, soughtTag }: Chosen, argument: unknown): Promise<boolean> {
  const args = new CommandArguments(argument);
  const from = args.text('from') ?? await chooseTheirTag(uses, vscode.l10n.t('Replace Which Tag?'), soughtTag);
  if (from === undefined) return false;
  const to = tagNamed(args.text('to') ?? await chooseAnyTag(services, vscode.l10n.t('Replace “{0}” With…', from)));
  return to !== undefined && recode(services, uses.filter(({ tags }) => tags.includes(from)).map((use) => ({ use, from })), [to]);
}

/** Adds a tag to passages: `{tag}`. */
export async function addTag(services: SegmentsServices, { uses }: Chosen, argument: unknown): Promise<boolean> {
  const tag = tagNamed(new CommandArguments(argument).text('tag') ?? await chooseAnyTag(services, vscode.l10n.t('Add Which Tag?')));
  return tag !== undefined && recode(services, uses.map((use) => ({ use })), [tag]);
}

/** Takes a tag away from passages: `{tag}`. A passage left without tags is deleted; if it has a memo, that is asked first. */
export async function removeTags(services: SegmentsServices, { uses, soughtTag }: Chosen, argument: unknown): Promise<boolean> {
  const given = new CommandArguments(argument).text('tag');
  const tag = given ?? await chooseTheirTag(uses, vscode.l10n.t('Remove Which Tag?'), soughtTag);
  const concerned = uses.filter(({ tags }) => (tag === undefined ? tags.length === 0 : tags.includes(tag)));
  if (concerned.length === 0) return false;
  const isLast = ({ kind, tags }: TagUse): boolean => kind === 'passage' && tags.every((other) => other === tag);
  const memos = concerned.filter((use) => isLast(use) && use.memo !== undefined).length;
  if (memos > 0 && given === undefined && !await mayDelete(memos)) return false;
  const isDone = await services.acts.perform(vscode.l10n.t('remove {0}', tag ?? ''), stepsForUses(concerned, (use) =>
    (isLast(use) ? { kind: 'removeAnnotation', id: use.id } : retagged(use, use.tags.filter((other) => other !== tag)))));
  if (isDone) tell(plural(concerned.length, '$(tag) {1} removed from {0} passage. Ctrl+Z undoes it.', '$(tag) {1} removed from {0} passages. Ctrl+Z undoes it.', tag ?? ''));
  return isDone;
}

function tagNamed(text: string | undefined): string | undefined {
  return text !== undefined && isTagPath(text) ? normaliseTagPath(text) : undefined;
}

async function mayDelete(memos: number): Promise<boolean> {
  const remove = vscode.l10n.t('Remove');
  const question = plural(memos, 'Remove the last tag of {0} passage with a memo? The memo will be deleted too.',
    'Remove the last tag of {0} passages with memos? The memos will be deleted too.');
  return await vscode.window.showWarningMessage(question, { modal: true }, remove) === remove;
}
