/** Endings of files that are imported from a folder. Plain texts there are digests already, and XML and JSON are mostly no feeds. */
export const importEndings = ['docx', 'docm', 'html', 'htm', 'xhtml', 'rtf', 'eml', 'mbox', 'mbx', 'msg', 'rss', 'atom', 'pdf', 'zip'] as const;

/** Further endings of files that can be imported when they are named. */
export const namedEndings = ['rdf', 'xml', 'json', 'txt', 'mht', 'mhtml'] as const;

/** Endings that say that a file is a table or data, not a text: what no importer recognises there is no article either. */
const dataEndings = ['csv', 'tsv', 'tab', 'json', 'jsonl', 'ndjson', 'jsonld', 'yaml', 'yml', 'ann', 'qdpx', 'qde', 'qdc'];

export function isDataFile(name: string): boolean {
  return dataEndings.includes(name.slice(name.lastIndexOf('.') + 1).toLowerCase());
}

export function isImportable(name: string): boolean {
  const ending = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  return importEndings.some((each) => each === ending);
}
