import { anchorFor } from '../../annotations/anchoring/anchorFor';
import type { Annotation, ArticleNote } from '../../annotations/types';
import { Losses } from '../../convert/losses';
import { articleAt } from '../../digest/article/articleAt';
import type { Article } from '../../digest/types';
import type { Span } from '../../text/span';
import { FolderIndex } from '../placing/folderIndex';
import { placeQuotes, type Placing, type WantedQuote } from '../placing/placeQuote';
import { tagNamed } from './tagNames';
import type { FolderText, ImportedProject, ImportedSidecar, NewDigest, UnplacedQuote } from '../types';

/** What a file says of a passage, besides its words. Empty texts stand for nothing. */
export interface PassageFacts {
  /** In the file; empty: one is made when it is written. */
  readonly id: string;
  readonly tags: readonly string[];
  readonly memo: string;
  readonly coder: string;
  /** ISO 8601, or in any other form, which is left out. */
  readonly created: string;
}

/** Where a file says that a quote is. */
type StatedPlace = Pick<UnplacedQuote, 'where' | 'row'>;

/** Collects what an importer reads: passages by digest and coder, notes on articles, quotes without a place, losses. */
export class ProjectBuilder {
  readonly losses = new Losses();
  readonly index: FolderIndex;
  private readonly sidecars = new Map<string, { digest: string; coder: string; annotations: Annotation[]; articles: Map<string, ArticleNote> }>();
  private readonly waiting: { readonly quote: WantedQuote; readonly facts: PassageFacts; readonly place: StatedPlace }[] = [];
  private readonly digests: NewDigest[] = [];
  private readonly unplaced: UnplacedQuote[] = [];

  constructor(folder: readonly FolderText[], private readonly tagOf: (code: string) => string = tagNamed) {
    this.index = new FolderIndex(folder);
  }

  /** Places a passage by its words, once all are known; one without a certain place is kept for the report. */
  addQuote(quote: WantedQuote, facts: PassageFacts, where: string, row?: number): void {
    this.waiting.push({ quote, facts, place: { where, ...(row !== undefined && { row }) } });
  }

  /** The same in one text alone, such as that of a new digest. */
  addQuoteIn(source: FolderText, quote: WantedQuote, facts: PassageFacts): void {
    const [placed = 'none'] = placeQuotes(new FolderIndex([source]), [quote]);
    this.addPlaced(placed, quote, facts, { where: source.file });
  }

  private addPlaced(placed: Placing, quote: WantedQuote, facts: PassageFacts, place: StatedPlace): void {
    if (typeof placed === 'object') this.addPassage(placed.source, placed, facts);
    else this.unplaced.push({ quote: quote.exact, tags: this.tagsOf(facts.tags), ...place, reason: placed, ...(facts.memo !== '' && { memo: facts.memo }) });
  }

  addPassage(source: FolderText, span: Span, { id, tags, memo, coder, created }: PassageFacts): void {
    const article = articleAt(source.parsed.articles, span.start);
    this.sidecarOf(source.file, coder).annotations.push({
      id, ...anchorFor(source.text, span, article?.id), tags: this.tagsOf(tags), created: this.timeOf(created),
      ...(memo !== '' && { memo }), ...(coder !== '' && { coder }),
    });
  }

  /** Notes on a whole article; those of one coder on one article are joined. */
  addNote(source: FolderText, { id, title }: Article, { tags, memo, coder }: Pick<PassageFacts, 'tags' | 'memo' | 'coder'>): void {
    const { articles } = this.sidecarOf(source.file, coder);
    const before = articles.get(id);
    const allTags = [...new Set([...before?.tags ?? [], ...this.tagsOf(tags)])];
    const memos = [...new Set([before?.memo ?? '', memo])].filter((text) => text !== '').join('\n\n');
    articles.set(id, { id, title, ...(allTags.length > 0 && { tags: allTags }), ...(memos !== '' && { memo: memos }) });
  }

  /** Notes on an article, or on a place without words, that the folder doesn't have. */
  missNote(title: string, { tags, memo }: Pick<PassageFacts, 'tags' | 'memo'>, where: string): void {
    if (tags.length > 0 || memo !== '') this.unplaced.push({ quote: title || memo, tags: this.tagsOf(tags), where, ...(title !== '' && memo !== '' && { memo }) });
  }

  addDigest(digest: NewDigest): void {
    this.digests.push(digest);
  }

  build(format: ImportedProject['format']): ImportedProject {
    const waiting = this.waiting.splice(0);
    const placings = placeQuotes(this.index, waiting.map(({ quote }) => quote));
    for (const [at, { quote, facts, place }] of waiting.entries()) this.addPlaced(placings[at] ?? 'none', quote, facts, place);
    const sidecars: ImportedSidecar[] = [...this.sidecars.values()].map(({ articles, ...sidecar }) => ({ ...sidecar, articles: [...articles.values()] }));
    return { format, digests: this.digests, sidecars, unplaced: this.unplaced, losses: this.losses.all() };
  }

  private sidecarOf(digest: string, coder: string): { annotations: Annotation[]; articles: Map<string, ArticleNote> } {
    const key = JSON.stringify([digest, coder]);
    let sidecar = this.sidecars.get(key);
    if (sidecar === undefined) this.sidecars.set(key, sidecar = { digest, coder, annotations: [], articles: new Map() });
    return sidecar;
  }

  private tagsOf(codes: readonly string[]): string[] {
    const named = codes.filter((code) => code.trim() !== '').map((code) => {
      const tag = this.tagOf(code);
      if (/[,"\p{Cc}]/u.test(code.trim()) || tag === '') this.losses.count('import-left-out/tag-signs');
      return tag;
    });
    return [...new Set(named.filter((tag) => tag !== ''))];
  }

  private timeOf(created: string): string {
    const time = isoTime(created);
    if (time === '' && created.trim() !== '') this.losses.count('import-left-out/dates');
    return time;
  }
}

/** A time as annotations have it: ISO 8601, UTC, to the second. Empty if it isn't ISO, so that no day is taken for a month. */
function isoTime(text: string): string {
  const match = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2})(:\d{2})?(?:\.\d+)?\s*(Z|[+-]\d{2}:?\d{2})?)?$/.exec(text.trim());
  if (match === null) return '';
  const [, day = '', minutes = '00:00', seconds = ':00', zone = 'Z'] = match;
  const time = Date.parse(`${day}T${minutes}${seconds}${zone.replace(/([+-]\d{2})(\d{2})$/, '$1:$2')}`);
  return Number.isNaN(time) ? '' : `${new Date(time).toISOString().slice(0, 19)}Z`;
}
