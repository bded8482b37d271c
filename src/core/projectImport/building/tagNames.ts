import { isTagPath, normaliseTagPath } from '../../codebook/tagPath';

/** What other programs write between a code and its parent. */
const otherSeparators = /\s+>\s+|\\|::/g;

/**
 * A code's name as a tag's path. What no tag may contain is changed: commas to spaces, quotation marks to apostrophes, control
 * characters to spaces.
 * @returns empty if nothing remains that can be a tag's name
 */
export function tagNamed(code: string): string {
  const path = normaliseTagPath(code.replace(/[,\p{Cc}\p{Zl}\p{Zp}\p{Cs}]+/gu, ' ').replaceAll('"', '’'));
  return isTagPath(path) ? path : '';
}

/** The same of a program that writes a code's parents before it: `Costs > Energy`, `Costs\Energy`, `Costs::Energy`. */
export function tagOfCodePath(code: string): string {
  return tagNamed(code.replace(otherSeparators, '/'));
}
