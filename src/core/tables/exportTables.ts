import { message, type Message } from '../issues/issue';
import type { Exporter, ExportPart, Project } from '../exchange/types';
import { codePointOffsets } from '../text/codePoints';
import type { Segment } from '../search/types';
import { articleRows, documentRow, entityRows, mentionRows, topicRows } from './articleRows';
import { CoderCounts } from './coderCounts';
import { codeRows } from './codeRows';
import { CsvRows } from './csvRows';
import { dataPackage } from './dataPackage';
import { codingRows, noteRows, segmentRows } from './segmentRows';
import { tableNames, type Row, type TableName } from './tables';

/**
 * A folder of tables in CSV under the contract of docs/tables.md, which `datapackage.json` holds too. The digests are read one
 * after the other, and the pieces of all files alternate. A query chooses the segments; all other tables are of the whole folder.
 */
async function* writeTables(project: Project): AsyncGenerator<ExportPart, readonly Message[]> {
  const csv = new CsvRows();
  const part = <Name extends TableName>(table: Name, rows: readonly Row<Name>[]): ExportPart =>
    ({ file: `${table}.csv`, data: csv.rows(table, rows) });
  yield { file: 'datapackage.json', data: dataPackage(project.name) };
  for (const table of tableNames) yield { file: `${table}.csv`, data: csv.header(table) };
  yield part('codes', codeRows(project.segments, project.codebook, project.tag));
  const segmentsOf = byDigest(project.segments);
  const coders = new CoderCounts();
  for await (const digest of project.digests('mentions')) {
    const given = { digest, codePoint: codePointOffsets(digest.text) };
    const segments = segmentsOf.get(digest.file) ?? [];
    coders.add('segments', segments);
    coders.add('notes', digest.notes);
    yield part('documents', [documentRow(given)]);
    yield part('articles', articleRows(given));
    yield part('topics', topicRows(given));
    yield part('entities', entityRows(given));
    yield part('mentions', mentionRows(given));
    yield part('segments', segmentRows(given, segments));
    yield part('segment_codes', codingRows(segments, project.tag));
    yield part('notes', noteRows(given));
  }
  yield part('coders', coders.rows());
  return csv.formulas === 0 ? [] : [message(csv.formulas === 1 ? 'formula-cells/one' : 'formula-cells/many', csv.formulas)];
}

export const tablesExporter: Exporter = { id: 'tables', isOfFolder: true, extension: '', write: writeTables };

function byDigest(segments: readonly Segment[]): ReadonlyMap<string, readonly Segment[]> {
  const byFile = new Map<string, Segment[]>();
  for (const segment of segments) {
    const list = byFile.get(segment.file);
    if (list === undefined) byFile.set(segment.file, [segment]);
    else list.push(segment);
  }
  return byFile;
}
