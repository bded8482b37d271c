import { escapeXml } from '../../xml/escapeXml';
import { directedTexts, isRightToLeft } from './direction';

/** Words of a paragraph that look the same. Line breaks (`\n`) and tabs are kept. */
export interface WordRun {
  readonly text: string;
  readonly strong?: boolean;
  readonly emphasis?: boolean;
  readonly code?: boolean;
}

export type WordStyle =
  | 'Title' | 'Subtitle' | `Heading${number}` | 'Normal' | 'Rule' | 'Quote' | 'Source' | 'Memo' | 'CommentText' | 'Bibliography';

export interface WordParagraph {
  readonly style: WordStyle;
  readonly runs: readonly WordRun[];
  /** Steps to the right, of a nested list or quote. */
  readonly indent?: number;
  /** The first line begins one step further out: the sign of a list item stands there. */
  readonly hangs?: boolean;
  /** XML of runs before and behind the words, such as the marks of a comment. */
  readonly before?: string;
  readonly behind?: string;
}

/** Twentieths of a point: 1 cm. */
const indentStep = 567;

/** A paragraph of WordprocessingML; from right to left if its first letter is. */
export function paragraphXml({ style, runs, indent = 0, hangs = false, before = '', behind = '' }: WordParagraph): string {
  const rtl = isRightToLeft(runs.map(({ text }) => text).join(''));
  const indentation = indent === 0 ? '' : `<w:ind w:left="${indent * indentStep}"${hangs ? ` w:hanging="${indentStep}"` : ''}/>`;
  const properties = `<w:pStyle w:val="${style}"/>${rtl ? '<w:bidi/>' : ''}${indentation}`;
  return `<w:p><w:pPr>${properties}</w:pPr>${before}${runs.map((run) => runXml(run, rtl)).join('')}${behind}</w:p>\n`;
}

function runXml({ text, strong = false, emphasis = false, code = false }: WordRun, paragraphRtl: boolean): string {
  const look = `${code ? '<w:rStyle w:val="Code"/>' : ''}${strong ? '<w:b/><w:bCs/>' : ''}${emphasis ? '<w:i/><w:iCs/>' : ''}`;
  return directedTexts(text, paragraphRtl).map((part) => {
    const properties = look + (part.isRightToLeft ? '<w:rtl/>' : '');
    return `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}${wordsXml(part.text)}</w:r>`;
  }).join('');
}

/** Breaks and tabs are elements of their own. */
function wordsXml(text: string): string {
  return text.split(/(\r\n?|[\n\t\u2028\u2029])/).map((part) => {
    if (part === '') return '';
    if (part === '\t') return '<w:tab/>';
    return /^[\r\n\u2028\u2029]/.test(part) ? '<w:br/>' : `<w:t xml:space="preserve">${escapeXml(part)}</w:t>`;
  }).join('');
}

export const wordNamespace = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
export const xmlStart = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
