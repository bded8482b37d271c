import * as vscode from 'vscode';
import { knownFormats } from '../../core/digest/formats/knownFormats';
import { layoutChoice, layoutChoices, learnedLayout } from '../../core/digest/formats/layoutChoices';
import { layoutNames } from '../../core/digest/types';
import { CommandArguments } from '../../host/commandArguments';
import { pathOfDigest } from '../../host/researcherFiles/researcherFiles';
import { type LayoutServices, perform, placeOf } from './corrections';
import { layoutLabel } from './layoutLabels';

interface LayoutItem extends vscode.QuickPickItem {
  /** Undefined: detected by the parser. */
  readonly layout: string | undefined;
}

/** Sets how the articles of a digest are separated: `{layout}`, or one that the user chooses. */
export async function chooseLayout(services: LayoutServices, argument: unknown): Promise<boolean> {
  const document = placeOf(undefined)?.document;
  if (document === undefined) return false;
  const given = new CommandArguments(argument).text('layout');
  const named = layoutChoice(given);
  if (given !== undefined && named === undefined) {
    void vscode.window.showWarningMessage(vscode.l10n.t('There is no layout “{0}”. Use one of these: {1}', given, layoutChoices.join(', ')));
    return false;
  }
  const choice = named === undefined ? await askForLayout(services, document) : { layout: named };
  if (choice === undefined) return false;
  const label = choice.layout === undefined ? vscode.l10n.t('detect layout automatically') : vscode.l10n.t('set layout: {0}', layoutLabel(choice.layout));
  return perform(services, document, label, [{ kind: 'chooseLayout', digest: pathOfDigest(document.uri), layout: choice.layout }]);
}

function askForLayout({ corpus, layouts }: LayoutServices, document: vscode.TextDocument): Thenable<LayoutItem | undefined> {
  const chosen = layouts.of(document.uri)?.layout;
  const found = corpus.get(document.uri)?.parsed.layout.name;
  const item = (layout: string): LayoutItem => ({
    label: layoutLabel(layout), layout,
    ...(layout === (chosen ?? found) && { description: chosen === undefined ? vscode.l10n.t('detected') : vscode.l10n.t('current') }),
  });
  const group = (label: string): LayoutItem => ({ label, kind: vscode.QuickPickItemKind.Separator, layout: undefined });
  const items: LayoutItem[] = [
    { label: vscode.l10n.t('Detect automatically'), layout: undefined, ...(chosen === undefined && { description: vscode.l10n.t('current') }) },
    group(vscode.l10n.t('Separators')), ...layoutNames.map(item),
    group(vscode.l10n.t('Known formats')), item(learnedLayout), ...knownFormats.map(({ id }) => item(id)),
  ];
  return vscode.window.showQuickPick(items, { title: vscode.l10n.t('How Are Articles Separated in This Digest?') });
}
