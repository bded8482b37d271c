import type { Article } from '../digest/types';
import type { Span } from '../text/span';
import { normaliseText, type NormalText } from '../text/normalise';
import { candidateAt, likelyPlaces, occurrences } from './anchoring/candidates';
import { GramIndex } from './anchoring/gramIndex';
import { decide } from './anchoring/judge';
import { quoteOf, type Candidate } from './anchoring/quote';
import type { Annotation, ResolvedAnchor } from './types';

/**
 * Finds annotations in the text of now.
 * @param articles of that text, in order
 * @param signal read between annotations; where it is set, the list ends early and is to be thrown away
 * @returns one for each annotation, in their order
 */
export function resolveAnchors(
  text: string, articles: readonly Article[], annotations: readonly Annotation[], signal?: { readonly aborted: boolean },
): ResolvedAnchor[] {
  const search = new AnchorSearch(text, articles);
  const resolved: ResolvedAnchor[] = [];
  for (const annotation of annotations) {
    if (signal?.aborted === true) break;
    resolved.push(isInPlace(text, annotation)
      ? { id: annotation.id, status: 'exact', score: 1, start: annotation.start, end: annotation.end }
      : search.find(annotation));
  }
  return resolved;
}

/** Whether the words and both contexts stand where they were: in an unchanged text nothing else is looked at. */
function isInPlace(text: string, { exact, prefix, suffix, start, end }: Annotation): boolean {
  return end - start === exact.length && exact !== ''
    && text.startsWith(exact, start)
    && text.startsWith(suffix, end)
    && start >= prefix.length && text.startsWith(prefix, start - prefix.length);
}

/** What is needed to look for anchors in one text; each part is made when it is first used. */
class AnchorSearch {
  readonly #raw: string;
  readonly #articles: readonly Article[];
  #normal: NormalText | undefined;
  #grams: GramIndex | undefined;

  constructor(raw: string, articles: readonly Article[]) {
    this.#raw = raw;
    this.#articles = articles;
  }

  find(annotation: Annotation): ResolvedAnchor {
    const normal = this.#normal ??= normaliseText(this.#raw);
    const quote = quoteOf(annotation);
    const home = this.#homeOf(annotation, normal);
    const whole = occurrences(normal.text, quote.prefix + quote.words + quote.suffix)
      .map((at): Candidate => ({
        start: at + quote.prefix.length, end: at + quote.prefix.length + quote.words.length, words: 1, prefix: 1, suffix: 1,
      }));
    const candidates = whole.length > 0 ? whole : [
      ...occurrences(normal.text, quote.words).map((at) => candidateAt(normal.text, quote, at, at + quote.words.length)),
      ...likelyPlaces(normal.text, quote, this.#grams ??= new GramIndex(normal.text)),
    ];
    const { status, candidate, score } = decide(quote, candidates, home);
    if (candidate === undefined) return { id: annotation.id, status, score, start: annotation.start, end: annotation.end };
    const start = normal.rawStart(candidate.start);
    const end = Math.max(start, normal.rawEnd(candidate.end));
    return { id: annotation.id, status: status === 'moved' && start === annotation.start ? 'exact' : status, score, start, end };
  }

  #homeOf({ article }: Annotation, normal: NormalText): Span | undefined {
    const index = this.#articles.findIndex(({ id }) => id === article);
    const found = this.#articles[index];
    if (found === undefined) return undefined;
    return {
      start: normal.indexOfRaw(found.titleStart),
      end: normal.indexOfRaw(this.#articles[index + 1]?.titleStart ?? this.#raw.length),
    };
  }
}
