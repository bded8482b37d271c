import { hashText } from '../text/hashing';
import type { Codebook, Tag } from './types';

/** The paths of all tags, each parent before its children, in the order of the file. */
export function tagPaths(codebook: Codebook): string[] {
  return pathsBelow(codebook.tags, '');
}

function pathsBelow(tags: readonly Tag[], parent: string): string[] {
  return tags.flatMap((tag) => [parent + tag.name, ...pathsBelow(tag.tags ?? [], `${parent}${tag.name}/`)]);
}

/** The tag at a path; undefined if the codebook has none. */
export function findTag(codebook: Codebook, path: string): Tag | undefined {
  return tagsAlong(codebook, path).at(path.split('/').length - 1);
}

/** The tags along a path from its root, as far as the codebook has them. */
function tagsAlong(codebook: Codebook, path: string): Tag[] {
  const found: Tag[] = [];
  let tags: readonly Tag[] = codebook.tags;
  for (const name of path.split('/')) {
    const tag = tags.find((one) => one.name === name);
    if (tag === undefined) break;
    found.push(tag);
    tags = tag.tags ?? [];
  }
  return found;
}

/**
 * Colours distinguishable with any colour vision, dark enough to be visible on white and light enough on black: those of M.
 * Okabe and K. Ito, Color Universal Design (2008), without black, and without the yellow that is lost on white.
 */
export const tagPalette = ['#0072b2', '#d55e00', '#009e73', '#cc79a7', '#e69f00', '#56b4e9'];

/** `#rrggbb`: the tag's own colour, or else the nearest parent's, or else a fixed one by its root. */
export function tagColor(codebook: Codebook, path: string): string {
  const own = tagsAlong(codebook, path).findLast(({ color }) => color !== undefined)?.color;
  return own ?? tagPalette[hashText(path.split('/')[0] ?? '') % tagPalette.length] ?? '#0072b2';
}
