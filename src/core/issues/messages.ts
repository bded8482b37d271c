/**
 * All sentences that the core says to people, in English, by code. A code that has several sentences is followed by `/` and
 * which one it is. `{0}`, `{1}` … are filled in. The command line prints them as they are; the editor shows them in the
 * user's language, where a translation has the English sentence.
 */

/* The same for each of the researcher's files. */
const noFields = 'The file has no fields at its top level, such as "version: 1".';
const noVersion = '"{0}" is not a valid version.';
const tooNew = 'The file has version {0}; this program supports version 1.';

/** What is wrong, so that the file, or a part of it, cannot be used as it is. */
const errors = {
  'ambiguous-annotation': 'The passage of annotation "{0}" matches several places in the text.',
  binary: 'The file is binary, not text.',
  'broken-annotation': 'The annotation has no valid {0}.',
  'broken-article': 'The article has no id.',
  'broken-entity/ignore': 'The words to ignore are missing.',
  'broken-entity/name': 'This is not a valid entity name.',
  'broken-entity/no-name': 'The entity has no name.',
  'broken-entry': 'An entry of "{0}" has no fields.',
  'broken-entry/digest': 'The entry does not name its "digest".',
  'broken-json': 'The file is not valid JSON: {0}',
  'broken-line': 'A corrected line needs "text" and "is"; "is" must be title or text.',
  'broken-liwc': 'A LIWC dictionary must list its categories between two lines with "%".',
  'broken-section': '"{0}" must be a list.',
  'broken-section/depth': 'The tags are nested too deeply.',
  'broken-tag/name': '"{0}" is not a valid tag name.',
  'broken-tag/not-a-name': 'A tag must be a name, not a list or a mapping.',
  'broken-tag/null': 'This stands for nothing in YAML and is not read as a tag; put a tag of that name in quotation marks.',
  'broken-tag/no-name': 'The tag has no name.',
  'broken-xml': '{0}',
  'broken-xml/depth': 'The file is nested too deeply to be read.',
  'broken-yaml': '{0}',
  'broken-yaml/depth': 'The file is nested too deeply to be read.',
  'broken-yaml/key': 'The key "{0}" appears twice.',
  'codebook-not-a-mapping': noFields,
  'codebook-too-large': 'The file is too large for a codebook.',
  'codebook-too-new': tooNew,
  'codebook-version': noVersion,
  'duplicate-digest': '"{0}" appears twice; only the first entry counts.',
  'duplicate-id': 'The id "{0}" is used twice; only the first entry counts.',
  'duplicate-tag': 'The tag "{0}" appears twice; only the first counts.',
  'duplicate-topic': 'The topic "{0}" appears twice; only the first counts.',
  'layout-not-a-mapping': noFields,
  'layout-too-new': tooNew,
  'layout-version': noVersion,
  'lexicon-not-a-mapping': noFields,
  'lexicon-too-new': tooNew,
  'lexicon-version': noVersion,
  'merge-conflict': 'The file has merge conflicts; resolve them first.',
  'merge-deleted': '"{0}" was deleted on one side and changed on the other; it was kept.',
  'merge-empty': 'The file was emptied on one side; the other was kept.',
  'merge-two-places': '"{0}" was used for two different passages; the other one was kept as "{1}".',
  'merge-two-texts': '"{0}" was edited on both sides; both texts were kept, separated by a line.',
  'merge-two-values': '"{0}" was set on both sides; their value is kept under "{1}".',
  'merge-unreadable': 'The file cannot be merged. {0}',
  'merge-unreadable/ours': 'The file cannot be merged. Our version: {0}',
  'merge-unreadable/theirs': 'The file cannot be merged. Their version: {0}',
  'missing-term': 'Column {0}: a word, a "phrase" or a field such as tag:name is missing here.',
  'missing-value': 'Column {0}: "{1}" needs a value; write {1}"" for none.',
  'model-damaged': 'The entity model is damaged; reinstall the extension.',
  'model-damaged/kind': 'The file is not an entity model; reinstall the extension.',
  'model-version': 'The entity model has version {0}; this program supports version {1}.',
  'no-topics': 'No topics were found in the file.',
  'nothing-to-search': 'Column {0}: enter a letter or digit to search for.',
  'orphan-annotation': 'The passage of annotation "{0}" is no longer in the text.',
  'orphan-article': 'The digest has no article "{0}" ({1}).',
  'sidecar-not-a-mapping': noFields,
  'sidecar-too-new': tooNew,
  'sidecar-version': noVersion,
  'sidecar-without-digest': '{0} has no digest.',
  'sidecar-without-digest/article': 'Decisions on {0} article in {1} have no digest.',
  'sidecar-without-digest/articles': 'Decisions on {0} articles in {1} have no digest.',
  'sidecar-without-digest/many': '{0} annotations in {1} have no digest.',
  'sidecar-without-digest/one': '{0} annotation in {1} has no digest.',
  'too-deep': 'Column {0}: more than {1} nested parentheses or NOTs.',
  'topics-shape/depth': 'Topics can be nested at most {0} deep.',
  'topics-shape/label': 'A topic needs a "label".',
  'topics-shape/list': '"topics" must be a list.',
  'topics-shape/no-list': 'A topic codebook needs a list "topics".',
  'topics-too-new': tooNew,
  'unclosed-parenthesis': 'Column {0}: the parenthesis is not closed.',
  'unclosed-quote': 'Column {0}: the quotation mark is not closed.',
  'unexpected-parenthesis': 'Column {0}: this parenthesis was not opened.',
  'unknown-date': 'Column {0}: "{1}" is not a date; use a day, a month, a year or a range, such as 2024-03-12, 2024-03, 2024 or 2024-03..2024-06.',
  'unknown-field': 'Column {0}: there is no field "{1}"; use {2}. To search the text for these words, put them in quotation marks.',
  'unknown-status': 'Column {0}: there is no status "{1}"; use {2}.',
  'unreadable-file': '{0}',
  'unsafe-write': 'This change cannot be made safely because of how the file is laid out; edit it by hand.',
  'xml-doctype': 'XML with a document type (<!DOCTYPE …>) is not supported.',
  'xml-too-large': 'The file is too large to be read.',
  'yaml-alias': 'The entry uses a YAML alias, which is not supported.',
  'yaml-alias/entity': 'The entity uses a YAML alias, which is not supported.',
  'yaml-alias/merge': 'It uses YAML aliases, which are not supported.',
  'yaml-alias/tag': 'The tag uses a YAML alias, which is not supported.',
  'yaml-too-large': 'The file is too large to be read.',
} as const;

