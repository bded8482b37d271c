import { type DatedTopics, topicTrends, type TopicTrend } from '../related/topicTrends';
import { monthOf } from './groupArticles';
import type { ListedArticle } from './types';

/** A month in the name of a digest, such as `2025-03` or `202503`. */
const monthInName = /(20\d\d)[-_.]?(0[1-9]|1[0-2])(?!\d{3})/;

/**
 * How topics rise and fall among articles, by label, over the months: those of the articles if most have a date, or else
 * those in the names of the digests if most have one. Without either the order is unknown.
 */
export function trendsOfArticles(articles: readonly ListedArticle[]): ReadonlyMap<string, TopicTrend> {
  const points = pointsOf(articles, monthOf) ?? pointsOf(articles, ({ file }) => monthOfName(file)) ?? [];
  return new Map(topicTrends(points).map((trend) => [trend.topic, trend]));
}

/** Undefined if most articles have no month. */
function pointsOf(articles: readonly ListedArticle[], periodOf: (article: ListedArticle) => string | undefined): DatedTopics[] | undefined {
  const points = articles.flatMap((article): DatedTopics[] => {
    const period = periodOf(article);
    return period === undefined ? [] : [{ period, topics: article.topics.topics.map(({ label }) => label) }];
  });
  return points.length * 2 > articles.length ? points : undefined;
}

function monthOfName(file: string): string | undefined {
  const found = monthInName.exec(file);
  return found === null ? undefined : `${found[1] ?? ''}-${found[2] ?? ''}`;
}
