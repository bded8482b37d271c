import { lexiconBuilder, type Lexicon } from './lexicon';
import { labelledTopics } from '../topicPaths';
import type { TopicCodebook } from '../types';

/** Weight of a term by its number of words: phrases seldom occur by chance. The last applies to longer ones. */
const lengthWeights = [1, 1.6, 2];

/** A scene is the main topic only if every other has less than this share of its points. */
const sceneStanding = 0.6;

/** One compiled topic: its terms by number, as written and with their weights. */
export interface CompiledTopic {
  readonly label: string;
  readonly terms: ReadonlyMap<number, { readonly written: string; readonly weight: number }>;
  readonly not: ReadonlySet<number>;
  /** Empty: nothing is needed. */
  readonly needs: ReadonlySet<number>;
  /** The weight of its points when topics are ranked: less for a scene. */
  readonly standing: number;
}

/** A codebook whose terms can all be searched at once. */
export interface CompiledCodebook {
  readonly lexicon: Lexicon;
  readonly topics: readonly CompiledTopic[];
  /** By number of a term: the topics that it supports, in which it excludes others, or that need it. */
  readonly users: readonly (readonly CompiledTopic[])[];
}

/** A term weighs more the more words it has, divided among the topics that use it. */
export function compileCodebook(codebook: TopicCodebook): CompiledCodebook {
  const builder = lexiconBuilder();
  const numbered = (terms: readonly string[] = []): { id: number; written: string }[] =>
    terms.flatMap((written) => {
      const id = builder.add(written);
      return id === undefined ? [] : [{ id, written }];
    });
  const read = labelledTopics(codebook).map(({ label, topic }) => ({
    label,
    terms: new Map(numbered(topic.terms).map(({ id, written }) => [id, written])),
    not: new Set(numbered(topic.not).map(({ id }) => id)),
    needs: new Set(numbered(topic.needs).map(({ id }) => id)),
    standing: topic.scene === true ? sceneStanding : 1,
  }));
  const lexicon = builder.build();
  const sharers = lexicon.lengths.map(() => 0);
  for (const { terms } of read) for (const id of terms.keys()) sharers[id] = (sharers[id] ?? 0) + 1;
  const weightOf = (id: number): number => {
    const words = Math.min(lexicon.lengths[id] ?? 1, lengthWeights.length);
    return (lengthWeights[words - 1] ?? 1) / (sharers[id] ?? 1);
  };
  const topics = read.map(({ label, terms, not, needs, standing }): CompiledTopic => ({
    label, terms: new Map([...terms].map(([id, written]) => [id, { written, weight: weightOf(id) }])), not, needs, standing,
  }));
  const users = lexicon.lengths.map((): CompiledTopic[] => []);
  for (const topic of topics) for (const id of new Set([...topic.terms.keys(), ...topic.not, ...topic.needs])) users[id]?.push(topic);
  return { lexicon, topics, users };
}
