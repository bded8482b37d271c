import * as vscode from 'vscode';
import { tagShade } from '../../core/codebook/tagShade';
import { findTag } from '../../core/codebook/tagTree';
import { isTagPath, normaliseTagPath } from '../../core/codebook/tagPath';
import { isShortForTag } from '../../core/codebook/typedTag';
import type { Codebook } from '../../core/codebook/types';
import { type ArticleIndex, createArticleIndex } from '../../core/search/jump';
import { tagIcon } from '../../host/tagIcon';

/** A row of the picker. `tags` are those it chooses; a row that only confirms has none. */
export interface TagItem extends vscode.QuickPickItem {
  readonly tags: readonly string[];
}

/** What the picker offers. */
export interface TagOffer {
  readonly codebook: Codebook;
  /** All tags that are defined or in use. */
  readonly known: readonly string[];
  /** Last used, newest first. */
  readonly recent: readonly string[];
  /** Tags that the passage or article already has. */
  readonly present: readonly string[];
  /** The passage's own words as a tag, if they can be one. */
  readonly inVivo: string | undefined;
}

const mostShown = 100;

/** The picker's rows for what was typed, last used first. */
export class TagItems {
  readonly recent: readonly string[];
  private readonly paths: readonly string[];
  private readonly index: ArticleIndex;

  constructor(private readonly offer: TagOffer) {
    // A recent tag may have been renamed or merged since.
    this.recent = offer.recent.filter((tag) => offer.known.includes(tag));
    this.paths = [...new Set([...this.recent, ...offer.known])];
    this.index = createArticleIndex(this.paths.map((path) => ({ file: '', title: path, titleStart: 0 })));
  }

  /** @param chosen tags already chosen */
  matching(typed: string, chosen: readonly string[]): TagItem[] {
    const found = this.index.search(typed, mostShown).filter(({ title }) => !chosen.includes(title)).map(({ title }) => this.knownItem(title));
    const isEmpty = typed.trim() === '';
    const confirm = isEmpty && chosen.length > 0 ? [confirmItem(chosen)] : [];
    const inVivo = isEmpty && this.offer.inVivo !== undefined ? [inVivoItem(this.offer.inVivo)] : [];
    const fresh = this.newItems(typed, chosen);
    // Enter takes the first row: a tag that what was typed is short for; if there is none, a new tag is meant.
    return [...confirm, ...(isShortForTag(typed, this.paths) ? [...found, ...fresh] : [...fresh, ...found]), ...inVivo];
  }

  /** The tags named by a comma-separated text: for each the known tag (its last name is enough), or else a new one. */
  spelledOut(typed: string): readonly string[] {
    return (tagsIn(typed) ?? []).map((tag) => {
      if (this.paths.includes(tag)) return tag;
      const ending = this.paths.filter((path) => path.endsWith(`/${tag}`));
      return ending.length === 1 ? ending[0] ?? tag : tag;
    });
  }

  private knownItem(path: string): TagItem {
    const { codebook, present } = this.offer;
    const digit = this.recent.indexOf(path) + 1;
    const hints = [
      ...(digit > 0 ? [vscode.l10n.t('press {0}', `Alt+${digit}`)] : []),
      ...(present.includes(path) ? [vscode.l10n.t('already applied')] : []),
    ];
    return {
      label: path, description: hints.join(' · '), ...detailOf(codebook, path), alwaysShow: true, tags: [path],
      iconPath: tagIcon(tagShade(codebook, path)),
    };
  }

  private newItems(typed: string, chosen: readonly string[]): TagItem[] {
    const [tag, ...more] = tagsIn(typed) ?? [];
    if (tag === undefined || more.length > 0 || this.paths.includes(tag) || chosen.includes(tag)) return [];
    return [{ label: vscode.l10n.t('New tag: {0}', tag), alwaysShow: true, tags: [tag], iconPath: new vscode.ThemeIcon('add') }];
  }
}

/** What a tag means and when to use it, on the line below its name. */
function detailOf(codebook: Codebook, path: string): { detail?: string } {
  const tag = findTag(codebook, path);
  const parts = [
    tag?.description,
    tag?.include === undefined ? undefined : vscode.l10n.t('Include: {0}', tag.include),
    tag?.exclude === undefined ? undefined : vscode.l10n.t('Exclude: {0}', tag.exclude),
  ].filter((part) => part !== undefined);
  return parts.length === 0 ? {} : { detail: parts.join(' · ').replace(/\s+/g, ' ') };
}

function confirmItem(chosen: readonly string[]): TagItem {
  return { label: vscode.l10n.t('Tag with {0}', chosen.join(', ')), alwaysShow: true, tags: [], iconPath: new vscode.ThemeIcon('check-all') };
}

function inVivoItem(tag: string): TagItem {
  return {
    label: vscode.l10n.t('Use its own words: {0}', tag), description: vscode.l10n.t('press {0}', '"'), alwaysShow: true, tags: [tag],
    iconPath: new vscode.ThemeIcon('quote'),
  };
}

/** The tags named by a comma-separated text; undefined if there are none, or one can't be a tag. */
export function tagsIn(typed: string): readonly string[] | undefined {
  const parts = typed.split(',').map((part) => part.trim()).filter((part) => part !== '');
  if (parts.length === 0 || !parts.every((part) => isTagPath(part))) return undefined;
  return [...new Set(parts.map((part) => normaliseTagPath(part)))];
}
