import { isWithin } from '../codebook/tagPath';
import { findTag, tagPaths } from '../codebook/tagTree';
import type { Codebook, Tag } from '../codebook/types';
import { csvPieces } from '../exchange/csvText';
import { piecewiseExporter } from '../exchange/textExporter';
import type { Project } from '../exchange/types';
import { message, type Message } from '../issues/issue';
import { writtenColumns } from './columns';

/** The codebook as a table: one row for each tag, with those that are used without being in it. */
export const codebookCsvExporter = piecewiseExporter('codebook-csv', 'csv', codebookTable);

const noCodebook: Codebook = { version: 1, tags: [] };

function* codebookTable({ segments, codebook = noCodebook, tag: onlyTag, csvSeparator }: Project): Generator<string, readonly Message[]> {
  const known = tagPaths(codebook);
  const inCodebook = new Set(known);
  const used = [...new Set(segments.flatMap(({ tags }) => tags))].filter((path) => !inCodebook.has(path)).sort();
  const paths = [...known, ...used].filter((path) => onlyTag === undefined || isWithin(path, onlyTag));
  const losses = yield* csvPieces([[...writtenColumns], ...paths.map((path) => row(path, findTag(codebook, path)))], csvSeparator);
  return [...losses, ...(codebook.memo === undefined ? [] : [message('export-loss/project-memo')])];
}

function row(path: string, tag: Tag | undefined): string[] {
  const { color = '', description = '', include = '', exclude = '', examples = [], memo = '' } = tag ?? {};
  return [path, color, description, include, exclude, examples.join('\n\n'), memo];
}
