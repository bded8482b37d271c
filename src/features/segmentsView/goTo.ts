import * as vscode from 'vscode';
import { isAttached } from '../../core/annotations/attached';
import { citationText } from '../../core/exchange/citation';
import type { Segment } from '../../core/search/types';
import { articleById } from '../../host/corpus/articles';
import { fileName } from '../../host/files/uris';
import { plural } from '../../host/plural';
import { reveal } from '../../host/positions';
import { tell } from '../../host/tell';
import type { SegmentsServices } from './services';

/**
 * Shows a passage or article in its digest; one that has no certain place can only be repaired.
 * @param preserveFocus whether the keyboard stays where it is
 */
export async function openSegment({ corpus, annotations }: SegmentsServices, { file, kind, id, sidecar, article }: Segment, preserveFocus: boolean): Promise<void> {
  const digest = corpus.all().find((each) => each.file === file);
  if (digest === undefined) return;
  if (kind === 'article') {
    const titled = articleById(digest, article.id);
    if (titled !== undefined) await reveal(digest.uri, { start: titled.titleStart, end: titled.titleStart }, { preserveFocus, atTop: true });
    return;
  }
  const place = annotations.of(digest.uri).find((each) => each.annotation.id === id && fileName(each.sidecar) === sidecar);
  if (place === undefined) return;
  if (isAttached(place)) await reveal(digest.uri, place, { preserveFocus });
  else if (!preserveFocus) await vscode.commands.executeCommand('policyDigest.repairAnnotations', { passageTarget: place });
}

/** Copies passages, each with its source, a blank line between. */
export async function copySegments(segments: readonly Segment[]): Promise<void> {
  await vscode.env.clipboard.writeText(segments.map(({ text, article: { title, fields }, file }) =>
    citationText({ quote: text, title: title === '' ? undefined : title, fields, digest: file.slice(file.lastIndexOf('/') + 1) })).join('\n\n'));
  tell(plural(segments.length, '{0} passage copied with its source', '{0} passages copied with their sources'));
}
