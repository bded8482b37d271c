/** How well mentions are grouped into entities: for each mention, the share of its group that belongs there, and the reverse. */
export interface BCubed {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly mentions: number;
}

/**
 * B-cubed (Bagga and Baldwin 1998) of two groupings of the same mentions.
 * @param pairs for each mention the name of its group as expected and as found; undefined where the mention was not found
 */
export function bCubed(pairs: readonly (readonly [expected: string, found: string | undefined])[]): BCubed {
  const count = (keys: readonly string[]): Map<string, number> => {
    const counts = new Map<string, number>();
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
    return counts;
  };
  const found = pairs.filter((pair): pair is [string, string] => pair[1] !== undefined);
  const expectedSizes = count(pairs.map(([expected]) => expected));
  const foundSizes = count(found.map(([, group]) => group));
  const shared = count(found.map((pair) => pair.join('\n')));
  let precision = 0;
  let recall = 0;
  for (const [expected, group] of found) {
    const both = shared.get(`${expected}\n${group}`) ?? 0;
    precision += both / (foundSizes.get(group) ?? 1) / found.length;
    recall += both / (expectedSizes.get(expected) ?? 1) / pairs.length;
  }
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall || 1), mentions: pairs.length };
}
