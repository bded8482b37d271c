import { stableKey } from '../text/stableKey';

/** Hexadecimal digits of one key of 53 bits. */
const keyDigits = 14;
/** Digits of a GUID that are free: its version (8, "custom" in RFC 9562) and its variant are fixed. */
const freeDigits = 30;
const idDigits = 12;
const checkDigits = 3;
const hashDigits = freeDigits - idDigits - checkDigits;
/** Ids with more characters need more than `idDigits`. */
const longestId = 9;
/** Letters and digits of a made id, behind its first letter. */
const madeLength = 7;
const alphabet = '0123456789abcdefghijklmnopqrstuvwxyz';

/** The same GUID for the same words, on every machine; in capitals, as ATLAS.ti writes them. */
export function guidOf(...words: readonly string[]): string {
  return layOut(hexKey(freeDigits, ...words));
}

/** The file, its coder and the id name a passage; a passage that goes over several sources is one `part` in each. */
export interface PassageName {
  readonly file: string;
  readonly coder: string;
  readonly id: string;
  readonly part: number;
}

/**
 * The GUID of a passage. Its short id can be read back from it: other programs keep GUIDs, and have no other place for ours.
 */
export function passageGuid({ file, coder, id, part }: PassageName): string {
  const body = hexKey(hashDigits, 'passage', file, coder, id, String(part)) + idNumber(shortId(id)).toString(16).padStart(idDigits, '0');
  return layOut(body + hexKey(checkDigits, body));
}

/** The short id of a passage whose GUID is one of ours. */
export function idInGuid(guid: string): string | undefined {
  const digits = comparableGuid(guid).replaceAll('-', '');
  if (digits.length !== freeDigits + 2 || digits.charAt(12) !== '8' || digits.charAt(16) !== '8') return undefined;
  const free = digits.slice(0, 12) + digits.slice(13, 16) + digits.slice(17);
  const body = free.slice(0, -checkDigits);
  if (hexKey(checkDigits, body) !== free.slice(-checkDigits)) return undefined;
  const id = idOfNumber(parseInt(body.slice(hashDigits), 16));
  return id === '' ? undefined : id;
}

/** Programs write GUIDs in any case, some of them in braces. */
export function comparableGuid(guid: string): string {
  return guid.replace(/[{}\s]/g, '').toLowerCase();
}

/** An id of up to nine small letters and digits, as ours are, or one made from it. */
export function shortId(id: string): string {
  return /^[0-9a-z]+$/.test(id) && id.length <= longestId ? id : madeId(id);
}

/** An id made from words, such as another program's GUID: the same for the same words. */
export function madeId(...words: readonly string[]): string {
  return `q${stableKey(...words).slice(-madeLength).padStart(madeLength, '0')}`;
}

/** As a number of base 37, in which no digit is 0: ids that begin with a 0 differ from those without it. */
function idNumber(id: string): number {
  let number = 0;
  for (const sign of id) number = number * (alphabet.length + 1) + alphabet.indexOf(sign) + 1;
  return number;
}

function idOfNumber(number: number): string {
  let id = '';
  for (let rest = number; rest > 0; rest = Math.floor(rest / (alphabet.length + 1))) id = alphabet.charAt(rest % (alphabet.length + 1) - 1) + id;
  return id;
}

function hexKey(digits: number, ...words: readonly string[]): string {
  let hex = '';
  for (let salt = 0; hex.length < digits; salt += 1) {
    hex += parseInt(stableKey(String(salt), ...words), alphabet.length).toString(16).padStart(keyDigits, '0');
  }
  return hex.slice(-digits);
}

function layOut(hex: string): string {
  const groups = [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(12, 15)}`, `8${hex.slice(15, 18)}`, hex.slice(18)];
  return groups.join('-').toUpperCase();
}
