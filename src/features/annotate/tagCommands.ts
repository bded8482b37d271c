import * as vscode from 'vscode';
import { occurrences } from '../../core/search/occurrences';
import type { Span } from '../../core/text/span';
import { ownSidecar } from '../../host/annotations/sidecarFiles';
import { isAttached } from '../../core/annotations/attached';
import { CommandArguments } from '../../host/commandArguments';
import type { Digest } from '../../host/corpus/digest';
import { digestOfEditor } from '../../host/corpus/digestOfEditor';
import { toRange, toSpan } from '../../host/positions';
import { currentArticle } from './currentArticle';
import { sentenceAt, trimmed } from './passages';
import type { AnnotateServices } from './services';
import { pickTags, tagsIn } from './tagPicker';

/** Tags the selection; where nothing is selected, the sentence at the cursor. */
export async function tagSelection(services: AnnotateServices, argument: unknown): Promise<boolean> {
  const found = await digestOfEditor(services.corpus);
  if (found === undefined) return false;
  const { editor } = found;
  const asked = passageOf(editor, found.digest);
  if (asked === undefined) {
    void vscode.window.showInformationMessage(vscode.l10n.t('Select the passage to tag, or put the cursor into a sentence.'));
    return false;
  }
  const args = new CommandArguments(argument);
  const before = editor.selection;
  editor.selection = selectionOf(editor.document, asked);
  const tags = await chooseTags(services, found.digest, args, vscode.l10n.t('Tag Passage'));
  if (tags === undefined || tags.length === 0) {
    // The sentence was selected to show what is meant; the next key must not replace it.
    editor.selection = before;
    return false;
  }
  // While the user chose, the text may have changed; the selection has moved along with it.
  await services.acts.settled();
  const digest = await services.corpus.upToDate(editor.document);
  const span = digest === undefined ? undefined : passageOf(editor, digest);
  if (digest === undefined || span === undefined) return false;
  const memo = args.text('memo');
  // Another coder's annotation of the same words is left to that coder.
  const own = ownSidecar(digest.uri).toString();
  const same = services.annotations.of(digest.uri).find((place) =>
    isAttached(place) && place.sidecar.toString() === own && place.start === span.start && place.end === span.end);
  const steps = same === undefined
    ? services.tagging.passages(digest, [span], tags, memo)
    : services.tagging.moreTags(digest, same.sidecar, same.annotation, tags, memo);
  const isDone = await perform(services, vscode.l10n.t('tag {0}', tags.join(', ')), steps, tags);
  // The selection's colour would hide the tag's. What the user has selected in the meantime is left alone.
  const tagged = selectionOf(editor.document, span);
  if (isDone && editor.selection.isEqual(tagged)) editor.selection = new vscode.Selection(tagged.end, tagged.end);
  return isDone;
}

/** Adds tags to the article at the cursor, or of the tree. */
export async function tagArticle(services: AnnotateServices, argument: unknown): Promise<boolean> {
  const target = await currentArticle(services.corpus, argument);
  if (target === undefined) return false;
  const { digest, article } = target;
  const title = vscode.l10n.t('Tag Article “{0}”', article.title);
  const tags = await chooseTags(services, digest, new CommandArguments(argument), title);
  if (tags === undefined || tags.length === 0) return false;
  await services.acts.settled();
  const before = services.annotations.ownNoteOf(digest.uri, article.id)?.tags ?? [];
  const steps = services.tagging.article(digest, article, [...new Set([...before, ...tags])]);
  return perform(services, vscode.l10n.t('tag article {0}', tags.join(', ')), steps, tags);
}

/** Tags every occurrence of a text (or of the selection) in the digest, after showing how many there are. */
export async function tagAllOccurrences(services: AnnotateServices, argument: unknown): Promise<boolean> {
  const found = await digestOfEditor(services.corpus);
  if (found === undefined) return false;
  const { editor, digest } = found;
  const args = new CommandArguments(argument);
  const text = (args.text('text') ?? await wordsToFind(editor))?.trim();
  if (text === undefined || text === '') return false;
  const tagged = new Set(services.annotations.of(digest.uri).map(({ start, end }) => `${start}-${end}`));
  const spans = occurrences(digest.text, text, digest.articles).filter(({ start, end }) => !tagged.has(`${start}-${end}`));
  if (spans.length === 0) {
    void vscode.window.showInformationMessage(vscode.l10n.t('“{0}” was not found, or is tagged everywhere already.', text));
    return false;
  }
  const title = vscode.l10n.t('Tag {0} Occurrences of “{1}” in This File', spans.length, text);
  const tags = await chooseTags(services, digest, args, title);
  if (tags === undefined || tags.length === 0) return false;
  const steps = services.tagging.passages(digest, spans, tags);
  return perform(services, vscode.l10n.t('tag {0} occurrences', spans.length), steps, tags);
}

/** The selected words; where nothing is selected, what the user types, the word at the cursor to begin with. */
async function wordsToFind({ document, selection }: vscode.TextEditor): Promise<string | undefined> {
  if (!selection.isEmpty) return document.getText(selection);
  const word = document.getWordRangeAtPosition(selection.active);
  return vscode.window.showInputBox({
    title: vscode.l10n.t('Tag All Occurrences (1 of 2)'), prompt: vscode.l10n.t('Of which words, in this file?'),
    value: word === undefined ? '' : document.getText(word),
  });
}

async function perform(
  services: AnnotateServices, label: string, steps: Parameters<AnnotateServices['acts']['perform']>[1], tags: readonly string[],
): Promise<boolean> {
  const isDone = await services.acts.perform(label, steps);
  if (isDone) {
    services.recentTags.use(tags);
    void vscode.window.setStatusBarMessage(vscode.l10n.t('$(tag) Tagged {0}. To undo: the arrow in the Codebook view.', tags.join(', ')), 6000);
  }
  return isDone;
}

async function chooseTags(
  services: AnnotateServices, digest: Digest, args: CommandArguments, title: string,
): Promise<readonly string[] | undefined> {
  const given = args.texts('tags');
  if (given === undefined) return pickTags(title, services.codebooks.of(digest.uri), services.recentTags.list());
  const tags = tagsIn(given.join(','));
  if (tags === undefined) {
    void vscode.window.showWarningMessage(vscode.l10n.t('“{0}” can’t be the name of a tag.', given.join(', ')));
  }
  return tags;
}

function passageOf(editor: vscode.TextEditor, digest: Digest): Span | undefined {
  const span = toSpan(editor.document, editor.selection);
  return editor.selection.isEmpty ? sentenceAt(digest.text, span.start) : trimmed(digest.text, span);
}

function selectionOf(document: vscode.TextDocument, span: Span): vscode.Selection {
  const range = toRange(document, span);
  return new vscode.Selection(range.start, range.end);
}
