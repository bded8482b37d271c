import { hasProse, type Findings } from '../findings/findings';
import { wordsOf } from '../rows/rows';
import { areAsLong, cutBlocks, type Block } from '../segment/blocks';
import { meanCohesion } from '../segment/cohesion';
import { judge, type Judged } from '../segment/judge';
import { joinLimits, mostCohesion } from '../tuning/segmentTuning';

/**
 * A file may be compiled from two sources, each with its own layout: the sign that explains one part leaves the other
 * as one long block. Signs that cut such blocks, and nothing else, are joined to the best one.
 */
export function joinParts(findings: Findings, best: Judged, judged: readonly Judged[]): Judged {
  let joined = best;
  // The parts of one article have numbers and capitals too; only headings are as sure as frames.
  const others = judged
    .filter(({ guess, strength }) => guess !== best.guess && (strength === 'frame' || guess.sign.family === 'heading'))
    .sort((a, b) => b.score - a.score);
  for (const other of others) {
    const inside = boundariesInside(findings, joined, other);
    if (inside === undefined || !explains(findings, inside) || !areAsLong(findings, inside, joined.blocks)) continue;
    const boundaries = [...new Set([...joined.guess.boundaries, ...other.guess.boundaries])].sort((a, b) => a - b);
    const wider = judge(findings, { ...joined.guess, rules: [...joined.guess.rules, ...other.guess.rules], boundaries });
    const isWider = wider !== undefined && wider.blocks.length >= joined.blocks.length + joinLimits.partBlocks - 1;
    if (isWider && wider.score > joined.score) joined = { ...wider, strength: joined.strength };
  }
  return joined;
}

/**
 * The parts into which `other` cuts the blocks of `chosen` that contain several of its boundaries; undefined where it
 * cuts hardly any, or blocks all over the text.
 */
function boundariesInside(findings: Findings, chosen: Judged, other: Judged): Block[] | undefined {
  const parts: Block[] = [];
  let cutOnce = 0;
  for (const [first, end] of spans(findings, chosen)) {
    const inside = other.guess.boundaries.filter((row) => row > first && row < end && hasProse(findings, first, row));
    if (inside.length === 0) continue;
    if (inside.length === 1) cutOnce += 1;
    else parts.push(...cutBlocks(findings, [first, ...inside, end]).filter((block) => block.first >= first && block.end <= end));
  }
  return parts.length >= joinLimits.partBlocks && cutOnce <= chosen.blocks.length * joinLimits.cutElsewhere ? parts : undefined;
}

/** The rows of the blocks, and those above the first one. */
function spans(findings: Findings, { blocks }: Judged): (readonly [number, number])[] {
  const starts = blocks.map(({ first }) => first);
  return [0, ...starts].map((first, index) => [first, starts[index] ?? findings.rows.count] as const).filter(([first, end]) => end > first);
}

function explains(findings: Findings, parts: readonly Block[]): boolean {
  const quality = parts.reduce((sum, block) => sum + block.quality, 0) / parts.length;
  const words = parts.reduce((sum, block) => sum + wordsOf(findings.rows, block.title), 0) / parts.length;
  if (quality < joinLimits.partQuality || words < joinLimits.headlineWords) return false;
  const cohesion = meanCohesion(findings, parts);
  return cohesion !== undefined && cohesion <= mostCohesion.usual;
}
