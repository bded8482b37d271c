import { hasTrait, lengthOf, rowText, type Rows } from '../rows/rows';
import { trait } from '../rows/traits';
import { documentLimits as limits } from '../tuning/documentTuning';
import { documentWords } from './documentWords';

/** A line that begins a numbered part: which kind of part, and its number. */
export interface Division {
  readonly kind: string;
  readonly number: number;
}

const around = /^[\s#*_"“„«'>[(]+|[\s#*_:."”“»'\])]+$/gu;
const sign = /^[#*_\s]*§\s*(\d{1,4})/u;
const decimal = /^[#*_\s]*(\d{1,2}(?:\.\d{1,2}){0,2}\.)(\d{1,2})\.?\s+\p{L}/u;
const named = /^[#*_\s]*(\p{L}{2,22})\.?\s*(?:no\.?|nr\.?|n[°º])?\s*(\d{1,3}|[IVXLC]{1,7})\b(?!\s*(?:of|von|de|sur|di|van|av|af|z|\/)\s*\d)/iu;
const roman = /^[#*_\s]*([IVXLC]{1,6})[.)](?:\s+\S|$)/u;
const ordinal = /^第\s*([\d一二三四五六七八九十百]{1,5})\s*([条條章节節款編编幕場场部])/u;
const korean = /^제\s*(\d{1,4})\s*([조장절])/u;
/** The number of a part before its name. */
const number = /^[#*_\s(]*(?:\d{1,3}(?:\.\d{1,2})*|[IVXLC]{1,6}|\p{L})[.):]?\s+/u;

/** The division that a short line is or begins with; undefined for any other line. */
export function divisionOf(line: string): Division | undefined {
  const paragraph = sign.exec(line);
  if (paragraph !== null) return { kind: '§', number: Number(paragraph[1]) };
  const part = decimal.exec(line);
  if (part !== null) return { kind: part[1] ?? '', number: Number(part[2]) };
  const numeral = roman.exec(line);
  if (numeral !== null) return { kind: 'I', number: fromRoman(numeral[1] ?? '') };
  const asian = ordinal.exec(line);
  if (asian !== null) return { kind: asian[2] ?? '', number: fromAsian(asian[1] ?? '') };
  const hangul = korean.exec(line);
  if (hangul !== null) return { kind: hangul[2] ?? '', number: Number(hangul[1]) };
  const match = named.exec(line);
  const kind = match?.[1]?.toLowerCase();
  if (match === null || kind === undefined || !documentWords.divisions.has(kind)) return undefined;
  return { kind, number: numberOf(match[2] ?? '') };
}

function numberOf(text: string): number {
  return /^\d/u.test(text) ? Number(text) : fromRoman(text.toUpperCase());
}

const romans: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

function fromRoman(text: string): number {
  const values = Array.from(text, (letter) => romans[letter] ?? 0);
  return values.reduce((sum, value, index) => (value < (values[index + 1] ?? 0) ? sum - value : sum + value), 0);
}

function fromAsian(text: string): number {
  if (/^\d/u.test(text)) return Number(text);
  const [tens = '', ones = ''] = text.includes('十') ? text.split('十') : ['', text];
  const digit = (each: string) => '一二三四五六七八九'.indexOf(each.slice(-1)) + 1;
  return (text.includes('十') ? (tens === '' ? 1 : digit(tens)) * 10 : 0) + (ones === '' ? 0 : digit(ones));
}

/** The words of a heading, without its number, in small letters. */
export function ownWords(line: string): string {
  return line.replace(number, '').replace(around, '').toLowerCase();
}

/** Whether a short line is named for a part that every document of its kind has. */
export function isPartName(line: string): boolean {
  const words = ownWords(line);
  if (documentWords.headings.has(words) || documentWords.headings.has(line.replace(around, '').toLowerCase())) return true;
  const parts = words.split(/\s+/u);
  return parts.length > 1 && parts.length <= limits.partNameWords
    && [2, 3, 4].some((count) => count < parts.length && documentWords.headings.has(parts.slice(0, count).join(' ')));
}

/** Whether a line near the top says what kind of document the text is. */
export function isDocumentKind(line: string): boolean {
  const words = ` ${line.replace(/[^\p{L}\p{M}\s'’°-]+/gu, ' ').replace(/\s+/gu, ' ').trim().toLowerCase()} `;
  return documentWords.kinds.some((kind) => words.includes(` ${kind} `));
}

const speaker = /^[-–—*_\s]*(\p{Lu}[\p{L}\p{M}.’' -]{0,39}?)(?:\s*\([^)]{1,30}\))?\s*[*_]{0,2}[:：][*_]{0,2}\s+\S/u;

/** Who says what a row says: `OHM: Who is there?`; undefined where the row has no name in front, or is no sentence. */
export function speakerOf(rows: Rows, row: number): string | undefined {
  if (!hasTrait(rows, row, trait.sentenceEnd)) return undefined;
  const start = rows.start[row] ?? 0;
  const shown = lengthOf(rows, row) > limits.speaker ? rows.text.slice(start, start + limits.speaker) : rowText(rows, row);
  return speaker.exec(shown)?.[1];
}
