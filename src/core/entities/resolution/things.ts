import { bodiesApart, bodyKinds, productKinds } from '../../english/englishWords';
import type { EntityType } from '../types';
import { readIntroductions } from './introductions';
import type { KnownNames } from './knownNames';
import { initialsOf, isAcronymLike, shownName } from './nameKey';
import { NamesInArticle } from './namesInArticle';
import { identityOf, type Identity, type NamedMention } from './types';

/** The most words of a name that are used for its short forms. */
const longestForm = 8;

/**
 * What each mention of anything but people in one article means: what the lexicon knows by that name, or a thing of
 * this article, under the longest of its names. Acronyms mean what the article says they do, in brackets or by their
 * letters.
 * @returns identities in the order of the mentions
 */
export function resolveThings(text: string, mentions: readonly NamedMention[], known: KnownNames): Identity[] {
  const things = readThings(text, mentions, known);
  const { names } = things;
  return mentions.map((named) => {
    const identity = things.introduced.get(named.key) ?? things.full.get(named.key) ?? shortName(named, names, known) ?? { canonical: things.written.get(named.key) ?? named.name };
    names.introduce(identity);
    names.name(identity.canonical, named.mention.start);
    return identity;
  });
}

interface Things {
  /** The best way to write each key. */
  readonly written: ReadonlyMap<string, string>;
  /** What the article says a name means. */
  readonly introduced: ReadonlyMap<string, Identity>;
  /** Names of several words, by key. */
  readonly full: ReadonlyMap<string, Identity>;
  readonly names: NamesInArticle;
}

function readThings(text: string, mentions: readonly NamedMention[], known: KnownNames): Things {
  const written = bestWritten(mentions);
  const full = new Map<string, Identity>();
  const variants = new Map<string, Identity>();
  const names = new NamesInArticle(text);
  const types = new Map(mentions.filter(({ key }) => key.includes(' ')).map(({ key, mention }) => [key, mention.type]));
  // The longest names first: `Bank of Harbour` may be short for `Bank of Harbour Islands`.
  for (const [key, type] of [...types].sort((a, b) => b[0].split(' ').length - a[0].split(' ').length)) {
    const variant = `${type} ${withoutTypingSlips(key)}`;
    const identity = knownThing(known, key, type) ?? names.onlyOwner(key) ?? variants.get(variant) ?? { canonical: written.get(key) ?? key };
    variants.set(variant, identity);
    full.set(key, identity);
    const forms = shortForms(key.split(' '), type);
    // `MAS Holdings` does not make `MAS` its short form.
    const own = isCapitals(firstWord(written.get(key))) ? forms.filter((form) => form.includes(' ')) : forms;
    names.introduce(identity, [...own, ...(type === 'NORP' ? [] : initialsOf(key).map(letters))]);
  }
  return { written, introduced: readIntroductions(text, mentions, full, known), full, names };
}

/** An acronym's letters as a form distinct from words: `ant` is not the start of `Ant Group`. */
const letters = (acronym: string): string => `${acronym}.`;

function shortName({ name, key, mention: { type } }: NamedMention, names: NamesInArticle, known: KnownNames): Identity | undefined {
  const entry = known.find(key, type);
  if (entry && names.isNamed(entry.canonical)) return identityOf(entry);
  const spelledOut = isAcronymLike(name) ? letters(key) : undefined;
  if (entry) return (spelledOut === undefined ? undefined : names.lastNamed(spelledOut)) ?? identityOf(entry);
  return (spelledOut === undefined ? undefined : names.meant(spelledOut)) ?? names.meant(key);
}

/** What the lexicon knows by that name; `CES 2025` is known too, as an edition with its year. */
function knownThing(known: KnownNames, key: string, type: EntityType): Identity | undefined {
  const entry = known.find(key, type);
  if (entry || type !== 'EVENT') return entry && identityOf(entry);
  const year = /^(?:19|20)\d\d(?= )|(?<= )(?:19|20)\d\d$/.exec(key)?.[0];
  const series = year === undefined ? undefined : known.find(key.replace(year, '').trim(), type);
  return series && { canonical: `${series.canonical} ${year ?? ''}` };
}

/** What else a thing of that name and type may be called. */
function shortForms(words: readonly string[], type: EntityType): string[] {
  const tail = words.at(-1) ?? '';
  const withoutTail = words.slice(0, -1).join(' ');
  if (type === 'PRODUCT') return productKinds.has(tail) ? [withoutTail] : [];
  if (type === 'LAW' || type === 'EVENT') return /^(?:1[89]|20)\d\d$/.test(tail) ? [withoutTail] : [];
  if (type !== 'ORG') return [];
  const beginnings = bodiesApart.has(tail) ? [] : words.slice(0, -1).slice(0, longestForm).map((_, index) => words.slice(0, index + 1).join(' '));
  return bodyKinds.has(tail) ? [...beginnings, tail] : beginnings;
}

const isCapitals = (word: string): boolean => /^[\p{Lu}\d*]+$/u.test(word);
const firstWord = (name = ''): string => name.split(' ')[0] ?? '';

/** One key for names that differ in doubled letters or in a plural: `Locum App` and `Locum Apps`. */
const withoutTypingSlips = (key: string): string => key.replace(/(?<=\p{L}{2})s$/u, '').replace(/(\p{L})\1+/gu, '$1');

/** Each key's shortest wording that is not all in capitals. */
function bestWritten(mentions: readonly NamedMention[]): Map<string, string> {
  const names = new Map<string, string>();
  for (const { key, name } of mentions) {
    const known = names.get(key);
    const shown = shownName(name);
    if (known === undefined || (isLoud(shown) === isLoud(known) ? shown.length < known.length : isLoud(known))) names.set(key, shown);
  }
  return names;
}

const isLoud = (name: string): boolean => name === name.toUpperCase() && name.length > 5;
