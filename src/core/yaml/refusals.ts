import type { Document } from 'yaml';
import type { Issue } from '../text/span';
import { isEmptyDocument, issue, issueAt, topMap } from './readYaml';
import { textField } from './yamlFields';

/**
 * Why a document is no file of version 1 of its kind. An empty document is an empty file.
 * @param kind what codes begin with, and what the file is called: `sidecar`
 * @returns `KIND-not-a-mapping`, `KIND-too-new`, `KIND-version`; undefined for a document that can be read
 */
export function refuseVersion(document: Document, kind: string): Issue | undefined {
  const map = topMap(document);
  if (map === undefined) {
    return isEmptyDocument(document)
      ? undefined
      : issueAt(`${kind}-not-a-mapping`, 'The file has no fields at its top level, such as "version: 1".', document.contents);
  }
  const version = textField(map, 'version');
  if (version === undefined || version.trim() === '1') return undefined;
  return Number(version) > 1
    ? issueAt(`${kind}-too-new`, `The file has version ${version}; this program supports version 1.`, map.get('version', true))
    : issueAt(`${kind}-version`, `"${version}" is not a valid version.`, map.get('version', true));
}

/** What was about to be written does not say what was meant: the file has a form that was not thought of. */
export function unsafeWrite(): Issue {
  return issue('unsafe-write', 'This change cannot be made safely because of how the file is laid out; edit it by hand.', 0, 0);
}
