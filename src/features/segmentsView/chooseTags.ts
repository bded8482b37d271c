import * as vscode from 'vscode';
import { isTagPath, normaliseTagPath } from '../../core/codebook/tagPath';
import { tagShade } from '../../core/codebook/tagShade';
import type { TagUse } from '../../host/annotations/tagUses';
import { plural } from '../../host/plural';
import { tagIcon } from '../../host/tagIcon';
import type { SegmentsServices } from './services';

interface TagItem extends vscode.QuickPickItem {
  readonly tag: string;
}

/**
 * One of the tags that the passages have; it is not asked for where there is only one.
 * @param likely offered first
 */
export async function chooseTheirTag(uses: readonly TagUse[], title: string, likely: string | undefined): Promise<string | undefined> {
  const counts = new Map<string, number>();
  for (const tag of uses.flatMap(({ tags }) => tags)) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  const tags = [...counts.keys()].sort((a, b) => Number(b === likely) - Number(a === likely) || (counts.get(b) ?? 0) - (counts.get(a) ?? 0));
  if (tags.length < 2) return tags[0];
  const items = tags.map((tag) => ({ label: tag, description: plural(counts.get(tag) ?? 0, '{0} passage', '{0} passages'), tag }));
  return (await vscode.window.showQuickPick(items, { title }))?.tag;
}

/** A tag of the workspace, or a new one that is typed. */
export function chooseAnyTag({ codebooks, tags }: SegmentsServices, title: string): Promise<string | undefined> {
  const codebook = { version: 1, tags: codebooks.all().flatMap((loaded) => loaded.codebook.tags) } as const;
  const known: TagItem[] = tags().map((tag) => ({ label: tag, iconPath: tagIcon(tagShade(codebook, tag)), tag }));
  const pick = vscode.window.createQuickPick<TagItem>();
  pick.title = title;
  pick.placeholder = vscode.l10n.t('A tag, or parent/new');
  pick.items = known;
  pick.onDidChangeValue((typed) => { pick.items = [...known, ...newTag(typed, known)]; });
  pick.show();
  return new Promise((resolve) => {
    pick.onDidAccept(() => {
      resolve(pick.activeItems[0]?.tag);
      pick.hide();
    });
    pick.onDidHide(() => {
      resolve(undefined);
      pick.dispose();
    });
  });
}

function newTag(typed: string, known: readonly TagItem[]): TagItem[] {
  const tag = normaliseTagPath(typed);
  if (!isTagPath(typed) || known.some((item) => item.tag === tag)) return [];
  return [{ label: vscode.l10n.t('New tag: {0}', tag), alwaysShow: true, iconPath: new vscode.ThemeIcon('add'), tag }];
}
