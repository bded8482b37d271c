import { alternatives, bodyJoints, everyStatesBodies } from '../../english/englishWords';
import type { StateNames } from '../lexicon/stateNames';
import type { KnownNames } from './knownNames';
import { nameKey } from './nameKey';
import { identityOf, type Identity, type NamedMention } from './types';

/** Offices that every state has one of, by key. */
const office = `(?:${alternatives(everyStatesBodies)})`;
/** A quick check before the close one. */
const mayBeOffice = new RegExp(`\\b${office}\\b`);
const headFirst = new RegExp(`^${office}(?: (?:of|for|on) .+)?$`);
const headLast = /^(?<field>.+) (?<head>ministry|department)$/;
const fields: ReadonlyMap<string, string> = new Map([['foreign', 'foreign affairs'], ['home', 'home affairs'], ['interior', 'interior']]);

export interface ArticleStates {
  /** State of each mention of a state or its people, by its place in the list; undefined for other mentions. */
  readonly states: readonly (string | undefined)[];
  /** The one that the article is about, if one is. */
  readonly mainState: string | undefined;
}

/**
 * Whose office `Ministry of Health` is: that of the state in or next to its name, else of the state that the article is
 * about.
 * @returns undefined where the mention is not an office that every state has, or is one that the lexicon knows
 */
export function resolveOffice(
  text: string, mentions: readonly NamedMention[], index: number, { states, mainState }: ArticleStates, known: KnownNames, stateNames: StateNames,
): Identity | undefined {
  const named = mentions[index];
  if (named?.mention.type !== 'ORG' || !mayBeOffice.test(named.key)) return undefined;
  const { body, state: own } = splitState(named.key, stateNames);
  const office = officeOf(body);
  if (office === undefined) return undefined;
  const beside = own ?? stateBeside(text, mentions, index, states);
  const state = beside ?? mainState;
  const entry = known.find(named.key, 'ORG');
  if (state === undefined || (entry && isMeant(ownState(entry.canonical, stateNames), beside, states, mainState))) return undefined;
  const name = `${readableOffice(office)} (${state})`;
  const initials = stateNames.initialsOf(state);
  const entryOfState = known.find(nameKey(name), 'ORG') ?? (initials === undefined ? undefined : known.find(nameKey(`${initials} ${office}`), 'ORG'));
  return entryOfState ? identityOf(entryOfState) : { canonical: name };
}

/** Whether an office that the lexicon knows is meant: no other state is next to it, and its own state is in sight. */
function isMeant(own: string | undefined, beside: string | undefined, states: readonly (string | undefined)[], mainState: string | undefined): boolean {
  if (own === undefined || own === beside) return true;
  return beside === undefined && (mainState === undefined || states.includes(own));
}

/** The state in the chief name of an office: `US Senate`, `Ministry of Commerce (China)`. */
function ownState(canonical: string, { stateOf }: StateNames): string | undefined {
  const initials = /^\p{Lu}{2}(?= )/u.exec(canonical)?.[0];
  return (initials === undefined ? undefined : stateOf(initials)) ?? /\((?<state>[^)]+)\)$/.exec(canonical)?.groups?.['state'];
}

/** `health ministry` as `ministry of health`. */
function officeOf(key: string): string | undefined {
  if (headFirst.test(key)) return key;
  const { field, head } = headLast.exec(key)?.groups ?? {};
  return field === undefined || head === undefined ? undefined : `${head} of ${fields.get(field) ?? field}`;
}

/** A state's name or adjective at either end of a key: `ministry of health malaysia`, `chinese ministry of commerce`. */
function splitState(key: string, { stateOf }: StateNames): { body: string; state: string | undefined } {
  const words = key.split(' ');
  for (let length = Math.min(3, words.length - 1); length > 0; length -= 1) {
    const after = stateOf(words.slice(-length).join(' '));
    if (after !== undefined) return { body: words.slice(0, -length).join(' ').replace(/ of(?: the)?$/, ''), state: after };
    const before = stateOf(words.slice(0, length).join(' '));
    if (before !== undefined) return { body: words.slice(length).join(' '), state: before };
  }
  return { body: key, state: undefined };
}

/** `China’s Ministry …`, `the Chinese Ministry …`, `Ministry … of China`, `Ministry … (China)`. */
function stateBeside(text: string, mentions: readonly NamedMention[], index: number, states: readonly (string | undefined)[]): string | undefined {
  const here = mentions[index]?.mention;
  const before = mentions[index - 1]?.mention;
  const after = mentions[index + 1]?.mention;
  if (here && before && states[index - 1] !== undefined && /^(?:['’‘]s?)?[ \u00a0-](?:the )?$/.test(text.slice(before.end, here.start))) return states[index - 1];
  if (here && after && states[index + 1] !== undefined && /^ (?:of (?:the )?|in |\()$/.test(text.slice(here.end, after.start))) return states[index + 1];
  return undefined;
}

/** `ministry of trade and industry` as `Ministry of Trade and Industry`. */
const readableOffice = (key: string): string => key.split(' ').map((word) => (bodyJoints.has(word) ? word : word.charAt(0).toUpperCase() + word.slice(1))).join(' ');
