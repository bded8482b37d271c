import { issue, noPlace } from '../../issues/issue';
import { nameTerms, toCodebook } from './toCodebook';
import type { RawTopic, TopicImport } from './types';

/** A concept with its texts in one language. */
interface Concept {
  readonly id: string;
  readonly name: string;
  readonly description: string | undefined;
  readonly terms: readonly string[];
  readonly narrower: readonly string[];
  readonly broader: readonly string[];
}

type Fields = Readonly<Record<string, unknown>>;

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The concepts of a SKOS scheme: in IPTC's form (`conceptSet`), or a JSON-LD graph. */
export function skosConcepts(value: unknown): readonly unknown[] | undefined {
  if (!isFields(value)) return undefined;
  const list = [value['conceptSet'], value['@graph'], value['concepts']].find((found) => Array.isArray(found)) as unknown[] | undefined;
  return list?.some((item) => isFields(item) && field(item, 'prefLabel') !== undefined) === true ? list : undefined;
}

/**
 * A scheme of SKOS concepts: labels and alternative labels become terms, narrower concepts topics below. English is used if
 * present, otherwise the first language. Retired concepts are left out.
 */
export function fromSkos(items: readonly unknown[]): TopicImport {
  const concepts = new Map<string, Concept>();
  let retired = 0;
  for (const item of items) {
    if (!isFields(item)) continue;
    if (field(item, 'retired') !== undefined) retired += 1;
    else for (const concept of conceptOf(item)) concepts.set(concept.id, concept);
  }
  const children = childrenOf(concepts);
  const below = new Set([...children.values()].flat());
  const seen = new Set<string>();
  const topic = (id: string): RawTopic[] => {
    const concept = concepts.get(id);
    if (concept === undefined || seen.has(id)) return [];
    seen.add(id);
    const { name, description, terms } = concept;
    return [{ name, description, terms, topics: (children.get(id) ?? []).flatMap(topic) }];
  };
  const roots = [...concepts.keys()].filter((id) => !below.has(id)).flatMap(topic);
  // What is left forms a cycle: any of them is as good a start.
  const circles = [...concepts.keys()].flatMap(topic);
  return toCodebook([...roots, ...circles], retired === 0 ? [] : [issue('import-loss/retired', noPlace, retired)]);
}

function conceptOf(item: Fields): Concept[] {
  const id = textsIn(field(item, 'qcode') ?? field(item, '@id') ?? field(item, 'id') ?? field(item, 'uri'))[0];
  const name = inOneLanguage(field(item, 'prefLabel'))[0];
  if (id === undefined || name === undefined) return [];
  return [{
    id, name,
    description: inOneLanguage(field(item, 'definition'))[0],
    terms: [...nameTerms(name), ...inOneLanguage(field(item, 'altLabel'))],
    narrower: textsIn(field(item, 'narrower')),
    broader: textsIn(field(item, 'broader')),
  }];
}

/** Both directions are read, as files give either or both; each child is placed only below its first parent. */
function childrenOf(concepts: ReadonlyMap<string, Concept>): Map<string, string[]> {
  const parents = new Map<string, string>();
  for (const { id, narrower } of concepts.values()) {
    for (const child of narrower) if (child !== id && concepts.has(child) && !parents.has(child)) parents.set(child, id);
  }
  for (const { id, broader } of concepts.values()) {
    const parent = broader.find((other) => other !== id && concepts.has(other));
    if (parent !== undefined && !parents.has(id)) parents.set(id, parent);
  }
  const children = new Map<string, string[]>();
  for (const [child, parent] of parents) children.set(parent, [...(children.get(parent) ?? []), child]);
  return children;
}

/** A field with or without a prefix, or with a namespace: `prefLabel`, `skos:prefLabel`, `http://…core#prefLabel`. */
function field(item: Fields, name: string): unknown {
  const key = Object.keys(item).find((candidate) => candidate === name || candidate.endsWith(`:${name}`) || candidate.endsWith(`#${name}`));
  return key === undefined ? undefined : item[key];
}

/** Texts, ids, or objects that contain one (`{"@id": …}`, `{"@value": …}`). */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(textsIn);
  return isFields(value) ? textsIn(value['@id'] ?? value['@value']) : [];
}

/** `{"en-GB": …, "de": …}` or `[{"@language": "en", "@value": …}]`: English, or else the first language. */
function inOneLanguage(value: unknown): string[] {
  if (Array.isArray(value)) {
    const items: unknown[] = value;
    const language = (item: unknown): unknown => (isFields(item) ? item['@language'] : undefined);
    const english = items.filter((item) => isEnglish(language(item)));
    const first = items.filter((item) => language(item) === language(items[0]));
    return textsIn(english.length > 0 ? english : first);
  }
  if (!isFields(value) || '@value' in value) return textsIn(value);
  const languages = Object.keys(value);
  return textsIn(value[languages.find(isEnglish) ?? languages[0] ?? '']);
}

function isEnglish(language: unknown): boolean {
  return typeof language === 'string' && /^en\b/i.test(language);
}
