import * as vscode from 'vscode';
import { ContextKey } from '../../host/contextKey';
import { coderOfPlace, type ShownAnnotations } from '../../host/annotations/shownAnnotations';
import { coderColor, coderName } from '../../host/coderColors';
import { shownNumber } from '../../host/plural';
import { settings } from '../../host/settings';
import { TreeModel } from '../../host/treeModel';

interface CoderNode {
  readonly id: string;
  readonly coder: string;
  readonly annotations: number;
}

/** The coders of the workspace, each with a check box that shows or hides what they coded. */
export class CodersView implements vscode.Disposable {
  private readonly disposables: readonly { dispose(): unknown }[];

  constructor(shown: ShownAnnotations) {
    const count = new ContextKey<number>('coderCount');
    const model = new TreeModel<CoderNode>(() => {
      const placed = shown.everything();
      return shown.coders().map((coder) => ({
        id: `coder:${coder}`, coder, annotations: placed.filter((place) => coderOfPlace(place) === coder).length,
      }));
    }, () => [], (node) => itemOf(node, shown));
    const view = vscode.window.createTreeView('policyDigest.coders', { treeDataProvider: model });
    view.onDidChangeCheckboxState(({ items }) => {
      const hidden = new Set(shown.coders().filter((coder) => !shown.isShown(coder)));
      for (const [{ coder }, state] of items) {
        if (state === vscode.TreeItemCheckboxState.Checked) hidden.delete(coder);
        else hidden.add(coder);
      }
      shown.hide(hidden);
    });
    const refresh = (): void => {
      count.set(shown.coders().length);
      model.refresh();
    };
    refresh();
    this.disposables = [model, view, shown.onDidChange(refresh), settings.onDidChange(['coder', 'colorBy'], refresh)];
  }

  dispose(): void {
    vscode.Disposable.from(...this.disposables).dispose();
  }
}

function itemOf({ coder, annotations }: CoderNode, shown: ShownAnnotations): vscode.TreeItem {
  const isOwn = (settings.coder() ?? '') === coder;
  const item = new vscode.TreeItem(coderName(coder));
  item.description = [shownNumber(annotations), ...(isOwn ? [vscode.l10n.t('you')] : [])].join(' · ');
  item.iconPath = new vscode.ThemeIcon('circle-filled', new vscode.ThemeColor(
    settings.colorsByCoder() ? coderColor(shown.coders(), coder) : 'foreground'));
  const label = vscode.l10n.t('Coder {0}, annotations: {1}', coderName(coder), annotations);
  item.checkboxState = {
    state: shown.isShown(coder) ? vscode.TreeItemCheckboxState.Checked : vscode.TreeItemCheckboxState.Unchecked,
    accessibilityInformation: { label: vscode.l10n.t('Show annotations by {0}', coderName(coder)) },
  };
  item.accessibilityInformation = { label };
  item.contextValue = 'coder';
  return item;
}
