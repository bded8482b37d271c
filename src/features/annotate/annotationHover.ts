import * as vscode from 'vscode';
import { findTag } from '../../core/codebook/tagTree';
import type { Codebook } from '../../core/codebook/types';
import type { Codebooks } from '../../host/researcherFiles/codebooks';
import type { PlacedAnnotation } from '../../host/annotations/placedAnnotations';
import { nameOfPassage } from '../../host/annotations/namedPassage';
import { ownSidecar } from '../../host/annotations/sidecarFiles';
import type { PlacedNote } from '../../host/annotations/placedNotes';
import { coderOfPlace, type ShownAnnotations } from '../../host/annotations/shownAnnotations';
import { indexedArticleAt } from '../../host/corpus/articles';
import type { Corpus } from '../../host/corpus/corpus';
import { appendLink } from '../../host/commandLink';
import { appendWords } from '../../host/plainMarkdown';
import { toRange } from '../../host/positions';

/** What is tagged here: for each passage its tags with definitions, memo, coder, and available actions. */
export class AnnotationHover implements vscode.HoverProvider {
  constructor(
    private readonly corpus: Corpus, private readonly shown: ShownAnnotations, private readonly codebooks: Codebooks,
  ) {}

  async provideHover(document: vscode.TextDocument, position: vscode.Position): Promise<vscode.Hover | undefined> {
    const offset = document.offsetAt(position);
    const here = this.shown.at(document.uri, offset);
    const [first] = here;
    if (first !== undefined) return new vscode.Hover(here.map((place) => describe(place, this.codebooks.of(place.digest))), toRange(document, first));
    const digest = await this.corpus.upToDate(document);
    const article = digest === undefined ? undefined : indexedArticleAt(digest, offset)?.article;
    if (article === undefined || offset > article.titleEnd) return undefined;
    const notes = this.shown.notesOf(document.uri, article.id).filter(({ note }) => note.tags !== undefined || note.memo !== undefined);
    return notes.length === 0 ? undefined : new vscode.Hover(notes.map(describeArticle));
  }
}

function describe(place: PlacedAnnotation, codebook: Codebook): vscode.MarkdownString {
  const { annotation, digest, status, sidecar } = place;
  const text = new vscode.MarkdownString();
  for (const tag of annotation.tags) appendTag(text, tag, codebook);
  if (annotation.memo !== undefined) appendWords(text, annotation.memo).appendMarkdown('\n\n');
  const coder = coderOfPlace(place);
  if (coder !== '') appendWords(text, vscode.l10n.t('Coder: {0}', coder)).appendMarkdown('\n\n');
  if (status === 'fuzzy') appendWords(text, vscode.l10n.t('The text has changed slightly since this was tagged.')).appendMarkdown('\n\n');
  const isOwn = sidecar.toString() === ownSidecar(digest).toString();
  const link = (label: string, command: string): void => { appendLink(text, label, `policyDigest.${command}`, nameOfPassage(place)); };
  const next = (label: string, command: string): void => {
    text.appendMarkdown(' · ');
    link(label, command);
  };
  link(vscode.l10n.t('Add Tag'), 'addTag');
  if (annotation.tags.length > 0) next(vscode.l10n.t('Change'), 'changeTag');
  next(vscode.l10n.t('Memo'), 'editMemo');
  next(vscode.l10n.t('Remove'), 'removeTag');
  next(vscode.l10n.t('Copy'), 'copyWithCitation');
  if (!isOwn) next(vscode.l10n.t('Adopt'), 'adoptAnnotation');
  for (const [edge, left, right] of [
    [vscode.l10n.t('Start'), 'extendStart', 'shrinkStart'], [vscode.l10n.t('End'), 'shrinkEnd', 'extendEnd'],
  ] as const) {
    appendWords(text.appendMarkdown(' · '), edge).appendMarkdown(' ');
    link('←', left);
    text.appendMarkdown(' ');
    link('→', right);
  }
  return text;
}

function appendTag(text: vscode.MarkdownString, path: string, codebook: Codebook): void {
  const tag = findTag(codebook, path);
  appendWords(text.appendMarkdown('**'), path).appendMarkdown('**');
  if (tag?.description !== undefined) appendWords(text.appendMarkdown(' — '), tag.description);
  text.appendMarkdown('\n\n');
  if (tag?.include !== undefined) appendWords(text, vscode.l10n.t('Include: {0}', tag.include)).appendMarkdown('\n\n');
  if (tag?.exclude !== undefined) appendWords(text, vscode.l10n.t('Exclude: {0}', tag.exclude)).appendMarkdown('\n\n');
}

function describeArticle({ coder, note }: PlacedNote): vscode.MarkdownString {
  const text = new vscode.MarkdownString();
  if (note.tags !== undefined) appendWords(text, vscode.l10n.t('Article tags: {0}', note.tags.join(', '))).appendMarkdown('\n\n');
  if (note.memo !== undefined) appendWords(text, note.memo).appendMarkdown('\n\n');
  if (coder !== '') appendWords(text, vscode.l10n.t('Coder: {0}', coder));
  return text;
}
