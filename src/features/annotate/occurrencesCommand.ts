import * as vscode from 'vscode';
import { entityKey } from '../../core/entities/entityKey';
import { occurrences } from '../../core/search/occurrences';
import { type CodedUnit, unitsAround } from '../../core/search/unitsAround';
import type { Span } from '../../core/text/span';
import { indexedArticleAt } from '../../host/corpus/articles';
import { CommandArguments } from '../../host/commandArguments';
import type { Digest } from '../../host/corpus/digest';
import { digestOfEditor } from '../../host/corpus/digestOfEditor';
import { mentionAt, mentionsOf } from '../../host/corpus/mentionAt';
import { around } from '../../host/annotations/passageItem';
import type { Step } from '../../host/annotations/steps';
import { plural } from '../../host/plural';
import { toSpan } from '../../host/positions';
import { finishInSlices, runInSlices } from '../../host/slices';
import { entityTargetOf } from '../../host/annotations/targets';
import { tell } from '../../host/tell';
import { chooseTags, performTagging } from './chooseTags';
import { chooseRange, type OccurrenceRange } from './occurrenceRange';
import type { AnnotateServices } from './services';
import type { TagPicker } from './tagPicker';

/** What to tag wherever it occurs: words, or an entity in all its wordings. */
interface Wanted {
  readonly name: string;
  spansIn(digest: Digest): Promise<readonly Span[]>;
}

/** A place to tag, in the text as it was when it was found. */
interface Occurrence {
  readonly digest: Digest;
  readonly span: Span;
}

/**
 * Tags every occurrence of a text (`{text}`), of an entity from the tree, or of what is selected or at the cursor: in the
 * article, the digest or the folder (`{scope}`), the words or what is around them (`{unit}`). The places are listed first, and
 * each can be left out.
 */
export async function tagAllOccurrences(services: AnnotateServices, picker: TagPicker, argument: unknown): Promise<boolean> {
  const found = await digestOfEditor(services.corpus);
  if (found === undefined) return false;
  const { editor, digest } = found;
  const wanted = await wantedOf(services, editor, argument);
  if (wanted === undefined) return false;
  const isAsked = new CommandArguments(argument).texts('tags') === undefined;
  const range = await chooseRange(argument, isAsked);
  if (range === undefined) return false;
  const all = await findAll(services, wanted, range, digest, toSpan(editor.document, editor.selection).start);
  if (all === undefined) return false;
  if (all.length === 0) {
    tell(vscode.l10n.t('No untagged occurrences of “{0}” were found.', wanted.name));
    return false;
  }
  const places = isAsked ? await choosePlaces(all, wanted.name) : all;
  if (places === undefined || places.length === 0) return false;
  const choice = await chooseTags(services, picker, digest, argument, {
    title: plural(places.length, 'Tag {0} Occurrence of “{1}”', 'Tag {0} Occurrences of “{1}”', wanted.name),
  });
  if (choice === undefined) return false;
  const steps: Step[] = [];
  for (const before of new Set(places.map((place) => place.digest))) {
    const now = await services.corpus.current(before.uri);
    if (now?.text !== before.text) {
      void vscode.window.showInformationMessage(vscode.l10n.t('The text has changed in the meantime, so nothing was tagged. Try again.'));
      return false;
    }
    steps.push(...services.tagging.passages(now, places.filter((place) => place.digest === before).map(({ span }) => span), choice.tags));
  }
  return performTagging(services, plural(places.length, 'tag {0} occurrence', 'tag {0} occurrences'), steps, choice.tags);
}

/** The places not tagged yet; in a folder with progress that can be cancelled (undefined then). */
async function findAll(
  services: AnnotateServices, wanted: Wanted, { scope, unit }: OccurrenceRange, digest: Digest, cursor: number,
): Promise<readonly Occurrence[] | undefined> {
  if (scope !== 'folder') {
    const article = scope === 'article' ? indexedArticleAt(digest, cursor)?.article : undefined;
    const places = await untagged(services, wanted, unit, digest);
    return article === undefined ? places : places.filter(({ span }) => span.start >= article.titleStart && span.end <= article.bodyEnd);
  }
  const options = { location: vscode.ProgressLocation.Notification, title: vscode.l10n.t('Searching for “{0}”', wanted.name), cancellable: true };
  return vscode.window.withProgress(options, async (_progress, token) => {
    const places: Occurrence[] = [];
    for (const { uri } of services.corpus.all()) {
      if (token.isCancellationRequested) return undefined;
      const now = await services.corpus.current(uri);
      if (now !== undefined) places.push(...await untagged(services, wanted, unit, now));
    }
    return places;
  });
}

async function untagged(services: AnnotateServices, wanted: Wanted, unit: CodedUnit, digest: Digest): Promise<Occurrence[]> {
  const tagged = new Set(services.annotations.of(digest.uri).map(({ start, end }) => `${start}-${end}`));
  const bounds = digest.articles.flatMap(({ titleStart, titleEnd, bodyEnd }) => [{ start: titleStart, end: titleEnd }, { start: titleEnd, end: bodyEnd }]);
  return unitsAround(digest.text, await wanted.spansIn(digest), unit, bounds)
    .filter(({ start, end }) => !tagged.has(`${start}-${end}`)).map((span) => ({ digest, span }));
}

/** A list of all places, each of which can be unchecked. */
async function choosePlaces(places: readonly Occurrence[], name: string): Promise<readonly Occurrence[] | undefined> {
  const isOneFile = new Set(places.map(({ digest }) => digest)).size === 1;
  const picked = await vscode.window.showQuickPick(places.map((place) => {
    const title = indexedArticleAt(place.digest, place.span.start)?.article.title ?? '';
    return { label: around(place.digest.text, place.span), description: isOneFile ? title : `${title} · ${place.digest.file}`, picked: true, place };
  }), {
    title: plural(places.length, '“{1}”: {0} Occurrence', '“{1}”: {0} Occurrences', name), canPickMany: true, matchOnDescription: true,
    placeHolder: vscode.l10n.t('Uncheck the passages you don’t want to tag, then press Enter'),
  });
  return picked?.map(({ place }) => place);
}

async function wantedOf(
  services: AnnotateServices, editor: vscode.TextEditor, argument: unknown,
): Promise<Wanted | undefined> {
  const entity = entityTargetOf(argument);
  if (entity !== undefined) return wantedEntity(services, entity);
  const text = new CommandArguments(argument).text('text');
  if (text !== undefined) return wantedWords(text);
  const { selection, document } = editor;
  if (!selection.isEmpty) return wantedWords(document.getText(selection));
  const here = (await mentionAt(services, document, selection))?.mention;
  return here === undefined ? askWords(editor) : wantedEntity(services, { key: entityKey(here), canonical: here.canonical });
}

function wantedWords(text: string): Wanted | undefined {
  const name = text.trim();
  return name === '' ? undefined : { name, spansIn: ({ text: all, articles }) => finishInSlices(occurrences(all, name, articles)) };
}

function wantedEntity(services: AnnotateServices, entity: { readonly key: string; readonly canonical: string }): Wanted {
  return { name: entity.canonical, spansIn: (digest) => spansOfEntity(services, digest, entity.key) };
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
async function askWords({ document, selection }: vscode.TextEditor): Promise<Wanted | undefined> {
  const word = document.getWordRangeAtPosition(selection.active);
  const typed = await vscode.window.showInputBox({
    title: vscode.l10n.t('Tag All Occurrences'), prompt: vscode.l10n.t('Enter the words to tag throughout this file'),
    value: word === undefined ? '' : document.getText(word),
  });
  return typed === undefined ? undefined : wantedWords(typed);
}
