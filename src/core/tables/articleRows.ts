import type { AnnotatedDigest, ClassifiedArticle } from '../corpus/types';
import { bodyOf } from '../digest/articleBody';
import type { Article } from '../digest/types';
import type { Mention } from '../entities/types';
import type { Span } from '../text/span';
import { countWhile } from '../text/countWhile';
import type { Row } from './tables';

/** A digest whose offsets can be told in code points, too. */
export interface DigestInTables {
  readonly digest: AnnotatedDigest;
  /** For an offset in UTF-16 code units, that in code points. */
  readonly codePoint: (offset: number) => number;
}

/** Names an article among all of a folder. */
export function articleKey(file: string, id: string): string {
  return `${file}#${id}`;
}

/** A place in the text, by both ways of counting. */
export function placeOf({ start, end }: Span, codePoint: (offset: number) => number) {
  return { start_utf16: start, end_utf16: end, start_codepoint: codePoint(start), end_codepoint: codePoint(end) };
}

export function documentRow({ digest: { file, text, parsed, articles }, codePoint }: DigestInTables): Row<'documents'> {
  return {
    document: file, format: parsed.format?.id, layout: parsed.layout.name, articles: articles.length,
    length_utf16: text.length, length_codepoint: codePoint(text.length),
  };
}

export function articleRows({ digest, codePoint }: DigestInTables): Row<'articles'>[] {
  return digest.articles.map(({ article, topics, fields }, index) => {
    const { source, date, author, section, page, edition, language, url, id, ...others } = fields;
    return {
      article: articleKey(digest.file, article.id),
      document: digest.file,
      position: index + 1,
      article_id: article.id,
      title: article.title,
      ...placeOf(wholeOf(article), codePoint),
      body: bodyOf(digest.text, article),
      source, date, author, section, page, edition, language, url, database_id: id,
      fields: Object.keys(others).length > 0 ? others : undefined,
      primary_topic: topics.primary,
      topic_unsure: topics.unsure,
      topic_decided: topics.manual,
    };
  });
}

function wholeOf({ titleStart, titleEnd, bodyEnd }: Article): Span {
  return { start: titleStart, end: Math.max(titleEnd, bodyEnd) };
}

export function topicRows({ digest }: DigestInTables): Row<'topics'>[] {
  return digest.articles.flatMap(({ article, topics }) => topics.topics.map(({ label, score, why }, index) => ({
    article: articleKey(digest.file, article.id), topic: label, rank: index + 1, score: Number(score.toFixed(4)),
    is_primary: label === topics.primary,
    terms: why.length > 0 ? why : undefined,
  })));
}

export function mentionRows({ digest, codePoint }: DigestInTables): Row<'mentions'>[] {
  return inArticles(digest).map(({ mention, article }) => ({
    document: digest.file, article, ...placeOf(mention, codePoint),
    text: mention.text, type: mention.type, entity: mention.canonical, wikidata: mention.entity, value: mention.value,
  }));
}

export function entityRows({ digest }: DigestInTables): Row<'entities'>[] {
  const counted = new Map<string, { readonly article: string; readonly mention: Mention; count: number }>();
  for (const { mention, article } of inArticles(digest)) {
    const key = `${article}\n${mention.type}\n${mention.canonical}`;
    const entry = counted.get(key) ?? { article, mention, count: 0 };
    entry.count += 1;
    counted.set(key, entry);
  }
  return [...counted.values()].map(({ article, mention, count }) => ({
    article, type: mention.type, entity: mention.canonical, wikidata: mention.entity, mentions: count,
  }));
}

/** Each mention with the article it is in. */
function inArticles({ file, articles, mentions }: AnnotatedDigest): { mention: Mention; article: string }[] {
  return mentions.flatMap((mention) => {
    const entry = articleAt(articles, mention.start);
    return entry === undefined ? [] : [{ mention, article: articleKey(file, entry.article.id) }];
  });
}

function articleAt(articles: readonly ClassifiedArticle[], offset: number): ClassifiedArticle | undefined {
  return articles[countWhile(articles.length, (index) => (articles[index]?.article.titleStart ?? 0) <= offset) - 1];
}
