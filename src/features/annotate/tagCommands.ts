import * as vscode from 'vscode';
import { isAttached } from '../../core/annotations/attached';
import { inVivoTag } from '../../core/codebook/inVivoTag';
import type { Span } from '../../core/text/span';
import type { PlacedAnnotation } from '../../host/annotations/placedAnnotations';
import { joinedMemos } from '../../host/annotations/tagging';
import { ownSidecar } from '../../host/annotations/sidecarFiles';
import { indexedArticleAt } from '../../host/corpus/articles';
import { CommandArguments } from '../../host/commandArguments';
import { currentArticle } from '../../host/annotations/currentArticle';
import type { Digest } from '../../host/corpus/digest';
import { digestOfEditor } from '../../host/corpus/digestOfEditor';
import type { DraftPlace } from '../../host/annotations/memoDrafts';
import { askMemo } from '../../host/annotations/memoInput';
import { articleMemo } from '../../host/annotations/memos';
import { toSpan } from '../../host/positions';
import { tell } from '../../host/tell';
import { chooseTags, performTagging } from './chooseTags';
import { ConsideredPassage } from './consideredPassage';
import { sentenceAt, trimmed } from './passages';
import type { AnnotateServices } from './services';
import type { TagChoice, TagPicker } from './tagPicker';

/** Tags the selection, or else the sentence at the cursor; on a title the article, and on an empty line too, if tags are given. */
export async function tagSelection(services: AnnotateServices, picker: TagPicker, argument: unknown): Promise<boolean> {
  const found = await digestOfEditor(services.corpus);
  if (found === undefined) return false;
  const { editor, digest } = found;
  const asked = passageOf(editor, digest);
  if (asked === undefined) {
    const isMeant = isOnTitle(editor, digest) || new CommandArguments(argument).texts('tags') !== undefined || await mayTagArticle();
    return isMeant && tagArticle(services, picker, argument);
  }
  const passage = new ConsideredPassage(editor, asked);
  try {
    const choice = await chooseTags(services, picker, digest, argument, {
      title: vscode.l10n.t('Tag Passage'), present: ownAt(services, digest, asked)?.annotation.tags ?? [],
      inVivo: inVivoTag(passage.words), beforeClosing: () => { passage.unselect(); },
    });
    return choice !== undefined && await tagConsidered(services, passage, choice, argument);
  } finally {
    passage.dispose();
  }
}

/** Tags the selection, or else the sentence, with a tag named by its own words. */
export async function tagInVivo(services: AnnotateServices, argument: unknown): Promise<boolean> {
  const found = await digestOfEditor(services.corpus);
  if (found === undefined) return false;
  const { editor, digest } = found;
  const span = passageOf(editor, digest);
  const tag = span === undefined ? undefined : inVivoTag(digest.text.slice(span.start, span.end));
  if (span === undefined || tag === undefined) {
    tell(vscode.l10n.t('Select a few words to use as the tag name.'));
    return false;
  }
  return tagSpan(services, editor, span, [tag], argument);
}

/** Tags words of an editor, whether or not they are selected. */
export async function tagSpan(
  services: AnnotateServices, editor: vscode.TextEditor, span: Span, tags: readonly string[], argument?: unknown,
): Promise<boolean> {
  const passage = new ConsideredPassage(editor, span);
  try {
    return await tagConsidered(services, passage, { tags, wantsMemo: false }, argument);
  } finally {
    passage.dispose();
  }
}

/** Adds tags to the article at the cursor or in the tree. */
export async function tagArticle(services: AnnotateServices, picker: TagPicker, argument: unknown): Promise<boolean> {
  const target = await currentArticle(services.corpus, argument);
  if (target === undefined) return false;
  const { digest, article } = target;
  const noteNow = () => services.annotations.ownNoteOf(digest.uri, article.id);
  const choice = await chooseTags(services, picker, digest, argument, {
    title: vscode.l10n.t('Tag Article “{0}”', article.title), present: noteNow()?.tags ?? [],
  });
  if (choice === undefined) return false;
  const memo = choice.wantsMemo ? await askMemo(services.memoDrafts, articleMemo(digest.uri, { ...article, span: undefined }, noteNow(), ''), noteNow()?.memo) : undefined;
  await services.acts.settled();
  const tags = [...new Set([...noteNow()?.tags ?? [], ...choice.tags])];
  const steps = services.tagging.article(digest, article, tags, memo);
  return performTagging(services, vscode.l10n.t('tag article {0}', choice.tags.join(', ')), steps, choice.tags);
}

async function tagConsidered(services: AnnotateServices, passage: ConsideredPassage, choice: TagChoice, argument: unknown): Promise<boolean> {
  const { tags } = choice;
  const { document } = passage.editor;
  const asked = choice.wantsMemo ? await askMemo(services.memoDrafts, newMemo(passage), memoAt(services, passage)) : undefined;
  // The text may have changed while the user was choosing; the passage has moved with it.
  await services.acts.settled();
  const digest = await services.corpus.upToDate(document);
  const span = digest === undefined ? undefined : trimmed(digest.text, passage.span);
  if (digest === undefined || span === undefined) return false;
  const same = ownAt(services, digest, span);
  const given = new CommandArguments(argument).text('memo');
  const memo = asked ?? (given === undefined ? undefined : joinedMemos(same?.annotation.memo, given));
  const steps = same === undefined
    ? services.tagging.passages(digest, [span], tags, memo)
    : services.tagging.moreTags(digest, same.sidecar, same.annotation, tags, memo);
  const isDone = await performTagging(services, vscode.l10n.t('tag {0}', tags.join(', ')), steps, tags);
  if (isDone) passage.unselect();
  return isDone;
}

/** The memo of a passage that is not tagged yet. */
function newMemo({ words, editor: { document: { uri } } }: ConsideredPassage): DraftPlace {
  return { key: `${uri.toString()}#new ${words}`, kind: 'passage', about: words, file: uri };
}

function memoAt(services: AnnotateServices, { editor, span }: ConsideredPassage): string | undefined {
  const digest = services.corpus.get(editor.document.uri);
  return digest?.version === editor.document.version ? ownAt(services, digest, span)?.annotation.memo : undefined;
}

/** The current coder's annotation of exactly these words: another coder's is theirs to change. */
function ownAt({ annotations }: AnnotateServices, digest: Digest, span: Span): PlacedAnnotation | undefined {
  const own = ownSidecar(digest.uri).toString();
  return annotations.of(digest.uri).find((place) =>
    isAttached(place) && place.sidecar.toString() === own && place.start === span.start && place.end === span.end);
}

/** The selection, or else the sentence at the cursor; undefined on a title or outside sentences, where the article is meant. */
function passageOf(editor: vscode.TextEditor, digest: Digest): Span | undefined {
  const span = toSpan(editor.document, editor.selection);
  if (!editor.selection.isEmpty) return trimmed(digest.text, span);
  return isOnTitle(editor, digest) ? undefined : sentenceAt(digest.text, span.start);
}

function isOnTitle({ document, selection }: vscode.TextEditor, digest: Digest): boolean {
  const offset = document.offsetAt(selection.start);
  const article = indexedArticleAt(digest, offset)?.article;
  return selection.isEmpty && article !== undefined && offset <= article.titleEnd;
}

/** Says why nothing is tagged where there are no words. */
async function mayTagArticle(): Promise<boolean> {
  const tag = vscode.l10n.t('Tag Article');
  return await vscode.window.showInformationMessage(
    vscode.l10n.t('There are no words here to tag. Place the cursor in a sentence, or select some words.'), tag) === tag;
}
