/**
 * Whether the letters consist of the beginnings of words, in order, possibly skipping words: `nvlep` matches `nvidia boosts
 * its strategy with lepton`. Takes at most letters × words × the longest word's steps.
 */
export function madeOfWordStarts(letters: string, words: readonly string[]): boolean {
  /** Numbers of letters that the words so far can cover. */
  let reached = new Set([0]);
  for (const word of words) {
    const next = new Set(reached);
    for (const from of reached) {
      for (let length = 0; length < word.length && letters[from + length] === word[length]; length++) next.add(from + length + 1);
    }
    if (next.has(letters.length)) return true;
    reached = next;
  }
  return false;
}
