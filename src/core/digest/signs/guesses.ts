import type { Findings } from '../findings/findings';
import { blankGaps, headRows } from './frameSigns';
import { formedRows } from './formSigns';
import { listedTitles } from './listedTitles';
import { recurringLines } from './recurringLines';
import type { Guess } from './sign';
import { markedTitles, titleShapes } from './titleSigns';

/** Every way to cut a text that some sign in it suggests. */
export interface Guesses {
  /** By all signs except the shape of titles. */
  readonly bySigns: readonly Guess[];
  /** By the mere shape of titles: the last resort, and costly, so it is found on demand. */
  readonly byShape: () => readonly Guess[];
}

/** The guesses of all kinds of sign, each independent of the others. */
export function guessesIn(findings: Findings): Guesses {
  return {
    bySigns: [recurringLines, headRows, blankGaps, markedTitles, formedRows, listedTitles].flatMap((guess) => guess(findings)),
    byShape: () => titleShapes(findings),
  };
}
