import { textDecoder } from './textDecoder';

/** In bytes: where the editor looks for zeros to tell binary files. */
const zeroSample = 512;
/** In bytes: so much is judged. */
const sampleSize = 8192;
/** Of the characters of UTF-16 text, at least this share is spaces, digits, letters and usual marks. */
const leastUsual = 0.9;

const usual = /[\t\n\r\p{L}\p{M}\p{N}\p{P}\p{Z}$€£+<=>|°]/u;

/** Whether a file has a zero where the editor looks for one: it is UTF-16, or no text. */
export function hasZero(bytes: Uint8Array): boolean {
  return bytes.subarray(0, zeroSample).includes(0);
}

/** Which UTF-16 a file without a mark is; undefined if it is not. */
export function guessUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const sample = bytes.subarray(0, sampleSize);
  const shares = (['utf-16le', 'utf-16be'] as const).map((name) => ({ name, share: usualShare(sample, name) }));
  const [better, other] = shares.sort((a, b) => b.share - a.share);
  return better !== undefined && better.share >= leastUsual && better.share > (other?.share ?? 0) ? better.name : undefined;
}

/** How much of a reading is of characters that texts have; both readings have some letters, of any script. */
function usualShare(bytes: Uint8Array, label: string): number {
  let text: string;
  try {
    text = textDecoder(label, { fatal: true }).decode(bytes, { stream: true });
  } catch {
    return 0;
  }
  const all = Array.from(text);
  if (all.length === 0 || all.includes('\0')) return 0;
  const blocks = new Set(all.map((character) => (character.codePointAt(0) ?? 0) >> 8));
  // The wrong order scatters the characters over all blocks.
  return all.filter((character) => usual.test(character)).length / all.length - blocks.size / 1000;
}
