import type { Issue } from '../text/span';
import { openForChange, type Refusal } from '../yaml/changeFile';
import { YamlEdit } from '../yaml/editYaml';
import { CodebookAct } from './codebookAct';
import { unreadable } from './readCodebook';
import type { Codebook, Tag } from './types';

/** Fields of a tag to be set; an empty text or list takes the field away. */
export type TagUpdate = Partial<Pick<Tag, 'color' | 'description' | 'include' | 'exclude' | 'examples' | 'memo'>>;

/** One act on a codebook. All paths are brought into their one spelling. */
export type CodebookChange =
  /** Makes the tag and its parents where they are missing. */
  | { readonly kind: 'ensureTag'; readonly path: string; readonly set?: TagUpdate }
  | { readonly kind: 'updateTag'; readonly path: string; readonly set: TagUpdate }
  /**
   * Gives a tag, with all below it, another path: a new name, or another parent. Where `to` exists the two are merged:
   * fields that `to` has stay, examples and memos are put together, children of one name are merged too.
   */
  | { readonly kind: 'renameTag'; readonly from: string; readonly to: string }
  /** With all below it. */
  | { readonly kind: 'removeTag'; readonly path: string }
  /** One more, unless the tag has it; the tag is made where it is missing. */
  | { readonly kind: 'addExample'; readonly path: string; readonly example: string }
  /** The memo of the project; an empty one is taken away. */
  | { readonly kind: 'setMemo'; readonly memo: string };

/** What comes of changing a codebook. No `text`: the file must not be written; `issues` say why. */
export type CodebookResult =
  | { readonly text: string; readonly codebook: Codebook; readonly issues: readonly Issue[] }
  | Refusal;

/**
 * Applies acts to a codebook, in order. Only the tags they name are written anew; all other bytes stay.
 * To undo, write the former text back.
 * @param yamlText what the file holds now; undefined where there is no file
 * @returns acts that could not be done are left out and reported: `missing-tag`, `invalid-tag`, `invalid-color`
 */
export function changeCodebook(yamlText: string | undefined, changes: readonly CodebookChange[]): CodebookResult {
  const file = openForChange(yamlText, unreadable);
  return file.text === undefined ? file : new CodebookAct(file.document, new YamlEdit(file.text, file.document)).apply(changes);
}
