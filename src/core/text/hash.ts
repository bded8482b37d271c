/**
 * 32 bits that stand for a text: the same on every machine and in every version, so that they may be kept in files.
 * FNV-1a (Fowler, Noll and Vo) over UTF-16 code units.
 */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash >>> 0;
}
