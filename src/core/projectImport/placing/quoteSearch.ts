import { AnchorSearch } from '../../annotations/anchoring/anchorSearch';
import { verbatimPlaces } from '../../annotations/anchoring/candidates';
import { quoteOf } from '../../annotations/anchoring/quote';
import type { Article } from '../../digest/types';
import { normaliseText, type NormalText } from '../../text/normalise';
import type { Span } from '../../text/span';
import type { FolderText } from '../types';

/** Words of a passage, with what stood around them where that is known. */
export interface QuotedWords {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** Searches one text for quotes; what it needs is made when first used. */
export class QuoteSearch {
  private made: NormalText | undefined;
  private search: AnchorSearch | undefined;

  constructor(readonly source: FolderText) {}

  get normal(): NormalText {
    return this.made ??= normaliseText(this.source.text);
  }

  /**
   * The places that a quote may mean: one if it is certain, several if it is not, none if the words are not there. Words whose
   * surroundings are known must have them, by the judgement with which annotations are found again.
   * @param within only there, such as an article's span
   */
  places(quote: QuotedWords, within?: Span): readonly Span[] {
    const { words, prefix, suffix } = quoteOf({ ...quote, start: 0, end: 0 });
    const trimmed = words.trim();
    if (trimmed === '') return [];
    const found = verbatimPlaces(this.normal.text, { words: trimmed, prefix: words.startsWith(' ') ? ' ' : prefix, suffix: words.endsWith(' ') ? ' ' : suffix })
      .map((at) => this.rawSpan(at, at + trimmed.length))
      .filter((span) => within === undefined || (span.start >= within.start && span.end <= within.end));
    if (found.length === 0 || prefix.trim() + suffix.trim() === '') return found;
    const judged = this.judged(quote);
    const meant = found.filter(({ start, end }) => judged !== undefined && start >= judged.start && end <= judged.end);
    if (meant.length === 1) return meant;
    return found.length > 1 ? found : [];
  }

  /** Whether the words stand at a place, white space and signs aside. */
  isAt(exact: string, { start, end }: Span): boolean {
    const { normal } = this;
    const words = normaliseText(exact).text.trim();
    return words !== '' && normal.text.slice(normal.indexOfRaw(start), normal.indexOfRaw(end)).trim() === words;
  }

  private judged({ exact, prefix, suffix }: QuotedWords): Span | undefined {
    this.search ??= new AnchorSearch(this.source.text, this.source.parsed.articles);
    const { anchor } = this.search.find({ id: '', tags: [], created: '', exact, prefix, suffix, start: 0, end: 0 });
    return anchor.status === 'exact' || anchor.status === 'moved' ? anchor : undefined;
  }

  private rawSpan(start: number, end: number): Span {
    return { start: this.normal.rawStart(start), end: this.normal.rawEnd(end) };
  }
}

/** Where an article is, from its title to the next one's. */
export function articleSpan({ text, parsed }: FolderText, article: Article): Span {
  const index = parsed.articles.indexOf(article);
  return { start: article.titleStart, end: parsed.articles[index + 1]?.titleStart ?? text.length };
}
