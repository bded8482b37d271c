import * as vscode from 'vscode';
import { isEntityName } from '../../core/entities/researcherRules/types';
import { entityTypes, type EntityType } from '../../core/entities/types';
import type { EntityIndex } from '../../core/entities/index/types';
import { typeIcon, typeLabel } from '../../host/entityLabels';

/** The chosen entity: a known one, or a new name. */
export interface ChosenEntity {
  readonly canonical: string;
  readonly type?: EntityType;
  readonly entity?: string;
}

interface EntityItem extends vscode.QuickPickItem {
  readonly chosen: ChosenEntity;
}

const mostShown = 100;

/**
 * Lets the user choose an entity of the workspace by typing, or a new name.
 * @param except key of an entity not to offer
 * @returns undefined if the user went back
 */
export function pickEntity(title: string, index: EntityIndex, except: string | undefined): Promise<ChosenEntity | undefined> {
  const pick = vscode.window.createQuickPick<EntityItem>();
  pick.title = title;
  pick.placeholder = vscode.l10n.t('Type the name of an entity or a new name');
  // Not in the published types yet: keeps our order instead of sorting by match position.
  Object.assign(pick, { sortByLabel: false });
  const show = (): void => {
    const found = index.list({ filter: pick.value, limit: mostShown }).filter(({ key }) => key !== except).map((entity) => ({
      label: entity.canonical, description: `${typeLabel(entity.type)} · ${entity.mentions}`, iconPath: typeIcon(entity.type), alwaysShow: true, chosen: entity,
    }));
    const typed = pick.value.trim();
    const isNew = isEntityName(typed) && !found.some(({ label }) => label === typed);
    pick.items = isNew
      ? [...found, { label: vscode.l10n.t('New name: {0}', typed), iconPath: new vscode.ThemeIcon('add'), alwaysShow: true, chosen: { canonical: typed } }]
      : found;
  };
  show();
  pick.show();
  return new Promise((resolve) => {
    pick.onDidChangeValue(show);
    pick.onDidAccept(() => {
      const chosen = pick.activeItems[0]?.chosen;
      if (chosen === undefined) return;
      resolve(chosen);
      pick.hide();
    });
    pick.onDidHide(() => { resolve(undefined); pick.dispose(); });
  });
}

/** @returns undefined if the user went back */
export async function pickType(title: string, current: EntityType | undefined): Promise<EntityType | undefined> {
  const items = entityTypes.filter((type) => type !== current)
    .map((type) => ({ label: typeLabel(type), iconPath: typeIcon(type), type }));
  return (await vscode.window.showQuickPick(items, { title, placeHolder: vscode.l10n.t('Choose a type') }))?.type;
}

/** A type as passed to a command. */
export function typeNamed(name: string | undefined): EntityType | undefined {
  return entityTypes.find((type) => type === name);
}
