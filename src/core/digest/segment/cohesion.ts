import type { Evidence } from '../evidence/evidence';
import { endOf } from '../rows/rows';
import type { Block } from './blocks';

/** So much text on either side of a boundary is compared (UTF-16 code units), at so many boundaries. */
const window = 2500;
const mostBoundaries = 60;
const fewestWords = 20;

/**
 * Mean share of words that neighbouring blocks have in common, 0 to 1; undefined where the blocks are too short to tell.
 * Parts of one article share about a fifth of their longer words, two articles an eighth: the idea of
 * TextTiling (Hearst 1997), used here only to tell an article with sub-headings from several articles.
 */
export function meanCohesion(evidence: Evidence, blocks: readonly Block[]): number | undefined {
  const step = Math.max(1, Math.floor(blocks.length / mostBoundaries));
  let sum = 0;
  let compared = 0;
  for (let index = 1; index < blocks.length; index += step) {
    const above = blocks[index - 1];
    const below = blocks[index];
    if (above === undefined || below === undefined) continue;
    const shared = sharedWords(bodyWords(evidence, above, -1), bodyWords(evidence, below, 1));
    if (shared === undefined) continue;
    sum += shared;
    compared += 1;
  }
  return compared === 0 ? undefined : sum / compared;
}

function bodyWords(evidence: Evidence, block: Block, direction: 1 | -1): Set<string> {
  const start = endOf(evidence.rows, block.title);
  const end = Math.max(start, endOf(evidence.rows, block.end - 1));
  const text = direction === 1 ? evidence.rows.text.slice(start, Math.min(end, start + window)) : evidence.rows.text.slice(Math.max(start, end - window), end);
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? []);
}

function sharedWords(above: ReadonlySet<string>, below: ReadonlySet<string>): number | undefined {
  const smaller = Math.min(above.size, below.size);
  if (smaller < fewestWords) return undefined;
  let shared = 0;
  for (const word of above) if (below.has(word)) shared += 1;
  return shared / smaller;
}
