import { hashText } from '../text/hashing';
import { FreshColors, tagPalette } from './tagPalette';
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
export function tagsAlong(codebook: Codebook, path: string): Tag[] {
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

/** `#rrggbb`: the tag's own colour, or else the nearest parent's, or else one that its root gets from its place in the codebook. */
export function tagColor(codebook: Codebook, path: string): string {
  const own = tagsAlong(codebook, path).findLast(({ color }) => color !== undefined)?.color;
  const root = path.split('/')[0] ?? '';
  return own ?? rootColors(codebook).get(root) ?? tagPalette[hashText(root) % tagPalette.length] ?? tagPalette[0];
}

const rootColorsOf = new WeakMap<Codebook, ReadonlyMap<string, string>>();

/** Colours for the tags at the top that have none, in their order: a tag that is added behind them changes none of theirs. */
function rootColors(codebook: Codebook): ReadonlyMap<string, string> {
  const known = rootColorsOf.get(codebook);
  if (known !== undefined) return known;
  const fresh = new FreshColors();
  const colors = new Map<string, string>();
  for (const { name, color } of codebook.tags) {
    if (color === undefined) colors.set(name, fresh.next());
    else fresh.take(color);
  }
  rootColorsOf.set(codebook, colors);
  return colors;
}
