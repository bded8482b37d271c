import { readDigest } from './readDigest';
import { noCorrections, type LayoutCorrections, type ParsedDigest } from '../types';

/**
 * Splits the text of a digest into articles. The layout is not told but learned: several models of what may stand
 * between articles each propose a segmentation, and the one that explains the text best is taken (ADR 3); of a large
 * text a sample is learned from, and what was learned is applied to the whole (ADR 9).
 * What a researcher said of the layout and of lines is obeyed.
 *
 * Offsets are UTF-16 code units of `text` as given, line ends kept. Never throws: what is no digest has
 * no articles (or one) and an issue that says why.
 */
export function parseDigest(text: string, corrections: LayoutCorrections = noCorrections): ParsedDigest {
  return readDigest(text, corrections).parsed;
}
