import { strToU8, Zip, ZipDeflate } from 'fflate';

/** The same bytes on every day, in every time zone: zip files hold local times. */
const fixedTime = new Date(2000, 0, 1);

/** A file of an archive. */
export interface ZippedText {
  readonly name: string;
  /** The content in pieces, each of whole characters. */
  readonly pieces: Iterable<string>;
}

/** Packs texts as a zip file, in UTF-8. What comes out after each piece may be empty: a place to pause. */
export function* zipTexts(files: Iterable<ZippedText>): Generator<Uint8Array, void> {
  let packed: Uint8Array[] = [];
  const zip = new Zip((error, bytes) => {
    if (error === null) packed.push(bytes);
  });
  for (const { name, pieces } of files) {
    const file = new ZipDeflate(name, { level: 6 });
    file.mtime = fixedTime;
    zip.add(file);
    for (const piece of pieces) {
      file.push(strToU8(piece), false);
      yield joined(packed);
      packed = [];
    }
    file.push(new Uint8Array(), true);
  }
  zip.end();
  yield joined(packed);
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
