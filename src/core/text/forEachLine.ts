/**
 * Calls `visit` for every line of a text, in order, with the offsets of its content `[start, end)` (UTF-16 code units,
 * without the break). Breaks are LF, CRLF and a lone CR as in the editor; with `formFeeds` also a form feed, which
 * paged exports put between articles. A text has one more line than breaks: an empty text has one empty line.
 */
export function forEachLine(
  text: string,
  visit: (start: number, end: number) => void,
  options: { readonly formFeeds?: boolean } = {},
): void {
  const nextLineFeed = finder(text, '\n');
  const nextReturn = finder(text, '\r');
  const nextFormFeed = options.formFeeds === true ? finder(text, '\f') : () => text.length;
  let start = 0;
  for (;;) {
    const end = Math.min(nextLineFeed(start), nextReturn(start), nextFormFeed(start));
    visit(start, end);
    if (end >= text.length) return;
    start = end + (text.startsWith('\r\n', end) ? 2 : 1);
  }
}

/** Next offset of a character at or after `from` (the length if none is left); `from` must not decrease. Linear over all calls. */
function finder(text: string, character: string): (from: number) => number {
  let found = -1;
  return (from) => {
    if (found < from) {
      const next = text.indexOf(character, from);
      found = next === -1 ? text.length : next;
    }
    return found;
  };
}
