import { generations } from '../../english/englishWords';
import type { KnownNames } from './knownNames';
import { NamesInArticle } from './namesInArticle';
import { identityOf, type Identity, type NamedMention } from './types';

/**
 * Who is meant by each mention of a person in one article. A full name means whoever the lexicon knows by it, or a
 * person of this article; a surname or given name alone means whoever of that name was named last. A surname known to
 * everyone (`Trump`) means its bearer unless only others of that name are in the article.
 * @returns identities in the order of the mentions
 */
export function resolvePeople(text: string, mentions: readonly NamedMention[], known: KnownNames): Identity[] {
  const { full, names } = readPeople(text, mentions, known);
  return mentions.map(({ mention: { start }, key, name }) => {
    const identity = full.get(key) ?? shortName(key, names, known) ?? { canonical: name };
    names.introduce(identity);
    names.name(identity.canonical, start);
    return identity;
  });
}

interface People {
  /** By the key of their full names. */
  readonly full: ReadonlyMap<string, Identity>;
  readonly names: NamesInArticle;
}

function readPeople(text: string, mentions: readonly NamedMention[], known: KnownNames): People {
  const full = new Map<string, Identity>();
  const names = new NamesInArticle(text);
  const written = new Map(mentions.filter(({ key }) => key.includes(' ')).map(({ key, name }) => [key, name]));
  // The longest names first: `Maria Lopez` may be short for `Ana Maria Lopez`.
  for (const key of [...written.keys()].sort((a, b) => b.split(' ').length - a.split(' ').length)) {
    const entry = known.find(key, 'PER');
    const identity = entry ? identityOf(entry) : names.onlyOwner(key) ?? { canonical: readable(written.get(key) ?? key) };
    full.set(key, identity);
    names.introduce(identity, shortForms(key.split(' ')));
  }
  return { full, names };
}

function shortName(key: string, names: NamesInArticle, known: KnownNames): Identity | undefined {
  const entry = known.find(key, 'PER');
  if (entry && names.has(entry.canonical)) return identityOf(entry);
  return names.meant(key) ?? (entry && identityOf(entry));
}

/** What else a person of that name may be called: any first or last part, first and last word, initial and surname; without `Jr`. */
function shortForms(words: readonly string[]): string[] {
  const plain = generations.has(words.at(-1) ?? '') ? words.slice(0, -1) : words;
  const last = plain.at(-1) ?? '';
  const first = plain[0] ?? '';
  const forms = [plain.join(' '), `${first} ${last}`, `${first.charAt(0)} ${last}`];
  for (let length = 1; length < Math.min(plain.length, 6); length += 1) forms.push(plain.slice(0, length).join(' '), plain.slice(-length).join(' '));
  return forms.filter((form) => form.length > 1 && form !== words.join(' '));
}

/** `JANE DOE` of a headline as `Jane Doe`. */
function readable(name: string): string {
  const isLoud = name === name.toUpperCase() && /\p{Lu}{3}/u.test(name);
  return isLoud ? name.replace(/\p{L}+/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase()) : name;
}
