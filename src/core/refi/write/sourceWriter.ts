import { isAttached } from '../../annotations/attached';
import type { AnnotatedDigest, CoderAnnotation, CoderNote } from '../../corpus/types';
import type { Span } from '../../text/span';
import { digestPieces, type DigestPiece } from '../digestPieces';
import { dateTime } from '../dateTime';
import { guidOf, passageGuid } from '../guid';
import { namePrefixes, shortName, unknownTime } from '../names';
import { OffsetIndex, standardRule, withLineFeeds } from '../offsetIndex';
import { tagGuid } from './codeElements';
import type { NoteElements } from './noteElements';
import type { XmlWriter } from './xmlText';

/** What all sources are written with. */
export interface WritingTools {
  readonly xml: XmlWriter;
  readonly notes: NoteElements;
  /** The GUID of a coder, who is listed then; undefined for nobody. */
  readonly user: (coder: string) => string | undefined;
  /** Told of each tag that something has. */
  readonly use: (tag: string) => void;
  /** Gives a GUID back, or another one if it is in use: a file must not have one twice. */
  readonly unique: (guid: string) => string;
  /** For what has no time of its own. */
  readonly time: string;
}

/** A source as it is written. */
export interface WrittenSource {
  readonly guid: string;
  readonly element: string;
  /** Its file in `sources/`, and the text of that. */
  readonly file: string;
  readonly text: string;
  readonly piece: DigestPiece;
}

type Chosen = Pick<AnnotatedDigest, 'annotations' | 'notes'>;

/** A selection of a source, with where it sorts. */
interface Selection {
  readonly start: number;
  readonly end: number;
  readonly rank: string;
  readonly element: string;
}

/** Writes one digest as a source, or as one source for each of its articles. */
export class SourceWriter {
  readonly #digest: AnnotatedDigest;
  readonly #chosen: Chosen;
  readonly #tools: WritingTools;
  readonly #positions: OffsetIndex;

