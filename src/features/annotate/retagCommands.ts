import * as vscode from 'vscode';
import { isAttached } from '../../core/annotations/attached';
import { normaliseTagPath } from '../../core/codebook/tagPath';
import { currentPassage } from '../../host/annotations/currentPassage';
import type { PlacedAnnotation } from '../../host/annotations/placedAnnotations';
import { recode } from '../../host/annotations/recoding';
import { ownSidecar } from '../../host/annotations/sidecarFiles';
import { coderOfPlace } from '../../host/annotations/shownAnnotations';
import { CommandArguments } from '../../host/commandArguments';
import { tell } from '../../host/tell';
import { chooseTags, performTagging } from './chooseTags';
import type { AnnotateServices } from './services';
import type { TagPicker } from './tagPicker';

/** Gives a passage more tags: `{id, sidecar?, tags}`. Another coder's stays as it is; its words are tagged once more. */
export async function addTag(services: AnnotateServices, picker: TagPicker, argument: unknown): Promise<boolean> {
  const place = await passageFor(services, argument);
  const digest = place === undefined ? undefined : await services.corpus.current(place.digest);
  if (place === undefined || digest === undefined) return false;
  const choice = await chooseTags(services, picker, digest, argument, {
    title: vscode.l10n.t('Add Tag to Passage'), present: place.annotation.tags,
  });
  if (choice === undefined) return false;
  await services.acts.settled();
  const { tags } = choice;
  const isOwn = place.sidecar.toString() === ownSidecar(digest.uri).toString();
  if (!isOwn && !isAttached(place)) return false;
  const steps = isOwn ? services.tagging.moreTags(digest, place.sidecar, place.annotation, tags)
    : services.tagging.passages(digest, [{ start: place.start, end: place.end }], tags);
  return performTagging(services, vscode.l10n.t('tag {0}', tags.join(', ')), steps, tags);
}

/** Gives a passage another tag in place of one that it has: `{id, sidecar?, from, to}`. */
export async function changeTag(services: AnnotateServices, picker: TagPicker, argument: unknown): Promise<boolean> {
  const place = await passageFor(services, argument);
  const digest = place === undefined ? undefined : await services.corpus.current(place.digest);
  if (place === undefined || digest === undefined) return false;
  const { annotation, sidecar } = place;
  const from = await replacedTag(annotation.tags, argument);
  if (from === undefined) return false;
  const to = new CommandArguments(argument).texts('to');
  const choice = await chooseTags(services, picker, digest, to === undefined ? undefined : { tags: to }, {
    title: from === '' ? vscode.l10n.t('Tag Passage') : vscode.l10n.t('Change {0} To', from), present: annotation.tags,
  });
  if (choice === undefined) return false;
  await services.acts.settled();
  const use = {
    kind: 'passage', id: annotation.id, digest: place.digest, sidecar, coder: coderOfPlace(place), words: annotation.exact,
    tags: annotation.tags, memo: annotation.memo,
  } as const;
  const isDone = await recode(services, [{ use, from }], choice.tags);
  if (isDone) services.recentTags.use(choice.tags);
  return isDone;
}

async function passageFor({ acts, shown }: AnnotateServices, argument: unknown): Promise<PlacedAnnotation | undefined> {
  await acts.settled();
  const place = await currentPassage(shown, argument);
  if (place === undefined) tell(vscode.l10n.t('Place the cursor in a tagged passage.'));
  return place;
}

/** @returns empty for a passage without a tag, undefined if the user went back */
async function replacedTag(tags: readonly string[], argument: unknown): Promise<string | undefined> {
  const given = new CommandArguments(argument).text('from');
  if (given !== undefined) return tags.find((tag) => tag === normaliseTagPath(given));
  if (tags.length < 2) return tags[0] ?? '';
  return vscode.window.showQuickPick([...tags], { title: vscode.l10n.t('Change Which Tag?') });
}
