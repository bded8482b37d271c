import { tagPaths } from '../codebook/tagTree';
import type { Segment } from '../search/types';
import { csvResult } from './csvText';
import { shownTags } from './groupByTag';
import { textExporter } from './textExporter';
import type { ExportContext, ExportResult } from './types';

/**
 * A table with one row per article that has a coded passage or a tag, and two columns per tag: whether it is used there (0 or
 * 1), and under the tag's name with ` (count)` how often. Columns are the tags of the codebook in its order, then others by name; a tag doesn't count its subtags.
 */
export function exportMatrix(segments: readonly Segment[], { codebook, tag: onlyTag }: ExportContext = {}): ExportResult {
  const articles = new Map<string, { readonly segment: Segment; readonly counts: Map<string, number> }>();
  const used = new Set<string>();
  for (const segment of segments) {
    const key = `${segment.file}\n${segment.article.id}`;
    const row = articles.get(key) ?? { segment, counts: new Map<string, number>() };
    articles.set(key, row);
    for (const tag of shownTags(segment, onlyTag)) {
      row.counts.set(tag, (row.counts.get(tag) ?? 0) + 1);
      used.add(tag);
    }
  }
  const tags = columnsOf(used, codebook === undefined ? [] : tagPaths(codebook));
  const rows = [...articles.values()].map(({ segment: { file, article }, counts }) => [
    file, article.id, article.title, article.fields.source ?? '', article.fields.date ?? '', ...tags.flatMap((tag) => cells(counts.get(tag) ?? 0)),
  ]);
  return csvResult([['file', 'article_id', 'article', 'source', 'date', ...tags.flatMap((tag) => [tag, `${tag} (count)`])], ...rows]);
}

export const matrixExporter = textExporter('csv-matrix', 'csv', exportMatrix);

function cells(count: number): string[] {
  return [count > 0 ? '1' : '0', String(count)];
}

/** Those of the tags that are used, in the codebook's order, the others behind by code units: the same on every machine. */
function columnsOf(used: ReadonlySet<string>, known: readonly string[]): string[] {
  const inOrder = known.filter((tag) => used.has(tag));
  const others = [...used].filter((tag) => !known.includes(tag)).sort();
  return [...inOrder, ...others];
}
