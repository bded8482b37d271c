import type { Article } from '../../digest/types';
import { trimmed, type Span } from '../../text/span';
import type { FolderText } from '../types';
import type { FolderIndex, NamedPlace } from './folderIndex';
import { articleSpan, type QuotedWords } from './quoteSearch';

/** A passage as a file describes it. */
export interface WantedQuote extends QuotedWords {
  /** A document's name or address; empty if there is none. */
  readonly document: string;
  /** Id or title of the article it is in, if the file says so. */
  readonly article?: string;
  /** Where it may be in a text of the named digest; it counts only where the words are there. */
  readonly at?: (text: string) => Span | undefined;
}

export interface PlacedQuote extends Span {
  readonly source: FolderText;
}

/** Where a passage is; it is placed only where it is certain. */
export type Placing = PlacedQuote | 'none' | 'several';

/**
 * Finds passages by their words: each first in the document that is named, then those that are not there in all.
 * @returns one for each, in their order
 */
export function placeQuotes(index: FolderIndex, quotes: readonly WantedQuote[]): Placing[] {
  const named = quotes.map((quote) => firstFound(quote, (form) => placeIn(index.named(quote.document), form, true)));
  index.prepare(quotes.filter((_, at) => named[at] === 'none'));
  return quotes.map((quote, at) => {
    const found = named[at] ?? 'none';
    return found === 'none' ? firstFound(quote, (form) => placeIn([...index.mayHave(form)].map((search) => ({ search })), form, false)) : found;
  });
}

/** With the words as they are, or else without the quotation marks that somebody put around them. */
function firstFound(quote: WantedQuote, place: (form: WantedQuote) => Placing): Placing {
  for (const exact of formsOf(quote.exact)) {
    const found = place({ ...quote, exact });
    if (found !== 'none') return found;
  }
  return 'none';
}

function formsOf(exact: string): string[] {
  const bare = /^\s*["“”„«»‘‚'](.+)["“”«»’']\s*$/su.exec(exact)?.[1];
  return bare === undefined ? [exact] : [exact, bare];
}

function placeIn(places: readonly NamedPlace[], quote: WantedQuote, isNamed: boolean): Placing {
  const found: PlacedQuote[] = [];
  for (const { search, article } of places) {
    const { source } = search;
    const at = isNamed ? atPlace(source.text, quote.at?.(source.text)) : undefined;
    if (at !== undefined && search.isAt(quote.exact, at)) return { source, ...at };
    const home = article ?? articleOf(source, quote.article);
    const inHome = home === undefined ? [] : search.places(quote, articleSpan(source, home));
    for (const span of inHome.length > 0 ? inHome : search.places(quote)) {
      const isKnown = found.some((other) => other.source === source && other.start === span.start && other.end === span.end);
      if (!isKnown) found.push({ source, ...span });
    }
  }
  const [only] = found;
  if (only === undefined) return 'none';
  return found.length === 1 ? only : 'several';
}

function atPlace(text: string, span: Span | undefined): Span | undefined {
  return span === undefined ? undefined : trimmed(text, span);
}

function articleOf({ parsed }: FolderText, article: string | undefined): Article | undefined {
  if (article === undefined || article === '') return undefined;
  return parsed.articles.find(({ id }) => id === article) ?? parsed.articles.find(({ title }) => title === article);
}
