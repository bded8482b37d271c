import * as vscode from 'vscode';
import { citationText } from '../../core/exchange/citation';
import type { Segment } from '../../core/search/types';
import { fileName } from '../../host/files/uris';
import { plural } from '../../host/plural';
import type { SegmentsServices } from './services';

/** Shows a passage or article in its digest. */
export async function openSegment({ corpus, annotations }: SegmentsServices, { file, kind, id, sidecar, article }: Segment): Promise<void> {
  const digest = corpus.all().find((each) => each.file === file);
  if (digest === undefined) return;
  if (kind === 'article') {
    await vscode.commands.executeCommand('policyDigest.openArticle', digest.uri, article.id);
    return;
  }
  const place = annotations.of(digest.uri).find((each) => each.annotation.id === id && fileName(each.sidecar) === sidecar);
  if (place !== undefined) await vscode.commands.executeCommand('policyDigest.openPassage', { passageTarget: place });
}

/** Copies passages, each with its source, a blank line between. */
export async function copySegments(segments: readonly Segment[]): Promise<void> {
  await vscode.env.clipboard.writeText(segments.map(({ text, article: { title, fields }, file }) =>
    citationText({ quote: text, title: title === '' ? undefined : title, fields, digest: file.slice(file.lastIndexOf('/') + 1) })).join('\n\n'));
  void vscode.window.setStatusBarMessage(plural(segments.length, '{0} passage copied with its source', '{0} passages copied with their sources'), 6000);
}
