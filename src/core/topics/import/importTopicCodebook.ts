import { isMap, isScalar, isSeq, type Node } from 'yaml';
import { issue, noPlace } from '../../issues/issue';
import { readYaml } from '../../yaml/readYaml';
import { readTopicCodebook } from '../codebookFile/readTopicCodebook';
import { fromCsv } from './fromCsv';
import { fromLexicoder } from './fromLexicoder';
import { fromLiwc } from './fromLiwc';
import { fromQdc } from './fromQdc';
import { fromSkos, skosConcepts } from './fromSkos';
import { fromValue } from './fromValue';
import type { TopicImport } from './types';

/** Codebooks have some kilobytes, the largest thesauri a few megabytes. */
const largestText = 20_000_000;

/**
 * Reads a codebook in any known format: our own, CSV, JSON, YAML, SKOS, Lexicoder, quanteda, LIWC, REFI-QDA.
 * @param name the file's name, whose extension gives the format if the text doesn't
 * @param text without a byte-order mark
 */
export function importTopicCodebook(name: string, text: string): TopicImport {
  if (text.length > largestText) return { codebook: undefined, issues: [issue('codebook-too-large', noPlace)] };
  switch (sniffTopicFormat(name, text)) {
    case 'lexicoder': return fromLexicoder(text);
    case 'qdc': return fromQdc(text);
    case 'liwc': return fromLiwc(text);
    case 'json': return fromJson(text);
    case 'yaml': return fromYaml(text);
    case 'csv': return fromCsv(text);
  }
}

function fromJson(text: string): TopicImport {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { codebook: undefined, issues: [issue('broken-json', noPlace, message)] };
  }
  const concepts = skosConcepts(value);
  return concepts === undefined ? fromValue(value) : fromSkos(concepts);
}

/** Our own form is read like `topics.yaml`; any other by its field names. */
function fromYaml(text: string): TopicImport {
  const { document, issues } = readYaml(text);
  if (document === undefined) return { codebook: undefined, issues };
  const own = readTopicCodebook(text);
  const isOwn = own.codebook !== undefined && (own.codebook.topics.length > 0 || own.codebook.extends !== undefined) && own.issues.every(({ severity }) => severity !== 'error');
  return isOwn ? own : fromValue(plainValue(document.contents));
}

/** A YAML node as a value of texts, lists and mappings; aliases are left out. */
function plainValue(node: Node | null | undefined): unknown {
  if (isScalar(node)) return node.value;
  if (isSeq(node)) return node.items.map((item) => plainValue(item as Node));
  if (!isMap(node)) return undefined;
  return Object.fromEntries(node.items.map(({ key, value }) => [isScalar(key) ? String(key.value) : '', plainValue(value as Node)]));
}

/** Determines which reader a file gets. JSON may turn out to be SKOS, YAML our own form or a dictionary. */
type SniffedFormat = 'lexicoder' | 'qdc' | 'liwc' | 'json' | 'yaml' | 'csv';

/** Enough to recognise how a file begins. */
const beginning = 4_000;

const byEnding: Readonly<Record<string, SniffedFormat>> = {
  lcd: 'lexicoder', lc3: 'lexicoder', qdc: 'qdc', dic: 'liwc', json: 'json', jsonld: 'json', yaml: 'yaml', yml: 'yaml', csv: 'csv', tsv: 'csv',
};

/** The text decides if it can: files get renamed, and `.txt` can be anything. */
function sniffTopicFormat(name: string, text: string): SniffedFormat {
  const start = text.slice(0, beginning).trimStart();
  if (start.startsWith('<')) return /<(?:\w+:)?(?:CodeBook|Project)\b/.test(start) ? 'qdc' : 'lexicoder';
  if (/^[[{]/.test(start)) return 'json';
  if (/^%\s*(?:\r|\n)/.test(start)) return 'liwc';
  const known = byEnding[name.slice(name.lastIndexOf('.') + 1).toLowerCase()];
  if (known !== undefined) return known;
  return /^(?:#|---|- |[^,;\t\r\n]+:\s*(?:[\r\n]|\[))/m.test(start) ? 'yaml' : 'csv';
}
