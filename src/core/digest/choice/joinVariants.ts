import { hasProse, type Findings } from '../findings/findings';
import { titlenessAt } from '../findings/titleness';
import { wordsOf } from '../rows/rows';
import { areAsLong, makeBlock, type Block } from '../segment/blocks';
import { judge, type Judged } from '../segment/judge';
import type { Sign } from '../signs/sign';
import { titleLevels } from '../tuning/lineTuning';
import { joinLimits } from '../tuning/segmentTuning';

/**
 * A digest may have several closing lines, one per publisher, or several lines above its titles. Those of the same kind
 * that lead to titles as well as the best one does are joined to it, the more frequent first.
 */
export function joinVariants(findings: Findings, best: Judged, judged: readonly Judged[]): Judged {
  if (!canVary(best)) return best;
  const { family } = best.guess.sign;
  // Lines that merely end alike prove nothing: sentences do too.
  const others = judged
    .filter((each) => each !== best && canVary(each) && each.guess.sign.family === family && each.guess.sign.shares !== 'endingKey')
    .sort((a, b) => b.blocks.length - a.blocks.length);
  let joined = best;
  const boundaries = new Set(best.guess.boundaries);
  for (const other of others) {
    const added = other.guess.boundaries.filter((boundary) => !boundaries.has(boundary) && boundary < findings.rows.count);
    if (added.length < 2 || !leadToTitles(findings, added, family) || !areBelowText(findings, added, joined.guess.boundaries)) continue;
    for (const boundary of added) boundaries.add(boundary);
    const rules = [...joined.guess.rules, ...other.guess.rules];
    const wider = judge(findings, { ...joined.guess, rules, boundaries: [...boundaries].sort((a, b) => a - b) });
    const isAsGood = wider !== undefined && wider.score > joined.score * joinLimits.variantScore;
    if (isAsGood && areAsLong(findings, newBlocks(wider, joined), joined.blocks)) joined = wider;
    else for (const boundary of added) boundaries.delete(boundary);
  }
  return joined;
}

function newBlocks(wider: Judged, { blocks }: Judged): Block[] {
  const known = new Set(blocks.map(({ first, end }) => `${first} ${end}`));
  return wider.blocks.filter(({ first, end }) => !known.has(`${first} ${end}`));
}

/** A line in the head of an article, between its first row and its text, does not end an article. */
function areBelowText(findings: Findings, added: readonly number[], boundaries: readonly number[]): boolean {
  let index = 0;
  let above = 0;
  let below = 0;
  for (const boundary of added) {
    for (; (boundaries[index] ?? Infinity) < boundary; index += 1) above = boundaries[index] ?? 0;
    if (hasProse(findings, above, boundary)) below += 1;
  }
  return below >= added.length * joinLimits.variantPrecision;
}

/** Whether a sign may have variants: it is a closing line, or a line above titles. */
function canVary({ guess, strength }: Judged): boolean {
  return guess.sign.family === 'closing' || (guess.sign.family === 'opening' && strength === 'frame');
}

/**
 * The title comes right after a closing line, or below an opening line. A line that occurs only twice must lead to
 * headlines.
 */
function leadToTitles(findings: Findings, boundaries: readonly number[], family: Sign['family']): boolean {
  let quality = 0;
  let titles = 0;
  for (const boundary of boundaries) {
    const block = makeBlock(findings, boundary, findings.rows.count);
    quality += block.quality;
    const isHeadline = wordsOf(findings.rows, boundary) >= joinLimits.headlineWords;
    const isInPlace = family === 'closing' ? titlenessAt(findings, boundary) >= titleLevels.likely : block.title > boundary;
    const isTitle = block.quality > 0 && isInPlace;
    if (isTitle && (isHeadline || boundaries.length > 2)) titles += 1;
  }
  return titles >= boundaries.length * joinLimits.variantPrecision && quality >= boundaries.length * joinLimits.variantQuality;
}
