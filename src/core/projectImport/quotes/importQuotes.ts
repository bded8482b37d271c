import { limits } from '../../convert/limits';
import { Refusal } from '../../convert/refusal';
import type { SourceFile } from '../../convert/types';
import { readCsv } from '../../text/readCsv';
import { ProjectBuilder } from '../building/projectBuilder';
import { beginningOf, sourceText } from '../building/sourceText';
import { tagNamed, tagOfCodePath } from '../building/tagNames';
import type { FolderText, ImportedProject, ProjectImporter } from '../types';
import { isOwnTable, readOwnTable } from './ownTable';
import { quoteColumns, type QuoteColumn, type QuoteColumns } from './quoteColumns';

/** Ten times what the largest of our own exports have. */
const mostCells = 30_000_000;

const longestHead = 5_000;

/**
 * A table of quotes: Taguette's highlights, our own export, or any table with a column of quotes and one of tags, memos or
 * coders. Rows about the same passage become one annotation.
 */
export const quotesImporter: ProjectImporter = {
  id: 'quotes',
  recognises: (source) => quoteColumns(headOf(beginningOf(source))) !== undefined,
  read: (source, folder) => Promise.resolve(readQuotes(source, folder)),
};

function headOf(text: string): readonly string[] {
  const [first = '', second = ''] = text.replace(/^\ufeff/, '').split(/\r\n?|\n/, 2);
  const lines = /^"?sep=/i.test(first) ? `${first}\n${second}` : first;
  return lines.length > longestHead ? [] : readCsv(lines)[0] ?? [];
}

function readQuotes(source: SourceFile, folder: readonly FolderText[]): ImportedProject {
  const [head = [], ...rows] = readCsv(sourceText(source), { mostCells, keepSpace: true });
  if (isOwnTable(head)) return readOwnTable(head, rows, folder);
  const columns = quoteColumns(head);
  if (columns === undefined) throw new Refusal('import-refused/no-quotes');
  if (rows.length > limits.annotations) throw new Refusal('import-refused/annotations', limits.annotations);
  const isTaguette = head.map((name) => name.trim()).join() === 'id,document,tag,content';
  return readTable(columns, rows, folder, isTaguette);
}

/** What one passage is told in, perhaps over several rows. */
interface QuoteRows {
  readonly cell: (column: QuoteColumn) => string;
  readonly line: number;
  readonly tags: Set<string>;
}

function readTable(columns: QuoteColumns, rows: readonly (readonly string[])[], folder: readonly FolderText[], isTaguette: boolean): ImportedProject {
  const builder = new ProjectBuilder(folder, isTaguette ? tagNamed : tagOfCodePath);
  if (columns.others.length > 0) builder.losses.tell('import-left-out/columns', columns.others.slice(0, 20).join(', '));
  const passages = new Map<string, QuoteRows>();
  for (const [index, row] of rows.entries()) {
    const cell = (column: QuoteColumn): string => (row[columns.at.get(column) ?? -1] ?? '').trim();
    if (cell('quote') === '') {
      builder.losses.count('import-left-out/no-quote');
      continue;
    }
    const key = JSON.stringify([cell('id'), cell('document'), cell('article'), cell('quote'), cell('prefix'), cell('suffix'), coderIn(cell), cell('memo')]);
    const passage = passages.get(key) ?? { cell, line: index + 2, tags: new Set() };
    passages.set(key, passage);
    for (const tag of isTaguette ? [cell('tag')] : tagsIn(cell)) passage.tags.add(tag);
  }
  for (const { cell, line, tags } of passages.values()) {
    const quote = { exact: cell('quote'), prefix: cell('prefix'), suffix: cell('suffix'), document: cell('document'), article: cell('article') };
    const facts = { id: '', tags: [...tags], memo: cell('memo'), coder: coderIn(cell), created: cell('date') };
    builder.addQuote(quote, facts, cell('document'), line);
  }
  return builder.build(isTaguette ? { id: 'taguette', name: 'Taguette' } : { id: 'quotes', name: 'CSV' });
}

function coderIn(cell: QuoteRows['cell']): string {
  return cell('coder') || cell('author');
}

/** Several tags in a cell are separated by `;`, `|` or line breaks; by commas only in a column that is named in the plural. */
function tagsIn(cell: QuoteRows['cell']): string[] {
  return [...cell('tags').split(/[;|,\r\n]+/), ...cell('tag').split(/[;|\r\n]+/)].map((tag) => tag.trim()).filter((tag) => tag !== '');
}
