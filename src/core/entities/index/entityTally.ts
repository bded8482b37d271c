import { foldName } from '../../text/foldName';
import { foldWords } from '../../text/words';
import { compareText } from '../entityKey';
import type { Mention } from '../types';
import type { ArticleAddress, EntityArticle, IndexedEntity } from './types';

/** What one article contributes to one entity. */
interface Posting {
  readonly place: ArticleAddress;
  /** One for each mention. */
  readonly wordings: readonly string[];
  readonly entity: string | undefined;
}

/** Running counts of one entity. What only a removal can invalidate (first, last, identity) is recomputed on demand. */
export class EntityTally {
  readonly sortName: string;
  mentions = 0;
  private readonly postings = new Map<string, Posting>();
  private readonly digests = new Map<string, number>();
  private readonly wordings = new Map<string, number>();
  private shown: IndexedEntity | undefined;
  private words: readonly string[] | undefined;

  constructor(readonly key: string, readonly sample: Pick<Mention, 'type' | 'canonical'>) {
    this.sortName = foldName(sample.canonical);
  }

  add(article: string, place: ArticleAddress, mentions: readonly Mention[]): void {
    const posting = { place, wordings: mentions.map(({ text }) => text), entity: mentions.find(({ entity }) => entity !== undefined)?.entity };
    this.postings.set(article, posting);
    this.count(posting, 1);
  }

  /** @returns whether the entity is still named somewhere */
  remove(article: string): boolean {
    const posting = this.postings.get(article);
    if (posting === undefined) return true;
    this.postings.delete(article);
    this.count(posting, -1);
    return this.postings.size > 0;
  }

  show(): IndexedEntity | undefined {
    return this.shown ??= this.summarise();
  }

  articles(): EntityArticle[] {
    return [...this.postings.values()]
      .sort((a, b) => comparePlaces(a.place, b.place))
      .map(({ place, wordings }) => ({ ...place, mentions: wordings.length }));
  }

  /** Whether each of the folded prefixes begins a word of a name. */
  hasWords(beginnings: readonly string[]): boolean {
    if (beginnings.length === 0) return true;
    this.words ??= foldWords([this.sample.canonical, ...this.wordings.keys()].join(' '));
    return beginnings.every((beginning) => this.words?.some((word) => word.startsWith(beginning)));
  }

  private count({ place, wordings }: Posting, sign: 1 | -1): void {
    this.mentions += sign * wordings.length;
    addTo(this.digests, place.digest, sign);
    for (const wording of wordings) addTo(this.wordings, wording, sign);
    this.shown = undefined;
    this.words = undefined;
  }

  private summarise(): IndexedEntity | undefined {
    const postings = this.postings.values();
    let first = postings.next().value?.place;
    if (first === undefined) return undefined;
    let last = first;
    let identity: string | undefined;
    for (const { place, entity } of this.postings.values()) {
      if (comparePlaces(place, first) < 0) first = place;
      if (isLater(place, last)) last = place;
      identity ??= entity;
    }
    const { type, canonical } = this.sample;
    return {
      key: this.key, canonical, type, ...(identity === undefined ? {} : { entity: identity }),
      mentions: this.mentions, articles: this.postings.size, digests: this.digests.size, first, last,
      wordings: [...this.wordings].sort((a, b) => b[1] - a[1] || compareText(a[0], b[0])).map(([wording]) => wording),
    };
  }
}

function addTo(counts: Map<string, number>, key: string, by: number): void {
  const count = (counts.get(key) ?? 0) + by;
  if (count === 0) counts.delete(key);
  else counts.set(key, count);
}

/** The order of articles that decides which names an entity first and last: dated ones by date, then the others by digest and order. */
function comparePlaces(a: ArticleAddress, b: ArticleAddress): number {
  return compareDates(a.date, b.date) || compareText(a.digest, b.digest) || a.order - b.order;
}

/** Whether `place` is a later last mention than `last`: of dated articles the last, of undated ones only if none is dated. */
function isLater(place: ArticleAddress, last: ArticleAddress): boolean {
  if ((place.date === undefined) !== (last.date === undefined)) return place.date !== undefined;
  return comparePlaces(place, last) > 0;
}

function compareDates(a: string | undefined, b: string | undefined): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  return compareText(a, b);
}
