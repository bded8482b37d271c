import * as vscode from 'vscode';
import { isTagPath, isWithin, nameOf, normaliseTagPath, parentOf, renamedTag } from '../../core/codebook/tagPath';
import { stepsForCodebooks, usesOfTag } from '../../host/annotations/tagUses';
import { CommandArguments } from '../../host/commandArguments';
import { chooseTag, tagOf } from './chooseTag';
import { isConfirmed } from './preview';
import type { CodebookServices } from './services';

/** Gives a tag another path, in the codebook and in every sidecar, as one undoable step: `{from, to}`. */
export async function renameTag(services: CodebookServices, argument: unknown): Promise<boolean> {
  const given = new CommandArguments(argument).text('to');
  const from = await tagOf(services, argument, 'from', vscode.l10n.t('Rename Which Tag?'));
  if (from === undefined) return false;
  const to = given ?? await vscode.window.showInputBox({
    title: vscode.l10n.t('Rename Tag “{0}”', from), value: from, valueSelection: [from.lastIndexOf('/') + 1, from.length],
    prompt: vscode.l10n.t('Enter the full path. Without a parent, the tag moves to the top level.'),
    validateInput: (text) => problemWith(services, from, text),
  });
  if (to === undefined) return false;
  const problem = problemWith(services, from, to);
  if (problem !== undefined) {
    void vscode.window.showWarningMessage(problem);
    return false;
  }
  return repath(services, from, normaliseTagPath(to), vscode.l10n.t('rename {0} to {1}', from, to), given === undefined);
}

/** Gives all passages of a tag to another one: `{from, into}`. */
export async function mergeTags(services: CodebookServices, argument: unknown): Promise<boolean> {
  const given = new CommandArguments(argument).text('into');
  const from = await tagOf(services, argument, 'from', vscode.l10n.t('Merge Which Tag?'));
  if (from === undefined) return false;
  const into = given === undefined ? await chooseTag(services, vscode.l10n.t('Merge “{0}” Into…', from), (tag) => !isWithin(tag, from)) : normaliseTagPath(given);
  if (into === undefined || isWithin(into, from) || !isTagPath(into)) return false;
  return repath(services, from, into, vscode.l10n.t('merge {0} into {1}', from, into), given === undefined);
}

/**
 * Moves a tag below another, or to the top (''): `{tag, parent}`. If the parent already has one of that name, the two are
 * merged after asking.
 */
export async function moveTag(services: CodebookServices, argument: unknown): Promise<boolean> {
  const given = new CommandArguments(argument).text('parent');
  const tag = await tagOf(services, argument, 'tag', vscode.l10n.t('Move Which Tag?'));
  if (tag === undefined) return false;
  const parent = given ?? await chooseTag(services, vscode.l10n.t('Move “{0}” Under…', tag),
    (other) => !isWithin(other, tag) && other !== parentOf(tag),
    parentOf(tag) === '' ? [] : [{ label: `$(home) ${vscode.l10n.t('Top level')}`, tag: '' }]);
  return parent !== undefined && moveBelow(services, tag, parent, given === undefined);
}

/** @param isAsked whether changes are previewed */
export async function moveBelow(services: CodebookServices, tag: string, parent: string, isAsked: boolean): Promise<boolean> {
  const to = normaliseTagPath(`${parent}/${nameOf(tag)}`);
  if (to === tag || isWithin(parent, tag) || !isTagPath(to)) return false;
  const isMerged = services.tags().includes(to);
  if (isMerged && !isAsked) return false;
  const label = isMerged ? vscode.l10n.t('merge {0} into {1}', tag, to) : vscode.l10n.t('move {0} to {1}', tag, to);
  return repath(services, tag, to, label, isAsked, isMerged ? vscode.l10n.t('“{0}” already exists. The two tags will be merged.', to) : undefined);
}

/** A new name, a new parent and a merge are all the same: another path. */
async function repath(
  services: CodebookServices, from: string, to: string, label: string, isAsked: boolean, note?: string,
): Promise<boolean> {
  if (from === to) return false;
  const uses = usesOfTag(services.annotations, from);
  const becomes = (tags: readonly string[]): string => [...new Set(tags.map((tag) => renamedTag(tag, from, to)))].join(', ');
  const plan = {
    title: vscode.l10n.t('{0} → {1}', from, to), uses, becomes: (use: { readonly tags: readonly string[] }) => becomes(use.tags),
    ...(note !== undefined && { note }),
  };
  if (isAsked && !await isConfirmed(plan)) return false;
  const change = { kind: 'renameTag', from, to } as const;
  const sidecars = new Map(uses.map((use) => [use.sidecar.toString(), use]));
  return services.acts.perform(label, [
    ...stepsForCodebooks(services.codebooks, from, [change]),
    ...[...sidecars.values()].map(({ sidecar, digest }) => ({ kind: 'sidecar', file: sidecar, digest, changes: [change] } as const)),
  ]);
}

function problemWith(services: CodebookServices, from: string, text: string): string | undefined {
  if (!isTagPath(text)) return vscode.l10n.t('Enter a tag name without commas or quotation marks.');
  const to = normaliseTagPath(text);
  if (to !== from && isWithin(to, from)) return vscode.l10n.t('A tag can’t be moved under itself.');
  if (to !== from && services.tags().includes(to)) return vscode.l10n.t('This tag already exists. Use “Merge Tag Into…” to merge the two.');
  return undefined;
}
