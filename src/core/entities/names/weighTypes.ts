import type { NameTree } from '../lexicon/nameTree';
import type { Token } from '../tokens';
import type { EntityType } from '../types';
import {
  bylines, doings, firmBelongings, givenNames, jobs, organisationLeads, plainCapitals, productHeads, productLeads, productTails, ranks, sayings, vagueWords,
} from '../../english/englishWords';
import { headType, isCommon, looksLikePerson, looksPersonal, type UnknownName, type ArticleContext } from './unknownNames';
import { hasInnerCapital, isAcronym, isCode } from './shapes';

/** The weight of evidence for each type; a name needs `enough`. */
export type TypeWeights = Partial<Record<EntityType, number>>;

/** Weights set by hand: for a decisive sign, a good one, a weak one. */
const decisive = 10;
const good = 3;
const weak = 1;
export const enough = 2;

/** What the shape and context of one unknown name say about its type. */
export function weighTypes(name: UnknownName, context: ArticleContext): TypeWeights {
  const weights: TypeWeights = {};
  const mayBePerson = looksPersonal(name);
  const add = (type: EntityType, weight: number): void => {
    if (type === 'PER' && !mayBePerson) return;
    weights[type] = (weights[type] ?? 0) + weight;
  };
  addShape(name, context, add);
  addBefore(name, add);
  addAfter(name, add);
  addCompany(name, context.names, add);
  addDateline(name, add);
  return weights;
}

type Add = (type: EntityType, weight: number) => void;

function addShape(name: UnknownName, context: ArticleContext, add: Add): void {
  const { line, from, to } = name;
  const first = line.tokens[from];
  const last = line.tokens[to - 1];
  if (!first || !last) return;
  const head = headType(line.tokens, from, to);
  if (head) add(head, decisive);
  else if (looksLikePerson(name)) add('PER', decisive);
  if (to - from > 1 && productHeads.has(last.lower)) add('PRODUCT', good + weak);
  if (isCode(last.text) || (last.kind === 'number' && to - from > 1)) add('PRODUCT', good + weak);
  if (name.startsSentence && to - from === 1) add('PER', -weak);
  if (to - from === 1) addSingle(first, name, add);
  else addSeveral(name, context, add);
  if (name.follows === 'ORG') add('PRODUCT', good);
}

