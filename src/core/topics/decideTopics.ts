import type { TopicDecision } from '../annotations/types';
import type { ArticleTopics, TopicScore } from './types';

/** The topics of an article, for views. */
export interface DecidedTopics extends ArticleTopics {
  /** The researcher has decided on them. */
  readonly manual: boolean;
}

/**
 * Combines the classifier's result with the researcher's decision. The decision always wins: its primary topic comes first,
 * `remove` removes topics, `add` adds them. What is both primary and removed stays; what is both added and removed is
 * dropped. A decided primary topic scores 1, an added one as much as the topic before it.
 */
export function decideTopics(automatic: ArticleTopics, decision: TopicDecision | undefined): DecidedTopics {
  const { primary, add = [], remove = [] } = decision ?? {};
  const manual = primary !== undefined || add.length > 0 || remove.length > 0;
  if (!manual) return { ...automatic, manual };
  const removed = new Set(remove);
  const found = automatic.topics.filter(({ label }) => label !== primary && !removed.has(label));
  const first = primary === undefined ? found[0] : decided(automatic, primary);
  const known = new Set([first?.label, ...found.map(({ label }) => label), ...removed]);
  const added = [...new Set(add)].filter((label) => !known.has(label))
    .map((label): TopicScore => ({ label, score: first?.score ?? 1, why: [] }));
  const rest = primary === undefined ? found.slice(1) : found;
  const topics = [...(first === undefined ? [] : [first]), ...added, ...rest];
  // A primary topic chosen by the researcher is certain; so is an added one if the classifier had none.
  const chosen = primary !== undefined || (found.length === 0 && added.length > 0);
  const unsure = topics.length === 0 || (automatic.unsure && !chosen);
  return { primary: topics[0]?.label ?? null, topics, unsure, manual };
}

function decided(automatic: ArticleTopics, label: string): TopicScore {
  const found = automatic.topics.find((topic) => topic.label === label);
  return { label, score: 1, why: found?.why ?? [] };
}
