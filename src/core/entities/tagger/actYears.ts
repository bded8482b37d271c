import type { Line } from '../names/lines';
import type { Token } from '../tokens';
import type { TaggedName } from './tagger';

/** Laws whose year belongs to the name: `Hunting Act of 1995`, `Press Bill, 2021`. */
const namedByYear = new Set(['act', 'bill', 'ordinance', 'proclamation', 'statute']);

/** @param names disjoint and in order, as are those returned */
export function withActYears(lines: readonly Line[], names: readonly TaggedName[]): TaggedName[] {
  const ends = new Map<number, number>();
  for (const { tokens } of lines) {
    for (const [index, { lower, end, text }] of tokens.entries()) {
      if (namedByYear.has(lower) && text !== lower) ends.set(end, yearEnd(tokens, index + 1));
    }
  }
  if (ends.size === 0) return [...names];
  return names.map((name, index) => {
    const end = name.type === 'LAW' ? ends.get(name.end) ?? -1 : -1;
    return end > name.end && end <= (names[index + 1]?.start ?? Infinity) ? { ...name, end } : name;
  });
}

/** End of a year at `at`, behind `of` or a comma or neither; -1 where there is none. */
function yearEnd(tokens: readonly Token[], at: number): number {
  const token = tokens[/^(?:of|,)$/.test(tokens[at]?.text ?? '') ? at + 1 : at];
  return token && /^(?:1[6-9]|20)\d\d$/.test(token.text) ? token.end : -1;
}
