const row = /^("[^"\n]+"|[^\s"#][^:\n]*): \[([^\]]*)\]$/gm;
const plain = (written: string): string => (written.startsWith('"') ? written.slice(1, -1) : written);
const itemsOf = (list: string): string[] => (list === '' ? [] : list.split(',').map((item) => plain(item.trim())));

/**
 * Reads a table of words: rows `key: [item, item]`, which may go on over several lines, and lines of comment. This is YAML,
 * but of one shape only, for which no YAML parser need be waited for.
 */
export function readWordTable(table: string): ReadonlyMap<string, readonly string[]> {
  return new Map(Array.from(table.matchAll(row), ([, key = '', items = '']) => [plain(key), itemsOf(items)]));
}