  constructor(digest: AnnotatedDigest, chosen: Chosen, tools: WritingTools) {
    this.#digest = digest;
    const positions = new OffsetIndex(digest.text, standardRule);
    this.#positions = positions;
    // In one order, whichever annotations file comes first, and as other programs count: in CRLF they see one character.
    const place = ({ start, end }: Span) => ({ from: positions.before(start), to: positions.before(end) });
    this.#chosen = {
      annotations: [...chosen.annotations].sort((one, other) => {
        const [a, b] = [place(one.anchor), place(other.anchor)];
        return a.from - b.from || b.to - a.to || compare(one.coder, other.coder) || compare(one.annotation.id, other.annotation.id);
      }),
      notes: [...chosen.notes].sort((a, b) => compare(a.note.id, b.note.id) || compare(a.coder, b.coder)),
    };
    this.#tools = tools;
  }

  /** @param entryRefs references to notes on the digest as a whole, for its first source */
  sources(by: 'digest' | 'article', entryRefs: readonly string[]): WrittenSource[] {
    const { text, file, parsed } = this.#digest;
    const whole: DigestPiece = { start: 0, end: text.length, article: undefined };
    const pieces = by === 'article' ? digestPieces(text, parsed.articles) : [whole];
    return pieces.map((piece, index) => {
      const guid = guidOf('source', file, by === 'article' ? String(index + 1) : '');
      const isWhole = by === 'digest';
      const selections = [...this.#passages(piece, index), ...(isWhole ? this.#articles(piece) : [])].sort(bySpan);
      const notes = isWhole ? [] : this.#notesOn(piece);
      const { codings, refs } = this.#coded(notes, guid);
      const name = isWhole ? file : shortTitle(piece.article?.title ?? file);
      const sourceFile = `${guid}.txt`;
      const element = this.#tools.xml.element('TextSource', { guid, name, plainTextPath: `internal://${sourceFile}`, creationDateTime: this.#tools.time }, [
        ...selections.map((selection) => selection.element), ...codings, ...refs, ...(index === 0 ? entryRefs : []),
      ]);
      return { guid, element, file: `sources/${sourceFile}`, text: withLineFeeds(text.slice(piece.start, piece.end)), piece };
    });
  }

  /** The passages in a piece. One that goes on in the next piece is cut there; the importer puts it together again. */
  #passages(piece: DigestPiece, index: number): Selection[] {
    const isLast = piece.end === this.#digest.text.length;
    return this.#chosen.annotations.flatMap((one) => {
      const { end } = one.anchor;
      const start = behindLineBreak(this.#digest.text, one.anchor.start);
      const beginsHere = start >= piece.start && (start < piece.end || isLast);
      const goesOnHere = start < piece.start && end > piece.start;
      if (!isAttached(one.anchor) || !(beginsHere || goesOnHere)) return [];
      const from = Math.max(start, piece.start);
      const to = Math.min(end, piece.end);
      return [this.#passage(one, { from, to, origin: piece.start, part: beginsHere ? 0 : index })];
    });
  }

  #passage(one: CoderAnnotation, { from, to, origin, part }: { from: number; to: number; origin: number; part: number }): Selection {
    const { annotation: { id, tags, memo = '', created }, coder } = one;
    const { file, text } = this.#digest;
    const guid = this.#tools.unique(passageGuid({ file, coder, id, part }));
    const quote = shortName(text.slice(from, to));
    const time = dateTime(created) ?? unknownTime;
    const codings = tags.map((tag) => this.#coding(tag, coder, time, guid));
    const ref = memo === '' || part > 0 ? [] : [this.#tools.notes.add([guid], { name: `${namePrefixes.memo}: ${quote}`, text: memo, coder, created: time })];
    return this.#selection({ guid, name: quote, from, to, origin, coder, time, children: [...codings, ...ref], rank: `1 ${coder} ${id}` });
  }

  /** In a source that is a digest, what is said of an article is said of a selection that covers it. */
  #articles(piece: DigestPiece): Selection[] {
    return this.#chosen.notes.flatMap(({ coder, note, article }) => {
      const { tags = [], memo = '' } = note;
      if (article === undefined || (tags.length === 0 && memo === '')) return [];
      const guid = this.#tools.unique(guidOf('article', this.#digest.file, article.id, coder));
      const { codings, refs } = this.#coded([{ coder, note, article }], guid);
      const name = namePrefixes.article + article.title;
      const span = { from: article.titleStart, to: Math.max(article.bodyEnd, article.titleEnd), origin: piece.start };
      return [this.#selection({ guid, name, ...span, coder, time: this.#tools.time, children: [...codings, ...refs], rank: `0 ${coder} ${article.id}` })];
    });
  }

  #notesOn({ article }: DigestPiece): PlacedNote[] {
    return this.#chosen.notes.flatMap((one) => (one.article === undefined || one.article.id !== article?.id ? [] : [{ ...one, article: one.article }]));
  }

  /** The codings and references for notes on an article. */
  #coded(notes: readonly PlacedNote[], target: string): { codings: string[]; refs: string[] } {
    const codings = notes.flatMap(({ coder, note }) => (note.tags ?? []).map((tag) => this.#coding(tag, coder, this.#tools.time, target)));
    const refs = notes.flatMap(({ coder, note: { memo = '' }, article }) => (memo === '' ? []
      : [this.#tools.notes.add([target, coder], { name: `${namePrefixes.memo}: ${shortTitle(article.title)}`, text: memo, coder, created: this.#tools.time })]));
    return { codings, refs };
  }

  #coding(tag: string, coder: string, created: string, target: string): string {
    const { xml, use, unique, user } = this.#tools;
    use(tag);
    const guid = unique(guidOf('coding', target, tag, coder));
    return xml.element('Coding', { guid, creatingUser: user(coder), creationDateTime: created }, [xml.element('CodeRef', { targetGUID: tagGuid(tag) })]);
  }

  #selection(given: {
    guid: string; name: string; from: number; to: number; origin: number; coder: string; time: string; children: readonly string[]; rank: string;
  }): Selection {
    const { guid, name, from, to, origin, coder, time, children, rank } = given;
    const base = this.#positions.before(origin);
    const start = this.#positions.before(from) - base;
    const end = this.#positions.before(to) - base;
    const element = this.#tools.xml.element('PlainTextSelection', {
      guid, name, startPosition: start, endPosition: end, creatingUser: this.#tools.user(coder), creationDateTime: time,
    }, children);
    return { start, end, rank, element };
  }
}

/** A passage that begins in the middle of a CRLF begins behind it, since in other programs it is one character. */
function behindLineBreak(text: string, offset: number): number {
  return text.startsWith('\r\n', offset - 1) && offset > 0 ? offset + 1 : offset;
}

type PlacedNote = Pick<CoderNote, 'coder' | 'note'> & { readonly article: NonNullable<CoderNote['article']> };

function bySpan(a: Selection, b: Selection): number {
  return a.start - b.start || b.end - a.end || compare(a.rank, b.rank);
}

/** The same order on every machine, whatever its locale. */
function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

function shortTitle(title: string): string {
  return title.replace(/\s+/g, ' ').trim();
}
