import type { Article } from '../../digest/types';
import { comparableName } from '../../text/filePaths';
import { normaliseText } from '../../text/normalise';
import type { FolderText } from '../types';
import { type QuotedWords, QuoteSearch } from './quoteSearch';

/** A digest that is meant by a name or address, perhaps only one of its articles. */
export interface NamedPlace {
  readonly search: QuoteSearch;
  readonly article?: Article;
}

/** So many words in a row seldom stand in two digests. */
const longestKey = 3;

/** The digests of a folder, by the names other programs give them and by their words. */
export class FolderIndex {
  readonly searches: readonly QuoteSearch[];
  private readonly names = new Map<string, NamedPlace[]>();
  private readonly keys = new Map<string, Set<QuoteSearch>>();

  constructor(folder: readonly FolderText[]) {
    this.searches = folder.map((source) => new QuoteSearch(source));
    for (const search of this.searches) {
      for (const name of endingsOf(search.source.file)) this.note(name, { search });
      for (const article of search.source.parsed.articles) {
        this.note(article.title, { search, article });
        if (article.fields.url !== undefined) this.note(addressOf(article.fields.url), { search, article });
      }
    }
  }

  /**
   * What a document's name means: a path or the end of one, with or without its ending, an address that ends so, perhaps with
   * `#` and the id of an article, an article's title or its address in the web.
   */
  named(name: string): readonly NamedPlace[] {
    const plain = name.trim();
    if (plain === '') return [];
    const [, whole = '', fragment = ''] = /^([^#]*)#?([\s\S]*)$/.exec(plain) ?? [];
    const places = this.lookUp(plain) ?? this.lookUp(whole) ?? [];
    return fragment === '' ? places : places.map((place) => inArticle(place, decoded(fragment)));
  }

  /** Looks through all digests once for the beginnings of many quotes, rather than for each of them. */
  prepare(quotes: readonly QuotedWords[]): void {
    const wanted = quotes.flatMap((quote) => keyOf(quote) ?? []).filter((words) => !this.keys.has(words));
    for (const words of wanted) this.keys.set(words, new Set());
    const sizes = [...new Set(wanted.map((words) => words.split(' ').length))];
    if (sizes.length === 0) return;
    for (const search of this.searches) {
      const last: string[] = [];
      for (const [word] of search.normal.text.matchAll(wordPattern)) {
        last.push(word);
        if (last.length > longestKey) last.shift();
        for (const size of sizes) if (last.length >= size) this.keys.get(last.slice(-size).join(' '))?.add(search);
      }
    }
  }

  /** The digests that may have a quote, for a search in all of them. */
  mayHave(quote: QuotedWords): Iterable<QuoteSearch> {
    return this.keys.get(keyOf(quote) ?? '') ?? this.searches;
  }

  private lookUp(name: string): readonly NamedPlace[] | undefined {
    for (const form of [name, decoded(name), addressOf(name)]) {
      const parts = key(form).split('/');
      // The longest ending of a path that is known: others call the same folder by other names.
      for (let from = 0; from < parts.length; from += 1) {
        const found = this.names.get(parts.slice(from).join('/'));
        if (found !== undefined) return found;
      }
    }
    return undefined;
  }

  private note(name: string, place: NamedPlace): void {
    const places = this.names.get(key(name));
    if (places === undefined) this.names.set(key(name), [place]);
    else places.push(place);
  }
}

const wordPattern = /[\p{L}\p{N}\p{M}]+/gu;

/** The first words of a quote that are whole ones in any text that has it; undefined if it is too short to have one. */
function keyOf({ exact, prefix, suffix }: QuotedWords): string | undefined {
  const words = normaliseText(exact).text.match(wordPattern) ?? [];
  // Without surroundings only whole words are found; with them a quote may begin and end within a word.
  const whole = prefix + suffix === '' ? words : words.slice(1, -1);
  return whole.length === 0 ? undefined : whole.slice(0, longestKey).join(' ');
}

/** `2024/press/monday.txt` is found as itself, `press/monday.txt`, `monday.txt`, and each without `.txt`. */
function endingsOf(file: string): Set<string> {
  const parts = file.split('/');
  const endings = parts.map((_, from) => parts.slice(from).join('/'));
  return new Set(endings.flatMap((ending) => [ending, ending.replace(/\.[^./]+$/, '')]));
}

function key(name: string): string {
  return comparableName(name).replaceAll('\\', '/').replace(/\s+/g, ' ').trim().toLowerCase();
}

/** A web address without what differs between visits. */
function addressOf(url: string): string {
  return url.replace(/^[a-z]+:\/\/(?:www\.)?/i, '').replace(/[?#].*$/s, '').replace(/\/+$/, '');
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function inArticle(place: NamedPlace, fragment: string): NamedPlace {
  const article = place.search.source.parsed.articles.find(({ id }) => id === fragment);
  return article === undefined ? place : { search: place.search, article };
}
