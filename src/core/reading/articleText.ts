import type { Article } from '../digest/types';

/** An article as plain text for pasting elsewhere: title, blank line, body. The closing line is left out; line ends are LF. */
export function articleText(text: string, { title, bodyStart, bodyEnd }: Article): string {
  const body = text.slice(bodyStart, bodyEnd).replace(/\r\n?|\f/g, '\n');
  return `${[title, body].filter((part) => part !== '').join('\n\n')}\n`;
}
