import { limits } from '../limits';

/** Characters without width or meaning in running text: soft hyphens, joiners, marks of direction and of byte order, controls. */
const invisible = /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u200b\u2060\ufeff\ufffe\uffff]/g;

/** A text on one line: white space folded, what is invisible left out. */
export function oneLine(text: string): string {
  return text.replace(invisible, '').replace(/\s+/g, ' ').trim();
}

/** The lines of a text, each cleaned; empty ones are kept as empty. */
export function cleanLines(text: string): string[] {
  return text.split(/\r\n?|[\n\u2028\u2029\u000b\u000c\u0085]/).map(oneLine);
}

/** A title on one line, cut at a word if it is as long as a page. */
export function titleLine(text: string): string {
  const line = oneLine(text);
  if (line.length <= limits.title) return line;
  const space = line.lastIndexOf(' ', limits.title);
  return `${line.slice(0, space > 0 ? space : limits.title)} …`;
}

/** A file's name without its ending, as a title. */
export function nameAsTitle(name: string): string {
  const last = name.slice(name.lastIndexOf('/') + 1);
  return titleLine(last.replace(/\.[^.]{1,8}$/, '').replace(/_+/g, ' ')) || titleLine(last) || '?';
}
