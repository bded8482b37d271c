import { createRecogniser } from '../../../src/core/entities/recognise/recogniser';
import type { EntityType, Mention } from '../../../src/core/entities/types';

const recogniser = createRecogniser();

/** Mentions of a text that is one article: its first line the title, the rest the body. */
export function mentionsIn(text: string): Mention[] {
  const titleEnd = text.includes('\n') ? text.indexOf('\n') : text.length;
  const spans = [{ start: 0, end: titleEnd }, { start: titleEnd, end: text.length }];
  return recogniser.recognise(text, spans.filter((span) => span.end > span.start));
}

/** Mentions as `TYPE text`, of some types only where asked. */
export function found(text: string, ...types: EntityType[]): string[] {
  return mentionsIn(text)
    .filter((mention) => types.length === 0 || types.includes(mention.type))
    .map((mention) => `${mention.type} ${mention.text}`);
}

/** Canonical names of all mentions with a given wording. */
export function canonicals(text: string, wording: string): string[] {
  return mentionsIn(text).filter((mention) => mention.text === wording).map((mention) => mention.canonical);
}
