import type { LexiconEntry } from '../lexicon/entry';
import { readStateNames, type StateNames } from '../lexicon/stateNames';
import type { EntityType, Mention } from '../types';
import { indexNames, type KnownNames } from './knownNames';
import { nameKey, personKey, tidyName } from './nameKey';
import { resolvePeople } from './people';
import { resolveOffice } from './stateBodies';
import { resolveThings } from './things';
import type { Identity, NamedMention } from './types';

/** Gives the mentions of one article their chief names and identities. */
export type Resolver = (text: string, mentions: readonly Mention[]) => Mention[];

/** Types whose mentions name someone or something; the others are amounts or times. */
const namingTypes = new Set<EntityType>(['PER', 'ORG', 'GPE', 'LOC', 'NORP', 'PRODUCT', 'LAW', 'EVENT']);

/**
 * A resolver with a lexicon. It looks only at the text, span and type of mentions, whoever found them, and at no other
 * article: a surname alone means someone of its own article, or nobody known.
 */
export function createResolver(entries: readonly LexiconEntry[]): Resolver {
  const known = indexNames(entries);
  const stateNames = readStateNames();
  return (text, mentions) => resolveArticle(text, mentions, known, stateNames);
}

function resolveArticle(text: string, mentions: readonly Mention[], known: KnownNames, stateNames: StateNames): Mention[] {
  const people = named(mentions.filter(({ type }) => type === 'PER'), personKey);
  const things = named(mentions.filter(({ type }) => type !== 'PER' && namingTypes.has(type)), nameKey);
  const identities = new Map<Mention, Identity>();
  for (const [index, identity] of resolvePeople(text, people, known).entries()) assign(identities, people[index], identity);
  for (const [index, identity] of resolveThings(text, things, known).entries()) assign(identities, things[index], identity);
  assignOffices(text, things, identities, known, stateNames);
  return mentions.map((mention) => withIdentity(mention, identities.get(mention)));
}

/** Assigns offices that every state has to their state, together with the other names that the article gave them. */
function assignOffices(text: string, things: readonly NamedMention[], identities: Map<Mention, Identity>, known: KnownNames, stateNames: StateNames): void {
  const canonicalOf = ({ mention }: NamedMention): string => identities.get(mention)?.canonical ?? mention.canonical;
  const states = things.map((thing) => (thing.mention.type === 'GPE' || thing.mention.type === 'NORP' ? stateNames.stateOf(canonicalOf(thing)) : undefined));
  const inArticle = { states, mainState: mostNamed(states) };
  const offices = new Map<string, Identity>();
  for (const [index, thing] of things.entries()) {
    const office = resolveOffice(text, things, index, inArticle, known, stateNames);
    const canonical = canonicalOf(thing);
    if (office === undefined || isShortForm(thing.key, canonical, known)) continue;
    if (known.find(nameKey(canonical), 'ORG') === undefined) offices.set(canonical, office);
    assign(identities, thing, office);
  }
  for (const thing of things) assign(identities, thing, offices.get(canonicalOf(thing)));
}

/** `Parliament` for the European Parliament that was named before: it belongs to no state. */
const isShortForm = (key: string, canonical: string, known: KnownNames): boolean =>
  !key.includes(' ') && nameKey(canonical) !== key && known.find(key, 'ORG') === undefined;

/** Names the mentions of an article; the same words are examined once. */
function named(mentions: readonly Mention[], keyOf: (name: string) => string): NamedMention[] {
  const keys = new Map<string, { readonly name: string; readonly key: string }>();
  return mentions.map((mention) => {
    const known = keys.get(mention.text);
    if (known) return { mention, ...known };
    const name = tidyName(mention.text);
    const made = { name, key: keyOf(name) };
    keys.set(mention.text, made);
    return { mention, ...made };
  });
}

function assign(identities: Map<Mention, Identity>, to: NamedMention | undefined, identity: Identity | undefined): void {
  if (to && identity) identities.set(to.mention, identity);
}

function withIdentity(mention: Mention, identity: Identity | undefined): Mention {
  if (identity === undefined) return mention;
  const { start, end, text, type } = mention;
  return { start, end, text, type, ...identity };
}

/** The state that is named more often than any other, if there is one. */
function mostNamed(states: readonly (string | undefined)[]): string | undefined {
  const counts = new Map<string, number>();
  for (const state of states) if (state !== undefined) counts.set(state, (counts.get(state) ?? 0) + 1);
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  return first && first[1] > (second?.[1] ?? 0) ? first[0] : undefined;
}
