import type { LineCorrection } from '../digest/types';
import type { Issue } from '../text/span';
import { openForChange, type Refusal } from '../yaml/changeFile';
import { YamlEdit } from '../yaml/editYaml';
import { LayoutAct } from './layoutAct';
import { unreadable } from './readLayout';
import type { LayoutFile } from './types';

/** One act on the corrections of a digest's layout. `digest` is a path as in `DigestLayout`. */
export type LayoutChange =
  /** Takes the place of what was said of the same line before. */
  | { readonly kind: 'correctLine'; readonly digest: string; readonly line: LineCorrection }
  /** `undefined`: the parser finds out again. */
  | { readonly kind: 'chooseLayout'; readonly digest: string; readonly layout: string | undefined }
  /** One line, or the digest as a whole. */
  | { readonly kind: 'forget'; readonly digest: string; readonly line?: Pick<LineCorrection, 'text' | 'occurrence'> };

/** What comes of a change. No `text`: the file must not be written; `issues` say why. */
export type LayoutResult =
  | { readonly text: string; readonly layout: LayoutFile; readonly issues: readonly Issue[] }
  | Refusal;

/**
 * Applies acts to the file of corrections, in order. Only the entries they name are written anew; all other bytes stay.
 * To undo, write the former text back.
 * @param yamlText what the file holds now; undefined where there is no file
 * @returns acts that found nothing to forget are left out and reported: `missing-correction`
 */
export function changeLayout(yamlText: string | undefined, changes: readonly LayoutChange[]): LayoutResult {
  const file = openForChange(yamlText, unreadable);
  return file.text === undefined ? file : new LayoutAct(file.document, new YamlEdit(file.text, file.document)).apply(changes);
}
