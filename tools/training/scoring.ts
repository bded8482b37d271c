/** Hits, false and missing names of one type. */
export interface Tally {
  hits: number;
  wrong: number;
  missed: number;
}

export type Tallies = Map<string, Tally>;

export function count(tallies: Tallies, type: string, outcome: keyof Tally): void {
  const tally = tallies.get(type) ?? { hits: 0, wrong: 0, missed: 0 };
  tally[outcome] += 1;
  tallies.set(type, tally);
}

export function totalOf(tallies: Tallies, types?: readonly string[]): Tally {
  const total = { hits: 0, wrong: 0, missed: 0 };
  for (const [type, tally] of tallies) {
    if (types && !types.includes(type)) continue;
    total.hits += tally.hits;
    total.wrong += tally.wrong;
    total.missed += tally.missed;
  }
  return total;
}

export const f1 = ({ hits, wrong, missed }: Tally): number => (hits === 0 ? 0 : (2 * hits) / (2 * hits + wrong + missed));

/** Compares names of one text with those expected: exact spans and types. */
export function compare(tallies: Tallies, expected: readonly { start: number; end: number; type: string }[], found: readonly { start: number; end: number; type: string }[]): void {
  const key = ({ start, end, type }: { start: number; end: number; type: string }): string => `${start}-${end}-${type}`;
  const wanted = new Set(expected.map(key));
  const got = new Set(found.map(key));
  for (const name of found) count(tallies, name.type, wanted.has(key(name)) ? 'hits' : 'wrong');
  for (const name of expected) if (!got.has(key(name))) count(tallies, name.type, 'missed');
}

/** F1 of each type in a line. */
export function describeTallies(tallies: Tallies): string {
  return [...tallies].sort(([a], [b]) => (a < b ? -1 : 1)).map(([type, tally]) => `${type} ${f1(tally).toFixed(3)} (${tally.hits + tally.missed})`).join(' ');
}
