import { emptyHash, hashStep, hashText } from '../text/hashing';
import { foldWords } from '../text/words';

/** Words in a row that make one shingle: fewer are found everywhere, more are broken by every edit. */
const shingleWords = 3;

/** Near-duplicates begin alike: how much of a body is compared, in UTF-16 code units. */
const longestBody = 6_000;

/**
 * The runs of three words of an article, as sorted numbers of 32 bits, each once. Case, accents and punctuation make no
 * difference. Two different runs share a number once in billions.
 */
export function shinglesOf(article: { readonly title: string; readonly body: string }): Uint32Array {
  const words = foldWords(`${article.title}\n${article.body.slice(0, longestBody)}`).map((word) => hashText(word));
  const runs = new Set<number>();
  for (let start = 0; start + shingleWords <= Math.max(words.length, shingleWords); start += 1) {
    let hash = emptyHash;
    // Words are hashed as characters are within them; that alone would never carry their high bits into the low ones.
    for (const word of words.slice(start, start + shingleWords)) hash = hashStep(hash, word) ^ (hash >>> 15);
    runs.add(hash >>> 0);
  }
  return Uint32Array.from(runs).sort();
}

/** How many numbers two sorted lists have in common. */
export function sharedCount(a: Uint32Array, b: Uint32Array): number {
  let shared = 0;
  for (let left = 0, right = 0; left < a.length && right < b.length;) {
    const difference = (a[left] ?? 0) - (b[right] ?? 0);
    if (difference === 0) shared += 1;
    if (difference <= 0) left += 1;
    if (difference >= 0) right += 1;
  }
  return shared;
}
