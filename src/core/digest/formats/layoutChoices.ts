import { layoutNamed, layoutNames } from '../types';
import { isFormat, knownFormats } from './knownFormats';

/** A researcher's word for a text that is of no known format: its layout is learned. */
export const learnedLayout = 'learned';

/** All words that a researcher can choose as a layout: `learned`, the ids of the known formats, the names of layouts. */
export const layoutChoices: readonly string[] = [learnedLayout, ...knownFormats.map(({ id }) => id), ...layoutNames];

/** The word itself if it can be chosen; undefined for any other. */
export function layoutChoice(word: string | undefined): string | undefined {
  return word !== undefined && (word === learnedLayout || isFormat(word) || layoutNamed(word) !== undefined) ? word : undefined;
}
