import type { Findings } from '../findings/findings';
import { endOf, startOf, type Rows } from '../rows/rows';
import { cohesionLimits as limits } from '../tuning/segmentTuning';
import type { Block } from './blocks';

/**
 * Mean share of words that neighbouring blocks have in common, 0 to 1; undefined if the blocks are too short to say.
 * Parts of one article share about a fifth of their longer words, two articles an eighth: the idea of TextTiling
 * (Hearst 1997), used here only to distinguish an article with sub-headings from several articles.
 */
export function meanCohesion(findings: Findings, blocks: readonly Block[]): number | undefined {
  const step = Math.max(1, Math.floor(blocks.length / limits.boundaries));
  let sum = 0;
  let compared = 0;
  for (let index = 1; index < blocks.length; index += step) {
    const above = blocks[index - 1];
    const below = blocks[index];
    if (above === undefined || below === undefined) continue;
    const shared = sharedWords(bodyWords(findings, above, -1), bodyWords(findings, below, 1));
    if (shared === undefined) continue;
    sum += shared;
    compared += 1;
  }
  return compared === 0 ? undefined : sum / compared;
}

const word = /[\p{L}\p{N}]{4,}/gu;
/** A capital after a lower-case letter or a comma: a name, in languages that capitalise them. */
const name = /(?<=[\p{Ll},;] )\p{Lu}[\p{L}\p{N}]{2,}/gu;

/** Whether the text between `start` and a row is about something other than the text between the row and `end` (offsets). */
export function changesSubject(rows: Rows, start: number, row: number, end: number): boolean {
  const above = rows.text.slice(Math.max(start, startOf(rows, row) - limits.nearText), startOf(rows, row));
  const below = rows.text.slice(endOf(rows, row), Math.min(end, endOf(rows, row) + limits.nearText));
  if (above.length < limits.leastText || below.length < limits.leastText) return false;
  const words = shareOf(new Set(above.toLowerCase().match(word)), new Set(below.toLowerCase().match(word)));
  return words < limits.sharedWords && shareOf(new Set(above.match(name)), new Set(below.match(name))) <= limits.sharedNames;
}

function bodyWords(findings: Findings, block: Block, direction: 1 | -1): Set<string> {
  const start = endOf(findings.rows, block.title);
  const end = Math.max(start, endOf(findings.rows, block.end - 1));
  const [from, to] = direction === 1 ? [start, Math.min(end, start + limits.window)] : [Math.max(start, end - limits.window), end];
  return new Set(findings.rows.text.slice(from, to).toLowerCase().match(word));
}

function sharedWords(above: ReadonlySet<string>, below: ReadonlySet<string>): number | undefined {
  return Math.min(above.size, below.size) < limits.words ? undefined : shareOf(above, below);
}

/** The share of the smaller set that is also in the other; 0 if one is empty. */
function shareOf(first: ReadonlySet<string>, second: ReadonlySet<string>): number {
  let shared = 0;
  for (const each of first) if (second.has(each)) shared += 1;
  return shared / Math.max(1, Math.min(first.size, second.size));
}
