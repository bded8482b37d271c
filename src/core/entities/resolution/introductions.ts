import type { KnownNames } from './knownNames';
import { initialsOf, isAcronymLike } from './nameKey';
import { identityOf, type Identity, type NamedMention } from './types';

/** What comes between two names of one thing: `Long Name (LN)`, `LN (the Long Name)`, `Long Name, or LN,`, `New, formerly Old,`. */
const inBrackets = /^(?:['’‘]s)? ?\( ?(?:the )?["“‘']?$/;
const inWords = /^,? \(?(?:or|aka|a\.k\.a\.|also known as|known as|formerly known as|formerly|previously) (?:the )?["“‘']?$/i;
const closing = /^(?:['’]s)?["”’']? ?\)/;
const longestBetween = 30;

/**
 * What a short name means according to the article, and the long name with it.
 * @param full identities of names of several words, by key
 * @returns identities by the keys of both names
 */
export function readIntroductions(text: string, mentions: readonly NamedMention[], full: ReadonlyMap<string, Identity>, known: KnownNames): Map<string, Identity> {
  const introduced = new Map<string, Identity>();
  for (const [index, first] of mentions.entries()) {
    const second = mentions[index + 1];
    const kind = second && introductionOf(text, first, second);
    if (second === undefined || kind === undefined) continue;
    const isSecondLong = kind === 'short' && (isAcronymLike(first.name) || first.key.length < second.key.length);
    const [chief, other] = isSecondLong ? [second, first] : [first, second];
    const identity = commonIdentity(chief, other, full, known);
    if (identity === undefined) continue;
    introduced.set(chief.key, identity);
    introduced.set(other.key, identity);
  }
  return introduced;
}

/** How the second of two adjacent names is introduced: as short for the first or the reverse, or as its old name. */
function introductionOf(text: string, first: NamedMention, second: NamedMention): 'short' | 'former' | undefined {
  if (second.mention.start - first.mention.end > longestBetween || first.key === second.key || !areAlike(first, second)) return undefined;
  const between = text.slice(first.mention.end, second.mention.start);
  const hasAcronym = isAcronymLike(first.name) !== isAcronymLike(second.name) && (first.key.includes(' ') || second.key.includes(' '));
  if (inBrackets.test(between)) return hasAcronym && closing.test(text.slice(second.mention.end, second.mention.end + 5)) ? 'short' : undefined;
  if (!inWords.test(between)) return undefined;
  if (/former|previous/i.test(between)) return 'former';
  return hasAcronym ? 'short' : undefined;
}

/** A place in brackets says where, not another name. */
const areAlike = (first: NamedMention, second: NamedMention): boolean =>
  first.mention.type === second.mention.type || !/GPE|LOC|NORP/.test(first.mention.type + second.mention.type);

/** The one that the lexicon knows; of two known ones, the chief name, if its letters form the other. */
function commonIdentity(chief: NamedMention, other: NamedMention, full: ReadonlyMap<string, Identity>, known: KnownNames): Identity | undefined {
  const knownChief = known.find(chief.key, chief.mention.type);
  const knownOther = known.find(other.key, other.mention.type);
  const makesLetters = initialsOf(chief.key).includes(other.key);
  if (knownChief) return knownOther === undefined || knownOther === knownChief || makesLetters ? identityOf(knownChief) : undefined;
  return full.get(chief.key) ?? { canonical: chief.name };
}
