import { exactLog } from './exactLog';

/** How often a word was seen, in total and in each of its topics. */
interface WordRow {
  total: number;
  readonly byTopic: Map<number, number>;
}

/** A word's evidence: `lifts[i]` for topic `topics[i]`, never negative. Topics not listed have none. */
export interface WordEvidence {
  readonly topics: Int32Array;
  readonly lifts: Float64Array;
}

/** What was learned, ready for use on documents. */
export interface TopicEvidence {
  /** By number of a word; undefined for one never seen. Computed on first use. */
  of(word: number): WordEvidence | undefined;
  /** By number of a topic: evidence for it in any one word. Keeps frequent topics from winning everything. */
  readonly base: Float64Array;
}

/**
 * How often words were seen in topics: all that is learned. Counts are whole numbers (units are the caller's), so what was
 * added can be removed exactly, in any order, and equal counts give equal results on every machine.
 */
export class TopicCounts {
  private readonly rows = new Map<number, WordRow>();
  private readonly totals: Float64Array;

  /** @param smoothing added to every count, so that a word seen once proves nothing: about one occurrence */
  constructor(readonly topicCount: number, private readonly smoothing: number) {
    this.totals = new Float64Array(topicCount);
  }

  /** @param count a whole number; a negative one removes what was added before */
  add(word: number, topic: number, count: number): void {
    const row = this.rows.get(word) ?? { total: 0, byTopic: new Map<number, number>() };
    const here = (row.byTopic.get(topic) ?? 0) + count;
    row.total += count;
    this.totals[topic] = (this.totals[topic] ?? 0) + count;
    if (here === 0) row.byTopic.delete(topic);
    else row.byTopic.set(topic, here);
    if (row.byTopic.size === 0) this.rows.delete(word);
    else this.rows.set(word, row);
  }

  copy(): TopicCounts {
    const copy = new TopicCounts(this.topicCount, this.smoothing);
    for (const [word, { total, byTopic }] of this.rows) copy.rows.set(word, { total, byTopic: new Map(byTopic) });
    copy.totals.set(this.totals);
    return copy;
  }

  /**
   * Complement naive Bayes (Rennie et al., 2003): a word supports a topic insofar as it is rare in all *other* topics. A
   * topic's score is the sum of `lifts` over a document's words, and `base` for each word. What is the same for all topics
   * is left out, so that only the topics a word was seen in cost anything. Valid until the counts change.
   */
  evidence(): TopicEvidence {
    const all = this.totals.reduce((sum, total) => sum + total, 0);
    const space = this.smoothing * this.rows.size;
    const base = this.totals.map((total) => exactLog((all - total + space) / (all + space)));
    const known = new Map<number, WordEvidence>();
    const of = (word: number): WordEvidence | undefined => {
      const row = this.rows.get(word);
      if (row === undefined) return undefined;
      const evidence = known.get(word) ?? wordEvidence(row, this.smoothing);
      known.set(word, evidence);
      return evidence;
    };
    return { of, base };
  }
}

function wordEvidence({ total, byTopic }: WordRow, smoothing: number): WordEvidence {
  const topics = [...byTopic.keys()].sort((a, b) => a - b);
  const lift = (topic: number): number => exactLog((total + smoothing) / (total - (byTopic.get(topic) ?? 0) + smoothing));
  return { topics: Int32Array.from(topics), lifts: Float64Array.from(topics, lift) };
}
