import * as vscode from 'vscode';
import type { Digest } from '../../host/corpus/digest';
import type { Corpus } from '../../host/corpus/corpus';
import { mentionAt } from '../../host/corpus/mentionAt';
import { toSpan } from '../../host/positions';
import { trimmed } from '../../core/text/span';
import { isEntityName } from '../../core/entities/researcherRules/types';
import type { RuleServices } from './services';

/** The light bulb on a mention or on selected words: the corrections available. */
export class EntityActions implements vscode.CodeActionProvider {
  static readonly kinds = [vscode.CodeActionKind.QuickFix];

  constructor(private readonly services: RuleServices) {}

  async provideCodeActions(
    document: vscode.TextDocument, range: vscode.Range, context: vscode.CodeActionContext, token: vscode.CancellationToken,
  ): Promise<vscode.CodeAction[]> {
    if (context.only?.contains(vscode.CodeActionKind.QuickFix) === false) return [];
    const at = await mentionAt(this.services, document, range);
    if (token.isCancellationRequested) return [];
    const words = at?.mention.text ?? '';
    // Where a name is in one article only, here and everywhere are the same.
    const isElsewhere = at !== undefined && isInSeveralArticles(at.digest, words);
    const onMention = at === undefined ? [] : [
      action(vscode.l10n.t('“{0}” Is Not an Entity', words), 'notAnEntity', 'everywhere'),
      ...(isElsewhere ? [action(vscode.l10n.t('“{0}” Is Not an Entity in This Article', words), 'notAnEntity', 'article')] : []),
      action(vscode.l10n.t('Change Type of “{0}”…', words), 'changeEntityType', 'everywhere'),
      ...(isElsewhere ? [action(vscode.l10n.t('Change Type of “{0}” in This Article…', words), 'changeEntityType', 'article')] : []),
      action(vscode.l10n.t('“{0}” Is the Same As…', words), 'sameEntity', 'everywhere'),
      ...(isElsewhere ? [action(vscode.l10n.t('“{0}” in This Article Is the Same As…', words), 'sameEntity', 'article')] : []),
      action(vscode.l10n.t('Rename Entity “{0}”…', at.mention.canonical), 'renameEntity', 'everywhere'),
    ];
    const selected = selectedWords(this.services.corpus, document, range);
    return selected === undefined || selected === words ? onMention
      : [action(vscode.l10n.t('Always Mark “{0}” as…', selected), 'markEntity', 'everywhere'), ...onMention];
  }
}

/** Whether words are in more than one article of a digest. */
function isInSeveralArticles({ text, articles }: Digest, words: string): boolean {
  return articles.filter(({ titleStart, bodyEnd }) => text.slice(titleStart, bodyEnd).includes(words)).length > 1;
}

function selectedWords(corpus: Corpus, document: vscode.TextDocument, range: vscode.Range): string | undefined {
  if (range.isEmpty || !range.isSingleLine || corpus.get(document.uri) === undefined) return undefined;
  const text = document.lineAt(range.start.line).text;
  const line = document.offsetAt(new vscode.Position(range.start.line, 0));
  const { start, end } = toSpan(document, range);
  const span = trimmed(text, { start: start - line, end: end - line });
  const words = span === undefined ? '' : text.slice(span.start, span.end);
  return isEntityName(words) ? words : undefined;
}

/** The commands read the selection themselves: it is the light bulb's. */
function action(title: string, command: string, scope: string): vscode.CodeAction {
  const result = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  result.command = { command: `policyDigest.${command}`, title, arguments: [{ scope }] };
  return result;
}
