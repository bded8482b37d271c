import { foldLetters, plainSigns } from './letters';

const typographic = new RegExp(`[${Object.keys(plainSigns).join('')}]`, 'g');

/**
 * A name as queries compare it: letters folded as in words; quotes, dashes and spaces in one form each. Its length may
 * differ from the name's, so offsets don't carry over. Running text is compared word by word: `foldWords`.
 */
export function foldName(name: string): string {
  return foldLetters(name).replace(typographic, (sign) => plainSigns[sign] ?? sign).trim();
}
