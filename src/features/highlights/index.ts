import * as vscode from 'vscode';
import { digestSelector } from '../../host/corpus/recognition';
import { entityTypes } from '../../core/entities/types';
import type { Analysers } from '../../host/corpus/analysers';
import type { Corpus } from '../../host/corpus/corpus';
import { settings } from '../../host/settings';
import { EntityHover } from './entityHover';
import { typeLabel } from '../../host/entityLabels';
import { Highlighter } from './highlighter';

/** Entities and the parts of articles, painted in the visible editors; what an entity is, on hover; a toggle per type. */
export function activateHighlights(corpus: Corpus, analysers: Analysers): {
  readonly disposable: vscode.Disposable;
  readonly commands: { readonly toggleEntities: () => Promise<void> };
} {
  const highlighter = new Highlighter(corpus, analysers);
  highlighter.start();
  const hover = vscode.languages.registerHoverProvider(
    digestSelector, new EntityHover(corpus, analysers));
  return { disposable: vscode.Disposable.from(highlighter, hover), commands: { toggleEntities } };
}

async function toggleEntities(): Promise<void> {
  const shown = settings.entityTypes();
  const picked = await vscode.window.showQuickPick(
    entityTypes.map((type) => ({ label: typeLabel(type), description: type, type, picked: shown.includes(type) })),
    { canPickMany: true, title: vscode.l10n.t('Show Entities'), placeHolder: vscode.l10n.t('Choose the kinds to highlight') },
  );
  if (picked !== undefined) await settings.setEntityTypes(picked.map(({ type }) => type));
}
