import * as vscode from 'vscode';
import type { TagUpdate } from '../../core/codebook/changeCodebook';
import { isTagPath, normaliseTagPath } from '../../core/codebook/tagPath';
import { newTagChanges } from '../../core/codebook/newTags';
import { tagPalette } from '../../core/codebook/tagPalette';
import { findTag, tagPaths } from '../../core/codebook/tagTree';
import type { CodebookChange } from '../../core/codebook/changeCodebook';
import { CommandArguments } from '../../host/commandArguments';
import { currentPassage } from '../../host/annotations/currentPassage';
import { shortened } from '../../host/annotations/passageItem';
import { tagIcon } from '../../host/tagIcon';
import { tagTargetOf } from '../../host/annotations/targets';
import { tell } from '../../host/tell';
import { tagOf } from './chooseTag';
import type { CodebookServices } from './services';

const textFields = ['description', 'include', 'exclude', 'color'] as const;
type TextField = typeof textFields[number];

/** Creates a tag: `{tag}`; from a row of the tree, one below it. */
export async function newTag(services: CodebookServices, argument: unknown): Promise<boolean> {
  const parent = tagTargetOf(argument);
  const path = new CommandArguments(argument).text('tag') ?? await vscode.window.showInputBox({
    title: vscode.l10n.t('New Tag'), value: parent === undefined ? '' : `${parent}/`,
    valueSelection: parent === undefined ? [0, 0] : [parent.length + 1, parent.length + 1],
    prompt: vscode.l10n.t('Enter a name, or parent/name for a subtag'),
    validateInput: (text) => {
      if (!isTagPath(text)) return vscode.l10n.t('Enter a tag name without commas or quotation marks.');
      return services.codebooks.find(normaliseTagPath(text)) === undefined ? undefined : vscode.l10n.t('This tag already exists.');
    },
  });
  if (path === undefined || !isTagPath(path)) return false;
  const tag = normaliseTagPath(path);
  if (services.codebooks.find(tag) !== undefined) return false;
  return change(services, tag, vscode.l10n.t('create tag {0}', tag), { kind: 'ensureTag', path: tag });
}

/**
 * Sets what a tag means: `{tag, description, include, exclude, color, examples}`. Without fields the user edits them one by
 * one. This also adds a tag that is in use to the codebook.
 */
export async function editTag(services: CodebookServices, argument: unknown): Promise<boolean> {
  const tag = await tagOf(services, argument, 'tag', vscode.l10n.t('Edit Which Tag?'));
  if (tag === undefined || !isTagPath(tag)) return false;
  const given = givenFields(argument);
  if (Object.keys(given).length > 0) return set(services, tag, given);
  let isChanged = services.codebooks.find(tag) === undefined && await set(services, tag, {});
  for (;;) {
    const update = await chooseField(services, tag);
    if (update === undefined) return isChanged;
    if (await set(services, tag, update)) isChanged = true;
  }
}

/** Adds the words of a passage to the examples of one of its tags: `{id, tag}`. */
export async function addExample(services: CodebookServices, argument: unknown): Promise<boolean> {
  await services.acts.settled();
  const place = await currentPassage(services.shown, argument);
  if (place === undefined || place.annotation.tags.length === 0) {
    tell(vscode.l10n.t('Place the cursor in a tagged passage.'));
    return false;
  }
  const { tags, exact } = place.annotation;
  const given = new CommandArguments(argument).text('tag');
  const tag = (given && normaliseTagPath(given))
    ?? (tags.length === 1 ? tags[0] : await vscode.window.showQuickPick([...tags], { title: vscode.l10n.t('Add as Example of Which Tag?') }));
  if (tag === undefined || !tags.includes(tag)) return false;
  return change(services, tag, vscode.l10n.t('add example to {0}', tag), { kind: 'addExample', path: tag, example: exact.replace(/\s+/g, ' ').trim() });
}

