import { message, type Message } from '../../issues/issue';
import type { UnplacedQuote } from '../types';

/** A longer quote is told by its beginning. */
const longestQuote = 200;

/** What is said of quotes that were not placed, each with its words. */
export function unplacedMessages(unplaced: readonly UnplacedQuote[]): Message[] {
  return unplaced.map(({ quote, where, reason }) => {
    const short = quote.length > longestQuote ? `${quote.slice(0, longestQuote).replace(/[\ud800-\udbff]$/, '')}…` : quote;
    return message(reason === 'several' ? 'unplaced-quote/several' : 'unplaced-quote', short.replace(/\s+/g, ' '), where);
  });
}
