import * as vscode from 'vscode';
import { isTagPath, normaliseTagPath } from '../../core/codebook/tagPath';
import type { SidecarChange } from '../../core/annotations/sidecarChange';
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
export async function recode(services: SegmentsServices, { uses, soughtTag }: Chosen, argument: unknown): Promise<boolean> {
  const args = new CommandArguments(argument);
  const from = args.text('from') ?? await chooseTheirTag(uses, vscode.l10n.t('Replace Which Tag?'), soughtTag);
  if (from === undefined) return false;
  const to = tagNamed(args.text('to') ?? await chooseAnyTag(services, vscode.l10n.t('Replace “{0}” With…', from)));
  const concerned = uses.filter(({ tags }) => tags.includes(from));
  if (to === undefined || to === from || concerned.length === 0) return false;
  return perform(services, concerned, {
    label: vscode.l10n.t('recode {0} to {1}', from, to), fresh: [to],
    change: (use) => retagged(use, use.tags.map((tag) => (tag === from ? to : tag))),
    told: plural(concerned.length, '{0} passage: {1} → {2}', '{0} passages: {1} → {2}', from, to),
  });
}

/** Adds a tag to passages: `{tag}`. */
export async function addTag(services: SegmentsServices, { uses }: Chosen, argument: unknown): Promise<boolean> {
  const tag = tagNamed(new CommandArguments(argument).text('tag') ?? await chooseAnyTag(services, vscode.l10n.t('Add Which Tag?')));
  if (tag === undefined) return false;
  return perform(services, uses, {
    label: vscode.l10n.t('tag {0}', tag), fresh: [tag], change: (use) => retagged(use, [...use.tags, tag]),
    told: plural(uses.length, '{0} passage tagged with {1}', '{0} passages tagged with {1}', tag),
  });
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
  return perform(services, concerned, {
    label: vscode.l10n.t('remove {0}', tag ?? ''), fresh: [],
    change: (use) => (isLast(use) ? { kind: 'removeAnnotation', id: use.id } : retagged(use, use.tags.filter((other) => other !== tag))),
    told: plural(concerned.length, '{1} removed from {0} passage', '{1} removed from {0} passages', tag ?? ''),
  });
}

function tagNamed(text: string | undefined): string | undefined {
  return text !== undefined && isTagPath(text) ? normaliseTagPath(text) : undefined;
}

interface Retagging {
  readonly label: string;
  /** Tags that the codebook may not have yet. */
  readonly fresh: readonly string[];
  readonly change: (use: TagUse) => SidecarChange;
  readonly told: string;
}

async function perform({ acts, tagging }: SegmentsServices, uses: readonly TagUse[], { label, fresh, change, told }: Retagging): Promise<boolean> {
  const definitions = uses.flatMap(({ digest }) => tagging.newTags(digest, fresh));
  // One for each codebook, however many digests it is for.
  const codebooks = new Map(definitions.map((step) => [step.file.toString(), step]));
  const isDone = await acts.perform(label, [...codebooks.values(), ...stepsForUses(uses, change)]);
  if (isDone) tell(vscode.l10n.t('$(tag) {0}. Ctrl+Z undoes it.', told));
  return isDone;
}

async function mayDelete(memos: number): Promise<boolean> {
  const remove = vscode.l10n.t('Remove');
  const question = plural(memos, 'Remove the last tag of {0} passage with a memo? The memo will be deleted too.',
    'Remove the last tag of {0} passages with memos? The memos will be deleted too.');
  return await vscode.window.showWarningMessage(question, { modal: true }, remove) === remove;
}
