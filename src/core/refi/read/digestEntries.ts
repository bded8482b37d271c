import { anchorFor } from '../../annotations/anchoring/anchorFor';
import { readSidecar } from '../../annotations/readSidecar';
import type { Annotation } from '../../annotations/types';
import { articleAt } from '../../digest/article/articleAt';
import type { Article } from '../../digest/types';
import type { ImportedSidecar } from '../../projectImport/types';
import type { Span } from '../../text/span';
import { idInGuid, madeId } from '../guid';
import { namePrefixes } from '../names';
import type { GatheredDigest, PlacedSource } from './gatherDigests';
import { isQuotedBy, type OffsetReading, SourcePositions } from './offsetReading';
import { memoText, type Notes, type ReadNote } from './readNotes';
import type { ReadCoding, ReadSelection } from './readSelections';
import { SidecarBuilder } from './sidecarBuilder';

/** What the entries of a digest are read with. */
export interface EntryTools {
  readonly reading: OffsetReading;
  readonly notes: Notes;
  /** The tag of a code; undefined for one that the file doesn't have. */
  readonly tagOf: (code: string) => string | undefined;
  /** Further tags of a selection, by its GUID. */
  readonly tagsOfSelection: (guid: string) => readonly string[];
  readonly coderOf: (user: string) => string;
  /** Told of each selection that is empty or lies beyond its text. */
  readonly beyond: (selection: ReadSelection) => void;
}

/** Codings of one coder of the same thing. */
interface CoderCodings {
  readonly tags: string[];
  readonly memos: string[];
  created: string;
}

/** What was coded and noted in a digest, as annotations files. */
export class DigestEntries {
  readonly #digest: GatheredDigest;
  readonly #tools: EntryTools;
  readonly #builder: SidecarBuilder;

  constructor(digest: GatheredDigest, tools: EntryTools) {
    this.#digest = digest;
    this.#tools = tools;
    this.#builder = new SidecarBuilder(digest.name);
  }

