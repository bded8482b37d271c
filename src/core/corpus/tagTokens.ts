import type { EntityRecogniser, EntityType, Mention } from '../entities/types';
import { forEachLine } from '../text/forEachLine';
import type { Span } from '../text/span';

/** The four types of published test sets; amounts and dates have no counterpart there. */
const publishedTypes: Readonly<Record<EntityType, 'PER' | 'ORG' | 'LOC' | 'MISC' | null>> = {
  PER: 'PER', ORG: 'ORG', GPE: 'LOC', LOC: 'LOC', NORP: 'MISC', PRODUCT: 'MISC', LAW: 'MISC', EVENT: 'MISC',
  MONEY: null, PERCENT: null, DATE: null,
};

/** Sentences as lists of tokens. */
type TokenDocument = string[][];

/**
 * Tags pre-tokenised text: one token at the start of each line (anything after a tab is ignored), an empty line between
 * sentences, `-DOCSTART-` between documents.
 * @returns for each sentence a BIO tag (`O`, `B-PER` …) for each token, in the order of the file
 */
export function tagTokens(text: string, recogniser: Pick<EntityRecogniser, 'recognise'>): string[][] {
  return readDocuments(text).flatMap((document) => tagDocument(document, recogniser));
}

function readDocuments(text: string): TokenDocument[] {
  const documents: TokenDocument[] = [[[]]];
  forEachLine(text, (start, end) => {
    const [token = ''] = text.slice(start, end).split('\t', 1);
    const document = documents.at(-1);
    if (token === '-DOCSTART-') documents.push([[]]);
    else if (token.trim() === '') document?.push([]);
    else document?.at(-1)?.push(token);
  });
  return documents.map((document) => document.filter((sentence) => sentence.length > 0));
}

/** A document is joined with spaces between tokens and one sentence per line, and recognised as a whole. */
function tagDocument(document: TokenDocument, recogniser: Pick<EntityRecogniser, 'recognise'>): string[][] {
  let text = '';
  const places = document.map((sentence) => {
    const spans = sentence.map((token): Span => {
      const start = text.length;
      text += `${token} `;
      return { start, end: start + token.length };
    });
    text += '\n';
    return spans;
  });
  const sentences = places.map((spans) => ({ start: spans[0]?.start ?? 0, end: spans.at(-1)?.end ?? 0 }));
  const mentions = recogniser.recognise(text, sentences);
  let next = 0;
  return places.map((spans) => spans.map((span) => {
    while (next < mentions.length && (mentions[next]?.end ?? 0) <= span.start) next++;
    return tagOf(span, mentions[next]);
  }));
}

function tagOf(token: Span, mention: Mention | undefined): string {
  if (mention === undefined || mention.start >= token.end) return 'O';
  const type = publishedTypes[mention.type];
  if (type === null) return 'O';
  return `${mention.start >= token.start ? 'B' : 'I'}-${type}`;
}
