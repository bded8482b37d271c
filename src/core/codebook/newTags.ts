import type { CodebookChange } from './changeCodebook';
import { FreshColors } from './tagPalette';
import { findTag, tagColor, tagPaths } from './tagTree';
import type { Codebook } from './types';

/**
 * The changes that add tags to a codebook. One at the top gets a colour that differs from those of all others; one below
 * another is shown in a shade of it, and needs none.
 * @param paths normalised; those that the codebook has are left out
 */
export function newTagChanges(codebook: Codebook, paths: readonly string[]): CodebookChange[] {
  const fresh = paths.filter((path) => findTag(codebook, path) === undefined);
  const roots = [...new Set(fresh.map((path) => path.split('/')[0] ?? path))].filter((root) => findTag(codebook, root) === undefined);
  const colors = new FreshColors();
  if (roots.length > 0) for (const color of takenColors(codebook)) colors.take(color);
  return [
    ...roots.map((path): CodebookChange => ({ kind: 'ensureTag', path, set: { color: colors.next() } })),
    ...fresh.filter((path) => !roots.includes(path)).map((path): CodebookChange => ({ kind: 'ensureTag', path })),
  ];
}

/** Of the tags at the top, and of those below that have a colour of their own. */
function takenColors(codebook: Codebook): string[] {
  return tagPaths(codebook).flatMap((path) => {
    const own = findTag(codebook, path)?.color;
    return own !== undefined ? [own] : path.includes('/') ? [] : [tagColor(codebook, path)];
  });
}
