import * as vscode from 'vscode';
import type { EntityType } from '../core/entities/types';

/** The display name of an entity type. */
export function typeLabel(type: EntityType): string {
  switch (type) {
    case 'PER': return vscode.l10n.t('People');
    case 'ORG': return vscode.l10n.t('Organisations');
    case 'GPE': return vscode.l10n.t('Countries and cities');
    case 'LOC': return vscode.l10n.t('Regions and places');
    case 'NORP': return vscode.l10n.t('Nationalities and groups');
    case 'PRODUCT': return vscode.l10n.t('Products');
    case 'LAW': return vscode.l10n.t('Laws and treaties');
    case 'EVENT': return vscode.l10n.t('Events');
    case 'MONEY': return vscode.l10n.t('Money');
    case 'PERCENT': return vscode.l10n.t('Percentages');
    case 'DATE': return vscode.l10n.t('Dates');
  }
}

/** The icon of an entity type in trees. */
export function typeIcon(type: EntityType): vscode.ThemeIcon {
  const icons: Record<EntityType, string> = {
    PER: 'person', ORG: 'organization', GPE: 'globe', LOC: 'location', NORP: 'flag', PRODUCT: 'package',
    LAW: 'law', EVENT: 'calendar', MONEY: 'credit-card', PERCENT: 'graph', DATE: 'clock',
  };
  return new vscode.ThemeIcon(icons[type]);
}
