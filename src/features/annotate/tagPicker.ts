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
  const paths = [...new Set([...recent, ...tagPaths(codebook)])];
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
  const tags = tagsIn(typed);
  if (tags === undefined || tags.every((tag) => tags.length === 1 && known.includes(tag))) return [];
  const fresh = tags.filter((tag) => !known.includes(tag));
  const label = fresh.length > 0 ? vscode.l10n.t('New tag: {0}', tags.join(', ')) : tags.join(', ');
  return [{ label, alwaysShow: true, tags, iconPath: new vscode.ThemeIcon('add') }];
}

/** The tags named by a text with commas; undefined where it names none, or one that can't be a tag. */
export function tagsIn(typed: string): readonly string[] | undefined {
  const parts = typed.split(',').map((part) => part.trim()).filter((part) => part !== '');
  if (parts.length === 0 || !parts.every((part) => isTagPath(part))) return undefined;
  return [...new Set(parts.map((part) => normaliseTagPath(part)))];
}
