/** Hashes of words and features, 32 bits each; training and tagging must make the same. */

/** FNV-1a over UTF-16 code units. */
export function hashText(text: string, start = 0, end = text.length): number {
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash | 0;
}

/** Goes on from the hash of what stands before: the same for the same sequence. */
export function mix(hash: number, value: number): number {
  const mixed = Math.imul(hash ^ Math.imul(value, 0x9e3779b1), 0x85ebca6b);
  return (mixed ^ (mixed >>> 15)) | 0;
}

/** FNV-1a over bytes, as an unsigned number. */
export function hashBytes(bytes: Uint8Array, start: number): number {
  let hash = 0x811c9dc5;
  for (let at = start; at < bytes.length; at += 1) hash = Math.imul(hash ^ (bytes[at] ?? 0), 0x01000193);
  return hash >>> 0;
}
