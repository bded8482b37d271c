import { stemLength } from './articleWords';

/** Gives every word a stable number. */
export class Vocabulary {
  private readonly numbers = new Map<string, number>();
  private readonly list: string[] = [];

  get size(): number {
    return this.numbers.size;
  }

  number(word: string): number {
    const known = this.numbers.get(word);
    if (known !== undefined) return known;
    const next = this.numbers.size;
    this.numbers.set(word, next);
    this.list.push(word);
    return next;
  }

  word(number: number): string {
    return this.list[number] ?? '';
  }

  /** A word for display: truncated ones end in `*`, like terms. */
  shown(number: number): string {
    const word = this.word(number);
    return word.length < stemLength ? word : `${word}*`;
  }

  /** The distinct words of a list, with the count of each. */
  count(words: readonly string[]): CountedWords {
    const counts = new Map<number, number>();
    for (const word of words) {
      const number = this.number(word);
      counts.set(number, (counts.get(number) ?? 0) + 1);
    }
    return { words: Int32Array.from(counts.keys()), counts: Int32Array.from(counts.values()) };
  }
}

/** `words[i]`, a number of a vocabulary, occurs `counts[i]` times. */
export interface CountedWords {
  readonly words: Int32Array;
  readonly counts: Int32Array;
}
