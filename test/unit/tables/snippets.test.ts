import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Column, Table } from '../../../src/core/tables/schema';
import { tablesExporter } from '../../../src/core/tables/exportTables';
import { contractVersion, tableNames, tables } from '../../../src/core/tables/tables';
import { folderOf } from '../cli/run';
import { written } from '../exchange/project';
import { readTables } from './readTables';
import { sampleProject } from './sampleProject';

const docs = path.resolve(import.meta.dirname, '../../../docs');

let files: Record<string, string>;
let folder: string;
let remove: () => void;
beforeAll(async () => {
  const bytes = (await written(tablesExporter, sampleProject())).files;
  files = Object.fromEntries(Object.entries(bytes).map(([name, content]) => [name, Buffer.from(content, 'latin1').toString('utf8')]));
  ({ folder, remove } = folderOf(files));
});
afterAll(() => { remove(); });

/** What both snippets print: the number of rows of each table, and how often each coder used each code. */
function expectedLines(): string[] {
  const { tables: read } = readTables(files);
  const coderOf = new Map(read['segments']?.map(({ segment, coder }) => [segment, typeof coder === 'string' ? coder : '(no name)']));
  const counts = new Map<string, number>();
  for (const { segment, code } of read['segment_codes'] ?? []) {
    const cell = `${String(code)}\t${coderOf.get(segment) ?? ''}`;
    counts.set(cell, (counts.get(cell) ?? 0) + 1);
  }
  return [...tableNames.map((name) => `${name}\t${read[name]?.length ?? 0}`), 'code\tcoder\tsegments', ...[...counts].map(([cell, count]) => `${cell}\t${count}`).sort()];
}

const sortedTail = (text: string): string[] => {
  const lines = text.trimEnd().split(/\r?\n/);
  return [...lines.slice(0, tableNames.length + 1), ...lines.slice(tableNames.length + 1).sort()];
};

describe.each([['python3', 'read.py'], ['Rscript', 'read.R']])('%s', (program, script) => {
  const isThere = spawnSync(program, ['--version']).status === 0;
  if (!isThere) console.info(`${program} is not on this machine: ${script} is not run`);

  it.skipIf(!isThere)(`reads the tables with ${script} and counts as we do`, () => {
    const env = { ...process.env, LC_ALL: 'C.UTF-8', PYTHONIOENCODING: 'utf-8' };
    expect(sortedTail(execFileSync(program, [path.join(docs, 'tables', script), folder], { encoding: 'utf8', env }))).toEqual(expectedLines());
  });

  it.skipIf(!isThere)(`is told by ${script} that a row refers to one that isn’t there`, () => {
    const { folder: broken, remove: removeBroken } = folderOf({ ...files, 'coders.csv': 'coder,segments,notes\r\nana,0,2\r\n' });
    const { status, stderr } = spawnSync(program, [path.join(docs, 'tables', script), broken], { encoding: 'utf8' });
    removeBroken();
    expect(status).not.toBe(0);
    expect(stderr).toContain("segments.coder: not in coders: =ana's");
  });
});

/** A table as docs/tables.md has it. */
function section(name: string, { description, key, references, columns }: Table): string {
  const rows = Object.entries(columns).map(([column, given]) => `| \`${column}\` | ${typeOf(given)} | ${given.description}${referenceOf(column, references)} |`);
  return [`### ${name}.csv`, '', `${description} Key: ${key.map((column) => `\`${column}\``).join(', ')}.`, '', '| Column | Type | Content |', '|---|---|---|', ...rows].join('\n');
}

function typeOf({ type, optional, words }: Column): string {
  return `${type}${words === undefined ? '' : `: ${words.map((word) => `\`${word}\``).join(', ')}`}${optional === true ? ', may be empty' : ''}`;
}

function referenceOf(column: string, references: Table['references']): string {
  const target = references[column];
  return target === undefined ? '' : ` Refers to ${target}.csv.`;
}

describe('docs/tables.md', () => {
  const text = readFileSync(path.join(docs, 'tables.md'), 'utf8');

  it.each(tableNames)('says what %s.csv holds, as the program has it', (name) => {
    expect(text).toContain(`${section(name, tables[name])}\n`);
  });

  it('names the version of the contract', () => {
    expect(text).toContain(`Version ${contractVersion}`);
  });
});
