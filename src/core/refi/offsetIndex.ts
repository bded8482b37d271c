import { countWhile } from '../text/countWhile';

/** How a program counts the characters of a text. */
export interface CountingRule {
  /** Code points, as the standard says, or UTF-16 code units. */
  readonly units: 'code-points' | 'utf-16';
  /** A line break counts 1 or 2, or as many characters as it has. */
  readonly lineBreaks: 1 | 2 | 'as-written';
}

/** As the standard says, of a text whose line breaks are `\n`. */
export const standardRule: CountingRule = { units: 'code-points', lineBreaks: 1 };

/** Code units between two marks: counting on from a mark takes no time. */
const stride = 256;
const lineFeed = 0x0a;
const carriageReturn = 0x0d;

/** Counts a text by a rule: how much comes before an offset (UTF-16 code units), and back. Both take about the same time anywhere. */
export class OffsetIndex {
  readonly #text: string;
  readonly #rule: CountingRule;
  /** What comes before each `stride`th code unit. */
  readonly #marks: number[] = [];

  constructor(text: string, rule: CountingRule) {
    this.#text = text;
    this.#rule = rule;
    let count = 0;
    for (let at = 0; at <= text.length; at += 1) {
      if (at % stride === 0) this.#marks.push(count);
      count += this.#width(at);
    }
  }

  /** How much comes before an offset. */
  before(offset: number): number {
    const to = Math.min(offset, this.#text.length);
    const mark = Math.floor(to / stride);
    let count = this.#marks[mark] ?? 0;
    for (let at = mark * stride; at < to; at += 1) count += this.#width(at);
    return count;
  }

  /** The first offset before which there is at least as much; undefined beyond the end of the text. */
  offsetOf(count: number): number | undefined {
    const mark = Math.max(0, countWhile(this.#marks.length, (index) => (this.#marks[index] ?? 0) < count) - 1);
    let sum = this.#marks[mark] ?? 0;
    let at = mark * stride;
    for (; sum < count && at < this.#text.length; at += 1) sum += this.#width(at);
    // Halves that count nothing belong to what is before them.
    if (count > 0) while (at < this.#text.length && this.#width(at) === 0) at += 1;
    return sum < count ? undefined : at;
  }

  #width(at: number): number {
    const { units, lineBreaks } = this.#rule;
    const code = this.#text.charCodeAt(at);
    if (code === lineFeed || code === carriageReturn) return lineBreaks === 'as-written' ? 1 : this.#breakWidth(at, code, lineBreaks);
    if (units === 'utf-16' || code < 0xdc00 || code > 0xdfff) return 1;
    const before = at === 0 ? 0 : this.#text.charCodeAt(at - 1);
    return before >= 0xd800 && before <= 0xdbff ? 0 : 1;
  }

  #breakWidth(at: number, code: number, lineBreaks: 1 | 2): number {
    if (code === lineFeed && at > 0 && this.#text.charCodeAt(at - 1) === carriageReturn) return lineBreaks - 1;
    return code === carriageReturn && this.#text.charCodeAt(at + 1) === lineFeed ? 1 : lineBreaks;
  }
}

/** A text with `\n` alone as its line breaks. */
export function withLineFeeds(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}
