import { message, type Message } from '../../issues/issue';
import type { UnplacedQuote } from '../types';

/** A longer quote is told by its beginning. */
const longestQuote = 200;

/** One sentence for each quote that was not placed, with its words, tags and memo. */
export function unplacedMessages(unplaced: readonly UnplacedQuote[]): Message[] {
  return unplaced.map((each) => {
    const { quote, where, row, reason } = each;
    const short = quote.length > longestQuote ? `${quote.slice(0, longestQuote).replace(/[\ud800-\udbff]$/, '')}…` : quote;
    const place = where !== '' ? where : row === undefined ? message('unplaced-quote/no-place') : message('unplaced-quote/row', row);
    const sentence = message(reason === 'several' ? 'unplaced-quote/several' : 'unplaced-quote', short.replace(/\s+/g, ' '), place);
    return tagsAndMemo(each).reduce((text, fact) => message('unplaced-quote/with', text, fact), sentence);
  });
}

/** What a report says below a quote that was not placed, one line each: where it was looked for, what was said of it, and what to do. */
export function unplacedFacts(unplaced: UnplacedQuote): Message[] {
  const { where, row, reason } = unplaced;
  return [
    ...(where === '' ? [] : [message('unplaced-quote/document', where)]),
    ...(row === undefined ? [] : [message('unplaced-quote/row', row)]),
    ...tagsAndMemo(unplaced),
    message(reason === 'several' ? 'unplaced-quote/ambiguous' : 'unplaced-quote/none'),
  ];
}

function tagsAndMemo({ tags, memo = '' }: UnplacedQuote): Message[] {
  return [
    ...(tags.length === 0 ? [] : [message('unplaced-quote/tags', tags.join(', '))]),
    ...(memo === '' ? [] : [message('unplaced-quote/memo', memo.replace(/\s+/g, ' '))]),
  ];
}
