import * as vscode from 'vscode';
import { entityKey } from '../../core/entities/entityKey';
import type { Mention } from '../../core/entities/types';
import { digestOfEditor } from '../../host/corpus/digestOfEditor';
import { mentionAt, type MentionServices, mentionsOf } from '../../host/corpus/mentionAt';
import { reveal } from '../../host/positions';
import { settings } from '../../host/settings';
import { runInSlices } from '../../host/slices';
import { tell } from '../../host/tell';

/**
 * Goes to the next or previous mention of the entity at the cursor, wrapping around the digest; if the cursor is on none, to
 * the nearest mention of any visible entity.
 * @returns whether there was one
 */
export async function goToMention(services: MentionServices, direction: 1 | -1): Promise<boolean> {
  const found = await digestOfEditor(services.corpus);
  if (found === undefined) return false;
  const { editor, digest } = found;
  const here = await mentionAt(services, editor.document, editor.selection);
  const key = here && entityKey(here.mention);
  const types = settings.entityTypes(digest.uri);
  const mentions: Mention[] = [];
  const recogniser = await services.analysers.recogniser();
  const gather = function* () {
    for (const some of mentionsOf(digest, recogniser, (mention) => (key === undefined ? types.includes(mention.type) : entityKey(mention) === key))) {
      mentions.push(...some);
      yield;
    }
  };
  await runInSlices(gather());
  const cursor = here?.mention.start ?? editor.document.offsetAt(editor.selection.active);
  const target = direction === 1
    ? mentions.find(({ start }) => start > cursor) ?? mentions[0]
    : mentions.findLast(({ start }) => start < cursor) ?? mentions.at(-1);
  if (target === undefined || editor.document.version !== digest.version) return false;
  await reveal(digest.uri, target);
  const place = mentions.indexOf(target) + 1;
  tell(key === undefined
    ? target.canonical : vscode.l10n.t('{0}: mention {1} of {2} in this digest', target.canonical, place, mentions.length));
  return true;
}
