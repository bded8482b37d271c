import * as vscode from 'vscode';
import { CommandArguments } from '../../host/commandArguments';
import { digestLanguage, digestSelector } from '../../host/corpus/recognition';
import type { MentionServices } from '../../host/corpus/mentionAt';
import type { WorkspaceEntities } from '../../host/entities/workspaceEntities';
import { reveal } from '../../host/positions';
import { goToMention } from './mentionNavigation';
import { MentionHighlights, MentionReferences } from './mentionProviders';

/** From one mention of an entity to the others: all of them, the next, the previous, those in view. */
export function activateMentions(services: MentionServices & { readonly entities: WorkspaceEntities }): {
  readonly disposable: vscode.Disposable;
  readonly commands: Record<string, (argument?: unknown) => Promise<unknown>>;
} {
  return {
    disposable: vscode.Disposable.from(
      vscode.languages.registerReferenceProvider(digestSelector, new MentionReferences(services)),
      // A text that keeps its own language keeps the editor's highlighting of words too.
      vscode.languages.registerDocumentHighlightProvider({ language: digestLanguage }, new MentionHighlights(services)),
    ),
    commands: {
      nextMention: () => goToMention(services, 1),
      previousMention: () => goToMention(services, -1),
      findMentions: (argument) => findMentions(new CommandArguments(argument)),
    },
  };
}

/** Shows all mentions of the entity at the cursor, or at an offset that is given (`{digest, start}`), in the editor's own list. */
async function findMentions(args: CommandArguments): Promise<void> {
  const digest = args.uri('digest');
  const start = args.count('start');
  if (digest !== undefined && start !== undefined) await reveal(digest, { start, end: start });
  await vscode.commands.executeCommand('editor.action.referenceSearch.trigger');
}
