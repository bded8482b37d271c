const row = /^("[^"\n]+"|[^\s"#][^:\n]*): \[([^\]]*)\]$/gm;
const plain = (written: string): string => (written.startsWith('"') ? written.slice(1, -1) : written);
const itemsOf = (list: string): string[] => (list === '' ? [] : list.split(',').map((item) => plain(item.trim())));

/**
 * Reads a table of words: rows `key: [item, item]`, which may span several lines, and comment lines. This is YAML of
 * one shape only, so that there is no YAML parser to wait for.
 */
export function readWordTable(table: string): ReadonlyMap<string, readonly string[]> {
  return new Map(Array.from(table.matchAll(row), ([, key = '', items = '']) => [plain(key), itemsOf(items)]));
}
