import { isTagPath, normaliseTagPath, withParents } from '../codebook/tagPath';
import type { Codebook, Tag } from '../codebook/types';
import type { SourceFile } from '../convert/types';
import { withoutApostrophe } from '../exchange/csvText';
import { message, type Message } from '../issues/issue';
import type { ImportedProject, ProjectImporter } from '../projectImport/types';
import { decodeText } from '../text/encoding/decodeText';
import { readCsv } from '../text/readCsv';
import { type CodebookColumn, findColumns, type FoundColumns } from './columns';

/** A codebook as a table, ours or anybody's: one row for each tag. */
export const codebookCsvImporter: ProjectImporter = {
  id: 'codebook-csv',
  recognises: ({ name, bytes }) => /\.(?:csv|tsv|txt|tab)$/i.test(name) && findColumns(headOf(bytes)) !== undefined,
  read: async (source) => Promise.resolve(readTable(source)),
};

const headBytes = 10_000;
/** What divides a path, in the order in which they are looked for. */
const dividers = ['/', '\\', '::', ' > ', '>'];

function headOf(bytes: Uint8Array): readonly string[] {
  const { text } = decodeText(bytes.subarray(0, headBytes));
  return readCsv(text.slice(0, text.lastIndexOf('\n') + 1) || text)[0] ?? [];
}

function readTable({ bytes, encoding }: SourceFile): ImportedProject | { readonly refusal: Message } {
  const [head = [], ...rows] = readCsv(decodeText(bytes, { declared: encoding }).text);
  const found = findColumns(head);
  if (found === undefined) return { refusal: message('import-refused/no-codebook') };
  const { codebook, renamed } = codebookOf(rows, found);
  return {
    format: { id: 'codebook-csv', name: 'CSV' }, digests: [], sidecars: [], codebook, unplaced: [],
    losses: [
      ...(found.unused.length === 0 ? [] : [message('import-left-out/codebook-columns', found.unused.slice(0, 20).join('; '))]),
      ...(renamed.length === 0 ? [] : [message('import-left-out/refi-codes', renamed.length, renamed.slice(0, 20).join('; '))]),
    ],
  };
}

/** A tag while rows are read: later rows may add to it, or tags below it. */
interface OpenTag {
  readonly name: string;
  fields: Omit<Tag, 'name' | 'tags'>;
  readonly below: Map<string, OpenTag>;
}

function codebookOf(rows: readonly (readonly string[])[], { columns, levels }: FoundColumns): { codebook: Codebook; renamed: string[] } {
  const roots = new Map<string, OpenTag>();
  const renamed: string[] = [];
  const cell = (row: readonly string[], column: CodebookColumn): string => withoutApostrophe(row[columns.get(column) ?? -1] ?? '');
  const divider = dividers.find((sign) => rows.some((row) => cell(row, 'path').includes(sign)));
  const parts = (text: string): string[] => (divider === undefined ? [text] : text.split(divider));
  const paths = new Map<string, string>();
  for (const row of rows) {
    const named = levels.length > 0 ? levels.map((index) => withoutApostrophe(row[index] ?? '')) : parts(cell(row, 'path'));
    const names = named.filter((name) => name.trim() !== '');
    const parent = cell(row, 'parent');
    const written = [...parent === '' ? [] : [paths.get(parent) ?? parts(parent).map(tagNameOf).join('/')], ...names.map(tagNameOf)].join('/');
    const path = normaliseTagPath(written);
    if (names.length === 0 || !isTagPath(path)) continue;
    if (names.some((name) => normaliseTagPath(name) !== tagNameOf(name))) renamed.push(names.join('/'));
    paths.set(names.at(-1)?.trim() ?? '', path);
    const tag = openTag(roots, path);
    if (tag !== undefined) tag.fields = { ...fieldsOf(row, cell), ...tag.fields };
  }
  return { codebook: { version: 1, tags: closed(roots) }, renamed };
}

function fieldsOf(row: readonly string[], cell: (row: readonly string[], column: CodebookColumn) => string): OpenTag['fields'] {
  const color = colorOf(cell(row, 'color'));
  const examples = cell(row, 'examples').split(/\r?\n\r?\n/).map((each) => each.trim()).filter((each) => each !== '');
  const texts = (['description', 'include', 'exclude', 'memo'] as const).map((column) => [column, cell(row, column).replace(/\r\n?/g, '\n')] as const);
  return { ...(color !== undefined && { color }), ...Object.fromEntries(texts.filter(([, text]) => text !== '')), ...(examples.length > 0 && { examples }) };
}

function tagNameOf(name: string): string {
  return normaliseTagPath(name.replace(/[\p{Cc}\p{Zl}\p{Zp}\p{Cs}]+/gu, ' ').replaceAll('/', '-').replaceAll('"', '’').replaceAll(',', ';'));
}

function colorOf(text: string): string | undefined {
  return /^#?[0-9a-f]{6}$/i.test(text) ? `#${text.replace('#', '')}` : undefined;
}

function openTag(roots: Map<string, OpenTag>, path: string): OpenTag | undefined {
  let level = roots;
  let tag: OpenTag | undefined;
  for (const each of withParents(path)) {
    const name = each.slice(each.lastIndexOf('/') + 1);
    tag = level.get(name) ?? { name, fields: {}, below: new Map() };
    level.set(name, tag);
    level = tag.below;
  }
  return tag;
}

function closed(tags: ReadonlyMap<string, OpenTag>): Tag[] {
  return [...tags.values()].map(({ name, fields, below }) => ({ name, ...fields, ...(below.size > 0 && { tags: closed(below) }) }));
}
