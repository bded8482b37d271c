import type { ExportPart } from './types';

/** Characters of a piece: few enough to be made within some milliseconds, many enough to be written at once. */
const pieceLength = 32_768;

/** A text that is made bit by bit, in pieces of a size that is worth writing. */
export function* textPieces(texts: Iterable<string>): Generator<string, void> {
  let piece: string[] = [];
  let length = 0;
  for (const text of texts) {
    piece.push(text);
    length += text.length;
    if (length < pieceLength) continue;
    yield piece.join('');
    piece = [];
    length = 0;
  }
  if (length > 0) yield piece.join('');
}

/** The same as parts of an export of one file. */
export function* inPieces(texts: Iterable<string>): Generator<ExportPart, void> {
  for (const data of textPieces(texts)) yield { file: '', data };
}
