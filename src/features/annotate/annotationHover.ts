import * as vscode from 'vscode';
import { findTag } from '../../core/codebook/tagTree';
import type { AnnotationStore } from '../../host/annotations/annotationStore';
import type { Codebooks } from '../../host/annotations/codebooks';
import { isAttached } from '../../core/annotations/attached';
import type { PlacedAnnotation } from '../../host/annotations/placedAnnotations';
import type { Corpus } from '../../host/corpus/corpus';
import { indexedArticleAt } from '../../host/articles';
import { appendWords } from '../../host/plainMarkdown';
import { toRange } from '../../host/positions';
import type { ArticleNote } from '../../core/annotations/types';

/** The only commands that a hover may run. */
const commands = ['policyDigest.editMemo', 'policyDigest.removeTag'];

/** What was tagged here: tags with their definitions, memo, coder, and what can be done with it. */
export class AnnotationHover implements vscode.HoverProvider {
  constructor(
    private readonly corpus: Corpus, private readonly annotations: AnnotationStore, private readonly codebooks: Codebooks,
  ) {}

  async provideHover(document: vscode.TextDocument, position: vscode.Position): Promise<vscode.Hover | undefined> {
    const offset = document.offsetAt(position);
    const here = annotationsAt(this.annotations, document.uri, offset);
    const [first] = here;
    if (first !== undefined) return new vscode.Hover(here.map((place) => this.describe(place)), toRange(document, first));
    const digest = await this.corpus.upToDate(document);
    const article = digest === undefined ? undefined : indexedArticleAt(digest, offset)?.article;
    if (article === undefined || offset > article.titleEnd) return undefined;
    const note = this.annotations.noteOf(document.uri, article.id);
    return note === undefined ? undefined : new vscode.Hover(describeArticle(note));
  }

  private describe({ annotation, coder, digest, status }: PlacedAnnotation): vscode.MarkdownString {
    const text = new vscode.MarkdownString();
    text.isTrusted = { enabledCommands: commands };
    const codebook = this.codebooks.of(digest);
    for (const tag of annotation.tags) {
      appendWords(text.appendMarkdown('**'), tag).appendMarkdown('**');
      const description = findTag(codebook, tag)?.description;
      if (description !== undefined) appendWords(text.appendMarkdown(' — '), description);
      text.appendMarkdown('\n\n');
    }
    if (annotation.memo !== undefined) appendWords(text, annotation.memo).appendMarkdown('\n\n');
    if (coder !== '') appendWords(text, vscode.l10n.t('Coder: {0}', coder)).appendMarkdown('\n\n');
    if (status === 'fuzzy') appendWords(text, vscode.l10n.t('The words have changed a little since this was tagged.')).appendMarkdown('\n\n');
    const argument = encodeURIComponent(JSON.stringify([{ id: annotation.id }]));
    text.appendMarkdown(`[${annotation.memo === undefined ? vscode.l10n.t('Add Memo') : vscode.l10n.t('Edit Memo')}](command:policyDigest.editMemo?${argument})`);
    text.appendMarkdown(` · [${vscode.l10n.t('Remove Tag')}](command:policyDigest.removeTag?${argument})`);
    return text;
  }
}

/** The annotations over an offset, the shortest (innermost) first. An end counts as within, for a cursor behind a word. */
export function annotationsAt(annotations: AnnotationStore, digest: vscode.Uri, offset: number): PlacedAnnotation[] {
  return annotations.of(digest)
    .filter((place) => isAttached(place) && place.start <= offset && offset <= place.end)
    .sort((a, b) => (a.end - a.start) - (b.end - b.start));
}

function describeArticle(note: ArticleNote): vscode.MarkdownString {
  const text = new vscode.MarkdownString();
  if (note.tags !== undefined) appendWords(text, vscode.l10n.t('Article tagged: {0}', note.tags.join(', '))).appendMarkdown('\n\n');
  if (note.memo !== undefined) appendWords(text, note.memo);
  return text;
}
