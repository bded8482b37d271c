import { limits } from '../limits';
import { Refusal } from '../refusal';

const lessThan = 60;
const greaterThan = 62;
const equals = 61;
const double = 34;
const single = 39;

/**
 * Refuses a page with a tag of thousands of attributes, each of which the parser would compare with all before it. Tags are
 * followed as the parser follows them: a `>` within quotes ends none.
 * @returns the page
 */
export function fewAttributes(html: string): string {
  for (let at = html.indexOf('<'); at !== -1; at = html.indexOf('<', at)) {
    at = html.startsWith('<!--', at) ? afterComment(html, at) : /[a-z/]/i.test(html.charAt(at + 1)) ? afterTag(html, at + 1) : at + 1;
  }
  return html;
}

function afterComment(html: string, start: number): number {
  const end = html.indexOf('-->', start + 4);
  // `<!-->` is an empty comment.
  return html.startsWith('<!-->', start) ? start + 5 : end === -1 ? html.length : end + 3;
}

function afterTag(html: string, start: number): number {
  let attributes = 0;
  let isBetween = false;
  let before = lessThan;
  for (let at = start; at < html.length; at += 1) {
    const code = html.charCodeAt(at);
    if (code === greaterThan) return at + 1;
    if ((code === double || code === single) && before === equals) {
      const end = html.indexOf(html.charAt(at), at + 1);
      if (end === -1) return html.length;
      at = end;
      isBetween = true;
    } else if (code <= 32 || code === 47) isBetween = true;
    else {
      if (isBetween && code !== equals) attributes += 1;
      isBetween = false;
      if (attributes > limits.htmlAttributes) throw new Refusal('import-refused/too-many-parts');
    }
    if (code > 32) before = code;
  }
  return html.length;
}
