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

/** The words of a table, for one use. */
export type Words = ReadonlySet<string>;

/** A table of lists: `sayings: [said, added]`. @returns gives a list by its name */
export function listsOf(table: string): (name: string) => Words {
  const lists = readWordTable(table);
  return (name) => new Set(lists.get(name));
}

/** A table of words with their uses: `bank: [head, opener]`. @returns gives the words of a use */
export function usesOf(table: string): (use: string) => Words {
  const words = [...readWordTable(table)];
  return (use) => new Set(words.flatMap(([word, uses]) => (uses.includes(use) ? word : [])));
}