/** A word that the article never writes in lower case is not an ordinary one. */
const isPersonalWord = (word: Token, context: ArticleContext): boolean =>
  /^\p{Lu}[\p{Ll}’'-]+$/u.test(word.text) && !isCommon(word, context) && !vagueWords.has(word.lower);

/** Two or three plain words without other signs are a person as often as a firm. */
function addSeveral(name: UnknownName, context: ArticleContext, add: Add): void {
  const words = name.line.tokens.slice(name.from, name.to);
  if (name.follows !== 'NORP') add('ORG', name.startsSentence ? weak : good);
  if (endsInPlace(name, context)) add('ORG', good);
  else if (words.length === 2 && name.follows === undefined && words.every((word) => isPersonalWord(word, context))) add('PER', name.startsSentence ? good - weak : good + weak);
}

/** `Brightline Norway`: firms are named after the place they serve. */
const endsInPlace = ({ line, to }: UnknownName, context: ArticleContext): boolean => context.names.longestAt(line.tokens, to - 1, false)?.entry.type === 'GPE';

function addSingle(token: Token, name: UnknownName, add: Add): void {
  if (isCode(token.text)) return;
  if (isAcronym(token.text)) add('ORG', good);
  else if (hasInnerCapital(token.text)) add('ORG', good);
  else if (!name.startsSentence && name.follows === undefined && !plainCapitals.has(token.lower)) add(givenNames.has(token.text) ? 'PER' : 'ORG', weak);
}

function addBefore(name: UnknownName, add: Add): void {
  const { tokens } = name.line;
  const before = tokens[name.from - 1];
  const isOne = name.to - name.from === 1;
  if (!before) return;
  const word = before.lower;
  if (jobs.has(word)) add('PER', decisive);
  else if (word === 'said' || word === 'says') add('PER', good + good);
  if (organisationLeads.has(word)) add('ORG', good + good);
  if (productLeads.has(word)) add('PRODUCT', good + good);
  if (word === 'in' && isOne) add('GPE', good + weak + weak);
  if (word === 'in' && !isOne) add('GPE', good + weak);
  if (word === 'near' || word === 'outside') add('GPE', good);
  if (isOne && (word === 'from' || word === 'to')) add('GPE', weak);
  if (word === 'at') add('ORG', good);
  if (word === 'by') add('PER', opensByline(tokens[name.from - 2]) ? decisive : Number(!isOne) * weak);
}

/** What comes before `by` and an author; this includes nothing, at the start of a line. */
const opensByline = (before: Token | undefined): boolean => before === undefined || bylines.has(before.lower);

function addAfter(name: UnknownName, add: Add): void {
  const { tokens } = name.line;
  const { to } = name;
  const [next, second, third] = [tokens[to], tokens[to + 1], tokens[to + 2]];
  if (!next) return;
  const isLong = to - name.from > 1;
  if (isLong && next.text === '(' && third?.text === ')' && isAcronym(second?.text ?? '')) add('ORG', good + good);
  if (next.text === '(' && /^[DRI]$/.test(second?.text ?? '') && third?.text === '-') add('PER', decisive);
  if (sayings.has(next.lower)) add('PER', isLong ? good + weak : good);
  if (doings.has(next.lower)) add('ORG', good);
  if (productTails.has(next.lower)) add('PRODUCT', good + weak);
  if (next.text === ',' && second) {
    const isOwner = !/^(?:of|at|from|and|,)$/.test(tokens[name.from - 1]?.lower ?? '');
    if ((isOwner && (second.lower === 'who' || second.lower === 'whose')) || /^\d{2}$/.test(second.text)) add('PER', decisive);
    if (jobs.has(second.lower) || ranks.has(second.lower)) add('PER', good + good);
    if (/^(?:an?|the|its|their|our)$/.test(second.lower) && jobs.has(third?.lower ?? '')) add('PER', good + good);
    if (/^(?:an?|the)$/.test(second.lower) && organisationLeads.has(third?.lower ?? '')) add('ORG', good + good);
  }
  if (!next.spaced && /^[-‐‑]$/.test(next.text) && second?.lower === 'based') add('GPE', decisive);
  if (!next.spaced && /^[-‐‑]$/.test(next.text) && /^(?:owned|backed|led|run)$/.test(second?.lower ?? '')) add('ORG', good);
  if (/^['’]$/.test(next.text) && second?.lower === 's' && firmBelongings.has(third?.lower ?? '')) add('ORG', good + good);
}

/** All parts of a list (`Indonesia, Laos and X`) have one type. */
function addCompany(name: UnknownName, names: NameTree, add: Add): void {
  const { tokens } = name.line;
  const { from, to } = name;
  const before = tokens[from - 1]?.lower ?? '';
  if (before === ',' || before === 'and' || before === 'or') {
    const end = tokens[from - 2]?.text === ',' ? from - 2 : from - 1;
    for (let start = end - 1; start >= Math.max(0, end - 4); start -= 1) {
      const match = names.longestAt(tokens, start, false);
      if (match && start + match.length === end) add(match.entry.type, good);
    }
  }
  const after = tokens[to]?.lower ?? '';
  if (after !== ',' && after !== 'and' && after !== 'or') return;
  const match = names.longestAt(tokens, tokens[to + 1]?.lower === 'and' ? to + 2 : to + 1, false);
  if (match) add(match.entry.type, good);
}

/** `YPSILANTI, Mich. —`: capitals at the start of a line, followed by a dash, comma or bracket are a place. */
function addDateline(name: UnknownName, add: Add): void {
  const { tokens } = name.line;
  const words = tokens.slice(name.from, name.to);
  const next = tokens[name.to];
  if (name.from === 0 && words.every((word) => word.text.length > 3 && word.text === word.text.toUpperCase()) && /^[,(—–-]$/.test(next?.text ?? '')) add('GPE', decisive);
}
