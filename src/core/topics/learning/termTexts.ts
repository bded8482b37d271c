import { ownName, type LabelledTopic } from '../topicPaths';

/** What is known of a topic before any document, as if they were texts: its terms, and its own name, which says more than one of them. */
export function termTexts({ label, topic }: LabelledTopic): string[] {
  const name = ownName(label);
  return [...topic.terms ?? [], name, name];
}
