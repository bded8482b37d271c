import { ownName, type LabelledTopic } from '../topicPaths';

/** What is known about a topic before any document, in the form of texts: its terms, and its own name, which says more than one term. */
export function termTexts({ label, topic }: LabelledTopic): string[] {
  const name = ownName(label);
  return [...topic.terms ?? [], name, name];
}
