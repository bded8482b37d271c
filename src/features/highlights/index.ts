import * as vscode from 'vscode';
import { digestSelector } from '../../host/corpus/recognition';
import { entityTypes } from '../../core/entities/types';
import { CommandArguments } from '../../host/commandArguments';
import type { MentionServices } from '../../host/corpus/mentionAt';
import type { WorkspaceEntities } from '../../host/entities/workspaceEntities';
import { settings } from '../../host/settings';
import { EntityHover, openEntityPage } from './entityHover';
import { typeLabel } from '../../host/entityLabels';
import { Highlighter } from './highlighter';

/** Entities and the parts of articles, painted in the visible editors; what an entity is, on hover; a toggle per type. */
export function activateHighlights(services: MentionServices & { readonly entities: WorkspaceEntities }): {
  readonly disposable: vscode.Disposable;
  readonly commands: Record<string, (argument?: unknown) => Promise<unknown>>;
} {
  const highlighter = new Highlighter(services.corpus, services.analysers, services.entities);
  highlighter.start();
  const hover = vscode.languages.registerHoverProvider(digestSelector, new EntityHover(services));
  return {
    disposable: vscode.Disposable.from(highlighter, hover),
    commands: { toggleEntities, openEntityPage: (argument) => openEntityPage(new CommandArguments(argument).text('entity')) },
  };
}

async function toggleEntities(): Promise<void> {
  const shown = settings.entityTypes();
  const picked = await vscode.window.showQuickPick(
    entityTypes.map((type) => ({ label: typeLabel(type), description: type, type, picked: shown.includes(type) })),
    { canPickMany: true, title: vscode.l10n.t('Show Entities'), placeHolder: vscode.l10n.t('Choose the kinds to highlight') },
  );
  if (picked !== undefined) await settings.setEntityTypes(picked.map(({ type }) => type));
}
