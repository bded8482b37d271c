import { foldWords } from '../text/words';

/** Titles as words, and the words with their places. */
export interface TitleWords {
  /** The folded words of each title. */
  readonly titles: readonly (readonly string[])[];
  /** All words, each once. */
  readonly vocabulary: readonly string[];
  /** For each word of the vocabulary, where it occurs: number of the title, number of the word in it. */
  readonly places: readonly (readonly { readonly entry: number; readonly position: number }[])[];
}

export function indexTitleWords(titleTexts: readonly string[]): TitleWords {
  const titles = titleTexts.map(foldWords);
  const vocabulary: string[] = [];
  const places: { entry: number; position: number }[][] = [];
  const numbers = new Map<string, number>();
  titles.forEach((words, entry) => {
    words.forEach((word, position) => {
      let number = numbers.get(word);
      if (number === undefined) {
        number = vocabulary.push(word) - 1;
        numbers.set(word, number);
        places.push([]);
      }
      places[number]?.push({ entry, position });
    });
  });
  return { titles, vocabulary, places };
}
