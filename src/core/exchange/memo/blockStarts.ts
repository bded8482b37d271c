/*
 * How the blocks of CommonMark begin. All patterns are for one line without its break, with tabs as spaces.
 */

/** Groups: indentation, marks. A fence of backticks has none behind them, or else it would be a code span. */
export const fenceStart = /^( {0,3})(`{3,}(?=[^`]*$)|~{3,})/;

/** Groups: marks, words without the closing marks. */
export const headingStart = /^ {0,3}(#{1,6})(?: +|$)(.*?)(?: +#+)? *$/;

/** Groups: sign. Makes the paragraph above it a heading. */
export const underline = /^ {0,3}(=+|-+) *$/;

export const rule = /^ {0,3}([-*_])(?: *\1){2,} *$/;

/** Group: marker of a quote with its space. */
export const quoteStart = /^( {0,3}> ?)/;

/** Groups: indentation, marker, number of an ordered list, space behind. */
export const itemStart = /^( {0,3})([-+*]|(\d{1,9})[.)])( +|$)/;

/** Whether a line closes a fence that was opened with these marks. */
export function closesFence(line: string, marks: string): boolean {
  const match = /^ {0,3}(`+|~+) *$/.exec(line);
  return match?.[1] !== undefined && match[1].length >= marks.length && match[1].startsWith(marks.charAt(0));
}

export function indentation(line: string): number {
  return line.length - line.trimStart().length;
}

/** Whether a line begins another block, also directly below a paragraph. */
export function interruptsParagraph(line: string): boolean {
  if (fenceStart.test(line) || headingStart.test(line) || rule.test(line) || quoteStart.test(line)) return true;
  const item = itemStart.exec(line);
  // An empty item, or a number other than 1, is more often a part of the sentence.
  return item !== null && line.length > item[0].length && (item[3] === undefined || item[3] === '1');
}

/** The lines of a memo, with tabs as spaces and without other control characters. */
export function memoLines(memo: string): string[] {
  return memo.split(/\r\n?|[\n\u2028\u2029]/).map((line) => line.replaceAll('\t', '    ').trimEnd());
}
