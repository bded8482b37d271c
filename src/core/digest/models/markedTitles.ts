import type { Evidence } from '../evidence/evidence';
import { hasTrait } from '../rows/rows';
import { trait } from '../rows/traits';
import type { Candidate } from './candidate';

/** Rows that are marked as titles may be: by a number, a date, a symbol, a heading sign, a label, or capitals. */
export function markedTitles(evidence: Evidence): Candidate[] {
  const byPattern = new Map<string, number[]>();
  for (const [row, mark] of evidence.marks) {
    add(byPattern, mark.pattern, row);
  }
  for (let row = 0; row < evidence.rows.count; row += 1) {
    if (hasTrait(evidence.rows, row, trait.capitals) && !hasTrait(evidence.rows, row, trait.listItem)) add(byPattern, 'capitals', row);
  }
  return [...byPattern]
    .filter(([, boundaries]) => boundaries.length >= 2)
    .map(([pattern, boundaries]): Candidate => ({
      signal: `title-${pattern}`,
      strength: pattern === 'title-label' || pattern === 'date' ? 'frame' : 'mark',
      boundaries,
    }));
}

function add(groups: Map<string, number[]>, pattern: string, row: number): void {
  const group = groups.get(pattern);
  if (group === undefined) groups.set(pattern, [row]);
  else group.push(row);
}
