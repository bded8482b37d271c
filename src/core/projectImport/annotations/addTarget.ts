import { trimmed } from '../../text/span';
import type { WantedQuote } from '../placing/placeQuote';
import type { PassageFacts, ProjectBuilder } from '../building/projectBuilder';

/**
 * Adds what an annotation targets: a passage by its words, one that only has a position in a document of the folder, or a
 * whole article.
 * @param where the document, for the report
 */
export function addTarget(builder: ProjectBuilder, wanted: WantedQuote, hasPosition: boolean, facts: PassageFacts, where: string): void {
  if (wanted.exact.trim() !== '') {
    builder.addQuote(wanted, facts, where);
    return;
  }
  const named = builder.index.named(wanted.document);
  const [place] = named;
  if (place === undefined || named.length > 1) {
    builder.missNote('', facts, where);
    return;
  }
  const { source } = place.search;
  if (hasPosition) {
    const at = wanted.at?.(source.text);
    const span = at && trimmed(source.text, at);
    // Positions in another version of the text cut words in two.
    if (span !== undefined && isBetweenWords(source.text, span.start) && isBetweenWords(source.text, span.end)) builder.addPassage(source, span, facts);
    else builder.missNote('', facts, where);
    return;
  }
  const article = place.article ?? (source.parsed.articles.length === 1 ? source.parsed.articles[0] : undefined);
  if (article === undefined) builder.missNote('', facts, where);
  else builder.addNote(source, article, facts);
}

function isBetweenWords(text: string, offset: number): boolean {
  return !/^[\p{L}\p{N}]{2}$/u.test(text.slice(Math.max(0, offset - 1), offset + 1));
}
