/** A column of a codebook as a table. */
export type CodebookColumn = 'path' | 'parent' | 'color' | 'description' | 'include' | 'exclude' | 'examples' | 'memo';

/** The columns that are written, in their order. */
export const writtenColumns = ['path', 'color', 'description', 'include', 'exclude', 'examples', 'memo'] as const;

/** What the columns are called, in small letters and with spaces for other signs; the first that is there counts. */
const columnNames: Readonly<Record<CodebookColumn, readonly string[]>> = {
  path: ['path', 'tag', 'code', 'code path', 'code name', 'codename', 'name', 'label', 'full name', 'kode', 'kategorie', 'étiquette'],
  parent: ['parent', 'parent code', 'parent tag', 'parent name', 'parent category', 'category', 'group', 'code group', 'theme', 'oberkategorie', 'obercode'],
  color: ['color', 'colour', 'code color', 'code colour', 'farbe', 'couleur'],
  description: ['description', 'definition', 'code description', 'code definition', 'meaning', 'beschreibung', 'définition'],
  include: ['include', 'inclusion', 'inclusion criteria', 'include if', 'when to use', 'use for', 'einschluss', 'inclure'],
  exclude: ['exclude', 'exclusion', 'exclusion criteria', 'exclude if', 'when not to use', 'don t use for', 'ausschluss', 'exclure'],
  examples: ['examples', 'example', 'typical example', 'anchor example', 'ankerbeispiel', 'exemple', 'exemples'],
  memo: ['memo', 'memos', 'note', 'notes', 'comment', 'comments', 'code memo', 'kommentar', 'mémo'],
};

/** Where each level of a path has its column: `tag_1`, `tag_2`, or `Level 1`, `Level 2`. */
const levelName = /^(?:tag|code|level|category|subcode|ebene) (\d)$/;

/** Columns that only a table of passages has. */
const passageNames: ReadonlySet<string> = new Set([
  'quote', 'quotation', 'exact', 'text', 'highlight', 'content', 'passage', 'segment', 'coded segment', 'document', 'file', 'start', 'end',
]);

/** Which columns a table has, by the cells of its first row. */
export interface FoundColumns {
  readonly columns: ReadonlyMap<CodebookColumn, number>;
  /** The columns of the levels of a path, topmost first. */
  readonly levels: readonly number[];
  /** Names of the others. */
  readonly unused: readonly string[];
}

/** @returns undefined if it isn't the first row of a codebook */
export function findColumns(head: readonly string[]): FoundColumns | undefined {
  const names = head.map((cell) => cell.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim());
  if (names.some((name) => passageNames.has(name))) return undefined;
  const columns = new Map<CodebookColumn, number>();
  for (const [column, known] of Object.entries(columnNames) as [CodebookColumn, readonly string[]][]) {
    const found = known.map((name) => names.indexOf(name)).find((index) => index >= 0 && ![...columns.values()].includes(index));
    if (found !== undefined) columns.set(column, found);
  }
  const levels = [...names.keys()].filter((index) => levelName.test(names[index] ?? '')).sort((a, b) => (names[a] ?? '').localeCompare(names[b] ?? ''));
  const hasName = columns.has('path') || levels.length > 0;
  if (!hasName || columns.size + levels.length < 2) return undefined;
  const used = new Set([...columns.values(), ...levels]);
  return { columns, levels, unused: head.filter((name, index) => name.trim() !== '' && !used.has(index)) };
}
