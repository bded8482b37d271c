import { compileCodebook, type CompiledTopic } from './compiledCodebook';
import { hitsByTopic, type Hits } from './termHits';
import type { ArticleTopics, TopicClassifier, TopicCodebook, TopicInput, TopicScore } from './types';

/** Weighted hits at which a term gives half of what it ever can: repeating one word cannot outdo several terms. */
const halfHits = 2;

/** Points at which a score is one half. */
const halfPoints = 3;

/** A topic is given when it has this share of the best one's points, and no fewer than `leastPoints`. */
const shareOfBest = 0.3;
const leastPoints = 1;
const mostTopics = 6;

/** The best topic is relied on from so many points, and when the next has at most this share of them. */
const certainPoints = 2;
const closeShare = 0.95;

interface RankedTopic {
  readonly label: string;
  readonly points: number;
  readonly why: readonly string[];
}

/**
 * Makes a classifier of the terms of a codebook. A topic has points for each different term that is found: more for
 * phrases, for terms that few topics share, and for the title and the first paragraphs; repetition counts ever less.
 * Only additions, products and quotients of numbers in a fixed order are used, so all machines agree to the last bit.
 */
export function createTopicClassifier(codebook: TopicCodebook): TopicClassifier {
  const compiled = compileCodebook(codebook);
  return {
    classify(article: TopicInput): ArticleTopics {
      const hits = hitsByTopic(article, compiled);
      const ranked = compiled.topics
        .map((topic) => rankedTopic(topic, hits.get(topic) ?? new Map()))
        .filter(({ points }) => points > 0)
        .sort((a, b) => b.points - a.points);
      return articleTopics(ranked);
    },
  };
}

function rankedTopic({ label, terms }: CompiledTopic, hits: Hits): RankedTopic {
  if (hits.size === 0) return { label, points: 0, why: [] };
  const parts = [...terms].flatMap(([id, { written, weight }]) => {
    const count = hits.get(id);
    return count === undefined ? [] : [{ written, points: (weight * 2 * count) / (count + halfHits) }];
  });
  const points = parts.reduce((sum, part) => sum + part.points, 0);
  return { label, points, why: parts.sort((a, b) => b.points - a.points).map(({ written }) => written) };
}

/** @param ranked best first */
function articleTopics(ranked: readonly RankedTopic[]): ArticleTopics {
  const [best, next] = ranked;
  if (best === undefined) return { primary: null, topics: [], unsure: true };
  const least = Math.max(leastPoints, shareOfBest * best.points);
  const topics = ranked
    .filter((topic) => topic === best || topic.points >= least)
    .slice(0, mostTopics)
    .map(({ label, points, why }): TopicScore => ({ label, score: scoreOf(points), why }));
  const isClose = next !== undefined && next.points > closeShare * best.points;
  return { primary: best.label, topics, unsure: best.points < certainPoints || isClose };
}

/** Four decimals: enough to rank, and the same text everywhere. */
function scoreOf(points: number): number {
  return Math.round((10_000 * points) / (points + halfPoints)) / 10_000;
}
