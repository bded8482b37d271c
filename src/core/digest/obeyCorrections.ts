import { forEachLine } from '../text/forEachLine';
import { articleId, uniqueIds } from './articleId';
import type { Article, LayoutCorrections, ParsedDigest } from './types';

/** Stands in until the parser itself obeys: cuts articles at lines said to be titles, joins those whose title is none. */
export function obeyCorrections(text: string, parsed: ParsedDigest, corrections: LayoutCorrections): ParsedDigest {
  const counts = new Map<string, number>();
  const titles: { start: number; end: number; is: 'title' | 'text' }[] = [];
  forEachLine(text, (lineStart, lineEnd) => {
    const line = text.slice(lineStart, lineEnd);
    const words = line.trim();
    if (words === '') return;
    const occurrence = (counts.get(words) ?? 0) + 1;
    counts.set(words, occurrence);
    const found = corrections.lines.find((each) => each.text === words && (each.occurrence ?? occurrence) === occurrence);
    if (found !== undefined) titles.push({ start: lineStart + line.indexOf(words), end: lineStart + line.indexOf(words) + words.length, is: found.is });
  });
  let articles: Omit<Article, 'id'>[] = [...parsed.articles];
  for (const { start, end, is } of titles) {
    const at = articles.findLastIndex((article) => article.titleStart <= start);
    const article = articles[at];
    if (is === 'text' && article !== undefined && article.titleStart <= end && article.titleEnd >= start && at > 0) {
      const before = articles[at - 1];
      if (before === undefined) continue;
      articles.splice(at - 1, 2, { ...before, bodyEnd: article.bodyEnd, closingStart: article.closingStart, closingEnd: article.closingEnd });
    } else if (is === 'title' && article !== undefined && article.bodyStart <= start && article.bodyEnd > end) {
      const next = text.slice(end).search(/\S/u) + end;
      const trimmed = text.slice(0, start).trimEnd().length;
      articles.splice(at, 1,
        { ...article, bodyEnd: trimmed, closingStart: null, closingEnd: null, subheadings: article.subheadings.filter((each) => each.end <= trimmed) },
        { ...article, title: text.slice(start, end), titleStart: start, titleEnd: end, bodyStart: next, subheadings: article.subheadings.filter((each) => each.start >= next), byline: null, dateline: null });
    }
  }
  const ids = uniqueIds(articles.map(({ title }) => articleId(title)));
  articles = articles.map((article, index) => ({ ...article, id: ids[index] ?? '' }));
  return { ...parsed, articles: articles as Article[], layout: { ...parsed.layout, kind: articles.length > 1 ? 'digest' : parsed.layout.kind } };
}
