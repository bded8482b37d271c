import type { Findings } from '../findings/findings';
import { headLimits, signLimits } from '../tuning/lineTuning';
import { boundariesBy, type Rule } from './rule';
import { gapSign, signs, type Guess, type Sign } from './sign';

/**
 * Rows about an article (date, byline, address, fields) are together in its head, with the title either above them or
 * among and below them: both are tried. So are lines of any kind in a group above the text.
 */
export function headRows(findings: Findings): Guess[] {
  const heads = boundariesBy(findings, { at: 'head' });
  const above = Array.from({ length: headLimits.aboveMeta }, (_, index) => index + 1);
  return [
    ...above.map((rows) => frame(findings, signs.headBelowTitle, { at: 'above-head', rows }, heads)),
    frame(findings, signs.headLines, { at: 'group' }),
    frame(findings, signs.headAboveTitle, { at: 'head' }, heads),
  ];
}

/** Blocks that begin after at least this many blank lines, for each width; and after form feeds. */
export function blankGaps(findings: Findings): Guess[] {
  const widths = Array.from({ length: signLimits.widestGap }, (_, index) => index + 1);
  const gaps = widths.map((width) => frame(findings, gapSign(width), { at: 'gap', width }));
  // A width that separates the same rows as the next wider one adds nothing.
  const different = gaps.filter((guess, index) => guess.boundaries.length > (gaps[index + 1]?.boundaries.length ?? 1));
  return [...different, frame(findings, signs.formFeed, { at: 'page' })];
}

function frame(findings: Findings, sign: Sign, rule: Rule, members?: readonly number[]): Guess {
  return { sign, rules: [rule], boundaries: boundariesBy(findings, rule, members) };
}
