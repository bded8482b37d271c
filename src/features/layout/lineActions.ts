import * as vscode from 'vscode';
import { longestTitle } from '../../core/digest/tuning/lineTuning';
import { toSpan } from '../../host/positions';
import { correctionAt } from '../../core/layout/correctLine';
import type { LayoutServices } from './corrections';
import { hintCodes, type LayoutHints } from './hints';

/**
 * Quick fixes that correct the layout at a line. The light bulb only appears where the parser is unsure: elsewhere it would
 * disturb reading, and the quick-fix key still offers them.
 */
export class LineActions implements vscode.CodeActionProvider {
  constructor(private readonly services: LayoutServices, private readonly hints: LayoutHints) {}

  provideCodeActions(document: vscode.TextDocument, range: vscode.Range, context: vscode.CodeActionContext): vscode.CodeAction[] {
    return this.actionsAt(document, document.lineAt(range.start.line), context.triggerKind === vscode.CodeActionTriggerKind.Invoke);
  }

  /** @param isAsked by the user; otherwise there are some only where the parser is unsure */
  actionsAt(document: vscode.TextDocument, line: vscode.TextLine, isAsked: boolean): vscode.CodeAction[] {
    const hints = this.hints.of(document.uri).filter((hint) => hint.range.start.line === line.lineNumber);
    if (hints.length === 0 && (!isAsked || !this.canBeTitle(document, line))) return [];
    const argument = { line: line.lineNumber };
    const actions: vscode.CodeAction[] = [];
    if (hints.length === 0 || hints.some(({ code }) => code === hintCodes.line)) {
      const isTitle = action(vscode.l10n.t('This Line Is a Title'), 'markTitle', argument, hints);
      const isNone = action(vscode.l10n.t('This Line Is Not a Title'), 'markNotTitle', argument, hints);
      // What changes something comes first. That all is as it should be can only be said where the parser asks.
      const [changing, confirming] = this.isTitle(document, line) ? [isNone, isTitle] : [isTitle, isNone];
      actions.push(changing, ...(hints.length > 0 ? [confirming] : []));
    }
    if (hints.some(({ code }) => code === hintCodes.layout)) actions.push(action(vscode.l10n.t('Choose Layout…'), 'chooseLayout', {}, hints));
    if (hints.length > 0) actions.push(action(vscode.l10n.t('Confirm Layout'), 'confirmLayout', {}, hints));
    if (this.isCorrected(document, line)) actions.push(action(vscode.l10n.t('Remove Correction of This Line'), 'forgetLayoutCorrections', argument, []));
    return actions;
  }

  private isTitle(document: vscode.TextDocument, { range }: vscode.TextLine): boolean {
    const { start, end } = toSpan(document, range);
    const digest = this.services.corpus.get(document.uri);
    return digest?.version === document.version && digest.articles.some(({ titleStart }) => start <= titleStart && titleStart <= end);
  }

  private canBeTitle({ uri }: vscode.TextDocument, line: vscode.TextLine): boolean {
    return this.services.corpus.get(uri) !== undefined && !line.isEmptyOrWhitespace && line.text.trim().length <= longestTitle;
  }

  private isCorrected(document: vscode.TextDocument, line: vscode.TextLine): boolean {
    const lines = this.services.layouts.of(document.uri)?.lines ?? [];
    return correctionAt(document.getText(), document.offsetAt(line.range.start), lines) !== undefined;
  }
}

function action(title: string, command: string, argument: object, diagnostics: readonly vscode.Diagnostic[]): vscode.CodeAction {
  const result = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  result.command = { title, command: `policyDigest.${command}`, arguments: [argument] };
  result.diagnostics = [...diagnostics];
  return result;
}
