import * as vscode from 'vscode';
import { entityKey } from '../../core/entities/entityKey';
import { occurrences } from '../../core/search/occurrences';
import type { Span } from '../../core/text/span';
import { indexedArticleAt } from '../../host/corpus/articles';
import { CommandArguments } from '../../host/commandArguments';
import type { Digest } from '../../host/corpus/digest';
import { digestOfEditor } from '../../host/corpus/digestOfEditor';
import { mentionAt, mentionsOf } from '../../host/corpus/mentionAt';
import { around } from '../../host/annotations/passageItem';
import { finishInSlices, runInSlices } from '../../host/slices';
import { entityTargetOf } from '../../host/annotations/targets';
import { chooseTags, performTagging } from './chooseTags';
import type { AnnotateServices } from './services';
import type { TagPicker } from './tagPicker';

/** What to tag wherever it occurs: words, or an entity in all its wordings. */
interface Wanted {
  readonly name: string;
  spans(): Promise<readonly Span[]> | readonly Span[];
}

/**
 * Tags every occurrence in one digest of a text (`{text}`), of an entity from the tree, or of what is selected or at the
 * cursor. The places are listed first, and each can be left out.
 */
export async function tagAllOccurrences(services: AnnotateServices, picker: TagPicker, argument: unknown): Promise<boolean> {
  const found = await digestOfEditor(services.corpus);
  if (found === undefined) return false;
  const { editor, digest } = found;
  const wanted = await wantedOf(services, editor, digest, argument);
  if (wanted === undefined) return false;
  const tagged = new Set(services.annotations.of(digest.uri).map(({ start, end }) => `${start}-${end}`));
  const spans = (await wanted.spans()).filter(({ start, end }) => !tagged.has(`${start}-${end}`));
  if (spans.length === 0) {
    void vscode.window.showInformationMessage(vscode.l10n.t('No untagged occurrences of “{0}” were found.', wanted.name));
    return false;
  }
  const isAsked = new CommandArguments(argument).texts('tags') === undefined;
  const places = isAsked ? await choosePlaces(digest, spans, wanted.name) : spans;
  if (places === undefined || places.length === 0) return false;
  const choice = await chooseTags(services, picker, digest, argument, {
    title: vscode.l10n.t('Tag {0} Occurrences of “{1}”', places.length, wanted.name),
  });
  const now = await services.corpus.current(digest.uri);
  if (choice === undefined || now === undefined) return false;
  if (now.text !== digest.text) {
    void vscode.window.showInformationMessage(vscode.l10n.t('The text has changed in the meantime, so nothing was tagged. Try again.'));
    return false;
  }
  const steps = services.tagging.passages(now, places, choice.tags);
  return performTagging(services, vscode.l10n.t('tag {0} occurrences', places.length), steps, choice.tags);
}

/** A list of all places, each of which can be unchecked. */
async function choosePlaces(digest: Digest, spans: readonly Span[], name: string): Promise<readonly Span[] | undefined> {
  const picked = await vscode.window.showQuickPick(spans.map((span) => ({
    label: around(digest.text, span), description: indexedArticleAt(digest, span.start)?.article.title ?? '', picked: true, span,
  })), {
    title: vscode.l10n.t('“{0}”: {1} Occurrences in This File', name, spans.length), canPickMany: true, matchOnDescription: true,
    placeHolder: vscode.l10n.t('Uncheck the passages you don’t want to tag, then press Enter'),
  });
  return picked?.map(({ span }) => span);
}

async function wantedOf(
  services: AnnotateServices, editor: vscode.TextEditor, digest: Digest, argument: unknown,
): Promise<Wanted | undefined> {
  const entity = entityTargetOf(argument);
  if (entity !== undefined) return wantedEntity(services, digest, entity);
  const text = new CommandArguments(argument).text('text');
  if (text !== undefined) return wantedWords(digest, text);
  const { selection, document } = editor;
  if (!selection.isEmpty) return wantedWords(digest, document.getText(selection));
  const here = (await mentionAt(services, document, selection))?.mention;
  return here === undefined ? askWords(editor, digest) : wantedEntity(services, digest, { key: entityKey(here), canonical: here.canonical });
}

function wantedWords(digest: Digest, text: string): Wanted | undefined {
  const name = text.trim();
  return name === '' ? undefined : { name, spans: () => finishInSlices(occurrences(digest.text, name, digest.articles)) };
}

function wantedEntity(services: AnnotateServices, digest: Digest, entity: { readonly key: string; readonly canonical: string }): Wanted {
  return { name: entity.canonical, spans: () => spansOfEntity(services, digest, entity.key) };
}

async function spansOfEntity({ analysers }: AnnotateServices, digest: Digest, key: string): Promise<Span[]> {
  const recogniser = await analysers.recogniser();
  const found: Span[] = [];
  await runInSlices((function* steps() {
    for (const mentions of mentionsOf(digest, recogniser, (mention) => entityKey(mention) === key)) yield found.push(...mentions);
  })());
  return found.map(({ start, end }) => ({ start, end }));
}

/** Without a selection or an entity: what the user types, prefilled with the word at the cursor. */
async function askWords({ document, selection }: vscode.TextEditor, digest: Digest): Promise<Wanted | undefined> {
  const word = document.getWordRangeAtPosition(selection.active);
  const typed = await vscode.window.showInputBox({
    title: vscode.l10n.t('Tag All Occurrences'), prompt: vscode.l10n.t('Enter the words to tag throughout this file'),
    value: word === undefined ? '' : document.getText(word),
  });
  return typed === undefined ? undefined : wantedWords(digest, typed);
}
