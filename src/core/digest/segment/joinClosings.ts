import type { Evidence } from '../evidence/evidence';
import { makeBlock } from './blocks';
import { judge, type Judged } from './judge';

/** So often what follows another closing line must be a title, and so much like one. */
const leastPrecision = 0.9;
const leastQuality = 0.65;
const likeATitle = 0.4;
/** A closing line that occurs only twice must be followed by titles of a headline's length. */
/** A new closing line must not make the whole worse by more than this. */
const almost = 0.97;
const headlineWords = 4;

/**
 * A digest may have several closing lines, one a publisher. Those that stand before titles as well as the best one
 * does are joined to it, the more frequent first.
 */
export function joinClosings(evidence: Evidence, best: Judged, judged: readonly Judged[]): Judged {
  if (!isClosing(best)) return best;
  const others = judged.filter((each) => each !== best && isClosing(each)).sort((a, b) => b.blocks.length - a.blocks.length);
  let joined = best;
  const boundaries = new Set(best.candidate.boundaries);
  for (const other of others) {
    const added = other.candidate.boundaries.filter((boundary) => !boundaries.has(boundary) && boundary < evidence.rows.count);
    if (added.length < 2 || !leadToTitles(evidence, added)) continue;
    for (const boundary of added) boundaries.add(boundary);
    const candidate = { ...joined.candidate, boundaries: [...boundaries].sort((a, b) => a - b) };
    const wider = judge(evidence, candidate);
    if (wider !== undefined && wider.score > joined.score * almost) joined = wider;
    else for (const boundary of added) boundaries.delete(boundary);
  }
  return joined;
}

function isClosing(judged: Judged): boolean {
  return /^closing-|^separator$/u.test(judged.candidate.signal);
}

function leadToTitles(evidence: Evidence, boundaries: readonly number[]): boolean {
  let quality = 0;
  let titles = 0;
  for (const boundary of boundaries) {
    const block = makeBlock(evidence, boundary, evidence.rows.count);
    quality += block.quality;
    const isHeadline = (evidence.rows.words[boundary] ?? 0) >= headlineWords;
    const isTitle = block.quality > 0 && (evidence.titleness[boundary] ?? -1) >= likeATitle;
    if (isTitle && (isHeadline || boundaries.length > 2)) titles += 1;
  }
  return titles >= boundaries.length * leastPrecision && quality >= boundaries.length * leastQuality;
}
