import { hasProse, type Evidence } from '../evidence/evidence';
import { wordsOf } from '../rows/rows';
import { areAsLong } from './blockLength';
import { cutBlocks, type Block } from './blocks';
import { meanCohesion } from './cohesion';
import { judge, type Judged } from './judge';

/** Another sign must cut a part of the text, hardly anything else, into so many blocks more, with titles so clear. */
const fewestBlocks = 3;
const leastQuality = 0.7;
const mostElsewhere = 0.1;
/** The titles of another part are as long as headlines, and what stands between them has less in common than parts of one article. */
const headlineWords = 4;
const mostCohesion = 0.165;

/**
 * A file may be put together from two sources, each laid out in its own way: the sign that explains one part leaves the
 * other as one long block. Signs that cut such blocks, and nothing else, are joined to the best one.
 */
export function joinParts(evidence: Evidence, best: Judged, judged: readonly Judged[]): Judged {
  let joined = best;
  // Numbers and capitals stand at the parts of one article too; only headings are as sure as frames.
  const others = judged.filter(({ candidate, strength }) => candidate !== best.candidate && (strength === 'frame' || candidate.signal.startsWith('title-heading-'))).sort((a, b) => b.score - a.score);
  for (const other of others) {
    const inside = boundariesInside(evidence, joined, other);
    if (inside === undefined || !explains(evidence, inside) || !areAsLong(evidence, inside, joined.blocks)) continue;
    const boundaries = [...new Set([...joined.candidate.boundaries, ...other.candidate.boundaries])].sort((a, b) => a - b);
    const wider = judge(evidence, { ...joined.candidate, rules: [...joined.candidate.rules, ...other.candidate.rules], boundaries });
    if (wider !== undefined && wider.blocks.length >= joined.blocks.length + fewestBlocks - 1 && wider.score > joined.score) joined = { ...wider, strength: joined.strength };
  }
  return joined;
}

/** The parts into which `other` cuts the blocks of `chosen` that hold several of its boundaries; undefined where it cuts hardly any, or blocks all over the text. */
function boundariesInside(evidence: Evidence, chosen: Judged, other: Judged): Block[] | undefined {
  const parts: Block[] = [];
  let cutOnce = 0;
  for (const [first, end] of spans(evidence, chosen)) {
    const inside = other.candidate.boundaries.filter((boundary) => boundary > first && boundary < end && hasProse(evidence, first, boundary));
    if (inside.length === 0) continue;
    if (inside.length === 1) cutOnce += 1;
    else parts.push(...cutBlocks(evidence, [first, ...inside, end]).filter((block) => block.first >= first && block.end <= end));
  }
  return parts.length >= fewestBlocks && cutOnce <= chosen.blocks.length * mostElsewhere ? parts : undefined;
}

/** The rows of the blocks, and those above the first one. */
function spans(evidence: Evidence, { blocks }: Judged): (readonly [number, number])[] {
  const starts = blocks.map(({ first }) => first);
  return [0, ...starts].map((first, index) => [first, starts[index] ?? evidence.rows.count] as const).filter(([first, end]) => end > first);
}

function explains(evidence: Evidence, parts: readonly Block[]): boolean {
  const quality = parts.reduce((sum, block) => sum + block.quality, 0) / parts.length;
  const words = parts.reduce((sum, block) => sum + wordsOf(evidence.rows, block.title), 0) / parts.length;
  if (quality < leastQuality || words < headlineWords) return false;
  const cohesion = meanCohesion(evidence, parts);
  return cohesion !== undefined && cohesion <= mostCohesion;
}
