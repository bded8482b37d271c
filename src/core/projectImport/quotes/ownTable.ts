import { limits } from '../../convert/limits';
import { Refusal } from '../../convert/refusal';
import { withoutApostrophe } from '../../exchange/csvText';
import { ProjectBuilder } from '../building/projectBuilder';
import type { FolderText, ImportedProject } from '../types';

/** Columns that only our own export of passages has together. */
const ownColumns = ['file', 'article_id', 'kind', 'id', 'tag', 'text', 'memo', 'coder', 'start', 'end', 'annotations_file', 'key'];

export function isOwnTable(head: readonly string[]): boolean {
  return ownColumns.every((name) => head.includes(name));
}

/** Our own export: one row for each tag of a passage or article; `key` tells which rows belong together. */
export function readOwnTable(head: readonly string[], rows: readonly (readonly string[])[], folder: readonly FolderText[]): ImportedProject {
  const builder = new ProjectBuilder(folder);
  const columns = new Map(head.map((name, index) => [name, index]));
  const passages = new Map<string, { cell: (name: string) => string; tags: string[] }>();
  for (const row of rows) {
    const cell = (name: string): string => withoutApostrophe(row[columns.get(name) ?? -1] ?? '');
    const passage = passages.get(cell('key')) ?? { cell, tags: [] };
    passages.set(cell('key'), passage);
    passage.tags.push(cell('tag'));
  }
  if (passages.size > limits.annotations) throw new Refusal('import-refused/annotations', limits.annotations);
  for (const { cell, tags } of passages.values()) {
    const facts = { id: cell('id'), tags, memo: cell('memo'), coder: cell('coder'), created: cell('created') };
    if (cell('kind') === 'article') addNote(builder, cell, facts);
    else {
      const span = { start: Number(cell('start')), end: Number(cell('end')) };
      builder.addQuote({ exact: cell('text'), prefix: '', suffix: '', document: cell('file'), article: cell('article_id'), at: () => span }, facts, cell('file'));
    }
  }
  return builder.build({ id: 'csv', name: 'Policy Digest CSV' });
}

function addNote(builder: ProjectBuilder, cell: (name: string) => string, facts: Parameters<ProjectBuilder['addNote']>[2]): void {
  const found = builder.index.named(`${cell('file')}#${cell('article_id')}`).flatMap(({ search, article }) => (article === undefined ? [] : [{ source: search.source, article }]));
  const [only] = found;
  if (only !== undefined && found.length === 1) builder.addNote(only.source, only.article, facts);
  else builder.missNote(cell('article'), facts, cell('file'));
}
