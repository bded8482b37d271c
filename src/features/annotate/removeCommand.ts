import * as vscode from 'vscode';
import { normaliseTagPath } from '../../core/codebook/tagPath';
import type { SidecarChange } from '../../core/annotations/sidecarChange';
import type { PlacedAnnotation } from '../../host/annotations/placedAnnotations';
import { ownSidecar } from '../../host/annotations/sidecarFiles';
import { CommandArguments } from '../../host/commandArguments';
import { articleTargetOf } from '../../host/annotations/targets';
import { currentArticle } from '../../host/annotations/currentArticle';
import { currentPassage } from '../../host/annotations/currentPassage';
import { namesPassage } from '../../host/annotations/namedPassage';
import { tell } from '../../host/tell';
import type { AnnotateServices } from './services';

/** Removes a tag from the passage at the cursor, or from the article. A passage left without tags is deleted. */
export async function removeTag(services: AnnotateServices, argument: unknown): Promise<boolean> {
  await services.acts.settled();
  const passage = articleTargetOf(argument) === undefined ? await currentPassage(services.shown, argument) : undefined;
  if (passage !== undefined) return removeFromPassage(services, passage, argument);
  // What was named and isn't there is not the article at the cursor.
  if (namesPassage(argument)) return false;
  const target = await currentArticle(services.corpus, argument);
  if (target === undefined) return false;
  const { digest, article: { id, title } } = target;
  const tags = services.annotations.ownNoteOf(digest.uri, id)?.tags ?? [];
  if (tags.length === 0) {
    tell(vscode.l10n.t('Nothing is tagged here.'));
    return false;
  }
  const tag = await chooseTag(tags, argument);
  if (tag === undefined) return false;
  return services.acts.perform(vscode.l10n.t('remove {0}', tag), [{
    kind: 'sidecar', file: ownSidecar(digest.uri), digest: digest.uri,
    changes: [{ kind: 'noteArticle', id, title, set: { tags: tags.filter((other) => other !== tag) } }],
  }]);
}

async function removeFromPassage(services: AnnotateServices, passage: PlacedAnnotation, argument: unknown): Promise<boolean> {
  const { annotation, sidecar, digest } = passage;
  const tag = await chooseTag(annotation.tags, argument);
  if (tag === undefined && annotation.tags.length > 0) return false;
  const rest = annotation.tags.filter((other) => other !== tag);
  if (rest.length === 0 && annotation.memo !== undefined && !isNamed(argument) && !await mayRemoveMemo()) return false;
  const change: SidecarChange = rest.length > 0
    ? { kind: 'updateAnnotation', id: annotation.id, set: { tags: rest } }
    : { kind: 'removeAnnotation', id: annotation.id };
  return services.acts.perform(vscode.l10n.t('remove {0}', tag ?? ''), [{ kind: 'sidecar', file: sidecar, digest, changes: [change] }]);
}

/** A call with the tag's name asks nothing. */
function isNamed(argument: unknown): boolean {
  return new CommandArguments(argument).text('tag') !== undefined;
}

async function chooseTag(tags: readonly string[], argument: unknown): Promise<string | undefined> {
  const given = new CommandArguments(argument).text('tag');
  if (given !== undefined) return tags.find((tag) => tag === normaliseTagPath(given));
  if (tags.length < 2) return tags[0];
  return vscode.window.showQuickPick([...tags], { title: vscode.l10n.t('Remove Which Tag?') });
}

async function mayRemoveMemo(): Promise<boolean> {
  const remove = vscode.l10n.t('Remove');
  const answer = await vscode.window.showWarningMessage(
    vscode.l10n.t('Remove the last tag of this passage? Its memo will be deleted too.'), { modal: true }, remove);
  return answer === remove;
}
