import type { Mention, MentionValue, RecogniseOptions } from '../types';
import { dateValue } from './dateValue';
import { moneyValue } from './moneyValue';
import { readAmount } from './writtenNumber';

/** How far before a date, in UTF-16 code units, words are read that show whether it lies ahead. */
const leadLength = 80;
const aheadWords = /\b(?:will|shall|going to|to be held|scheduled|due|expected|expects|plans?|planned|set to|upcoming|deadline)\b[^.!?]*$|\b(?:until|by) (?:the )?$/i;

/** Adds their values to mentions of amounts, shares and dates, where these are certain. */
export function withValues(text: string, mentions: readonly Mention[], { articleDate }: RecogniseOptions = {}): Mention[] {
  return mentions.map((mention) => {
    // Only what a date is worth depends on when the article appeared.
    if (mention.value !== undefined && mention.type !== 'DATE') return mention;
    const value = valueOf(text, mention, articleDate);
    return value === undefined ? mention : { ...mention, value };
  });
}

/** The rules know from a text's language what `1.234` and `milliard` are worth, and say so in an amount's chief form. */
const certainAmount = /^[A-Z]{3} \d+(?:\.\d+)?$/;
const certainShare = /^\d+(?:\.\d+)?%$/;
/** `3000 pesos`: of which state they are isn't certain. */
const sharedCurrency = /^\d+(?:\.\d+)? \p{L}[\p{L} ]*$/u;

function valueOf(text: string, { type, start, text: wording, canonical }: Mention, articleDate: string | undefined): MentionValue | undefined {
  if (type === 'MONEY') return sharedCurrency.test(canonical) ? undefined : moneyValue(certainAmount.test(canonical) ? canonical : wording);
  if (type === 'PERCENT') return percentValue(certainShare.test(canonical) ? canonical : wording);
  if (type !== 'DATE') return undefined;
  return dateValue(wording, articleDate === undefined ? undefined : { today: articleDate, isAhead: looksAhead(text, start) });
}

const looksAhead = (text: string, start: number): boolean => aheadWords.test(text.slice(Math.max(0, start - leadLength), start));

/** Number or range of `25%`, `48.9 %`, `five per cent`, `5-10%`, `half a percent`, `3 percentage points`. */
export function percentValue(text: string): MentionValue | undefined {
  const written = text.replace(/[%％]|(?<!\p{L})(?:per[\s-]?cent(?:age points?)?|pct|pc|p\.c)(?!\p{L})\.?/giu, ' ').trim();
  const amount = readAmount(/^half an?$/i.test(written) ? '0.5' : written.replace(/-$/, ''));
  if (amount === undefined) return undefined;
  return amount.high === undefined ? { number: amount.low } : { number: amount.low, numberTo: amount.high };
}
