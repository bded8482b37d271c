/** Encodes a text by turning the platform's decoder round: characters of one or two bytes. */
export function encode(text: string, label: string): Uint8Array {
  const table = tableOf(label);
  const bytes: number[] = [];
  for (const character of text) {
    const code = character.codePointAt(0)!;
    const known = code < 128 ? [code] : table.get(character);
    if (known === undefined) throw new Error(`${character} is not in ${label}`);
    bytes.push(...known);
  }
  return Uint8Array.from(bytes);
}

/** The text with signs that the encoding lacks in simpler forms. */
export function simplified(text: string, label: string): string {
  const table = tableOf(label);
  const simpler: Record<string, string> = { '’': "'", '‘': "'", '“': '"', '”': '"', '–': '-', '—': '-', '…': '...', '«': '"', '»': '"' };
  return Array.from(text, (character) => (character < '\u0080' || table.has(character) ? character : simpler[character] ?? '?')).join('');
}

const windows1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

const tables = new Map<string, ReadonlyMap<string, readonly number[]>>();

function tableOf(label: string): ReadonlyMap<string, readonly number[]> {
  const known = tables.get(label);
  if (known !== undefined) return known;
  const decoder = new TextDecoder(label, { fatal: true });
  const table = new Map<string, readonly number[]>();
  const add = (...bytes: number[]): void => {
    try {
      const text = decoder.decode(Uint8Array.from(bytes));
      if (Array.from(text).length === 1 && !table.has(text)) table.set(text, bytes);
    } catch {
      // The bytes mean nothing.
    }
  };
  const highs = Array.from({ length: 128 }, (_, index) => index + 128);
  for (const high of highs) add(high);
  // Some versions of Node decode these bytes as control characters.
  if (label === 'windows-1252') Array.from(windows1252).forEach((character, index) => table.set(character, [0x80 + index]));
  if (/^(?:gb|big5|shift|euc)/.test(label)) for (const high of highs) for (let low = 0x40; low < 0x100; low += 1) add(high, low);
  tables.set(label, table);
  return table;
}

/** A text in UTF-16, with or without its mark. */
export function encodeUtf16(text: string, order: 'le' | 'be', withMark: boolean): Uint8Array {
  const all = withMark ? `\ufeff${text}` : text;
  return Uint8Array.from(Array.from({ length: all.length }, (_, at) => all.charCodeAt(at)).flatMap((code) =>
    order === 'le' ? [code & 255, code >> 8] : [code >> 8, code & 255]));
}
