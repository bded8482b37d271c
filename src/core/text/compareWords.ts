/** A run of words that two texts share, or that one has in place of the other's. */
export type WordChange =
  | { readonly kind: 'same'; readonly text: string }
  | { readonly kind: 'changed'; readonly before: string; readonly after: string };

/** The cost is quadratic: of longer texts only the first words are compared. */
const mostWords = 400;

/** How one text became the other, word by word (longest common subsequence). Any white space counts as one space. */
export function compareWords(before: string, after: string): WordChange[] {
  const [old, present] = [wordsOf(before), wordsOf(after)];
  const lengths = commonLengths(old, present);
  const changes: WordChange[] = [];
  let removed: string[] = [];
  let added: string[] = [];
  let same: string[] = [];
  const flush = (): void => {
    if (same.length > 0) changes.push({ kind: 'same', text: same.join(' ') });
    if (removed.length + added.length > 0) changes.push({ kind: 'changed', before: removed.join(' '), after: added.join(' ') });
    [same, removed, added] = [[], [], []];
  };
  let at = 0;
  let to = 0;
  while (at < old.length || to < present.length) {
    const word = old[at];
    if (word !== undefined && word === present[to]) {
      if (removed.length + added.length > 0) flush();
      same.push(word);
      at += 1;
      to += 1;
    } else if (to < present.length && (at >= old.length || (lengths[at]?.[to + 1] ?? 0) >= (lengths[at + 1]?.[to] ?? 0))) {
      added.push(present[to] ?? '');
      to += 1;
    } else {
      removed.push(word ?? '');
      at += 1;
    }
  }
  flush();
  return changes;
}

function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== '').slice(0, mostWords);
}

/** For each pair of positions, how many words the remainders have in common. */
function commonLengths(a: readonly string[], b: readonly string[]): Uint16Array[] {
  const rows = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  for (let at = a.length - 1; at >= 0; at -= 1) {
    for (let to = b.length - 1; to >= 0; to -= 1) {
      const row = rows[at];
      if (row === undefined) continue;
      row[to] = a[at] === b[to] ? (rows[at + 1]?.[to + 1] ?? 0) + 1 : Math.max(rows[at + 1]?.[to] ?? 0, row[to + 1] ?? 0);
    }
  }
  return rows;
}
