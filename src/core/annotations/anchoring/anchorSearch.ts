import type { Article } from '../../digest/types';
import { normaliseText, type NormalText } from '../../text/normalise';
import type { Span } from '../../text/span';
import { findArticle } from './findArticle';
import type { Annotation, ResolvedAnchor } from '../types';
import { candidatesFor, occurrences, verbatimPlaces } from './candidates';
import { GramIndex } from './gramIndex';
import { decide, hasSurroundings, isIn, scoreOf, type Decision } from './judge';
import { quoteOf, type Candidate, type Quote } from './quote';
import { withinParagraph } from './withinParagraph';

/** The result of searching for one annotation. */
export interface Found {
  readonly anchor: ResolvedAnchor;
  /** Whether words and surroundings all speak for the place. */
  readonly isCertain: boolean;
  /** Whether it is in its own article, or has none. */
  readonly isHome: boolean;
  /** Raw offsets of its words, unless they are known to be gone: all, and those in its own article. */
  readonly verbatim: readonly Span[];
  readonly atHome: readonly Span[];
}

/** What is needed to search one text for anchors; each part is built when first used. */
export class AnchorSearch {
  readonly #raw: string;
  readonly #articles: readonly Article[];
  readonly #homes = new Map<string, number | undefined>();
  #normal: NormalText | undefined;
  #grams: GramIndex | undefined;

  constructor(raw: string, articles: readonly Article[]) {
    this.#raw = raw;
    this.#articles = articles;
  }

  /** Searches for one annotation by its words and their surroundings. */
  find(annotation: Annotation): Found {
    const normal = this.#normal ??= normaliseText(this.#raw);
    const { text } = normal;
    const quote = quoteOf(annotation);
    const home = this.#homeOf(annotation, normal);
    const whole = occurrences(text, quote.prefix + quote.words + quote.suffix).map((at) => exactly(quote, at + quote.prefix.length));
    if (quote.words.trim() === '') return this.#found(annotation, { status: 'orphan', score: 0 }, [], home);
    // The only place with all its surroundings, in another article, may still be a copy: then its own article is looked at too.
    if (whole.length > 0 && (home === undefined || whole.some((one) => isIn(one, home)))) return this.#found(annotation, decide(quote, whole, home), whole, home);
    if (isDeleted(text, annotation)) return this.#found(annotation, { status: 'orphan', score: 0, isGone: true }, [], home);
    const verbatim = verbatimPlaces(text, quote);
    const candidates = candidatesFor(text, quote, verbatim, this.#grams ??= new GramIndex(text));
    return this.#found(annotation, decide(quote, candidates, home), verbatim.map((at) => exactly(quote, at)), home);
  }

  /** Every place similar to an annotation's, most similar first, whether or not it is certain enough. */
  candidates(annotation: Annotation): (Span & { readonly score: number })[] {
    const { text } = this.#normal ??= normaliseText(this.#raw);
    const quote = quoteOf(annotation);
    if (quote.words.trim() === '') return [];
    return candidatesFor(text, quote, verbatimPlaces(text, quote), this.#grams ??= new GramIndex(text))
      .map((candidate) => ({ ...this.#rawSpan(candidate), score: scoreOf(quote, candidate) }))
      .sort((a, b) => b.score - a.score);
  }

  #found(annotation: Annotation, { status, place, score, isGone }: Decision, verbatim: readonly Candidate[], home: Span | undefined): Found {
    const { id, start, end } = annotation;
    const words = isGone === true ? [] : verbatim;
    const rest = {
      isCertain: place !== undefined && hasSurroundings(place),
      isHome: home === undefined || (place !== undefined && isIn(place, home)),
      verbatim: words.map((one) => this.#rawSpan(one)),
      atHome: words.filter((one) => isIn(one, home)).map((one) => this.#rawSpan(one)),
    };
    if (place === undefined) return { anchor: { id, status, score, start, end }, ...rest };
    const whole = this.#rawSpan(place);
    const span = status === 'fuzzy' ? withinParagraph(this.#raw, whole, annotation.exact) : whole;
    if (span === undefined) return { anchor: { id, status: 'orphan', score, start, end }, isCertain: false, isHome: false, verbatim: [], atHome: [] };
    return { anchor: { id, status: status === 'moved' && span.start === start ? 'exact' : status, score, ...span }, ...rest };
  }

  #rawSpan({ start, end }: Span): Span {
    const from = this.#normal?.rawStart(start) ?? start;
    return { start: from, end: Math.max(from, this.#normal?.rawEnd(end) ?? end) };
  }

  #homeOf({ article }: Annotation, normal: NormalText): Span | undefined {
    if (article === undefined) return undefined;
    if (!this.#homes.has(article)) this.#homes.set(article, findArticle(this.#articles, article));
    const index = this.#homes.get(article);
    const found = index === undefined ? undefined : this.#articles[index];
    if (index === undefined || found === undefined) return undefined;
    return {
      start: normal.indexOfRaw(found.titleStart),
      end: normal.indexOfRaw(this.#articles[index + 1]?.titleStart ?? this.#raw.length),
    };
  }
}

function exactly(quote: Quote, start: number): Candidate {
  return { start, end: start + quote.words.length, words: 1, kept: 1, prefix: 1, suffix: 1 };
}

/** Shorter contexts may match by chance. */
const tellingContext = 24;

/** Whether the two contexts are now adjacent: the words between them were removed. */
function isDeleted(text: string, { prefix, suffix }: Annotation): boolean {
  const joined = normaliseText(`${prefix} ${suffix}`).text;
  const closed = normaliseText(prefix + suffix).text;
  return closed.length >= tellingContext && (text.includes(closed) || text.includes(joined));
}
