import { decodeAs } from '../../../text/encoding/decodeText';
import { encodingNamed } from '../../../text/encoding/encodings';

const encoded = /=\?(?<charset>[\w-]{1,40})(?:\*[\w-]{1,20})?\?(?<coding>[bq])\?(?<text>[^?\s]{0,200})\?=/giu;
const betweenWords = /(\?=)\s+(?==\?)/gu;

/** The words of a header in which others than ASCII are encoded (RFC 2047); what cannot be decoded stays as it is. */
export function decodeWords(value: string): string {
  if (!value.includes('=?')) return value;
  return value.replace(betweenWords, '$1').replace(encoded, (whole, charset: string, coding: string, text: string) => {
    const bytes = coding.toLowerCase() === 'q' ? quoted(text) : base64(text);
    return bytes === undefined ? whole : decoded(bytes, charset) ?? whole;
  });
}

function quoted(text: string): Uint8Array {
  const plain = text.replace(/_/g, ' ').replace(/=([0-9a-f]{2})/giu, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
  return Uint8Array.from(plain, (character) => character.charCodeAt(0) & 0xff);
}

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

function base64(text: string): Uint8Array | undefined {
  const bytes: number[] = [];
  let bits = 0;
  let held = 0;
  for (const letter of text.replace(/=+$/u, '')) {
    const value = letters.indexOf(letter);
    if (value < 0) return undefined;
    held = ((held << 6) | value) & 0xffff;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      bytes.push((held >> bits) & 0xff);
    }
  }
  return Uint8Array.from(bytes);
}

function decoded(bytes: Uint8Array, charset: string): string | undefined {
  const encoding = encodingNamed(charset);
  return encoding === undefined ? undefined : decodeAs(bytes, encoding.name);
}
