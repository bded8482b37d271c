import type { CompiledCodebook, CompiledTopic } from './compiledCodebook';
import type { TermMatch } from './lexicon';
import type { TopicInput } from '../types';
import { foldWords } from '../../text/words';

/** Weights of places: a title names the subject, a lead sums it up, later paragraphs give background. */
const titleWeight = 8;
const leadWeight = 3;
const secondWeight = 2;

/** An article is judged by its beginning: longer bodies are cut here, in UTF-16 code units, to bound the work. */
const longestBody = 100_000;

/** By number of a term: how often it was found, weighted by place. */
export type Hits = ReadonlyMap<number, number>;

/** The hits of each topic that has any. Phrases don't cross the end of a paragraph. */
export function hitsByTopic(
  article: TopicInput, { lexicon, users }: CompiledCodebook,
): ReadonlyMap<CompiledTopic, Hits> {
  const hits = new Map<CompiledTopic, Map<number, number>>();
  const allowed = new Set<CompiledTopic>();
  for (const lines of paragraphsOf(article)) {
    const words: string[] = [];
    const weights: number[] = [];
    for (const { text, weight } of lines) for (const word of foldWords(text)) weights[words.push(word) - 1] = weight;
    for (const [topic, matches] of groupMatches(lexicon.find(words), users)) {
      if (matches.some(({ term }) => topic.needs.has(term))) allowed.add(topic);
      const ofTopic = hits.get(topic) ?? new Map<number, number>();
      for (const { term, start } of counted(matches, topic)) ofTopic.set(term, (ofTopic.get(term) ?? 0) + (weights[start] ?? 1));
      hits.set(topic, ofTopic);
    }
  }
  for (const topic of hits.keys()) if (topic.needs.size > 0 && !allowed.has(topic)) hits.delete(topic);
  return hits;
}

interface WeightedLine {
  readonly text: string;
  readonly weight: number;
}

/**
 * A line that ends with a word continues in a next line that begins with one, as in hard-wrapped text; a blank line or any
 * punctuation ends it.
 */
const endsInWord = /[\p{L}\p{M}\p{N}\p{Pd}]\s*$/u;
const beginsWithWord = /^\s*[\p{L}\p{N}]/u;
const oneBreak = /^(?:\r\n?|\n)$/;

/** The title, and the lines of the body, with continued lines joined. */
function paragraphsOf({ title, body }: TopicInput): WeightedLine[][] {
  const paragraphs: WeightedLine[][] = [[{ text: title, weight: titleWeight }]];
  const start = body.slice(0, longestBody);
  let goesOnAt: number | undefined;
  let lines = 0;
  for (const { 0: text, index } of start.matchAll(/[^\r\n]+/g)) {
    if (text.trim() === '') continue;
    const line = { text, weight: [leadWeight, secondWeight][lines] ?? 1 };
    lines += 1;
    const isSame = goesOnAt !== undefined && oneBreak.test(start.slice(goesOnAt, index)) && beginsWithWord.test(text);
    if (isSame) paragraphs.at(-1)?.push(line);
    else paragraphs.push([line]);
    goesOnAt = endsInWord.test(text.slice(-2)) ? index + text.length : undefined;
  }
  return paragraphs;
}

function groupMatches(
  matches: readonly TermMatch[], users: CompiledCodebook['users'],
): ReadonlyMap<CompiledTopic, TermMatch[]> {
  const groups = new Map<CompiledTopic, TermMatch[]>();
  for (const match of matches) {
    for (const topic of users[match.term] ?? []) {
      const group = groups.get(topic);
      if (group === undefined) groups.set(topic, [match]);
      else group.push(match);
    }
  }
  return groups;
}

/** What counts for a topic in a paragraph: no term inside a phrase that excludes it or inside a longer term. */
function counted(matches: readonly TermMatch[], topic: CompiledTopic): TermMatch[] {
  const excludes = (match: TermMatch): number => Number(topic.not.has(match.term));
  const sorted = matches.filter(({ term }) => topic.terms.has(term) || topic.not.has(term))
    .sort((a, b) => a.start - b.start || b.end - a.end || excludes(b) - excludes(a));
  let reached = 0;
  return sorted.filter((match) => {
    if (match.end <= reached) return false;
    reached = match.end;
    return excludes(match) === 0;
  });
}
