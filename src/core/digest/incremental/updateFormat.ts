import { countWhile } from '../../text/countWhile';
import type { TextEdit } from '../../text/textEdits';
import { movedArticle } from '../article/moveArticle';
import { findingsOf } from '../findings/findings';
import { articlesOfParts, inPlaces, type FormatState } from '../formats/readFormat';
import { withIds } from '../formats/makeFormatArticles';
import { sampleOf } from '../layout/sampleRows';
import type { Article } from '../types';
import { spliceRows, type SplicedRows } from './spliceRows';

/** A text of a known format after an edit. */
export interface UpdatedFormat {
  readonly state: FormatState;
  /** Whether it is what a full parse would give, as far as can be told without one. */
  readonly settled: boolean;
}

/** How many parts on either side of an edit are read again: a row that begins or ends a part may be gone. */
const partsAround = 1;

/**
 * The articles after an edit that led to `text`: those of the parts around it are read again, the others are moved.
 * Undefined where nothing is left.
 */
export function updateFormat(before: FormatState, text: string, edit: TextEdit): UpdatedFormat | undefined {
  const spliced = spliceRows(before.rows, text, edit);
  const { rows } = spliced;
  if (rows.count === 0) return undefined;
  const shift = spliced.newEnd - spliced.oldEnd;
  const moved = text.length - before.rows.text.length;
  const { from, to } = partsNear(before.starts, spliced);
  const behind = before.starts.slice(to).map((row) => row + shift);
  const first = before.starts[from] ?? 0;
  // Only these rows are looked at, so that what is known of them costs as little as they are.
  const near = sampleOf(rows, [[first, behind[0] ?? rows.count]]);
  const anew = before.recognised.starts(near, 0, near.count);
  const parts: (Article | undefined)[] = [
    ...before.articles.slice(0, from),
    ...articlesOfParts(findingsOf(near, before.habits), before.recognised, anew, near.count),
    ...before.articles.slice(to).map((article) => (article === undefined ? undefined : movedArticle(article, moved))),
  ];
  const starts = [...before.starts.slice(0, from), ...anew.map((row) => row + first), ...behind];
  const articles = inPlaces(parts, withSameIds(before, parts));
  if (articles.every((article) => article === undefined)) return undefined;
  const settled = shift === 0 && starts.length === before.starts.length && isInBody(before.articles.slice(from, to), edit);
  return { state: { ...before, rows, starts, articles }, settled };
}

/** Ids are made anew only where a title changed. */
function withSameIds(before: FormatState, parts: readonly (Article | undefined)[]): Article[] {
  const isSame = parts.length === before.articles.length && parts.every((part, index) => part?.title === before.articles[index]?.title);
  const known = parts.map((part, index) => {
    const id = isSame ? before.articles[index]?.id : undefined;
    return part === undefined || id === undefined || part.id === id ? part : { ...part, id };
  });
  const articles = known.filter((article) => article !== undefined);
  return isSame ? articles : withIds(articles);
}

/** Indices of the parts `[from, to)` that an edit may have changed. */
function partsNear(starts: readonly number[], { first, oldEnd }: SplicedRows): { from: number; to: number } {
  const from = Math.max(0, countBelow(starts, first + 1) - 1 - partsAround);
  const to = Math.min(starts.length, countBelow(starts, oldEnd + 1) + partsAround);
  return { from, to };
}

/** How many numbers of an ascending list are below a limit. */
function countBelow(numbers: readonly number[], limit: number): number {
  return countWhile(numbers.length, (index) => (numbers[index] ?? 0) < limit);
}

/** An edit within a text changes nothing that was learned of the format. */
function isInBody(articles: readonly (Article | undefined)[], { start, end }: TextEdit): boolean {
  return articles.some((article) => article !== undefined && article.bodyStart < start && end < article.bodyEnd);
}
