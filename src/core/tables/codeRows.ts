import { tagPaths, findTag } from '../codebook/tagTree';
import type { Codebook } from '../codebook/types';
import { shownTags } from '../exchange/groupByTag';
import type { Segment } from '../search/types';
import type { Row } from './tables';

/** The codebook in its order, then by name the codes that are used without being in it, with those above them. */
export function codeRows(segments: readonly Segment[], codebook: Codebook = { version: 1, tags: [] }, onlyTag?: string): Row<'codes'>[] {
  const counts = new Map<string, number>();
  for (const segment of segments) for (const tag of shownTags(segment, onlyTag)) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  const known = tagPaths(codebook);
  const used = new Set([...counts.keys()].flatMap(withParents));
  for (const path of known) used.delete(path);
  return [...known, ...[...used].sort()].map((code, index) => {
    const names = code.split('/');
    const tag = findTag(codebook, code);
    return {
      code, name: names.at(-1), parent: names.slice(0, -1).join('/'), depth: names.length, position: index + 1,
      color: tag?.color, description: tag?.description, include: tag?.include, exclude: tag?.exclude, memo: tag?.memo,
      examples: tag?.examples === undefined || tag.examples.length === 0 ? undefined : tag.examples,
      in_codebook: tag !== undefined, segments: counts.get(code) ?? 0,
    };
  });
}

function withParents(tag: string): string[] {
  const names = tag.split('/');
  return names.map((_, index) => names.slice(0, index + 1).join('/'));
}
