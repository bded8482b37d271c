import { foldLetters, plainSigns } from './letters';

const typographic = new RegExp(`[${Object.keys(plainSigns).join('')}]`, 'g');

/**
 * A name as queries compare it: its letters as those of words are compared, quotes, dashes and spaces in one form each.
 * Its length differs from that of the name, so no offset may be carried over. Running text is compared by its words:
 * `foldWords`.
 */
export function foldName(name: string): string {
  return foldLetters(name).replace(typographic, (sign) => plainSigns[sign] ?? sign).trim();
}
