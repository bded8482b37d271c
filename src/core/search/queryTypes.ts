import { issue, type Issue, type MessageValue } from '../issues/issue';
import type { MessageKey } from '../issues/messages';
import type { DateRange } from '../text/dateRange';
import type { Phrase } from '../text/phrases';
import type { Span } from '../text/span';

/** What a query can ask about a segment besides its text. */
export const queryFields = [
  'tag', 'topic', 'entity', 'digest', 'coder', 'status', 'source', 'author', 'date', 'section', 'language',
] as const;
export type QueryField = (typeof queryFields)[number];

/** Fields of the article that are searched for words. */
export const articleTextFields = ['source', 'author', 'section', 'language'] as const;
export type ArticleTextField = (typeof articleTextFields)[number];

/** A parsed query over segments. */
export type Query =
  | { readonly kind: 'all' }
  /** Words that are consecutive in the text. */
  | { readonly kind: 'text'; readonly phrase: Phrase }
  | { readonly kind: 'field'; readonly field: Exclude<QueryField, ArticleTextField | 'date'>; readonly value: string }
  /** Words that are consecutive in a field of the article; none matches articles without the field. */
  | { readonly kind: 'articleField'; readonly field: ArticleTextField; readonly phrase: Phrase | null }
  /** ISO days, months or years, both included; empty for no limit. Null matches articles without a date. */
  | { readonly kind: 'date'; readonly range: DateRange | null }
  | { readonly kind: 'not'; readonly query: Query }
  | { readonly kind: 'and' | 'or'; readonly queries: readonly Query[] };

/** One piece of a query's text; offsets are UTF-16 code units of it. */
export interface QueryToken {
  readonly kind: 'word' | 'phrase' | 'field' | 'and' | 'or' | 'not' | 'open' | 'close';
  readonly start: number;
  readonly end: number;
  /** The word, the text between the quotation marks, or the field's value. */
  readonly value: string;
  /** For a field, its name as typed. */
  readonly field?: string;
}

/** An issue of a query, whose message begins with the column, counted from 1. */
export function queryIssue(key: MessageKey, span: Span, ...values: readonly MessageValue[]): Issue {
  return issue(key, span, span.start + 1, ...values);
}
