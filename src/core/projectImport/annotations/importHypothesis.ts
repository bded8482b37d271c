import { limits } from '../../convert/limits';
import { Refusal } from '../../convert/refusal';
import { ProjectBuilder, type PassageFacts } from '../building/projectBuilder';
import { beginningOf, sourceJson } from '../building/sourceText';
import type { FolderText, ImportedProject, ProjectImporter } from '../types';
import { addTarget } from './addTarget';
import { isObject, listOf, objectsOf, textIn, type JsonObject } from './jsonValues';
import { readSelectors, type Selected } from './selectors';

/** Annotations of Hypothesis, as its interface for programs (`{rows: […]}`) or its client (`{annotations: […]}`) exports them. */
export const hypothesisImporter: ProjectImporter = {
  id: 'hypothesis',
  recognises(source) {
    const begin = beginningOf(source);
    return /^\ufeff?\s*[[{]/.test(begin) && /"(?:uri|user)"\s*:/.test(begin) && /"target"\s*:/.test(begin);
  },
  read: (source, folder) => Promise.resolve(readHypothesis(sourceJson(source), folder)),
};

function readHypothesis(value: unknown, folder: readonly FolderText[]): ImportedProject {
  const rows = (isObject(value) ? objectsOf(value['rows'] ?? value['annotations'] ?? value) : objectsOf(value)).filter((row) => row['target'] !== undefined);
  if (rows.length === 0) throw new Refusal('import-refused/no-annotations');
  if (rows.length > limits.annotations) throw new Refusal('import-refused/annotations', limits.annotations);
  const builder = new ProjectBuilder(folder);
  const byId = new Map(rows.map((row) => [textIn(row, 'id'), row]));
  for (const row of rows) {
    // A reply has no passage of its own: it is about that of the first annotation it replies to.
    const [first] = listOf(row['references']);
    const about = typeof first === 'string' ? byId.get(first) ?? row : row;
    addRow(builder, about, factsOf(row));
  }
  return builder.build({ id: 'hypothesis', name: 'Hypothesis' });
}

function addRow(builder: ProjectBuilder, row: JsonObject, facts: PassageFacts): void {
  const address = textIn(row, 'uri', 'url');
  const isKnown = builder.index.named(address).length > 0;
  const document = isKnown ? address : titleOf(row) || address;
  const selected = objectsOf(row['target']).map((target) => readSelectors(target['selector'])).find(({ exact }) => exact !== '');
  const words: Selected = selected ?? { exact: '', prefix: '', suffix: '' };
  // Positions are those in the web page, which the digest is not.
  addTarget(builder, { exact: words.exact, prefix: words.prefix, suffix: words.suffix, document }, false, facts, address || document);
}

function factsOf(row: JsonObject): PassageFacts {
  const shown = isObject(row['user_info']) ? textIn(row['user_info'], 'display_name') : '';
  return {
    id: '', tags: listOf(row['tags']).filter((tag) => typeof tag === 'string'), memo: textIn(row, 'text'),
    coder: textIn(row, 'user').replace(/^acct:/, '').replace(/@.*$/, '') || shown, created: textIn(row, 'created', 'updated'),
  };
}

function titleOf(row: JsonObject): string {
  return isObject(row['document']) ? textIn(row['document'], 'title') : '';
}
