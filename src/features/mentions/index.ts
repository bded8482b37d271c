import * as vscode from 'vscode';
import { CommandArguments } from '../../host/commandArguments';
import { digestLanguage, digestSelector } from '../../host/corpus/recognition';
import { reveal } from '../../host/positions';
import type { Feature } from '../../host/services/feature';
import { goToMention } from './mentionNavigation';
import { MentionHighlights, MentionReferences } from './mentionProviders';

/** From one mention of an entity to others: all, the next, the previous, those in view. */
export const mentions: Feature = (services) => ({
  commands: {
    nextMention: () => goToMention(services, 1),
    previousMention: () => goToMention(services, -1),
    findMentions: (argument) => findMentions(new CommandArguments(argument)),
  },
  disposables: [
    vscode.languages.registerReferenceProvider(digestSelector, new MentionReferences(services)),
    // A text that keeps its own language also keeps the editor's word highlighting.
    vscode.languages.registerDocumentHighlightProvider({ language: digestLanguage }, new MentionHighlights(services)),
  ],
});

/** Shows all mentions of the entity at the cursor, or at a given offset (`{digest, start}`), in the editor's own list. */
async function findMentions(args: CommandArguments): Promise<void> {
  const digest = args.uri('digest');
  const start = args.count('start');
  if (digest !== undefined && start !== undefined) await reveal(digest, { start, end: start });
  await vscode.commands.executeCommand('editor.action.referenceSearch.trigger');
}
