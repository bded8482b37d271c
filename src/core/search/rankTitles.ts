import type { TitleWords } from './titleWords';
import type { WordMatch } from './wordMatch';

/** For each entry, how well one typed word matches its title, and which word of the title it matches. */
export interface Fit {
  readonly quality: Float64Array;
  readonly position: Int32Array;
}

export interface Scored {
  /** Its number among the entries. */
  readonly entry: number;
  readonly score: number;
}

/** Applies the words that one typed word may mean to the titles; in each title the best counts. */
export function fitTitles({ titles, places }: TitleWords, matches: readonly WordMatch[]): Fit {
  const fit = { quality: new Float64Array(titles.length), position: new Int32Array(titles.length) };
  for (const { word, quality } of matches) {
    for (const { entry, position } of places[word] ?? []) {
      if (quality <= (fit.quality[entry] ?? 0)) continue;
      fit.quality[entry] = quality;
      fit.position[entry] = position;
    }
  }
  return fit;
}

/** Scores the titles that match at least `required` of the typed words. */
export function rankTitles(titles: readonly (readonly string[])[], fits: readonly Fit[], required: number): Scored[] {
  const scored: Scored[] = [];
  titles.forEach((title, entry) => {
    let sum = 0;
    let found = 0;
    let inOrder = true;
    let last = -1;
    for (const fit of fits) {
      const quality = fit.quality[entry] ?? 0;
      if (quality === 0) continue;
      const position = fit.position[entry] ?? 0;
      sum += quality;
      found++;
      inOrder &&= position > last;
      last = position;
    }
    if (found === 0 || found < required) return;
    const startsTitle = (fits[0]?.quality[entry] ?? 0) > 0 && fits[0]?.position[entry] === 0;
    // How well the words match decides; their order, the title's start and how much of it was typed break ties.
    const closeness = (inOrder ? 0.03 : 0) + (startsTitle ? 0.03 : 0) + 0.03 * Math.min(1, found / title.length);
    scored.push({ entry, score: 0.9 * (sum / fits.length) + closeness });
  });
  return scored;
}
