/** Letters of a name that are kept: the longest in UTF-8 still fit, with an ending, into the 255 bytes of a file's name. */
const mostLetters = 60;

/**
 * A file's name without its ending for an export of this query or title, safe on every system: `tagged-claims-cost`. It
 * begins with a word of ours, so that it is never one that Windows keeps for devices.
 */
export function exportName(about: string): string {
  const words = about.normalize('NFC').replace(/^tag:/, '').replace(/[^\p{L}\p{N}\p{M}]+/gu, '-').replace(/^-|-$/g, '');
  return `tagged-${words === '' ? 'passages' : Array.from(words).slice(0, mostLetters).join('').replace(/-$/, '')}`;
}
