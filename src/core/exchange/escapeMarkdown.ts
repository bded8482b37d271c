const entities: Readonly<Record<string, string>> = { '<': '&lt;', '>': '&gt;', '&': '&amp;' };

/** What CommonMark, GFM or a common extension (mathematics, templates, mentions) reads as markup anywhere in a line. */
const markup = /[\\`*_{}[\]|~$^@]|(?<=\])\(/g;

/** What link finders look for in plain text: `scheme:`, `//host`, `host.name`, `www.`; and short codes such as `:name:`. */
const linkParts = /:(?=[\p{L}/])|\/(?=\/)|(?<=\/)\/|\.(?=\p{L}{2})|(?<=www)\./giu;

/** What turns a line that starts with it into a heading, a rule or a list. */
const lineStart = /^[-+=#]|(?<=^\d{1,9})[.)]/;

/** White space as Markdown collapses it; no-break spaces are kept. */
const foldable = /[^\S\u00a0\u2007\u202f]+/g;

/** Control characters, and those that change the direction of the following text. */
const invisible = /[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;

/**
 * Any text as Markdown that shows exactly these words, on one line: never HTML, a link, an image, a heading or a list. Angle
 * brackets and `&` become entities, so that the result is not HTML either for a reader that doesn't know Markdown.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(foldable, ' ')
    .trim()
    .replace(invisible, '\ufffd')
    .replace(markup, '\\$&')
    .replace(linkParts, '\\$&')
    .replace(/[<>&]/g, (character) => entities[character] ?? character)
    .replace(lineStart, '\\$&');
}

/**
 * Like `escapeMarkdown`, but keeps the lines: those that follow each other with hard breaks, empty ones between
 * paragraphs as one. Nothing but empty lines gives an empty list.
 */
export function escapeMarkdownParagraphs(text: string): string[] {
  const paragraphs: string[][] = [[]];
  for (const line of text.split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/)) {
    const escaped = escapeMarkdown(line);
    if (escaped !== '') paragraphs.at(-1)?.push(escaped);
    else if (paragraphs.at(-1)?.length !== 0) paragraphs.push([]);
  }
  return paragraphs.filter((lines) => lines.length > 0).map((lines) => lines.join('\\\n'));
}
