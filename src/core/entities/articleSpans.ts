import type { Article } from '../digest/types';
import { type Span, withoutSpans } from '../text/span';

/**
 * Where an article may name entities: its title and its body, never its closing line or lines about the article. In order
 * and disjoint.
 */
export function articleSpans({ titleStart, titleEnd, bodyStart, bodyEnd, fieldSpans }: Article): Span[] {
  const title = { start: titleStart, end: titleEnd };
  return [...(titleEnd > titleStart ? [title] : []), ...withoutSpans({ start: bodyStart, end: bodyEnd }, fieldSpans)];
}
