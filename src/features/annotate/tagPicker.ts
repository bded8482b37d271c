import * as vscode from 'vscode';
import { findTag, tagColor, tagPaths } from '../../core/codebook/tagTree';
import { isTagPath, normaliseTagPath } from '../../core/codebook/tagPath';
import type { Codebook } from '../../core/codebook/types';
import { foldName } from '../../core/search/fold';
import { createArticleIndex } from '../../core/search/jump';
import { tagIcon } from '../../host/tagIcon';

interface TagItem extends vscode.QuickPickItem {
  readonly tags: readonly string[];
}

const mostShown = 100;

/**
 * Lets the user choose tags by typing: the letters of a tag, a new tag (`parent/child`), or several with commas.
 * @param recent tags used last, offered first
 * @returns undefined where the user went back
 */
export function pickTags(title: string, codebook: Codebook, recent: readonly string[]): Promise<readonly string[] | undefined> {
  const pick = vscode.window.createQuickPick<TagItem>();
  const known = tagPaths(codebook);
  // A tag used lately may have been renamed or merged since.
  const paths = [...new Set([...recent.filter((tag) => known.includes(tag)), ...known])];
  const index = createArticleIndex(paths.map((path) => ({ file: '', title: path, titleStart: 0 })));
  pick.title = title;
  pick.placeholder = vscode.l10n.t('Type a tag: claims, claims/cost for a tag below it, or several with commas');
  // Not in the published types yet: keeps our order instead of sorting by where the letters stand.
  Object.assign(pick, { sortByLabel: false });
  const show = (): void => {
    const found = index.search(pick.value, mostShown).map(({ title: path }) => existingItem(codebook, path, recent));
    const typed = typedItems(pick.value, paths);
    // Enter takes the first: a tag that has what was typed; what no tag has is meant as a new one.
    const isKnown = found.length > 0 && hasLetters(paths, pick.value);
    pick.items = isKnown ? [...found, ...typed] : [...typed, ...found];
  };
  show();
  pick.show();
  return new Promise((resolve) => {
    pick.onDidChangeValue(show);
    pick.onDidAccept(() => {
      const tags = pick.activeItems[0]?.tags;
      if (tags === undefined) return;
      resolve(tags);
      pick.hide();
    });
    pick.onDidHide(() => { resolve(undefined); pick.dispose(); });
  });
}

function hasLetters(paths: readonly string[], typed: string): boolean {
  const letters = foldName(typed);
  return paths.some((path) => foldName(path).includes(letters));
}

function existingItem(codebook: Codebook, path: string, recent: readonly string[]): TagItem {
  const description = findTag(codebook, path)?.description ?? (recent.includes(path) ? vscode.l10n.t('used lately') : '');
  return { label: path, description, alwaysShow: true, tags: [path], iconPath: tagIcon(tagColor(codebook, path)) };
}

/** What was typed, as new tags. */
function typedItems(typed: string, known: readonly string[]): TagItem[] {
  const written = tagsIn(typed);
  if (written === undefined) return [];
  // Of several, each may be said by its last name, as `cost` for `claims/cost`; one alone is found in the list.
  const tags = written.length === 1 ? written : [...new Set(written.map((tag) => spelledOut(tag, known)))];
  const fresh = tags.filter((tag) => !known.includes(tag));
  if (tags.length === 1 && fresh.length === 0) return [];
  const label = tags.length === 1 ? vscode.l10n.t('New tag: {0}', tags.join(', ')) : tags.join(', ');
  const description = tags.length > 1 && fresh.length > 0 ? vscode.l10n.t('new: {0}', fresh.join(', ')) : '';
  return [{ label, description, alwaysShow: true, tags, iconPath: new vscode.ThemeIcon(fresh.length > 0 ? 'add' : 'tag') }];
}

/** The one known tag that ends in what was written; else what was written. */
function spelledOut(tag: string, known: readonly string[]): string {
  if (known.includes(tag)) return tag;
  const ending = known.filter((path) => path.endsWith(`/${tag}`));
  return ending.length === 1 ? ending[0] ?? tag : tag;
}

/** The tags named by a text with commas; undefined where it names none, or one that can't be a tag. */
export function tagsIn(typed: string): readonly string[] | undefined {
  const parts = typed.split(',').map((part) => part.trim()).filter((part) => part !== '');
  if (parts.length === 0 || !parts.every((part) => isTagPath(part))) return undefined;
  return [...new Set(parts.map((part) => normaliseTagPath(part)))];
}
