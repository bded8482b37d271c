import { type Span, withoutSpans } from '../text/span';
import type { Article } from './types';

/** An article's body without the lines about it: where it is, in order and disjoint. */
export const bodySpans = ({ bodyStart, bodyEnd, fieldSpans }: Article): Span[] => withoutSpans({ start: bodyStart, end: bodyEnd }, fieldSpans);

/** The same as text. */
export const bodyOf = (text: string, article: Article): string => bodySpans(article).map(({ start, end }) => text.slice(start, end)).join('');
