import { ZipWriter } from './zipWriter';

/** A file of an archive. */
export interface ZippedText {
  readonly name: string;
  /** The content in pieces, each of whole characters. */
  readonly pieces: Iterable<string>;
}

/** Packs texts as a zip file, in UTF-8. What comes out after each piece may be empty: a place to pause. */
export function* zipTexts(files: Iterable<ZippedText>): Generator<Uint8Array, void> {
  const zip = new ZipWriter();
  for (const { name, pieces } of files) {
    zip.begin(name);
    for (const piece of pieces) {
      zip.write(piece);
      yield zip.take();
    }
  }
  zip.end();
  yield zip.take();
}
