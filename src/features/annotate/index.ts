import * as vscode from 'vscode';
import { CommandArguments } from '../../host/commandArguments';
import { digestSelector } from '../../host/corpus/recognition';
import type { Feature } from '../../host/services/feature';
import { AnnotationHover } from './annotationHover';
import { AnnotationStyles } from './annotationStyles';
import { copyWithCitation } from './copyCommand';
import { AnnotationCycle } from './cycleCommand';
import { Nudger } from './nudgeCommands';
import { tagAllOccurrences } from './occurrencesCommand';
import { RecentTags } from './recentTags';
import { removeTag } from './removeCommand';
import { addTag, changeTag } from './retagCommands';
import type { AnnotateServices } from './services';
import { tagArticle, tagInVivo, tagSelection } from './tagCommands';
import { TagDrop } from './tagDrop';
import { TagNames } from './tagNames';
import { TagPicker } from './tagPicker';

/** Tagging inside the editor: passages and articles, their bounds, and how tags are shown in the text. */
export const annotate: Feature = (given) => {
  const services: AnnotateServices = { ...given, recentTags: new RecentTags(given.context.workspaceState) };
  const styles = new AnnotationStyles(services.corpus, services.shown, services.codebooks);
  styles.start();
  const names = new TagNames(services.shown, services.codebooks);
  names.start();
  const hover = vscode.languages.registerHoverProvider(
    digestSelector, new AnnotationHover(services.corpus, services.shown, services.codebooks));
  const keepQuotes = vscode.workspace.onDidSaveTextDocument((document) => { void keepQuotesOf(services, document); });
  const picker = new TagPicker();
  const drop = vscode.languages.registerDocumentDropEditProvider(digestSelector, new TagDrop(services, picker), TagDrop.metadata);
  const cycle = new AnnotationCycle(services);
  const nudger = new Nudger(services);
  return {
    disposables: [styles, names, hover, keepQuotes, drop],
    commands: {
      tagSelection: (argument) => tagSelection(services, picker, argument),
      tagInVivo: (argument) => tagInVivo(services, argument),
      tagArticle: (argument) => tagArticle(services, picker, argument),
      tagAllOccurrences: (argument) => tagAllOccurrences(services, picker, argument),
      chooseTagWithMemo: () => { picker.chooseWithMemo(); },
      chooseRecentTag: (argument) => { picker.chooseRecent(new CommandArguments(argument).count('place') ?? 1); },
      addTag: (argument) => addTag(services, picker, argument),
      changeTag: (argument) => changeTag(services, picker, argument),
      removeTag: (argument) => removeTag(services, argument),
      nextAnnotationHere: () => cycle.next(),
      extendStart: (argument) => nudger.nudge({ edge: 'start', to: 'left' }, argument),
      shrinkStart: (argument) => nudger.nudge({ edge: 'start', to: 'right' }, argument),
      extendEnd: (argument) => nudger.nudge({ edge: 'end', to: 'right' }, argument),
      shrinkEnd: (argument) => nudger.nudge({ edge: 'end', to: 'left' }, argument),
      copyWithCitation: (argument) => copyWithCitation(services, argument, 'plain'),
      copyAsMarkdown: (argument) => copyWithCitation(services, argument, 'markdown'),
      undo: (argument) => services.undoing.go('undo', new CommandArguments(argument).flag('here')),
      redo: (argument) => services.undoing.go('redo', new CommandArguments(argument).flag('here')),
    },
  };
};

/** A quote whose words were edited is saved as it now reads, so that it is found next time. */
async function keepQuotesOf({ annotations, corpus, acts }: AnnotateServices, document: vscode.TextDocument): Promise<void> {
  if (await corpus.upToDate(document) === undefined) return;
  const updates = annotations.updatesFor(document);
  await acts.follow(updates.map(({ sidecar, digest, change }) => ({ kind: 'sidecar', file: sidecar, digest, changes: [change] })));
}
