import * as vscode from 'vscode';
import type { Step } from '../../host/annotations/steps';
import { CommandArguments } from '../../host/commandArguments';
import { ContextKey } from '../../host/contextKey';
import type { Digest } from '../../host/corpus/digest';
import { tell } from '../../host/tell';
import { tagsIn } from './pickerItems';
import type { AnnotateServices } from './services';
import type { TagChoice, TagPicker } from './tagPicker';

/** Something was tagged: the step of the walkthrough is done. */
const hasTagged = new ContextKey<boolean>('hasTagged');

/** What the tags are for. */
export interface TagPurpose {
  readonly title: string;
  /** Tags already present. */
  readonly present?: readonly string[];
  /** The passage's own words, as a tag. */
  readonly inVivo?: string | undefined;
  /** Called when tags were chosen, while the box still takes the keys. */
  readonly beforeClosing?: () => void;
}

/** The tags that a command was called with (`{tags}`), or those that the user picks; undefined if there are none. */
export async function chooseTags(
  { codebooks, recentTags, tags }: AnnotateServices, picker: TagPicker, digest: Digest, argument: unknown, purpose: TagPurpose,
): Promise<TagChoice | undefined> {
  const given = new CommandArguments(argument).texts('tags');
  if (given === undefined) {
    return picker.pick(purpose.title, {
      codebook: codebooks.of(digest.uri), known: tags(), recent: recentTags.list(), present: purpose.present ?? [], inVivo: purpose.inVivo,
    }, purpose.beforeClosing);
  }
  const named = tagsIn(given.join(','));
  if (named !== undefined) return { tags: named, wantsMemo: false };
  void vscode.window.showWarningMessage(vscode.l10n.t('“{0}” isn’t a valid tag name.', given.join(', ')));
  return undefined;
}

/** Runs the action, remembers its tags as the last used, and shows what was done. */
export async function performTagging(
  { acts, recentTags }: AnnotateServices, label: string, steps: readonly Step[], tags: readonly string[],
): Promise<boolean> {
  const isDone = await acts.perform(label, steps);
  if (isDone) {
    hasTagged.set(true);
    recentTags.use(tags);
    tell(vscode.l10n.t('$(tag) Tagged with {0}. Ctrl+Z undoes it.', tags.join(', ')));
  }
  return isDone;
}
