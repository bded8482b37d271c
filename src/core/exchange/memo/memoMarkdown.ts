import { closesFence, fenceStart } from './blockStarts';

/**
 * A memo as a part of a Markdown document, as it is written except for what would act on the document or on its reader: HTML
 * is words, pictures are links, links to anything but pages and mail are words, headings are bold lines, and a code fence that
 * is not closed ends with the memo. Without blank lines around; empty for a memo of white space.
 */
export function memoMarkdown(memo: string): string {
  const lines = memo.replace(/\r\n?|[\u2028\u2029]/g, '\n').replace(invisible, '\ufffd').split('\n');
  const first = lines.findIndex((line) => line.trim() !== '');
  const last = lines.findLastIndex((line) => line.trim() !== '');
  if (first === -1) return '';
  const inside = lines.slice(first, last + 1);
  return inside.some((line) => nestedFence.test(line)) ? quoted(harmless(inside.join('\n'))) : betweenFences(inside);
}

/** An image would be fetched from anywhere as soon as the memo is shown: it becomes a link, which is only followed on a click. */
export function withoutImages(markdown: string): string {
  return markdown.replace(/(?<!\\)((?:\\\\)*)!(?=\[)/g, '$1\\!');
}

/** For readers that render HTML in Markdown; `a < b` is no HTML. */
export function withoutHtml(markdown: string): string {
  return markdown.replace(/(?<!\\)(\\*)<(?=[a-z/!?])/gi, (_, escapes: string) => `${escapes.slice(escapes.length % 2)}&lt;`);
}

/** Control characters, and those that change the direction of all that follows in their line. */
const invisible = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e]/g;

/** A code fence in a list or a quote, or indented: where it ends depends on all that is around it. */
const nestedFence = /^(?=[ \t>*+-]|\d{1,9}[.)])(?:[ \t>]|[-*+][ \t]|\d{1,9}[.)][ \t])*(?:`{3}|~{3})/;

/** A quote ends all that is begun in it. */
function quoted(markdown: string): string {
  return markdown.replace(/^/gm, '> ');
}

/** Makes what is outside of code fences harmless. All fences start their line, so that it is certain what is in them. */
function betweenFences(lines: readonly string[]): string {
  const parts: string[] = [];
  for (let at = 0; at < lines.length;) {
    const start = at;
    while (at < lines.length && !fenceStart.test(lines[at] ?? '')) at += 1;
    if (at > start) parts.push(harmless(lines.slice(start, at).join('\n')));
    const marks = fenceStart.exec(lines[at] ?? '')?.[2];
    if (marks === undefined) continue;
    const fence = at;
    for (at += 1; at < lines.length && !closesFence(lines[at] ?? '', marks);) at += 1;
    parts.push(lines.slice(fence, at).join('\n'), lines[at] ?? marks);
    at += 1;
  }
  return parts.join('\n');
}

function harmless(markdown: string): string {
  return withoutHeadings(withoutStrangeLinks(withoutImages(withoutHtml(markdown))));
}

/** Links and definitions of links that lead to anything but a page or a mail: a command of the editor, a script, a file. */
function withoutStrangeLinks(markdown: string): string {
  return markdown.replace(/\](?=[(:](?!\s*(?:https?:\/\/|mailto:)))/gi, ']\\');
}

/** The marks of quotes and lists that a heading can stand behind, and its own. */
const heading = /^((?:[ \t>]|[-*+][ \t]|\d{1,9}[.)][ \t])*)(#{1,6})(?=[ \t]|$)/;
/** Makes a heading of the line above it. */
const underline = /^([ \t>]*)(?==+[ \t]*$|-+[ \t]*$)/;

function withoutHeadings(markdown: string): string {
  let above = '';
  return markdown.split('\n').map((line) => {
    const shown = boldHeading(line);
    const safe = above.trim() === '' ? shown : shown.replace(underline, '$1\\');
    above = safe;
    return safe;
  }).join('\n');
}

function boldHeading(line: string): string {
  const [all, marks = ''] = heading.exec(line) ?? [];
  if (all === undefined) return line;
  const words = line.slice(all.length).trim().replace(/(?<=^|[ \t])#+$/, '').trimEnd();
  return words === '' ? marks : `${marks}**${words}**`;
}
