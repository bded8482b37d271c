import { topicTrends, type TopicTrend } from '../related/topicTrends';
import type { ListedArticle } from './types';

/**
 * How topics rise and fall among articles, by label: over the months where most articles have a date (those without
 * are left out then), else over the digests in the order of their names.
 */
export function trendsOfArticles(articles: readonly ListedArticle[]): ReadonlyMap<string, TopicTrend> {
  const dated = articles.filter(({ date }) => date !== undefined);
  const byMonth = dated.length * 2 > articles.length;
  const points = (byMonth ? dated : articles).map(({ date, file, topics }) => ({
    period: byMonth ? (date ?? '').slice(0, 'YYYY-MM'.length) : file, topics: topics.topics.map(({ label }) => label),
  }));
  return new Map(topicTrends(points).map((trend) => [trend.topic, trend]));
}
