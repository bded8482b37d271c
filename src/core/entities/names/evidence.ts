import type { Token } from '../tokens';
import type { EntityType } from '../types';
import { doings, jobs, organisationLeads, plainCapitals, productHeads, productLeads, productTails, sayings } from './cues';
import { givenNames } from './givenNames';
import { headType, looksLikePerson, type Segment } from './segments';
import { hasInnerCapital, isAcronym, isCode } from './shapes';

/** How much speaks for each type; a name needs `enough`. */
export type Evidence = Partial<Record<EntityType, number>>;

/** Weights set by hand: a sign that decides, a good one, a weak one. */
const decisive = 10;
const good = 3;
const weak = 1;
export const enough = 2;

/** What shape and surroundings of one unknown name say of its type. */
export function evidenceOf(segment: Segment): Evidence {
  const evidence: Evidence = {};
  const add = (type: EntityType, weight: number): void => {
    evidence[type] = (evidence[type] ?? 0) + weight;
  };
  addShape(segment, add);
  addBefore(segment, add);
  addAfter(segment, add);
  return evidence;
}

type Add = (type: EntityType, weight: number) => void;

function addShape(segment: Segment, add: Add): void {
  const { line, from, to } = segment;
  const first = line.tokens[from];
  const last = line.tokens[to - 1];
  if (!first || !last) return;
  const head = headType(line.tokens, from, to);
  if (head) add(head, decisive);
  else if (looksLikePerson(segment)) add('PER', decisive);
  if (to - from > 1 && productHeads.has(last.lower)) add('PRODUCT', good + weak);
  if (isCode(last.text) || (last.kind === 'number' && to - from > 1)) add('PRODUCT', good + weak);
  if (segment.startsSentence && to - from === 1) add('PER', -weak);
  if (to - from === 1) addSingle(first, segment, add);
  else if (!segment.startsSentence) add('ORG', good);
  if (segment.follows === 'ORG') add('PRODUCT', good);
}

function addSingle(token: Token, segment: Segment, add: Add): void {
  if (isCode(token.text)) return;
  if (isAcronym(token.text)) add('ORG', good);
  else if (hasInnerCapital(token.text)) add('ORG', good);
  else if (!segment.startsSentence && !plainCapitals.has(token.lower)) add(givenNames.has(token.text) ? 'PER' : 'ORG', good - weak);
}

function addBefore(segment: Segment, add: Add): void {
  const { tokens } = segment.line;
  const before = tokens[segment.from - 1];
  const isOne = segment.to - segment.from === 1;
  if (!before) return;
  const word = before.lower;
  if (jobs.has(word)) add('PER', decisive);
  else if (word === 'said' || word === 'says') add('PER', good + good);
  if (organisationLeads.has(word)) add('ORG', good + good);
  if (productLeads.has(word)) add('PRODUCT', good + good);
  if (word === 'in' && isOne) add('GPE', good);
  if (word === 'near' || word === 'outside') add('GPE', good);
  if (word === 'at') add('ORG', good);
  if (word === 'by' && !isOne) add('PER', weak);
}

function addAfter(segment: Segment, add: Add): void {
  const { tokens } = segment.line;
  const { to } = segment;
  const [next, second, third] = [tokens[to], tokens[to + 1], tokens[to + 2]];
  if (!next) return;
  const isLong = to - segment.from > 1;
  if (sayings.has(next.lower)) add('PER', isLong ? good + weak : good);
  if (doings.has(next.lower)) add('ORG', good);
  if (productTails.has(next.lower)) add('PRODUCT', good + weak);
  if (next.text === ',' && second) {
    if (second.lower === 'who' || second.lower === 'whose' || /^\d{2}$/.test(second.text)) add('PER', decisive);
    if (jobs.has(second.lower) || /^(?:ceo|cfo|cto|chief|vice|head|managing|co-founder|founding|former|senior|deputy|executive)$/.test(second.lower)) add('PER', good + good);
    if (/^(?:an?|the|its|their|our)$/.test(second.lower) && jobs.has(third?.lower ?? '')) add('PER', good + good);
    if (/^(?:an?|the)$/.test(second.lower) && organisationLeads.has(third?.lower ?? '')) add('ORG', good + good);
  }
  if (!next.spaced && /^[-‐‑]$/.test(next.text) && second?.lower === 'based') add('GPE', decisive);
  if (!next.spaced && /^[-‐‑]$/.test(next.text) && /^(?:owned|backed|led|run)$/.test(second?.lower ?? '')) add('ORG', good);
  if (/^['’]$/.test(next.text) && second?.lower === 's' && isOfficer(third)) add('ORG', good + good);
}

const isOfficer = (token: Token | undefined): boolean =>
  token !== undefined && (/^(?:chief|ceo|cfo|shares|stock|president|chairman|board|spokesman|spokeswoman|spokesperson|parent|revenue|headquarters)$/.test(token.lower));
