import { tagPaths } from '../codebook/tagTree';
import type { Message } from '../issues/issue';
import type { Segment } from '../search/types';
import { articleKey } from './articleKey';
import { type CsvCell, csvPieces } from './csvText';
import { shownTags } from './groupByTag';
import { piecewiseExporter } from './textExporter';
import type { ExportContext } from './types';

interface Row {
  /** The first of its segments. */
  readonly segment: Segment;
  /** By tag. */
  readonly counts: Map<string, number>;
}

/**
 * A table with one row per article that has a coded passage or a tag (or per digest), and two columns per tag: whether it is
 * used there (0 or 1), and under the tag's name with ` (count)` how often. Columns are the tags of the codebook in its order,
 * then others by name; a tag doesn't count its subtags.
 */
export function matrixTable(segments: readonly Segment[], { codebook, tag: onlyTag, csvSeparator, rows: rowsAre = 'article' }: ExportContext = {}): Generator<string, readonly Message[]> {
  const rows = new Map<string, Row>();
  const used = new Set<string>();
  for (const segment of segments) {
    const key = rowsAre === 'digest' ? segment.file : `${segment.file}\n${segment.article.id}`;
    const row = rows.get(key) ?? { segment, counts: new Map<string, number>() };
    rows.set(key, row);
    for (const tag of shownTags(segment, onlyTag)) {
      row.counts.set(tag, (row.counts.get(tag) ?? 0) + 1);
      used.add(tag);
    }
  }
  const tags = columnsOf(used, codebook === undefined ? [] : tagPaths(codebook));
  return csvPieces(table(rows.values(), tags, rowsAre), csvSeparator);
}

export const matrixExporter = piecewiseExporter('csv-matrix', 'csv', (project) => matrixTable(project.segments, project));

function* table(rows: Iterable<Row>, tags: readonly string[], rowsAre: 'article' | 'digest'): Generator<readonly CsvCell[]> {
  const about = rowsAre === 'digest' ? ['file'] : ['file', 'article_id', 'article', 'source', 'date', 'article_key'];
  yield [...about, ...tags.flatMap((tag) => [tag, `${tag} (count)`])];
  for (const { segment, counts } of rows) {
    const { file, article } = segment;
    const cells = rowsAre === 'digest' ? [file] : [file, article.id, article.title, article.fields.source ?? '', article.fields.date ?? '', articleKey(segment)];
    yield [...cells, ...tags.flatMap((tag) => present(counts.get(tag) ?? 0))];
  }
}

function present(count: number): readonly [number, number] {
  return [count > 0 ? 1 : 0, count];
}

/** Those of the tags that are used, in the codebook's order, the others behind by code units: the same on every machine. */
function columnsOf(used: ReadonlySet<string>, known: readonly string[]): string[] {
  const inOrder = known.filter((tag) => used.has(tag));
  const isKnown = new Set(known);
  const others = [...used].filter((tag) => !isKnown.has(tag)).sort();
  return [...inOrder, ...others];
}
