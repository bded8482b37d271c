import { hasProse, titlenessAt, type Evidence } from '../evidence/evidence';
import { wordsOf } from '../rows/rows';
import { areAsLong } from './blockLength';
import { makeBlock, type Block } from './blocks';
import { judge, type Judged } from './judge';

/** So often what follows another closing line must be a title, and so much like one. */
const leastPrecision = 0.9;
const leastQuality = 0.65;
const likeATitle = 0.4;
/** A new closing line must not make the whole worse by more than this. */
const almost = 0.97;
/** A closing line that occurs only twice must be followed by titles of a headline's length. */
const headlineWords = 4;

/**
 * A digest may have several closing lines, one a publisher, or several lines above its titles. Those of the same kind
 * that lead to titles as well as the best one does are joined to it, the more frequent first.
 */
export function joinVariants(evidence: Evidence, best: Judged, judged: readonly Judged[]): Judged {
  const kind = kindOf(best);
  if (kind === 'other') return best;
  // Lines that only end alike are no proof: sentences do too.
  const others = judged.filter((each) => each !== best && kindOf(each) === kind && each.candidate.signal !== 'closing-ending').sort((a, b) => b.blocks.length - a.blocks.length);
  let joined = best;
  const boundaries = new Set(best.candidate.boundaries);
  for (const other of others) {
    const added = other.candidate.boundaries.filter((boundary) => !boundaries.has(boundary) && boundary < evidence.rows.count);
    if (added.length < 2 || !leadToTitles(evidence, added, kind) || !standBelowText(evidence, added, joined.candidate.boundaries)) continue;
    for (const boundary of added) boundaries.add(boundary);
    const candidate = { ...joined.candidate, rules: [...joined.candidate.rules, ...other.candidate.rules], boundaries: [...boundaries].sort((a, b) => a - b) };
    const wider = judge(evidence, candidate);
    if (wider !== undefined && wider.score > joined.score * almost && areAsLong(evidence, newBlocks(wider, joined), joined.blocks)) joined = wider;
    else for (const boundary of added) boundaries.delete(boundary);
  }
  return joined;
}

function newBlocks(wider: Judged, { blocks }: Judged): Block[] {
  const known = new Set(blocks.map(({ first, end }) => `${first} ${end}`));
  return wider.blocks.filter(({ first, end }) => !known.has(`${first} ${end}`));
}

/** A line in the head of an article, between its first row and its text, ends none. */
function standBelowText(evidence: Evidence, added: readonly number[], boundaries: readonly number[]): boolean {
  let index = 0;
  let above = 0;
  let below = 0;
  for (const boundary of added) {
    for (; (boundaries[index] ?? Infinity) < boundary; index += 1) above = boundaries[index] ?? 0;
    if (hasProse(evidence, above, boundary)) below += 1;
  }
  return below >= added.length * leastPrecision;
}

function kindOf(judged: Judged): 'closing' | 'opening' | 'other' {
  const { signal } = judged.candidate;
  if (/^closing-|^separator$/u.test(signal)) return 'closing';
  return signal.startsWith('opening-') && judged.strength === 'frame' ? 'opening' : 'other';
}

/** Behind a closing line the title stands at once, below an opening line under it. */
function leadToTitles(evidence: Evidence, boundaries: readonly number[], kind: 'closing' | 'opening'): boolean {
  let quality = 0;
  let titles = 0;
  for (const boundary of boundaries) {
    const block = makeBlock(evidence, boundary, evidence.rows.count);
    quality += block.quality;
    const isHeadline = wordsOf(evidence.rows, boundary) >= headlineWords;
    const isInPlace = kind === 'closing' ? titlenessAt(evidence, boundary) >= likeATitle : block.title > boundary;
    const isTitle = block.quality > 0 && isInPlace;
    if (isTitle && (isHeadline || boundaries.length > 2)) titles += 1;
  }
  return titles >= boundaries.length * leastPrecision && quality >= boundaries.length * leastQuality;
}
