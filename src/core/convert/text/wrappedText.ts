import { cleanLines } from './lines';

/** A line this long was broken because the next word had no room. Mail is broken at 65 to 80 characters. */
const fullLine = 55;
/** Lines that stand for themselves: quotations, items of lists, signatures, indented lines. */
const ownLine = /^(?:>|[-*•–—]\s|\d{1,3}[.)]\s|--$|\s{2,}\S|\|)/;

/**
 * The paragraphs of a plain text whose lines may be broken at a width: lines of one paragraph are joined where each but the
 * last is full. Other lines stay paragraphs of their own.
 */
export function wrappedParagraphs(text: string): string[] {
  return text.split(/\r\n?|\n/).join('\n').split(/\n\s*\n/).flatMap((block) => {
    const lines = block.split('\n').filter((line) => line.trim() !== '');
    const isWrapped = lines.length > 1 && lines.every((line, index) =>
      !ownLine.test(line) && (index === lines.length - 1 || line.trimEnd().length >= fullLine));
    return cleanLines(isWrapped ? lines.join(' ') : lines.join('\n')).filter((line) => line !== '');
  });
}
