import type { Issue } from '../issues/issue';
import { queryIssue, type QueryToken } from './queryTypes';

const operators: Readonly<Record<string, 'and' | 'or' | 'not'>> = { AND: 'and', OR: 'or', NOT: 'not' };

/** Quotation marks as keyboards and word processors write them. */
const quotationMarks = /["“”„]/;

/**
 * Splits a query into tokens. Operators are upper case; `and` is an ordinary word. A quotation mark inside quotation marks
 * is written `\"`. Issues: `unclosed-quote`, `missing-value`.
 */
export function tokeniseQuery(text: string): { tokens: QueryToken[]; issues: Issue[] } {
  const tokens: QueryToken[] = [];
  const issues: Issue[] = [];
  let at = 0;

  /** Reads from a quotation mark to the next, excluding both; leaves `at` after it. */
  function quoted(): string {
    const start = at++;
    let value = '';
    while (at < text.length && !quotationMarks.test(text.charAt(at))) {
      if (text.charAt(at) === '\\' && /["“”„\\]/.test(text.charAt(at + 1))) at++;
      value += text.charAt(at++);
    }
    if (at >= text.length) issues.push(queryIssue('unclosed-quote', { start, end: at }));
    at++;
    return value;
  }

  function bare(): string {
    const start = at;
    while (at < text.length && !/[\s()"“”„]/.test(text.charAt(at))) at++;
    return text.slice(start, at);
  }

  function fieldOrWord(start: number): void {
    const name = /^[A-Za-z]+:/.exec(text.slice(start, start + 32))?.[0];
    if (name === undefined) {
      const value = bare();
      const operator = Object.hasOwn(operators, value) ? operators[value] : undefined;
      tokens.push({ kind: operator ?? 'word', start, end: at, value });
      return;
    }
    at += name.length;
    const isQuoted = quotationMarks.test(text.charAt(at));
    const value = isQuoted ? quoted() : bare();
    const end = Math.min(at, text.length);
    if (value === '' && !isQuoted) {
      issues.push(queryIssue('missing-value', { start, end }, name));
    }
    tokens.push({ kind: 'field', start, end, value, field: name.slice(0, -1) });
  }

  while (at < text.length) {
    const start = at;
    const character = text.charAt(at);
    if (/\s/.test(character)) at++;
    else if (character === '(' || character === ')') tokens.push({ kind: character === '(' ? 'open' : 'close', start, end: ++at, value: character });
    else if (quotationMarks.test(character)) {
      const value = quoted();
      tokens.push({ kind: 'phrase', start, end: Math.min(at, text.length), value });
    } else fieldOrWord(start);
  }
  return { tokens, issues };
}
