import { countTexts } from '../text/countTexts';

/** An article with its period and topics. */
export interface DatedTopics {
  /** Periods are in the order of their code units: ISO dates, months, or names of digests that sort by time. */
  readonly period: string;
  readonly topics: readonly string[];
}

export interface TopicTrend {
  readonly topic: string;
  readonly articles: number;
  /** For every period that has any article, in order. */
  readonly periods: readonly { readonly period: string; readonly articles: number; readonly of: number }[];
  readonly direction: 'rising' | 'falling' | 'steady';
}

/** Fewer articles on a topic show no trend. */
const leastArticles = 5;

/** A difference that chance alone would make in one of twenty topics, in one direction: 1.645 standard errors. */
const significant = 1.645;

/**
 * Which topics rise or fall: their share among the articles of the earlier half of the periods against the later half
 * (a test of two proportions). Only topics with five articles or more, in the order of their names.
 */
export function topicTrends(articles: readonly DatedTopics[]): TopicTrend[] {
  const sizes = countTexts(articles.map(({ period }) => period));
  const periods = [...sizes.keys()].sort();
  const late = laterHalf(periods, sizes);
  const byTopic = new Map<string, string[]>();
  for (const { period, topics } of articles) {
    for (const topic of new Set(topics)) {
      const known = byTopic.get(topic);
      if (known === undefined) byTopic.set(topic, [period]);
      else known.push(period);
    }
  }
  const lateSize = periods.reduce((sum, period) => sum + (late.has(period) ? sizes.get(period) ?? 0 : 0), 0);
  return [...byTopic].filter(([, of]) => of.length >= leastArticles).sort(([a], [b]) => (a < b ? -1 : 1)).map(([topic, of]) => {
    const counts = countTexts(of);
    const lateCount = of.filter((period) => late.has(period)).length;
    return {
      topic,
      articles: of.length,
      periods: periods.map((period) => ({ period, articles: counts.get(period) ?? 0, of: sizes.get(period) ?? 0 })),
      direction: direction(of.length - lateCount, articles.length - lateSize, lateCount, lateSize),
    };
  });
}

/** The last periods that have at most half of the articles, and at least the very last one. */
function laterHalf(periods: readonly string[], sizes: ReadonlyMap<string, number>): ReadonlySet<string> {
  const half = [...sizes.values()].reduce((sum, size) => sum + size, 0) / 2;
  const later = new Set<string>();
  let size = 0;
  for (const period of [...periods].reverse()) {
    size += sizes.get(period) ?? 0;
    if (later.size > 0 && size > half) break;
    later.add(period);
  }
  return later;
}

function direction(early: number, earlySize: number, late: number, lateSize: number): TopicTrend['direction'] {
  if (earlySize === 0 || lateSize === 0) return 'steady';
  const share = (early + late) / (earlySize + lateSize);
  const error = Math.sqrt(share * (1 - share) * (1 / earlySize + 1 / lateSize));
  const difference = late / lateSize - early / earlySize;
  if (Math.abs(difference) <= significant * error) return 'steady';
  return difference > 0 ? 'rising' : 'falling';
}
