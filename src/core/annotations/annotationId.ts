const alphabet = '0123456789abcdefghijklmnopqrstuvwxyz';

/** Six characters give two billion ids: two coders of one digest practically never draw the same. */
const idLength = 6;

/**
 * A new id for an annotation: a letter, then letters and digits, so that no YAML reader takes it for a number.
 * @param taken ids in use
 * @param random returns numbers in [0, 1)
 */
export function newAnnotationId(taken: ReadonlySet<string>, random: () => number): string {
  for (let length = idLength; ; length += 1) {
    // A repeating generator must not block us: after some tries the id grows.
    for (let attempt = 0; attempt < 10; attempt += 1) {
      let id = alphabet.charAt(10 + Math.floor(random() * 26));
      while (id.length < length) id += alphabet.charAt(Math.floor(random() * alphabet.length));
      if (!taken.has(id)) return id;
    }
  }
}
