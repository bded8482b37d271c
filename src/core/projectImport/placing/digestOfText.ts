import { articleEnd } from '../../convert/digestText/writeDigestText';
import { digestName, freeName } from '../../convert/digestText/fileNames';
import { parseDigest } from '../../digest/parse/parseDigest';
import { countWhile } from '../../text/countWhile';
import { withEditorLines } from '../../text/editorLines';
import { normaliseText } from '../../text/normalise';
import { movedBy, type Span } from '../../text/span';
import type { FolderText } from '../types';
import type { FolderIndex } from './folderIndex';

/** A text that annotations were made in, in a digest that is there or new. */
export interface PlacedText {
  readonly source: FolderText;
  readonly isNew: boolean;
  /** Where a passage of the text is in the digest. */
  readonly placeOf: (span: Span) => Span;
}

/** Finds a text in the folder's digests, as it is but for white space and signs; undefined if it isn't in exactly one place. */
export function textInFolder(index: FolderIndex, text: string): PlacedText | undefined {
  const own = normaliseText(text);
  const whole = own.text.trim();
  const lead = own.text.length - own.text.trimStart().length;
  if (whole === '') return undefined;
  const found = index.searches.flatMap((search) => {
    const at = search.normal.text.indexOf(whole);
    const isOnly = at >= 0 && !search.normal.text.includes(whole, at + 1);
    return at < 0 ? [] : [{ search, at, isOnly }];
  });
  const [only] = found;
  if (only === undefined || found.length > 1 || !only.isOnly) return undefined;
  const { search: { source, normal }, at } = only;
  return {
    source, isNew: false,
    placeOf: ({ start, end }) => ({ start: normal.rawStart(own.indexOfRaw(start) - lead + at), end: normal.rawEnd(own.indexOfRaw(end) - lead + at) }),
  };
}

/**
 * A new digest for a text: as it is, if it reads as one, or with a title above it and the end of an article below.
 * @param used names of new digests that there are already
 */
export function newDigest(name: string, given: string, used: Iterable<string>): PlacedText {
  const file = freeName(digestName(name), used);
  const { text, placeOf } = withOneLineEnd(given);
  const parsed = parseDigest(text);
  const asItIs: PlacedText = { source: { file, text, parsed }, isNew: true, placeOf };
  if (parsed.articles.length > 0) return asItIs;
  const end = text.includes('\r\n') ? '\r\n' : '\n';
  const head = `Title: ${file.replace(/\.txt$/, '')}${end}${end}`;
  const framed = `${head}${text}${end}${end}${articleEnd}${end}`;
  const framedDigest = parseDigest(framed);
  if (framedDigest.articles.length !== 1) return asItIs;
  return { source: { file, text: framed, parsed: framedDigest }, isNew: true, placeOf: (span) => movedBy(placeOf(span), head.length) };
}

/** The editor gives a text with different line ends one kind of them, and would count other offsets than we do. */
function withOneLineEnd(text: string): { readonly text: string; readonly placeOf: (span: Span) => Span } {
  if (withEditorLines(text) === text) return { text, placeOf: (span) => span };
  const doubles = [...text.matchAll(/\r\n/g)].map(({ index }) => index);
  const moved = (offset: number): number => offset - countWhile(doubles.length, (index) => (doubles[index] ?? 0) < offset);
  return { text: text.replace(/\r\n?/g, '\n'), placeOf: ({ start, end }) => ({ start: moved(start), end: moved(end) }) };
}
