import type { Article } from '../../digest/types';
import { comparableName } from '../../text/filePaths';
import type { FolderText } from '../types';
import { QuoteSearch } from './quoteSearch';

/** A digest that is meant by a name or address, perhaps only one of its articles. */
export interface NamedPlace {
  readonly search: QuoteSearch;
  readonly article?: Article;
}

/** Words are looked up in an index once this many quotes were searched for in all digests; for a few, looking through them is faster. */
const fewSearches = 20;

/** The digests of a folder, by the names other programs give them and by their words. */
export class FolderIndex {
  readonly searches: readonly QuoteSearch[];
  private readonly names = new Map<string, NamedPlace[]>();
  private words: Map<string, QuoteSearch[]> | undefined;
  private searched = 0;

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

  /** The digests that may have some words, for a search in all of them. */
  mayHave(exact: string): readonly QuoteSearch[] {
    const inner = exact.normalize('NFKD').match(wordPattern)?.slice(1, -1) ?? [];
    const telling = inner.reduce((longest, word) => (word.length > longest.length ? word : longest), '');
    if (telling === '') return this.searches;
    this.searched += 1;
    if (this.searched <= fewSearches) return this.searches.filter(({ normal }) => normal.text.includes(telling));
    this.words ??= this.indexedWords();
    return this.words.get(telling) ?? [];
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

  private indexedWords(): Map<string, QuoteSearch[]> {
    const index = new Map<string, QuoteSearch[]>();
    for (const search of this.searches) {
      for (const word of new Set(search.normal.text.match(wordPattern))) {
        const known = index.get(word);
        if (known === undefined) index.set(word, [search]);
        else known.push(search);
      }
    }
    return index;
  }
}

const wordPattern = /[\p{L}\p{N}\p{M}]+/gu;

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
