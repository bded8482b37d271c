import * as vscode from 'vscode';
import { draggedTags, tagsType } from '../../host/annotations/dragged';
import { indexedArticleAt } from '../../host/corpus/articles';
import { sentenceAt } from './passages';
import type { AnnotateServices } from './services';
import { tagArticle, tagSpan } from './tagCommands';
import type { TagPicker } from './tagPicker';

/**
 * Tags that are dropped into the text: on selected words they tag those, on a tagged passage the passage, on a title the
 * article, and elsewhere the sentence. The text stays as it is.
 */
export class TagDrop implements vscode.DocumentDropEditProvider {
  static readonly metadata: vscode.DocumentDropEditProviderMetadata = { dropMimeTypes: [tagsType] };

  constructor(private readonly services: AnnotateServices, private readonly picker: TagPicker) {}

  async provideDocumentDropEdits(
    document: vscode.TextDocument, position: vscode.Position, data: vscode.DataTransfer,
  ): Promise<vscode.DocumentDropEdit | undefined> {
    const tags = await draggedTags(data);
    if (tags.length === 0) return undefined;
    const offset = document.offsetAt(position);
    await this.tag(document, offset, tags);
    // An edit without text: the editor looks for nothing else to insert.
    return new vscode.DocumentDropEdit('', vscode.l10n.t('Tag'));
  }

  private async tag(document: vscode.TextDocument, offset: number, tags: readonly string[]): Promise<boolean> {
    const { services } = this;
    const editor = vscode.window.visibleTextEditors.find((shown) => shown.document === document);
    const digest = await services.corpus.upToDate(document);
    if (editor === undefined || digest === undefined) return false;
    const [passage] = services.shown.at(document.uri, offset);
    const span = services.tagDrag.selectedAt(document, offset) ?? passage;
    if (span !== undefined) return tagSpan(services, editor, { start: span.start, end: span.end }, tags);
    const article = indexedArticleAt(digest, offset)?.article;
    const sentence = article !== undefined && offset <= article.titleEnd ? undefined : sentenceAt(digest.text, offset);
    if (sentence !== undefined) return tagSpan(services, editor, sentence, tags);
    return article !== undefined && tagArticle(services, this.picker, { tags, digest: document.uri, article: article.id });
  }
}
