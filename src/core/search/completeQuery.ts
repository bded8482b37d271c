import type { Span } from '../text/span';
import { foldName } from '../text/foldName';
import type { QueryNames } from './queryNames';
import { queryFields, type QueryField, type QueryToken } from './queryTypes';
import { statuses } from './statuses';
import { tokeniseQuery } from './tokeniseQuery';

/** One thing that can stand at the cursor. */
export interface QueryCompletion {
  readonly kind: 'field' | 'name' | 'operator';
  /** The field, or the one whose name it is. */
  readonly field?: QueryField;
  /** As people know it: `claims/cost`, `tag:`, `AND`. */
  readonly label: string;
  /** What replaces the span, quoted where it must be. */
  readonly insert: string;
}

export interface QueryCompletions extends Span {
  /** Best first. `start` and `end` are what they replace, in code units of the query's text. */
  readonly items: readonly QueryCompletion[];
}

const operators = ['AND', 'OR', 'NOT'];

/** A longer list is not read. */
const mostItems = 50;

/** So much of a word names a tag or topic without its field; less would hide the fields among names. */
const leastOfName = 2;

/** Fields whose names are offered for a bare word too. */
const namesOfWords = ['tag', 'topic', 'digest'] as const;

/** What can stand at a place of a query: after `tag:` the tags, in a word the fields, the names that it may mean and operators. */
export function completeQuery(text: string, cursor: number, names: QueryNames): QueryCompletions {
  const token = tokeniseQuery(text).tokens.find(({ start, end }) => start < cursor && cursor <= end);
  const field = queryFields.find((name) => name === token?.field?.toLowerCase());
  const valueStart = (token?.start ?? 0) + (token?.field?.length ?? 0) + 1;
  if (token?.kind === 'field' && field !== undefined && cursor >= valueStart) {
    const typed = text.slice(valueStart, cursor).replace(/^["“”„]/, '').replace(/\\(.)/g, '$1');
    return { start: token.start, end: token.end, items: spaced(namesOf(field, names, typed), text.slice(token.end)) };
  }
  // Quotation marks hold words of the text, which nobody can complete; other signs are complete.
  if (token !== undefined && !isWord(token)) return { start: cursor, end: cursor, items: [] };
  const [start, end] = token === undefined ? [cursor, cursor] : [token.start, token.end];
  const typed = text.slice(start, cursor);
  const items = [...fieldsLike(typed), ...operatorsLike(typed), ...(typed.length < leastOfName ? [] : namesOfWords.flatMap((each) => namesOf(each, names, typed)))];
  return { start, end, items: spaced(items.slice(0, mostItems), text.slice(end)) };
}

/** What is complete is followed by a space, so that the next piece can be typed. */
function spaced(items: readonly QueryCompletion[], rest: string): QueryCompletion[] {
  return items.map((item) => (item.kind === 'field' || rest !== '' ? item : { ...item, insert: `${item.insert} ` }));
}

function isWord({ kind }: QueryToken): boolean {
  return kind === 'word' || kind === 'and' || kind === 'or' || kind === 'not' || kind === 'field';
}

function fieldsLike(typed: string): QueryCompletion[] {
  return queryFields.filter((field) => field.startsWith(typed.toLowerCase()))
    .map((field) => ({ kind: 'field', field, label: `${field}:`, insert: `${field}:` }));
}

/** Operators are in capitals; nothing is offered before a word is begun, as most queries need none. */
function operatorsLike(typed: string): QueryCompletion[] {
  return typed === '' ? [] : operators.filter((operator) => operator.startsWith(typed)).map((operator) => ({ kind: 'operator', label: operator, insert: operator }));
}

/** The names of a field that hold what was typed: those that begin with it first, then those with a part that does. */
function namesOf(field: QueryField, names: QueryNames, typed: string): QueryCompletion[] {
  const wanted = foldName(typed);
  const known = field === 'status' ? statuses : names[field] ?? [];
  return known.flatMap((name) => {
    const rank = rankOf(foldName(name), wanted);
    return rank === undefined || name === '' ? [] : [{ name, rank }];
  }).sort((a, b) => a.rank - b.rank).slice(0, mostItems).map(({ name }) => ({ kind: 'name', field, label: name, insert: `${field}:${quoted(name)}` }));
}

function rankOf(name: string, wanted: string): number | undefined {
  if (name.startsWith(wanted)) return 0;
  const at = name.indexOf(wanted);
  if (at < 0) return undefined;
  return /[\s/_.-]/.test(name.charAt(at - 1)) ? 1 : 2;
}

/** As a value of a query: in quotation marks where a sign would end it. */
export function quoted(name: string): string {
  return /[\s()"“”„\\]/.test(name) ? `"${name.replace(/["“”„\\]/g, (sign) => `\\${sign}`)}"` : name;
}
