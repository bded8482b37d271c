import type { Annotation } from './types';

/** So many quotes, the longest, tell which digest they are from; more only take time. */
const mostQuotes = 20;

/**
 * Which share of the quotes of a sidecar a text has, as they are but for white space: how likely the sidecar belongs to it.
 * @returns from 0 to 1; 0 if there are no quotes
 */
export function quotesFound(annotations: readonly Annotation[]): (text: string) => number {
  const quotes = [...new Set(annotations.map(({ exact }) => folded(exact).trim()))].filter((quote) => quote !== '')
    .sort((a, b) => b.length - a.length).slice(0, mostQuotes);
  return (text) => {
    const whole = folded(text);
    return quotes.length === 0 ? 0 : quotes.filter((quote) => whole.includes(quote)).length / quotes.length;
  };
}

function folded(text: string): string {
  return text.replace(/\s+/g, ' ');
}
