import { toCodebook } from './toCodebook';
import type { RawTopic, TopicImport } from './types';

/** Names of fields in codebooks of all kinds. */
const nameFields = ['label', 'topic', 'name', 'title', 'category', 'area', 'basket', 'theme', 'term', 'code'];
const descriptionFields = ['description', 'definition', 'scope', 'note', 'include'];
const termFields = ['terms', 'words', 'keywords', 'seeds', 'synonyms', 'patterns'];
const notFields = ['not', 'exclude', 'excluded'];
const childFields = ['topics', 'subtopics', 'children', 'categories', 'areas', 'baskets', 'issues', 'themes', 'codes', 'narrower', 'tags'];

/** Deeper values come from hostile files; codebooks are shallower. */
const deepest = 20;

/**
 * Topics in a JSON or YAML value, whatever its fields are called: a list of topics, a map from topics to terms (as in
 * quanteda dictionaries), or a mix of both, at any level.
 */
export function fromValue(value: unknown): TopicImport {
  return toCodebook(topicsIn(value, 0));
}

type Fields = Readonly<Record<string, unknown>>;

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function topicsIn(value: unknown, depth: number): RawTopic[] {
  if (depth > deepest) return [];
  if (Array.isArray(value)) return value.flatMap((item: unknown) => topicOf(item, depth));
  if (!isFields(value)) return [];
  const listed = childrenOf(value, depth);
  if (listed.length > 0) return listed;
  return Object.entries(value).flatMap(([name, inner]) => topicNamed(name, inner, depth));
}

function topicOf(item: unknown, depth: number): RawTopic[] {
  const text = textOf(item);
  if (text !== undefined) return [{ name: text }];
  if (!isFields(item)) return [];
  const name = nameFields.map((field) => textOf(item[field])).find((found) => found !== undefined);
  if (name === undefined) return topicsIn(item, depth + 1);
  return [{
    name,
    description: descriptionFields.map((field) => textOf(item[field])).find((found) => found !== undefined),
    terms: textsOf(item, termFields),
    not: textsOf(item, notFields),
    topics: childrenOf(item, depth),
  }];
}

/** `topic: [terms]`, `topic: {topic: [terms]}`, or a list with both in it. */
function topicNamed(name: string, value: unknown, depth: number): RawTopic[] {
  const items: unknown[] = Array.isArray(value) ? value : [value];
  const terms = items.flatMap((item) => textOf(item) ?? []);
  const topics = items.flatMap((item) => (isFields(item) ? topicsIn(item, depth + 1) : []));
  return terms.length === 0 && topics.length === 0 ? [] : [{ name, terms, topics }];
}

function childrenOf(value: Fields, depth: number): RawTopic[] {
  return childFields.flatMap((field) => (Array.isArray(value[field]) ? topicsIn(value[field], depth + 1) : []));
}

function textsOf(value: Fields, fields: readonly string[]): string[] {
  return fields.flatMap((field) => {
    const found = value[field];
    return (Array.isArray(found) ? found : [found]).flatMap((item: unknown) => textOf(item) ?? []);
  });
}

function textOf(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}
