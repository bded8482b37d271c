import * as vscode from 'vscode';
import { newTagChanges } from '../../core/codebook/newTags';
import { isTagPath, normaliseTagPath } from '../../core/codebook/tagPath';
import { codebookFile } from '../../host/researcherFiles/codebooks';
import type { Step } from '../../host/annotations/steps';
import { retagged, stepsForUses, type TagUse, usesOfTag } from '../../host/annotations/tagUses';
import { fileName } from '../../host/files/uris';
import { shortened } from '../../host/annotations/passageItem';
import { tell } from '../../host/tell';
import { tagOf } from './chooseTag';
import { isConfirmed } from './preview';
import type { CodebookServices } from './services';

/** By the key of each use: the tags it gets in place of the split one. */
type Division = ReadonlyMap<string, readonly string[]>;

/**
 * Divides a tag's passages among new tags: `{tag, into, passages}`, where `passages` lists the ids for each new tag. A
 * passage given to none keeps the tag; one given to several gets them all.
 */
export async function splitTag(services: CodebookServices, argument: unknown): Promise<boolean> {
  const tag = await tagOf(services, argument, 'tag', vscode.l10n.t('Split Which Tag?'));
  if (tag === undefined) return false;
  const uses = usesOfTag(services.annotations, tag).filter(({ tags }) => tags.includes(tag));
  if (uses.length === 0) {
    tell(vscode.l10n.t('Nothing is tagged “{0}”, so there is nothing to split.', tag));
    return false;
  }
  const given = givenDivision(argument, uses);
  const into = given === undefined ? await askNewTags(tag) : [...new Set([...given.values()].flat())];
  if (into === undefined || into.length === 0) return false;
  const division = given ?? await divide(tag, into, uses);
  if (division === undefined || division.size === 0) return false;
  const tagsAfter = (use: TagUse): string[] => {
    const gets = division.get(keyOf(use));
    return gets === undefined ? [...use.tags] : [...new Set(use.tags.flatMap((one) => (one === tag ? gets : [one])))];
  };
  const changed = uses.filter((use) => division.has(keyOf(use)));
  const isSure = given !== undefined || await isConfirmed({
    title: vscode.l10n.t('Split “{0}”', tag), uses: changed, becomes: (use) => tagsAfter(use).join(', '),
    note: vscode.l10n.t('Passages and articles that keep “{0}”: {1}.', tag, uses.length - changed.length),
  });
  if (!isSure) return false;
  return services.acts.perform(vscode.l10n.t('split {0}', tag), [
    ...newTagSteps(services, changed, into), ...stepsForUses(changed, (use) => retagged(use, tagsAfter(use))),
  ]);
}

function keyOf({ sidecar, kind, id }: TagUse): string {
  return `${sidecar.toString()} ${kind} ${id}`;
}

/** The new tags are added to the codebook of each folder that uses them. */
function newTagSteps({ codebooks }: CodebookServices, changed: readonly TagUse[], into: readonly string[]): Step[] {
  const files = new Map(changed.map(({ digest }) => [codebookFile(digest).toString(), digest]));
  return [...files.values()].map((digest) => ({ kind: 'codebook', file: codebookFile(digest), changes: newTagChanges(codebooks.of(digest), into) }));
}

function givenDivision(argument: unknown, uses: readonly TagUse[]): Division | undefined {
  const passages = typeof argument === 'object' && argument !== null && 'passages' in argument ? argument.passages : undefined;
  if (typeof passages !== 'object' || passages === null) return undefined;
  const division = new Map<string, readonly string[]>();
  for (const [path, ids] of Object.entries(passages)) {
    if (!Array.isArray(ids) || !isTagPath(path)) continue;
    for (const use of uses.filter(({ id }) => ids.includes(id))) {
      division.set(keyOf(use), [...division.get(keyOf(use)) ?? [], normaliseTagPath(path)]);
    }
  }
  return division;
}

async function askNewTags(tag: string): Promise<string[] | undefined> {
  const parse = (text: string): string[] => text.split(',').map((part) => part.trim()).filter((part) => part !== '');
  const typed = await vscode.window.showInputBox({
    title: vscode.l10n.t('Split “{0}” (1 of 2)', tag), value: `${tag}/, ${tag}/`, valueSelection: [tag.length + 1, tag.length + 1],
    prompt: vscode.l10n.t('Enter the new tags, separated by commas. Next, choose the passages for each.'),
    validateInput: (text) => (parse(text).every((part) => isTagPath(part) && normaliseTagPath(part) !== tag) ? undefined
      : vscode.l10n.t('Each new tag needs a name of its own.')),
  });
  return typed === undefined ? undefined : [...new Set(parse(typed).map(normaliseTagPath))];
}

/** For each new tag, a list of all places in which the user checks those that get it. */
async function divide(tag: string, into: readonly string[], uses: readonly TagUse[]): Promise<Division | undefined> {
  const division = new Map<string, readonly string[]>();
  for (const [index, path] of into.entries()) {
    const picked = await vscode.window.showQuickPick(uses.map((use) => ({
      label: shortened(use.words), description: [fileName(use.digest), ...(division.get(keyOf(use)) ?? [])].join(' · '), use,
    })), {
      title: vscode.l10n.t('Split “{0}” (2 of 2): What Belongs to “{1}”? ({2} of {3})', tag, path, index + 1, into.length), canPickMany: true,
      placeHolder: vscode.l10n.t('Check its passages; those left unchecked keep their tag'), matchOnDescription: true, ignoreFocusOut: true,
    });
    if (picked === undefined) return undefined;
    for (const { use } of picked) division.set(keyOf(use), [...division.get(keyOf(use)) ?? [], path]);
  }
  return division;
}
