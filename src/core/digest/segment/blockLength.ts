import type { Evidence } from '../evidence/evidence';
import { endOf, startOf } from '../rows/rows';
import type { Block } from './blocks';

/** The parts of a long article are shorter than articles, by this and more. */
const shortestPart = 0.4;

/** Whether `parts` are about as long as articles are here, not as the parts of one. */
export function areAsLong(evidence: Evidence, parts: readonly Block[], articles: readonly Block[]): boolean {
  const mean = parts.reduce((sum, block) => sum + lengthOfBlock(evidence, block), 0) / Math.max(1, parts.length);
  const lengths = articles.map((block) => lengthOfBlock(evidence, block)).sort((a, b) => a - b);
  return mean >= (lengths[Math.floor(lengths.length / 2)] ?? 0) * shortestPart;
}

function lengthOfBlock({ rows }: Evidence, block: Block): number {
  return endOf(rows, block.end - 1) - startOf(rows, block.first);
}
