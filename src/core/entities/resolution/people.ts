import type { KnownNames } from './knownNames';
import { Namings, ShortForms } from './latestNamed';
import { identityOf, type Identity, type NamedMention } from './types';

/**
 * Who is meant by each mention of a person in one article. A full name is who the lexicon knows by it, or a person of
 * this article; a surname or given name alone is the one of that name who was named last. A surname known to everyone
 * (`Trump`) means its bearer unless only others of that name are in the article.
 * @returns identities in the order of the mentions
 */
export function resolvePeople(text: string, mentions: readonly NamedMention[], known: KnownNames): Identity[] {
  const people = readPeople(text, mentions, known);
  return mentions.map((named) => {
    const { mention: { start }, name } = named;
    const identity = people.full.get(named.key) ?? shortName(named.key, people, known) ?? { canonical: name };
    people.namings.introduce(identity);
    people.namings.name(identity.canonical, start);
    return identity;
  });
}

interface People {
  /** By the key of their full names. */
  readonly full: ReadonlyMap<string, Identity>;
  readonly forms: ShortForms;
  readonly namings: Namings;
}

function readPeople(text: string, mentions: readonly NamedMention[], known: KnownNames): People {
  const full = new Map<string, Identity>();
  const forms = new ShortForms();
  const namings = new Namings(text);
  const names = new Map(mentions.filter(({ key }) => key.includes(' ')).map(({ key, name }) => [key, name]));
  // The longest names first: `Maria Lopez` may be short for `Ana Maria Lopez`.
  const keys = [...names.keys()].sort((a, b) => b.split(' ').length - a.split(' ').length);
  for (const key of keys) {
    const entry = known.find(key, 'PER');
    const [longer, ...others] = entry ? [] : forms.ownersOf(key);
    const identity = entry ? identityOf(entry) : longer !== undefined && others.length === 0 ? { canonical: longer } : { canonical: readable(names.get(key) ?? key) };
    full.set(key, identity);
    namings.introduce(identity);
    for (const form of shortForms(key.split(' '))) forms.add(form, identity.canonical);
  }
  return { full, forms, namings };
}

function shortName(key: string, { forms, namings }: People, known: KnownNames): Identity | undefined {
  const entry = known.find(key, 'PER');
  if (entry && namings.has(entry.canonical)) return identityOf(entry);
  return namings.meant(forms.ownersOf(key)) ?? (entry && identityOf(entry));
}

/** How else a person of that name may be called: any first or last part, first and last word, initial and surname. */
function shortForms(words: readonly string[]): string[] {
  const last = words.at(-1) ?? '';
  const first = words[0] ?? '';
  const forms = [`${first} ${last}`, `${first.charAt(0)} ${last}`];
  for (let length = 1; length < Math.min(words.length, 6); length += 1) forms.push(words.slice(0, length).join(' '), words.slice(-length).join(' '));
  return forms.filter((form) => form.length > 1 && form !== words.join(' '));
}

/** `JANE DOE` of a headline as `Jane Doe`. */
function readable(name: string): string {
  const isLoud = name === name.toUpperCase() && /\p{Lu}{3}/u.test(name);
  return isLoud ? name.replace(/\p{L}+/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase()) : name;
}
