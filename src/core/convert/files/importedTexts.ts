import { digestName } from '../digestText/fileNames';
import { limits } from '../limits';

/** Part of a digest that an import writes. */
export type ImportedText =
  | {
    /** The file, folder or archive whose articles become one digest: its name is the digest's. */
    readonly group: string;
    /** One for each article. */
    readonly texts: readonly string[];
  }
  /** A text that was a digest already. */
  | { readonly digest: ImportedDigest };

/** A digest to be written. */
export interface ImportedDigest {
  /** A safe file name; it may be in use. */
  readonly name: string;
  readonly text: string;
  readonly articles: number;
}

/** The digests of parts read from several files: one for each group, very large ones in parts, and those that were digests already. */
export function digestsOf(parts: readonly ImportedText[]): ImportedDigest[] {
  const groups = new Map<string, string[]>();
  const kept: ImportedDigest[] = [];
  for (const part of parts) {
    if ('digest' in part) kept.push(part.digest);
    else {
      const texts = groups.get(part.group) ?? [];
      groups.set(part.group, texts);
      for (const text of part.texts) texts.push(text);
    }
  }
  const joined = [...groups].flatMap(([group, texts]) => inFiles(texts).map((file) => ({ name: digestName(group), text: file.join('\n'), articles: file.length })));
  return [...joined, ...kept];
}

function inFiles(texts: readonly string[]): string[][] {
  const files: string[][] = [];
  let size = Infinity;
  for (const text of texts) {
    if (size + text.length > limits.digestCharacters) {
      files.push([]);
      size = 0;
    }
    files.at(-1)?.push(text);
    size += text.length;
  }
  return files;
}
