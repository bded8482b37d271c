import * as vscode from 'vscode';
import { codedUnits, type CodedUnit } from '../../core/search/unitsAround';
import { CommandArguments } from '../../host/commandArguments';

const scopes = ['article', 'digest', 'folder'] as const;

/** Where occurrences are looked for, and what is tagged of each. */
export interface OccurrenceRange {
  readonly scope: (typeof scopes)[number];
  readonly unit: CodedUnit;
}

/** As given (`{scope, unit}`), or as the user chooses; a command that is not to ask takes the words in the whole digest. */
export async function chooseRange(argument: unknown, isAsked: boolean): Promise<OccurrenceRange | undefined> {
  const given = new CommandArguments(argument);
  const scope = scopes.find((name) => name === given.text('scope')) ?? (isAsked ? await chooseScope() : 'digest');
  if (scope === undefined) return undefined;
  const unit = codedUnits.find((name) => name === given.text('unit')) ?? (isAsked ? await chooseUnit() : 'words');
  return unit && { scope, unit };
}

async function chooseScope(): Promise<OccurrenceRange['scope'] | undefined> {
  const items = [
    { label: vscode.l10n.t('In this digest'), scope: 'digest' as const },
    { label: vscode.l10n.t('In this article'), scope: 'article' as const },
    { label: vscode.l10n.t('In all digests'), scope: 'folder' as const },
  ];
  return (await vscode.window.showQuickPick(items, { title: vscode.l10n.t('Tag All Occurrences: Where?') }))?.scope;
}

async function chooseUnit(): Promise<CodedUnit | undefined> {
  const items = [
    { label: vscode.l10n.t('The words themselves'), unit: 'words' as const },
    { label: vscode.l10n.t('The sentence around them'), unit: 'sentence' as const },
    { label: vscode.l10n.t('The paragraph around them'), unit: 'paragraph' as const },
  ];
  return (await vscode.window.showQuickPick(items, { title: vscode.l10n.t('Tag All Occurrences: What?') }))?.unit;
}
