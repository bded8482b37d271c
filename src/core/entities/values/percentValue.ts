import type { MentionValue } from '../types';
import { readAmount } from './writtenNumber';

/** Number or range of `25%`, `48.9 %`, `five per cent`, `5-10%`, `half a percent`, `3 percentage points`. */
export function percentValue(text: string): MentionValue | undefined {
  const written = text.replace(/[%％]|\b(?:per[\s-]?cent(?:age points?)?|pct|pc)\b\.?/giu, ' ').trim();
  const amount = readAmount(/^half an?$/i.test(written) ? '0.5' : written.replace(/-$/, ''));
  if (amount === undefined) return undefined;
  return amount.high === undefined ? { number: amount.low } : { number: amount.low, numberTo: amount.high };
}
