import { hashText } from '../../text/hashing';
import { isProse, type Findings } from '../findings/findings';
import { hasTrait, lengthOf, rowText } from '../rows/rows';
import { trait } from '../rows/traits';
import { listedLimits as limits, longestTitle } from '../tuning/lineTuning';

/** A number, a letter or signs before an entry. */
const before = /^[^\p{L}\p{N}]*(?:(?:\p{Nd}{1,3}|\p{Lu}|[IVX]{1,5})(?:[^\p{L}\p{N}\s]+\s*|\s{2,}))?/u;
/** Dots, a wide gap, a page or an author behind it. */
const behind = /(?:\s*[._]{3,}.*|\s{3,}\S.*|\s+(?:\p{L}{1,4}\.?\s*)?\p{Nd}{1,4}|\s+(?:by|von|par|por|di|door)\s+\p{Lu}.*)$/u;

/** What an entry of the contents and the title that it names have in common, as a number; 0 where a row is neither. */
export function listedKey({ rows }: Pick<Findings, 'rows'>, row: number): number {
  if (lengthOf(rows, row) > longestTitle || !hasTrait(rows, row, trait.letters)) return 0;
  const words = rowText(rows, row).replace(before, '').replace(behind, '').toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const folded = words.join(' ');
  return folded.length < limits.letters ? 0 : hashText(folded);
}

/** Whether a row is a listed title with its text below, and not its entry in the list. */
export function isListedTitle(findings: Findings, row: number, keys: ReadonlySet<number>): boolean {
  return keys.has(listedKey(findings, row)) && !isProse(findings, row) && leadsToText(findings, keys, row);
}

/** Whether text comes soon below a row, before another that is listed. */
export function leadsToText(findings: Findings, keys: ReadonlySet<number>, row: number): boolean {
  for (let below = row + 1; below <= row + limits.reach && below < findings.rows.count; below += 1) {
    if (isProse(findings, below)) return true;
    if (keys.has(listedKey(findings, below))) return false;
  }
  return false;
}
