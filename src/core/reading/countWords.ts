import type { Steps } from '../steps';
import { wordSegmenter } from '../text/segmenter';

/** How much there is to read. */
export interface ReadingLength {
  readonly words: number;
  /** At an adult's usual pace; at least 1 if there are any words. */
  readonly minutes: number;
}

/** Words in scripts that put spaces between them, and in those that do not. */
export interface WordCounts {
  readonly spaced: number;
  readonly unspaced: number;
}

/**
 * Words per minute in silent reading. Spaced: non-fiction in English (Brysbaert 2019, "How many words do we read per
 * minute?", Journal of Memory and Language 109). Unspaced: between Chinese, 158, and Japanese, 193 (Trauzettel-Klosinski and
 * Dietz 2012, "Standardized assessment of reading performance", IOVS 53).
 */
const pace = { spaced: 238, unspaced: 175 };

const unspacedRun = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}ー々]+/gu;
/** Letters and digits, with what joins them into one word. */
const spacedWord = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[’'.,:@/_-][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu;

/** Words of a text. Scripts without spaces are segmented by the engine, which is given only the runs in those scripts. */
export function countWords(text: string): WordCounts {
  let unspaced = 0;
  const rest = text.replace(unspacedRun, (run) => {
    for (const { isWordLike } of wordSegmenter().segment(run)) if (isWordLike === true) unspaced += 1;
    return ' ';
  });
  return { spaced: rest.match(spacedWord)?.length ?? 0, unspaced };
}

/** Parts of a text of about `size` code units, cut at white space if there is any, so that a long text can be counted in steps. */
export function* textParts(text: string, start: number, end: number, size = 16_384): Generator<string> {
  for (let from = start; from < end;) {
    let to = Math.min(end, from + size);
    while (to < end && to < from + 2 * size && !/\s/u.test(text.charAt(to))) to += 1;
    yield text.slice(from, to);
    from = to;
  }
}

/** Words and reading time of an article, in short steps. */
export function* readingLengthSteps(title: string, body: string): Steps<ReadingLength> {
  const total = { ...countWords(title) };
  for (const part of textParts(body, 0, body.length)) {
    const { spaced, unspaced } = countWords(part);
    total.spaced += spaced;
    total.unspaced += unspaced;
    yield;
  }
  return readingLength(total);
}

/** @param counts of all parts of a text */
export function readingLength({ spaced, unspaced }: WordCounts): ReadingLength {
  const words = spaced + unspaced;
  const minutes = Math.round(spaced / pace.spaced + unspaced / pace.unspaced);
  return { words, minutes: words === 0 ? 0 : Math.max(1, minutes) };
}
