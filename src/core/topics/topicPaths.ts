import type { Topic, TopicCodebook } from './types';

/** A topic that articles can have, with its label: `Area / Topic`. */
export interface LabelledTopic {
  readonly label: string;
  readonly topic: Topic;
}

export const pathSeparator = ' / ';

function below(topic: Topic, parent: string): LabelledTopic[] {
  const label = parent === '' ? topic.label : parent + pathSeparator + topic.label;
  const children = (topic.topics ?? []).flatMap((inner) => below(inner, label));
  const isTopic = children.length === 0 || (topic.terms ?? []).length > 0;
  return isTopic ? [{ label, topic }, ...children] : children;
}

/**
 * The topics that articles can have, in the order of the codebook. An area that has topics only groups them; an area without
 * topics, or with its own terms, is a topic itself.
 */
export function labelledTopics(codebook: TopicCodebook): LabelledTopic[] {
  return codebook.topics.flatMap((topic) => below(topic, ''));
}

/** The last part of a path: `Export controls`. */
export function ownName(label: string): string {
  const start = label.lastIndexOf(pathSeparator);
  return start < 0 ? label : label.slice(start + pathSeparator.length);
}

/** Labels of all topics that articles can have, in the order of the codebook. */
export function topicPaths(codebook: TopicCodebook): string[] {
  return labelledTopics(codebook).map(({ label }) => label);
}
