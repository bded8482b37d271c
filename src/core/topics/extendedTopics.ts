import type { Topic, TopicCodebook } from './types';

/**
 * A codebook with another's topics on top. A topic that both have is one: it has the terms of both, and what else `own` says
 * about it replaces what `base` says. Other topics come after those of `base`.
 */
export function extendedTopics(base: TopicCodebook, own: TopicCodebook): TopicCodebook {
  return { version: 1, topics: joined(base.topics, own.topics) };
}

function joined(base: readonly Topic[], own: readonly Topic[]): Topic[] {
  const ownByLabel = new Map(own.map((topic) => [topic.label, topic]));
  const known = new Set(base.map(({ label }) => label));
  const both = base.map((topic) => {
    const more = ownByLabel.get(topic.label);
    return more === undefined ? topic : joinedTopic(topic, more);
  });
  return [...both, ...own.filter(({ label }) => !known.has(label))];
}

function joinedTopic(base: Topic, own: Topic): Topic {
  const topics = joined(base.topics ?? [], own.topics ?? []);
  return {
    ...base, ...own,
    ...lists('terms', base, own), ...lists('not', base, own),
    ...(topics.length > 0 && { topics }),
  };
}

function lists(key: 'terms' | 'not', base: Topic, own: Topic): Pick<Topic, 'terms' | 'not'> {
  const all = [...new Set([...base[key] ?? [], ...own[key] ?? []])];
  return all.length === 0 ? {} : { [key]: all };
}
