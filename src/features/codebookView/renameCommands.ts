import * as vscode from 'vscode';
import { isTagPath, isWithin, normaliseTagPath } from '../../core/codebook/tagPath';
import type { Acts } from '../../host/annotations/acts';
import type { AnnotationStore } from '../../host/annotations/annotationStore';
import type { Codebooks } from '../../host/annotations/codebooks';
import type { Step } from '../../host/annotations/steps';
import { CommandArguments } from '../../host/commandArguments';
import { tagTargetOf } from '../../host/targets';
import { findTag } from '../../core/codebook/tagTree';

export interface RenameServices {
  readonly annotations: AnnotationStore;
  readonly codebooks: Codebooks;
  readonly acts: Acts;
  readonly tags: () => readonly string[];
}

/** Gives a tag another path, in the codebook and in every sidecar, as one act. */
export async function renameTag(services: RenameServices, argument: unknown): Promise<boolean> {
  const args = new CommandArguments(argument);
  const from = args.text('from') ?? tagTargetOf(argument) ?? await chooseTag(services, vscode.l10n.t('Rename Which Tag?'));
  if (from === undefined) return false;
  const to = args.text('to') ?? await vscode.window.showInputBox({
    title: vscode.l10n.t('Rename Tag “{0}”', from), value: from, valueSelection: [from.lastIndexOf('/') + 1, from.length],
    validateInput: (text) => problemWith(services, from, text),
  });
  if (to === undefined) return false;
  const problem = problemWith(services, from, to);
  if (problem !== undefined) {
    void vscode.window.showWarningMessage(problem);
    return false;
  }
  return apply(services, from, normaliseTagPath(to), vscode.l10n.t('rename {0} to {1}', from, to));
}

/** Gives all passages of a tag to another one. */
export async function mergeTags(services: RenameServices, argument: unknown): Promise<boolean> {
  const args = new CommandArguments(argument);
  const from = args.text('from') ?? tagTargetOf(argument) ?? await chooseTag(services, vscode.l10n.t('Merge Which Tag?'));
  if (from === undefined) return false;
  const into = args.text('into') ?? await chooseTag(services, vscode.l10n.t('Merge “{0}” Into…', from), from);
  if (into === undefined || isWithin(into, from) || !isTagPath(into)) return false;
  return apply(services, from, normaliseTagPath(into), vscode.l10n.t('merge {0} into {1}', from, into));
}

function problemWith(services: RenameServices, from: string, text: string): string | undefined {
  if (!isTagPath(text)) return vscode.l10n.t('A tag needs a name, without commas or quotation marks.');
  const to = normaliseTagPath(text);
  if (to !== from && isWithin(to, from)) return vscode.l10n.t('A tag can’t be moved below itself.');
  if (to !== from && services.tags().includes(to)) return vscode.l10n.t('This tag exists. Use “Merge Tag Into…” to join the two.');
  return undefined;
}

function apply({ annotations, codebooks, acts }: RenameServices, from: string, to: string, label: string): Promise<boolean> {
  if (from === to) return Promise.resolve(false);
  const inCodebooks = codebooks.all().filter(({ codebook }) => findTag(codebook, from) !== undefined)
    .map(({ uri }): Step => ({ kind: 'codebook', file: uri, changes: [{ kind: 'renameTag', from, to }] }));
  const inSidecars = annotations.allSidecars().filter(({ loaded: { sidecar } }) =>
    [...sidecar?.annotations ?? [], ...sidecar?.articles ?? []].some(({ tags }) => (tags ?? []).some((tag) => isWithin(tag, from))))
    .map(({ digest, loaded }): Step => ({ kind: 'sidecar', file: loaded.uri, digest, changes: [{ kind: 'renameTag', from, to }] }));
  return acts.perform(label, [...inCodebooks, ...inSidecars]);
}

async function chooseTag(services: RenameServices, title: string, except?: string): Promise<string | undefined> {
  const tags = services.tags().filter((tag) => except === undefined || !isWithin(tag, except));
  return vscode.window.showQuickPick(tags, { title });
}