function set(services: CodebookServices, tag: string, update: TagUpdate): Promise<boolean> {
  return change(services, tag, vscode.l10n.t('define {0}', tag), { kind: 'ensureTag', path: tag, set: update });
}

async function change({ codebooks, acts }: CodebookServices, tag: string, label: string, what: CodebookChange): Promise<boolean> {
  const file = codebooks.fileOf(tag);
  const codebook = codebooks.all().find(({ uri }) => uri.toString() === file?.toString())?.codebook ?? { version: 1, tags: [] };
  if (file !== undefined) return acts.perform(label, [{ kind: 'codebook', file, changes: [...newTagChanges(codebook, [tag]), what] }]);
  void vscode.window.showInformationMessage(vscode.l10n.t('Open a folder first. The codebook is stored in it.'));
  return false;
}

function givenFields(argument: unknown): TagUpdate {
  const args = new CommandArguments(argument);
  const texts = textFields.flatMap((field) => (args.text(field) === undefined ? [] : [[field, args.text(field)]]));
  const examples = args.texts('examples');
  return { ...Object.fromEntries(texts) as TagUpdate, ...(examples !== undefined && { examples }) };
}

function fieldName(field: TextField): string {
  switch (field) {
    case 'description': return vscode.l10n.t('Definition');
    case 'include': return vscode.l10n.t('Include');
    case 'exclude': return vscode.l10n.t('Exclude');
    case 'color': return vscode.l10n.t('Colour');
  }
}

/** The fields of a tag with their current values; choosing one asks for a new value, choosing an example removes it. */
async function chooseField(services: CodebookServices, path: string): Promise<TagUpdate | undefined> {
  const tag = services.codebooks.find(path);
  const examples = tag?.examples ?? [];
  const fields = textFields.map((field) => ({ label: fieldName(field), detail: tag?.[field] ?? vscode.l10n.t('(none)'), field, example: '' }));
  const picked = await vscode.window.showQuickPick([
    ...fields,
    ...examples.map((example) => ({ label: vscode.l10n.t('Example'), description: vscode.l10n.t('select to remove'), detail: shortened(example), field: undefined, example })),
  ], { title: vscode.l10n.t('Tag “{0}”', path), placeHolder: vscode.l10n.t('Choose what to change, or press Escape to finish') });
  if (picked === undefined) return undefined;
  const { field } = picked;
  if (field === undefined) return { examples: examples.filter((example) => example !== picked.example) };
  const value = field === 'color' ? await askColor(services, tag?.color) : await askText(path, field, tag?.[field]);
  return value === undefined ? {} : { [field]: value };
}

async function askText(path: string, field: TextField, value = ''): Promise<string | undefined> {
  return vscode.window.showInputBox({
    title: vscode.l10n.t('“{1}”: {0}', fieldName(field), path), value,
    prompt: vscode.l10n.t('Leave empty to remove it.'), ignoreFocusOut: true,
  });
}

/** The colours of the palette, each with the tags that have it already. */
async function askColor({ codebooks }: CodebookServices, before = ''): Promise<string | undefined> {
  const withColor = (color: string): string => codebooks.all().flatMap(({ codebook }) =>
    tagPaths(codebook).filter((path) => findTag(codebook, path)?.color === color)).join(', ');
  const other = { label: vscode.l10n.t('Another colour…'), color: undefined };
  const picked = await vscode.window.showQuickPick([
    { label: vscode.l10n.t('A shade of the parent tag'), color: '' },
    ...tagPalette.map((color) => ({ label: color, description: withColor(color), iconPath: tagIcon(color), color })), other,
  ], { title: vscode.l10n.t('Colour') });
  if (picked === undefined || picked.color !== undefined) return picked?.color;
  return vscode.window.showInputBox({
    title: vscode.l10n.t('Colour'), value: before, prompt: vscode.l10n.t('Enter a colour such as #4e79a7'),
    validateInput: (text) => (/^(?:#[0-9a-f]{6})?$/i.test(text) ? undefined : vscode.l10n.t('Enter a colour such as #4e79a7.')),
  });
}
