import { labelledTopics, ownName, type LabelledTopic } from '../topicPaths';
import type { TopicCodebook } from '../types';

/** A topic as written by a person. */
export interface CodedLabel {
  /** A label of the codebook, or the last part of one; any other is a topic of its own. */
  readonly label: string;
}

/** Maps labels to the codebook's spelling: `Export controls` to `Trade / Export controls`, if no other topic has that name. */
export function codedLabelReader(topics: readonly LabelledTopic[]): (coded: CodedLabel) => string {
  const byName = new Map<string, string[]>();
  for (const { label } of topics) byName.set(ownName(label), [...byName.get(ownName(label)) ?? [], label]);
  const known = new Set(topics.map(({ label }) => label));
  return ({ label }) => {
    const [only, ...others] = byName.get(label) ?? [];
    return known.has(label) || only === undefined || others.length > 0 ? label : only;
  };
}

/** The labels that people wrote but the codebook lacks. */
export function unknownLabels(codebook: TopicCodebook, coded: readonly CodedLabel[]): string[] {
  const topics = labelledTopics(codebook);
  const known = new Set(topics.map(({ label }) => label));
  return [...new Set(coded.map(codedLabelReader(topics)))].filter((label) => !known.has(label));
}
