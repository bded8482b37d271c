/*
 * FNV-1a (Fowler, Noll and Vo) with 32 bits. The hashes are the same on every machine and in every version: they are in
 * the shipped model, and may be kept in files.
 */

/** The hash of nothing, from which every hash starts. */
export const emptyHash = 0x811c9dc5;

const prime = 0x01000193;

/** Extends the hash of a sequence by one value; signed. */
export function hashStep(hash: number, value: number): number {
  return Math.imul(hash ^ value, prime);
}

/** The hash of a text, or of its part `[start, end)`, over UTF-16 code units; 0 … 2³² − 1. */
export function hashText(text: string, start = 0, end = text.length): number {
  let hash = emptyHash;
  for (let at = start; at < end; at += 1) hash = hashStep(hash, text.charCodeAt(at));
  return hash >>> 0;
}

/** The hash of bytes from `start`; 0 … 2³² − 1. */
export function hashBytes(bytes: Uint8Array, start = 0): number {
  let hash = emptyHash;
  for (let at = start; at < bytes.length; at += 1) hash = hashStep(hash, bytes[at] ?? 0);
  return hash >>> 0;
}

/** Extends a hash by a value that is itself a hash, such as that of a word; signed, the same for the same sequence. */
export function mixHash(hash: number, value: number): number {
  const mixed = Math.imul(hash ^ Math.imul(value, 0x9e3779b1), 0x85ebca6b);
  return (mixed ^ (mixed >>> 15)) | 0;
}
