/** Determines which reader a file gets. JSON may turn out to be SKOS, YAML our own form or a dictionary. */
export type SniffedFormat = 'lexicoder' | 'qdc' | 'liwc' | 'json' | 'yaml' | 'csv';

/** Enough to recognise how a file begins. */
const beginning = 4_000;

const byEnding: Readonly<Record<string, SniffedFormat>> = {
  lcd: 'lexicoder', lc3: 'lexicoder', qdc: 'qdc', dic: 'liwc', json: 'json', jsonld: 'json', yaml: 'yaml', yml: 'yaml', csv: 'csv', tsv: 'csv',
};

/** The text decides if it can: files get renamed, and `.txt` can be anything. */
export function sniffTopicFormat(name: string, text: string): SniffedFormat {
  const start = text.slice(0, beginning).trimStart();
  if (start.startsWith('<')) return /<(?:\w+:)?(?:CodeBook|Project)\b/.test(start) ? 'qdc' : 'lexicoder';
  if (/^[[{]/.test(start)) return 'json';
  if (/^%\s*(?:\r|\n)/.test(start)) return 'liwc';
  const known = byEnding[name.slice(name.lastIndexOf('.') + 1).toLowerCase()];
  if (known !== undefined) return known;
  return /^(?:#|---|- |[^,;\t\r\n]+:\s*(?:[\r\n]|\[))/m.test(start) ? 'yaml' : 'csv';
}