  sidecars(): ImportedSidecar[] {
    const ours: ReadNote[] = [];
    for (const placed of this.#digest.sources) {
      const positions = new SourcePositions(placed.source, this.#tools.reading);
      for (const selection of placed.source.selections) this.#selection(selection, placed, positions);
      this.#whole(placed, positions, ours);
    }
    for (const note of ours) this.#entriesOf(note);
    return this.#builder.sidecars();
  }

  #selection(selection: ReadSelection, placed: PlacedSource, positions: SourcePositions): void {
    const span = this.#spanOf(selection, placed, positions);
    // An annotation has words.
    if (span === undefined || span.start === span.end) {
      this.#tools.beyond(selection);
      return;
    }
    const article = this.#wholeArticle(selection, span);
    const notes = this.#tools.notes.on(selection.guid, selection.notes);
    if (article !== undefined) {
      this.#noteArticle(article, this.#byCoder(selection.codings, notes, selection));
      return;
    }
    const name = this.#ownName(selection, this.#digest.text.slice(span.start, span.end));
    const codings = this.#byCoder(selection.codings, notes, selection, [name, selection.description]);
    for (const tag of this.#tools.tagsOfSelection(selection.guid)) for (const each of codings.values()) if (!each.tags.includes(tag)) each.tags.push(tag);
    for (const [coder, { tags, memos, created }] of codings) this.#add(coder, selection, span, { tags, memos, created });
  }

  #add(coder: string, { guid, writtenGuid, created }: ReadSelection, span: Span, codings: CoderCodings): void {
    const { text, parsed: { articles } } = this.#digest;
    const memo = codings.memos.join('\n\n');
    const entry = (place: Span): Annotation => ({
      id: idInGuid(writtenGuid) ?? madeId(guid), tags: codings.tags, ...anchorFor(text, place, articleAt(articles, place.start)?.id),
      ...(memo !== '' && { memo }), ...(coder !== '' && { coder }), created: codings.created === '' ? created : codings.created,
    });
    this.#builder.of(coder).add(entry(span), (before) => (idInGuid(writtenGuid) === undefined ? undefined
      : { ...before, ...anchorFor(text, { start: before.start, end: span.end }, before.article) }));
  }

  /** What is said of a source as a whole: of all its articles, or of its first line if it has none. */
  #whole(placed: PlacedSource, positions: SourcePositions, ours: ReadNote[]): void {
    const { source, start, end } = placed;
    const all = this.#tools.notes.on(source.guid, source.notes);
    ours.push(...all.filter(isOurs));
    const annotations = all.filter((note) => note.selections.length > 0);
    for (const note of annotations) for (const selection of note.selections) {
      const user = note.user === '' ? selection.user : note.user;
      this.#selection({ ...selection, user, created: selection.created === '' ? note.created : selection.created, description: note.text }, placed, positions);
    }
    const notes = all.filter((note) => !isOurs(note) && !annotations.includes(note));
    const codings = this.#byCoder(source.codings, notes, source, [source.description]);
    const isSaid = [...codings.values()].some(({ tags, memos }) => tags.length + memos.length > 0);
    if (!isSaid) return;
    const articles = this.#digest.parsed.articles.filter(({ titleStart }) => titleStart >= this.#digest.toText(start) && titleStart < this.#digest.toText(end));
    const [first, ...others] = articles;
    if (first === undefined) this.#onFirstLine(source, start, end, codings);
    else this.#noteArticle(first, codings);
    for (const article of others) this.#noteArticle(article, new Map([...codings].map(([coder, each]) => [coder, { ...each, memos: [] }])));
  }

  #onFirstLine({ guid }: PlacedSource['source'], start: number, end: number, codings: ReadonlyMap<string, CoderCodings>): void {
    const { text } = this.#digest;
    const [from, to] = [this.#digest.toText(start), this.#digest.toText(end)];
    const line = /\S[^\r\n]*/.exec(text.slice(from, to));
    const at = from + (line?.index ?? 0);
    const span = { start: at, end: at + (line?.[0].trimEnd().length ?? 0) };
    for (const [coder, each] of codings) {
      this.#builder.of(coder).add({
        id: madeId(guid), tags: each.tags, ...anchorFor(text, span), ...(each.memos.length > 0 && { memo: each.memos.join('\n\n') }),
        ...(coder !== '' && { coder }), created: each.created,
      }, () => undefined);
    }
  }

  #noteArticle({ id, title }: Article, codings: ReadonlyMap<string, CoderCodings>): void {
    for (const [coder, { tags, memos }] of codings) {
      if (tags.length + memos.length === 0) continue;
      this.#builder.of(coder).note({ id, title, ...(tags.length > 0 && { tags }), ...(memos.length > 0 && { memo: memos.join('\n\n') }) });
    }
  }

  /** Codings and notes by their coder; without any, the passage is that of who selected it. */
  #byCoder(
    codings: readonly ReadCoding[], notes: readonly ReadNote[], { user }: { readonly user: string }, texts: readonly string[] = [],
  ): Map<string, CoderCodings> {
    const { coderOf, tagOf, notes: allNotes } = this.#tools;
    const owner = coderOf(user);
    const found = new Map<string, CoderCodings>();
    const of = (coder: string): CoderCodings => {
      const each = found.get(coder) ?? { tags: [], memos: [], created: '' };
      found.set(coder, each);
      return each;
    };
    for (const coding of codings) {
      const each = of(coding.user === '' ? owner : coderOf(coding.user));
      const tag = tagOf(coding.code);
      if (tag !== undefined && !each.tags.includes(tag)) each.tags.push(tag);
      if (each.created === '' || (coding.created !== '' && coding.created < each.created)) each.created = coding.created;
      const memo = allNotes.textOn('', coding.notes);
      if (memo !== '') each.memos.push(memo);
    }
    const given = texts.filter((text) => text.trim() !== '');
    if (found.size === 0 || given.length > 0) of(found.has(owner) || found.size === 0 ? owner : [...found.keys()][0] ?? owner).memos.push(...given);
    for (const note of notes) {
      const text = memoText(note);
      const writer = note.user === '' ? owner : coderOf(note.user);
      if (text !== '') of(writer).memos.push(text);
    }
    // A passage that only got its notes from others is theirs.
    return new Map([...found].filter(([, { tags, memos }]) => found.size === 1 || tags.length + memos.length > 0));
  }

  /** In the digest's own text; undefined beyond its end. */
  #spanOf(selection: ReadSelection, { start, end }: PlacedSource, positions: SourcePositions): Span | undefined {
    const span = positions.span(selection);
    if (span === undefined) return undefined;
    return { start: this.#digest.toText(Math.min(end, start + span.start)), end: this.#digest.toText(Math.min(end, start + span.end)) };
  }

  /** The article that a selection stands for, as we write them where a source is a digest. */
  #wholeArticle({ name }: ReadSelection, span: Span): Article | undefined {
    if (!name.startsWith(namePrefixes.article)) return undefined;
    return this.#digest.parsed.articles.find(({ titleStart, titleEnd, bodyEnd }) => titleStart === span.start && Math.max(titleEnd, bodyEnd) === span.end);
  }

  /** A name that a person gave to a passage; programs name passages by their words or by a number. */
  #ownName({ name }: ReadSelection, words: string): string {
    return name === '' || isQuotedBy(name, words) || /^\W*\w+\W+[\d:.\W]+$/.test(name) || name.startsWith(namePrefixes.article) ? '' : name;
  }

  /** What a note of ours holds that no other element can. */
  #entriesOf(note: ReadNote): void {
    const { sidecar } = readSidecar(note.text);
    const entries = this.#builder.of(this.#tools.coderOf(note.user));
    const { text } = this.#digest;
    for (const each of sidecar?.annotations ?? []) {
      const span = { start: this.#digest.toText(each.start), end: this.#digest.toText(each.end) };
      const isThere = text.slice(span.start, span.end).replace(/\r\n?/g, '\n') === each.exact;
      entries.complete({ ...each, ...span, ...(isThere && { exact: text.slice(span.start, span.end) }) });
    }
    for (const each of sidecar?.articles ?? []) entries.note(each);
  }
}

function isOurs({ name }: ReadNote): boolean {
  return name.startsWith(namePrefixes.entries);
}
