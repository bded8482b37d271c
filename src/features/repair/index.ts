import * as vscode from 'vscode';
import { anchorFor } from '../../core/annotations/anchorFor';
import type { SidecarChange } from '../../core/annotations/sidecarChange';
import { occurrences } from '../../core/search/occurrences';
import type { Span } from '../../core/text/span';
import type { Acts } from '../../host/annotations/acts';
import type { AnnotationStore } from '../../host/annotations/annotationStore';
import { isAttached } from '../../core/annotations/attached';
import type { PlacedAnnotation } from '../../host/annotations/placedAnnotations';
import { articleIdAt } from '../../host/articles';
import type { Corpus } from '../../host/corpus/corpus';
import type { Digest } from '../../host/corpus/digest';
import { passageItem, shortened } from '../../host/passageItem';
import { reveal, toSpan } from '../../host/positions';
import { passageTargetOf } from '../../host/targets';

/** How much of the text around a place is shown, in characters. */
const context = 40;

/** For passages that lost their place: move here, delete, or keep for later. Nothing is moved without being asked. */
export function activateRepair(corpus: Corpus, annotations: AnnotationStore, acts: Acts): {
  readonly commands: Record<string, (argument?: unknown) => Promise<unknown>>;
} {
  return { commands: { repairAnnotations: (argument) => repair(corpus, annotations, acts, argument) } };
}

interface Choice extends vscode.QuickPickItem {
  readonly span?: Span;
  readonly change?: SidecarChange;
}

async function repair(corpus: Corpus, annotations: AnnotationStore, acts: Acts, argument: unknown): Promise<boolean> {
  await annotations.ready();
  const place = passageTargetOf(argument) ?? await choosePassage(annotations);
  const digest = place === undefined ? undefined : corpus.get(place.digest);
  if (place === undefined || digest === undefined) return false;
  const choice = await chooseRepair(digest, place);
  if (choice === undefined) return false;
  const change = choice.change ?? (choice.span === undefined ? undefined : moveTo(digest, place, choice.span));
  if (change === undefined) return false;
  const label = choice.span === undefined ? vscode.l10n.t('delete a lost passage') : vscode.l10n.t('move a lost passage');
  const isDone = await acts.perform(label, [{ kind: 'sidecar', file: place.sidecar, digest: place.digest, changes: [change] }]);
  if (isDone && choice.span !== undefined) await reveal(place.digest, choice.span);
  return isDone;
}

function moveTo(digest: Digest, { annotation }: PlacedAnnotation, span: Span): SidecarChange {
  return { kind: 'updateAnnotation', id: annotation.id, set: anchorFor(digest.text, span, articleIdAt(digest, span.start)) };
}

async function choosePassage(annotations: AnnotationStore): Promise<PlacedAnnotation | undefined> {
  const lost = annotations.all().filter((place) => !isAttached(place));
  if (lost.length === 0) {
    void vscode.window.showInformationMessage(vscode.l10n.t('Every annotation is in its place.'));
    return undefined;
  }
  const picked = await vscode.window.showQuickPick(lost.map((place) => {
    const item = passageItem(place);
    return { label: shortened(place.annotation.exact), description: String(item.description), detail: place.annotation.tags.join(', '), place };
  }), { title: vscode.l10n.t('Passages That Lost Their Place') });
  return picked?.place;
}

async function chooseRepair(digest: Digest, place: PlacedAnnotation): Promise<Choice | undefined> {
  const { annotation } = place;
  const selected = selectionIn(place.digest);
  const here = occurrences(digest.text, annotation.exact, digest.articles).map((span): Choice => ({
    label: vscode.l10n.t('Move here'), detail: around(digest.text, span), span,
  }));
  const items: Choice[] = [
    ...here,
    ...(selected === undefined ? [] : [{ label: vscode.l10n.t('Move to the selected text'), detail: shortened(digest.text.slice(selected.start, selected.end)), span: selected }]),
    { label: vscode.l10n.t('Keep for later'), detail: vscode.l10n.t('To put it elsewhere, select the right text in the editor first, then come back.') },
    { label: vscode.l10n.t('Delete'), detail: vscode.l10n.t('The passage, its tags and its memo are removed. This can be undone.'), change: { kind: 'removeAnnotation', id: annotation.id } },
  ];
  return vscode.window.showQuickPick(items, {
    title: vscode.l10n.t('“{0}”', shortened(annotation.exact)), placeHolder: vscode.l10n.t('Where does this passage belong now?'),
  });
}

function selectionIn(digest: vscode.Uri): Span | undefined {
  const editor = vscode.window.visibleTextEditors.find(({ document }) => document.uri.toString() === digest.toString());
  return editor === undefined || editor.selection.isEmpty ? undefined : toSpan(editor.document, editor.selection);
}

function around(text: string, { start, end }: Span): string {
  return `…${shortened(text.slice(Math.max(0, start - context), end + context))}…`;
}
