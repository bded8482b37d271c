import { movedBy } from '../../text/span';
import type { Article, SubHeading } from '../types';

/** The article where the text before it grew by some code units. */
export function movedArticle(article: Article, by: number): Article {
  if (by === 0) return article;
  return {
    id: article.id, title: article.title, byline: article.byline, dateline: article.dateline, fields: article.fields,
    titleStart: article.titleStart + by, titleEnd: article.titleEnd + by, bodyStart: article.bodyStart + by, bodyEnd: article.bodyEnd + by,
    closingStart: article.closingStart === null ? null : article.closingStart + by,
    closingEnd: article.closingEnd === null ? null : article.closingEnd + by,
    subheadings: article.subheadings.length === 0 ? article.subheadings : article.subheadings.map((each) => movedHeading(each, by)),
    fieldSpans: article.fieldSpans.length === 0 ? article.fieldSpans : article.fieldSpans.map((span) => movedBy(span, by)),
  };
}

function movedHeading({ text, start, end }: SubHeading, by: number): SubHeading {
  return { text, start: start + by, end: end + by };
}

/** The articles with these ids. */
export function withTheseIds(articles: readonly Article[], ids: readonly string[]): Article[] {
  return articles.map((article, index) => (article.id === ids[index] ? article : { ...article, id: ids[index] ?? '' }));
}
