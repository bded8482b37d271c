import { strToU8, zipSync } from 'fflate';

/** A project as another program writes it: the `.qde` file, and the texts beside it. */
export function vendorProject(project: string, files: Readonly<Record<string, string | Uint8Array>> = {}, name = 'Project.qde'): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries({ [name]: project, ...files }).map(([file, content]) => [file, typeof content === 'string' ? strToU8(content) : content])));
}

export const utf8Mark = '\ufeff';

/** How a program counts. */
export interface Dialect {
  readonly units: 'utf-16' | 'code-points';
  /** What a CRLF counts. */
  readonly crlf: 1 | 2;
  readonly countsMark?: boolean;
  readonly endIsLast?: boolean;
}

/** The selection of some words of a text, in the units of a program. */
export function selectionOf(text: string, words: string, { units, crlf, countsMark = false, endIsLast = false }: Dialect): { start: number; end: number } {
  const at = text.indexOf(words);
  if (at < 0) throw new Error(`the text has no "${words}"`);
  const count = (part: string): number => {
    const counted = crlf === 1 ? part.replaceAll('\r\n', '\n') : part.replace(/\r?\n/g, '\r\n');
    return (units === 'utf-16' ? counted.length : Array.from(counted).length) + (countsMark ? 1 : 0);
  };
  return { start: count(text.slice(0, at)), end: count(text.slice(0, at + words.length)) - (endIsLast ? 1 : 0) };
}
