import type { ExportPart } from './types';

/** Characters of a piece: few enough to be made within some milliseconds, many enough to be written at once. */
const pieceLength = 65_536;

/** A text that is made bit by bit, in pieces of a size that is worth writing. */
export function* inPieces(texts: Iterable<string>, file = ''): Generator<ExportPart, void> {
  let piece: string[] = [];
  let length = 0;
  for (const text of texts) {
    piece.push(text);
    length += text.length;
    if (length < pieceLength) continue;
    yield { file, data: piece.join('') };
    piece = [];
    length = 0;
  }
  if (length > 0) yield { file, data: piece.join('') };
}
