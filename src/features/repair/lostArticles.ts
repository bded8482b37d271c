import * as vscode from 'vscode';
import { isAttached } from '../../core/annotations/attached';
import { type LikelyArticle, likelyArticles } from '../../core/annotations/anchoring/placeNotes';
import type { SidecarChange } from '../../core/annotations/sidecarChange';
import type { Article } from '../../core/digest/types';
import type { AnnotationStore } from '../../host/annotations/annotationStore';
import type { PlacedNote } from '../../host/annotations/placedNotes';
import type { Step } from '../../host/annotations/steps';
import { CommandArguments } from '../../host/commandArguments';
import { articleById, articleIdAt } from '../../host/corpus/articles';
import type { Digest } from '../../host/corpus/digest';
import { inOrder } from './choiceOrder';

/** The researcher's decision on an article that is no longer in its digest. */
export type ArticleRepair =
  | { readonly kind: 'move'; readonly to: Article }
  | { readonly kind: 'delete' }
  | { readonly kind: 'keep' };

/** The lost article that a command is about: of a tree row, or by `{article}`. */
export function lostArticleOf(argument: unknown, lost: readonly PlacedNote[]): PlacedNote | undefined {
  const row = typeof argument === 'object' && argument !== null && 'lostArticle' in argument ? argument.lostArticle as PlacedNote : undefined;
  const args = new CommandArguments(argument);
  const [id, digest] = [row?.note.id ?? args.text('article'), row?.digest ?? args.uri('digest')];
  return lost.find((one) => one.note.id === id && (digest === undefined || one.digest.toString() === digest.toString())
    && (row === undefined || one.sidecar.toString() === row.sidecar.toString()));
}

/** `{article, action: 'move', to}`, `{article, action: 'delete' | 'keep'}`: already decided. */
export function articleRepairOf(argument: unknown, digest: Digest): ArticleRepair | undefined {
  const args = new CommandArguments(argument);
  const action = args.text('action');
  if (action === 'delete' || action === 'keep') return { kind: action };
  const to = action === 'move' ? articleById(digest, args.text('to') ?? '') : undefined;
  return to && { kind: 'move', to };
}

/** Asks which article it is now, the likeliest first; undefined if the list was closed. */
export async function chooseArticle(annotations: AnnotationStore, digest: Digest, lost: PlacedNote): Promise<ArticleRepair | undefined> {
  const later = {
    label: vscode.l10n.t('$(clock) Decide later'), repair: { kind: 'keep' } as const, detail: vscode.l10n.t('Its tags and memo stay in the annotations file.'),
  };
  const remove = {
    label: vscode.l10n.t('$(trash) Delete'), repair: { kind: 'delete' } as const, detail: vscode.l10n.t('Deletes the article’s tags, topics, status and memo. You can undo this.'),
  };
  const likely = likelyIn(annotations, digest, lost);
  const moves = likely.map(({ article, score }) => ({
    label: `$(arrow-right) ${article.title}`, description: vscode.l10n.t('{0}% match', Math.round(score * 100)), score, repair: { kind: 'move', to: article } as const,
  }));
  const items: (vscode.QuickPickItem & { readonly repair: ArticleRepair })[] = [...inOrder<vscode.QuickPickItem & { readonly repair: ArticleRepair; readonly score?: number }>(moves, later), remove];
  const picked = await vscode.window.showQuickPick(items, {
    title: vscode.l10n.t('Which Article Is This Now?'), placeHolder: vscode.l10n.t('“{0}”', lost.note.title), ignoreFocusOut: true,
  });
  return picked?.repair;
}

/** All articles of the digest, by their titles and by where the passages of the lost one lie now. */
function likelyIn(annotations: AnnotationStore, digest: Digest, { note, sidecar }: PlacedNote): LikelyArticle[] {
  const passages = annotations.of(digest.uri)
    .filter((place) => place.annotation.article === note.id && place.sidecar.toString() === sidecar.toString() && isAttached(place))
    .flatMap(({ start }) => articleIdAt(digest, start) ?? []);
  return likelyArticles(digest.articles, note, passages);
}

/** The step that does it; undefined if there is nothing to do. */
export function articleStep({ digest, sidecar, note: { id, title } }: PlacedNote, repair: ArticleRepair): Step | undefined {
  if (repair.kind === 'keep') return undefined;
  const change: SidecarChange = repair.kind === 'move'
    ? { kind: 'moveArticle', id, to: { id: repair.to.id, title: repair.to.title } }
    : { kind: 'noteArticle', id, title, set: { tags: [], topics: {}, status: 'unread', memo: '' } };
  return { kind: 'sidecar', file: sidecar, digest, changes: [change] };
}

export function articleLabel(repair: ArticleRepair): string {
  return repair.kind === 'move' ? vscode.l10n.t('move article notes') : vscode.l10n.t('delete article notes');
}
