import type { Issue, MessageValue } from '../issues/issue';
import type { MessageKey } from '../issues/messages';
import { readDateRange } from '../text/dateRange';
import { type Phrase, phraseOf } from '../text/phrases';
import { foldWords } from '../text/words';
import { articleTextFields, type ArticleTextField, queryFields, queryIssue, type Query, type QueryField, type QueryToken } from './queryTypes';
import { statuses } from './statuses';
import { tokeniseQuery } from './tokeniseQuery';

/** Deeper than people nest; keeps hostile queries off the call stack. */
const deepest = 100;

export interface ParsedQuery {
  /** Null if there are issues: a partly understood query could select the wrong passages. */
  readonly query: Query | null;
  /** Offsets in the query's text; each message names the column, counted from 1. */
  readonly issues: readonly Issue[];
}

/**
 * Reads a query: `tag:claims AND (ferry OR "undersea cable") NOT coder:ana`. Adjacent terms are joined by AND, which binds
 * tighter than OR. An empty query matches everything.
 *
 * Issues: `unclosed-quote`, `missing-value`, `unknown-field`, `unknown-status`, `unknown-date`, `missing-term`, `unclosed-parenthesis`,
 * `unexpected-parenthesis`, `too-deep`, `nothing-to-search`.
 */
export function parseQuery(text: string): ParsedQuery {
  const { tokens, issues } = tokeniseQuery(text);
  if (tokens.length === 0 && issues.length === 0) return { query: { kind: 'all' }, issues };
  let next = 0;

  const peek = (): QueryToken | undefined => tokens[next];
  const fail = (key: MessageKey, span?: QueryToken, ...values: readonly MessageValue[]): null => {
    issues.push(queryIssue(key, span ?? { start: text.length, end: text.length }, ...values));
    return null;
  };

  function alternatives(depth: number): Query | null {
    return joined('or', () => conjunction(depth), () => take('or'));
  }

  function conjunction(depth: number): Query | null {
    return joined('and', () => term(depth), () => take('and') || startsTerm(peek()));
  }

  function term(depth: number): Query | null {
    const token = peek();
    if (depth > deepest) return fail('too-deep', token, deepest);
    if (token === undefined || !startsTerm(token)) {
      return fail('missing-term', token);
    }
    next++;
    if (token.kind === 'not') {
      const query = term(depth + 1);
      return query && { kind: 'not', query };
    }
    return token.kind === 'open' ? parenthesis(token, depth) : leaf(token);
  }

  function parenthesis(open: QueryToken, depth: number): Query | null {
    const query = alternatives(depth + 1);
    if (query === null || take('close')) return query;
    return fail('unclosed-parenthesis', open);
  }

  function leaf(token: QueryToken): Query | null {
    if (token.kind === 'field') return fieldQuery(token);
    const phrase = phraseIn(token.value);
    return phrase === null ? fail('nothing-to-search', token) : { kind: 'text', phrase };
  }

  function dateQuery(token: QueryToken): Query | null {
    if (token.value.trim() === '') return { kind: 'date', range: null };
    const range = readDateRange(token.value);
    return range === undefined ? fail('unknown-date', token, token.value) : { kind: 'date', range };
  }

  function fieldQuery(token: QueryToken): Query | null {
    const field = queryFields.find((name) => name === token.field?.toLowerCase());
    if (field === undefined) {
      return fail('unknown-field', token, token.field ?? '', fieldList());
    }
    if (field === 'date') return dateQuery(token);
    if (isArticleField(field)) return { kind: 'articleField', field, phrase: phraseIn(token.value) };
    const value = field === 'status' ? token.value.trim().toLowerCase().replace(/\s+/gu, '-') : token.value;
    if (field === 'status' && !statuses.includes(value)) {
      return fail('unknown-status', token, token.value, statuses.join(', '));
    }
    return { kind: 'field', field, value };
  }

  function take(kind: QueryToken['kind']): boolean {
    if (peek()?.kind !== kind) return false;
    next++;
    return true;
  }

  const query = issues.length === 0 ? alternatives(0) : null;
  const rest = peek();
  if (issues.length === 0 && rest !== undefined) fail('unexpected-parenthesis', rest);
  return { query: issues.length === 0 ? query : null, issues };
}

/** Null where there are no words. A star at the end makes the last word a stem. */
function phraseIn(text: string): Phrase | null {
  const words = foldWords(text);
  return words.length === 0 ? null : phraseOf(words, text.trimEnd().endsWith('*'));
}

function isArticleField(field: QueryField): field is ArticleTextField {
  return articleTextFields.some((name) => name === field);
}

function startsTerm(token: QueryToken | undefined): boolean {
  return token !== undefined && token.kind !== 'and' && token.kind !== 'or' && token.kind !== 'close';
}

/** Reads parts as long as there are more; null if one of them fails. */
function joined(kind: 'and' | 'or', part: () => Query | null, goesOn: () => boolean): Query | null {
  const queries: Query[] = [];
  do {
    const query = part();
    if (query === null) return null;
    queries.push(query);
  } while (goesOn());
  const [only] = queries;
  return queries.length === 1 && only !== undefined ? only : { kind, queries };
}

function fieldList(): string {
  return queryFields.map((field: QueryField) => `${field}:`).join(' ');
}
