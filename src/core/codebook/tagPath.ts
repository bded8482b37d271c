/** Anything longer is not a name, and would fill every list it appears in. */
const longestPath = 200;

/** Control and format characters, line separators, halves of surrogate pairs; `,` and `"` divide and quote tags in queries and tables. */
const forbidden = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs},"]/u;

/**
 * A tag's path, normalised: NFC, white space collapsed, none around slashes, no empty parts. Any script and any case is
 * allowed; case counts.
 */
export function normaliseTagPath(text: string): string {
  return text.normalize('NFC').split('/')
    .map((part) => part.replace(/\s+/gu, ' ').trim())
    .filter((part) => part !== '')
    .join('/');
}

/** Whether a text, once normalised, names a tag: it has a name, no control character, no `,` and no `"`. */
export function isTagPath(text: string): boolean {
  const path = normaliseTagPath(text);
  return path !== '' && path.length <= longestPath && !forbidden.test(path);
}

/** Whether a tag is `parent` or below it. */
export function isWithin(tag: string, parent: string): boolean {
  return tag === parent || tag.startsWith(`${parent}/`);
}

/** The tag's path after `from` was renamed to `to`; unchanged if it is not below `from`. */
export function renamedTag(tag: string, from: string, to: string): string {
  return isWithin(tag, from) ? to + tag.slice(from.length) : tag;
}

/** A path and its ancestors, topmost first: `a`, `a/b`, `a/b/c`. */
export function withParents(path: string): string[] {
  return path.split('/').map((_name, index, names) => names.slice(0, index + 1).join('/'));
}

/** The path above a tag; empty for one at the top. */
export function parentOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

/** A tag's own name, without its parents. */
export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