/** What was left out, or is doubtful; the rest is used. */
const warnings = {
  'ambiguous-name': '"{0}" is already a name of "{1}"; only the first counts.',
  'broken-color': '"{0}" is not a colour; write it as #rrggbb.',
  'broken-entity/alias': '"{0}" is not a valid name.',
  'broken-number': '"end" is not a whole number; the passage is taken to end after its quoted words.',
  'broken-section/write': '"{0}" must be a list.',
  'broken-span': 'The passage ends ({0}) before it starts ({1}).',
  'broken-status': '"{0}" is not a status; use unread, read or coded.',
  'broken-yaml/warning': '{0}',
  'changed-outside': 'The file has been changed since and was left as it is.',
  'changed-since': '"{0}" has been changed since and was left as it is.',
  'duplicate-id/known': 'There is already an annotation "{0}".',
  'formula-cells/one': '{0} cell looks like a spreadsheet formula and got an apostrophe in front.',
  'formula-cells/many': '{0} cells look like a spreadsheet formula and got an apostrophe in front.',
  'import-loss/colour': '{0} × colours, left out: topics have none',
  'import-loss/columns': 'Columns left out, as a topic codebook has no place for them: {0}',
  'import-loss/condition': '{0} × terms with conditions on their neighbours, left out',
  'import-loss/depth': '{0} × topics whose subtopics are nested more than {1} deep; the subtopics were left out',
  'import-loss/no-name': '{0} × topics without a name, left out',
  'import-loss/no-term': '{0} × terms without a word in them, or of more than 20, left out',
  'import-loss/retired': '{0} × retired concepts, left out',
  'import-loss/same-name': '{0} × topics with the same name at the same level, merged',
  'import-loss/sets': '{0} × sets of codes, left out',
  'import-loss/terms': '{0} × terms beyond the first {1}, left out',
  'import-loss/topics': '{0} × topics beyond the first {1}, left out',
  'import-loss/wildcard': '{0} × terms with a wildcard at the start of or within a word, left out',
  'import-loss/within-words': '{0} × patterns that match within words, now matched at the start of words only',
  'invalid-color': '"{0}" is not a colour; write it as #rrggbb.',
  'invalid-name': '"{0}" is not a valid entity name.',
  'invalid-tag': '"{0}" is not a valid tag name.',
  'invalid-tag/within': '"{0}" cannot be moved under itself.',
  'missing-annotation': 'The annotation "{0}" is no longer in the file.',
  'missing-correction': 'This correction of "{0}" no longer exists.',
  'missing-tag': 'The codebook no longer has a tag "{0}".',
  'topic-label': 'A label cannot contain " / ", which separates the parts of a path.',
  'topics-shape/scene': '"scene" must be true or false.',
  'topics-shape/terms': '"{0}" must be a list of words and phrases.',
  'topics-version': noVersion,
  'undefined-tag': 'The tag "{0}" is not in the codebook.',
  'undefined-topic': 'The topic "{0}" is not in the topic codebook.',
  'unknown-type': '"{0}" is not an entity type; the types are {1}.',
} as const;

/** What is good to know. */
const information = {
  empty: 'The file is empty.',
  'encoding-guessed': 'The file is not UTF-8 and was read as {0}. If words look wrong, give its encoding.',
  'merge-left': 'Another version had these values. Copy what is right into the entry, then delete "conflict".',
  'not-a-digest': 'No articles were found: the text does not look like a digest.',
} as const;

/** English sentences by code; see above. */
export const messages = { ...errors, ...warnings, ...information };

/** A code, perhaps with which of its sentences: `broken-tag/no-name`. */
export type MessageKey = keyof typeof messages;

export type Severity = 'error' | 'warning' | 'information';

export function severityOf(key: MessageKey): Severity {
  return key in errors ? 'error' : key in warnings ? 'warning' : 'information';
}
