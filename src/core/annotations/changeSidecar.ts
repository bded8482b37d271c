import { parseDocument, type Document, type Node } from 'yaml';
import { finish, type Steps } from '../steps';
import { YamlEdit } from '../yaml/editYaml';
import { isEmptyDocument, readYamlSteps } from '../yaml/readYaml';
import { mapOf } from '../yaml/yamlFields';
import { nodeText, plainScalar, textScalar, yamlOptions } from '../yaml/yamlText';
import { readEntries, unreadable } from './readSidecar';
import { SidecarAct } from './sidecarAct';
import type { SidecarChange, SidecarResult } from './sidecarChange';

/**
 * Applies acts to a sidecar, in order. Only the entries they name are written anew; all other bytes stay.
 * @param yamlText what the file holds now, read just before writing; undefined where there is no file
 * @param digestName file name of the digest, for a new file
 * @returns no text where the file cannot be read, or the result could not be read back: nothing must be written then.
 *   An act on an entry that is not there (any more) is left out and reported: `missing-annotation`, `changed-since`,
 *   `duplicate-id`, `invalid-tag`.
 */
export function changeSidecar(yamlText: string | undefined, digestName: string, changes: readonly SidecarChange[]): SidecarResult {
  return finish(changeSidecarSteps(yamlText, digestName, changes));
}

/**
 * The same in short steps.
 * @param known the document of just this text, where that was read before; it is changed, and of no more use then
 */
export function* changeSidecarSteps(
  yamlText: string | undefined, digestName: string, changes: readonly SidecarChange[], known?: Document,
): Steps<SidecarResult> {
  const { document, issues } = known === undefined ? yield* readYamlSteps(yamlText ?? '') : { document: known, issues: [] };
  if (document === undefined) return { text: undefined, issues };
  const refusal = unreadable(document);
  if (refusal !== undefined) return { text: undefined, issues: [refusal] };
  if (!isEmptyDocument(document)) return yield* act(yamlText ?? '', document, changes);
  const text = withHead(yamlText ?? '', digestName);
  return yield* act(text, parseDocument<Node>(text, yamlOptions), changes);
}

function* act(text: string, document: Document, changes: readonly SidecarChange[]): Steps<SidecarResult> {
  const edit = new YamlEdit(text, document);
  yield;
  const entries = readEntries(document);
  yield;
  return yield* new SidecarAct(document, edit, entries).apply(changes);
}

/** A new file gets its first keys, below the comments that are there already. */
function withHead(comments: string, digestName: string): string {
  const head = `${nodeText(mapOf({ version: plainScalar(1), digest: textScalar(digestName) }), {})}\n`;
  return comments === '' || comments.endsWith('\n') ? comments + head : `${comments}\n${head}`;
}
