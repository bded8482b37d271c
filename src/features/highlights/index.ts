import * as vscode from 'vscode';
import { digestSelector } from '../../host/corpus/recognition';
import { entityTypes } from '../../core/entities/types';
import { CommandArguments } from '../../host/commandArguments';
import type { Feature } from '../../host/services/feature';
import { settings } from '../../host/settings';
import { EntityHover, openEntityPage } from './entityHover';
import { typeLabel } from '../../host/entityLabels';
import { Highlighter } from './highlighter';

/** Entities and the parts of articles, highlighted in the visible editors; hovers on entities; a toggle per type. */
export const highlights: Feature = (services) => {
  const highlighter = new Highlighter(services.corpus, services.analysers, services.entities);
  highlighter.start();
  const hover = vscode.languages.registerHoverProvider(digestSelector, new EntityHover(services));
  return {
    disposables: [highlighter, hover],
    commands: { toggleEntities: () => toggleEntities(), openEntityPage: (argument) => openEntityPage(new CommandArguments(argument).text('entity')) },
  };
};

async function toggleEntities(): Promise<void> {
  const shown = settings.entityTypes();
  const picked = await vscode.window.showQuickPick(
    entityTypes.map((type) => ({ label: typeLabel(type), description: type, type, picked: shown.includes(type) })),
    { canPickMany: true, title: vscode.l10n.t('Show Entities'), placeHolder: vscode.l10n.t('Choose the types to highlight') },
  );
  if (picked !== undefined) await settings.setEntityTypes(picked.map(({ type }) => type));
}
