import type { Document } from 'yaml';
import { issue, noPlace, type Issue } from '../issues/issue';
import { isEmptyDocument, issueAt, topMap } from './readYaml';
import { textField } from './yamlFields';

/**
 * Why a document is not a version 1 file of its kind. An empty document is an empty file.
 * @param kind what codes begin with
 * @returns `KIND-not-a-mapping`, `KIND-too-new`, `KIND-version`; undefined for a document that can be read
 */
export function refuseVersion(document: Document, kind: 'sidecar' | 'codebook' | 'layout' | 'lexicon'): Issue | undefined {
  const map = topMap(document);
  if (map === undefined) {
    return isEmptyDocument(document) ? undefined : issueAt(`${kind}-not-a-mapping`, document.contents);
  }
  const version = textField(map, 'version');
  if (version === undefined || version.trim() === '1') return undefined;
  return issueAt(Number(version) > 1 ? `${kind}-too-new` : `${kind}-version`, map.get('version', true), version);
}

/** The text to write does not mean what was intended: the file has an unforeseen form. */
export function unsafeWrite(): Issue {
  return issue('unsafe-write', noPlace);
}
