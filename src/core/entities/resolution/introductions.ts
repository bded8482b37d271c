import type { KnownNames } from './knownNames';
import { initialsOf, isAcronymLike } from './nameKey';
import { identityOf, type Identity, type NamedMention } from './types';

/** What stands between two names of one thing: `Long Name (LN)`, `LN (the Long Name)`, `Long Name, or LN,`, `New, formerly Old,`. */
const inBrackets = /^(?:['’‘]s)? ?\( ?(?:the )?["“‘']?$/;
const inWords = /^,? \(?(?:or|aka|a\.k\.a\.|also known as|known as|formerly known as|formerly|previously) (?:the )?["“‘']?$/i;
const longestBetween = 30;

/**
 * What an article says that a short name stands for, and the long one with it.
 * @param full identities of names of several words, by key
 * @returns identities by the keys of both names
 */
export function readIntroductions(text: string, mentions: readonly NamedMention[], full: ReadonlyMap<string, Identity>, known: KnownNames): Map<string, Identity> {
  const introduced = new Map<string, Identity>();
  for (const [index, first] of mentions.entries()) {
    const second = mentions[index + 1];
    if (second === undefined || !introduces(text, first, second)) continue;
    const [short, long] = isAcronymLike(first.name) || first.key.length < second.key.length ? [first, second] : [second, first];
    const identity = commonIdentity(short, long, full, known);
    if (identity === undefined) continue;
    introduced.set(short.key, identity);
    introduced.set(long.key, identity);
  }
  return introduced;
}

function introduces(text: string, first: NamedMention, second: NamedMention): boolean {
  const gap = second.mention.start - first.mention.end;
  if (gap > longestBetween || first.key === second.key) return false;
  const between = text.slice(first.mention.end, second.mention.start);
  const isClosed = /^(?:['’]s)?["”’']? ?\)/.test(text.slice(second.mention.end, second.mention.end + 5));
  const hasAcronym = isAcronymLike(first.name) !== isAcronymLike(second.name);
  if (inBrackets.test(between)) return isClosed && hasAcronym && areAlike(first, second);
  return inWords.test(between) && areAlike(first, second) && (hasAcronym || /former|previous/i.test(between));
}

/** A place in brackets tells where, not how else. */
const areAlike = (first: NamedMention, second: NamedMention): boolean =>
  first.mention.type === second.mention.type || !/GPE|LOC|NORP/.test(first.mention.type + second.mention.type);

/** The one that the lexicon knows; of two known ones the long one, if its letters make the short one. */
function commonIdentity(short: NamedMention, long: NamedMention, full: ReadonlyMap<string, Identity>, known: KnownNames): Identity | undefined {
  const knownShort = known.find(short.key, short.mention.type);
  const knownLong = known.find(long.key, long.mention.type);
  const makesLetters = initialsOf(long.key).includes(short.key);
  if (knownLong) return knownShort === undefined || knownShort === knownLong || makesLetters ? identityOf(knownLong) : undefined;
  if (knownShort && makesLetters && knownShort.names.every((name) => isAcronymLike(name))) return identityOf(knownShort);
  return full.get(long.key) ?? { canonical: long.name };
}
