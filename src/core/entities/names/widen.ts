import { joinedForms, productVersions, stateBodyHeads } from '../../english/englishWords';
import type { Token } from '../tokens';
import type { EntityType } from '../types';

/** A range of tokens, `[from, to)`. */
interface TokenRange {
  readonly from: number;
  readonly to: number;
}

/** Includes the numbers that belong to a name: `CES 2025`, `20th Asian Games`, `Online Safety Act 2023`, `Snapdragon 8 Gen 4`. */
export function widen(tokens: readonly Token[], range: TokenRange, type: EntityType): TokenRange {
  if (type === 'EVENT') return { from: isEdition(tokens[range.from - 1]) ? range.from - 1 : range.from, to: pastYear(tokens, range.to) };
  if (type === 'LAW') return { from: range.from, to: pastLawYear(tokens, range.to) };
  if (type === 'ORG') return { from: range.from, to: pastLegalForm(tokens, pastCountry(tokens, range.to)) };
  return type === 'PRODUCT' ? { from: range.from, to: pastVersion(tokens, range.to) } : range;
}

const isYear = (token: Token | undefined): boolean => token !== undefined && /^(?:19|20)\d{2}$/.test(token.text);
const isEdition = (token: Token | undefined): boolean => isYear(token) || (token !== undefined && /^\d{1,3}(?:st|nd|rd|th)$/.test(token.text));
const pastYear = (tokens: readonly Token[], to: number): number => (isYear(tokens[to]) && tokens[to]?.spaced ? to + 1 : to);

/** `Act 2023`, `Act, 2023`, `Act of 2023`, `Strategy 2.0`. */
function pastLawYear(tokens: readonly Token[], to: number): number {
  if (/^(?:of|,)$/.test(tokens[to]?.text ?? '') && isYear(tokens[to + 1])) return to + 2;
  return /^\d\.\d$/.test(tokens[to]?.text ?? '') ? to + 1 : pastYear(tokens, to);
}

/** `Supreme Court of India`: an office known only by its kind, with its state. */
function pastCountry(tokens: readonly Token[], to: number): number {
  const office = tokens[to - 1]?.lower ?? '';
  const state = tokens[to + 1];
  if (!stateBodyHeads.has(office) || tokens[to]?.text !== 'of' || !state || !/^\p{Lu}\p{Ll}/u.test(state.text)) return to;
  return to + 2;
}

/** `Nvidia Corp.`, `Apple, Inc.` */
function pastLegalForm(tokens: readonly Token[], to: number): number {
  const at = tokens[to]?.text === ',' ? to + 1 : to;
  if (!joinedForms.has(tokens[at]?.text ?? '')) return to;
  return tokens[at + 1]?.text === '.' && !tokens[at + 1]?.spaced ? at + 2 : at + 1;
}

const versionNumber = /^\d{1,4}(?:\.\d{1,2})?[A-Za-z]{0,2}$/;
const isVersion = (text: string): boolean => productVersions.has(text) || versionNumber.test(text);

/** `8s Gen 4`, `2.5 Pro`; years and longer numbers are not versions. */
function pastVersion(tokens: readonly Token[], to: number): number {
  let end = to;
  while (end < to + 4) {
    const token = tokens[end];
    if (!token?.spaced || !isVersion(token.text) || isYear(token)) break;
    end += 1;
  }
  return end;
}
