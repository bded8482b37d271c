import * as vscode from 'vscode';
import { isAttached } from '../../core/annotations/attached';
import type { Span } from '../../core/text/span';
import { type Citation, citationMarkdown, citationText } from '../../core/exchange/citation';
import { indexedArticleAt } from '../../host/corpus/articles';
import { CommandArguments } from '../../host/commandArguments';
import { innermostPassage } from '../../host/annotations/currentPassage';
import { namesPassage } from '../../host/annotations/namedPassage';
import type { Digest } from '../../host/corpus/digest';
import { digestOfEditor } from '../../host/corpus/digestOfEditor';
import { finishInSlices } from '../../host/slices';
import { toSpan } from '../../host/positions';
import { tell } from '../../host/tell';
import { trimmed } from './passages';
import type { AnnotateServices } from './services';

/**
 * Copies a quote with its source: the passage of the tree or with the given `{id}`, or the selection, or the tagged passage
 * at the cursor. `{format}`: `plain` or `markdown`.
 */
export async function copyWithCitation(services: AnnotateServices, argument: unknown, format: 'plain' | 'markdown'): Promise<boolean> {
  const citation = await citationOf(services, argument);
  if (citation === undefined) {
    tell(vscode.l10n.t('Select the text to copy, or place the cursor in a tagged passage.'));
    return false;
  }
  const wanted = new CommandArguments(argument).text('format') ?? format;
  await vscode.env.clipboard.writeText(wanted === 'markdown' ? citationMarkdown(citation) : citationText(citation));
  tell(vscode.l10n.t('$(copy) Copied with citation.'));
  return true;
}

async function citationOf(services: AnnotateServices, argument: unknown): Promise<Citation | undefined> {
  const isNamed = namesPassage(argument);
  const editor = vscode.window.activeTextEditor;
  if (!isNamed && editor !== undefined && !editor.selection.isEmpty) {
    const digest = (await digestOfEditor(services.corpus))?.digest;
    const span = digest === undefined ? undefined : trimmed(digest.text, toSpan(editor.document, editor.selection));
    return digest === undefined || span === undefined ? undefined : cited(digest, span);
  }
  const place = innermostPassage(services.shown, argument);
  const digest = place === undefined ? undefined : await services.corpus.current(place.digest);
  if (place === undefined || digest === undefined) return undefined;
  return isAttached(place) ? cited(digest, place) : { quote: place.annotation.exact, title: undefined, fields: {}, digest: digest.file };
}

async function cited(digest: Digest, { start, end }: Span): Promise<Citation> {
  const found = indexedArticleAt(digest, start);
  const reader = found === undefined ? undefined : digest.readers[found.index];
  const fields = reader === undefined ? {} : await finishInSlices(reader.fieldSteps());
  return { quote: digest.text.slice(start, end), title: found?.article.title, fields, digest: digest.file };
}
