import * as vscode from 'vscode';
import { isAttached } from '../../core/annotations/attached';
import type { Span } from '../../core/text/span';
import type { PlacedAnnotation } from './placedAnnotations';
import { fileName } from '../files/uris';
import { appendWords } from '../plainMarkdown';

/** Length of a quote shown in a tree, in characters. */
const shownLength = 120;

/** A tagged passage in a tree: its words, its digest, and why it needs attention if it does. */
export function passageItem(place: PlacedAnnotation): vscode.TreeItem {
  const { annotation, digest, status } = place;
  const item = new vscode.TreeItem(shortened(annotation.exact));
  item.description = isAttached(place) ? fileName(digest) : `${statusLabel(status)} · ${fileName(digest)}`;
  item.iconPath = isAttached(place)
    ? new vscode.ThemeIcon(annotation.memo === undefined ? 'quote' : 'note')
    : new vscode.ThemeIcon('warning', new vscode.ThemeColor('policyDigest.attention'));
  item.contextValue = isAttached(place) ? 'passage' : 'attention';
  item.tooltip = tooltip(place);
  item.command = { command: 'policyDigest.openPassage', title: vscode.l10n.t('Open Passage'), arguments: [{ passageTarget: place }] };
  return item;
}

function statusLabel(status: PlacedAnnotation['status']): string {
  return status === 'ambiguous' ? vscode.l10n.t('found in several places') : vscode.l10n.t('not found');
}

function tooltip(place: PlacedAnnotation): vscode.MarkdownString {
  const { annotation, coder } = place;
  const text = new vscode.MarkdownString();
  appendWords(text, annotation.exact);
  appendWords(text.appendMarkdown('\n\n'), annotation.tags.join(', '));
  if (annotation.memo !== undefined) appendWords(text.appendMarkdown('\n\n'), annotation.memo);
  if (coder !== '') appendWords(text.appendMarkdown('\n\n'), vscode.l10n.t('Coder: {0}', coder));
  return text;
}

/** Context shown around a place, in characters. */
const surroundings = 40;

/** The words of a place with some context before and after. */
export function around(text: string, { start, end }: Span): string {
  return `…${shortened(text.slice(Math.max(0, start - surroundings), end + surroundings))}…`;
}

export function shortened(text: string): string {
  const folded = text.replace(/\s+/g, ' ').trim();
  return folded.length <= shownLength ? folded : `${folded.slice(0, shownLength)}…`;
}
