import { listsOf } from '../../english/wordTable';
import { type MentionCandidate, strengths } from '../mentionCandidate';
import type { Token } from '../tokens';
import table from './law-forms.yaml';
import { alternatives, matchAt } from './matching';
import { gap, noGap } from './numbers';

const forms = listsOf(table);
const heads = forms('heads');
const guarded = forms('guarded');
const small = forms('small');
const leads = forms('leads');
const bodies = forms('bodies');
const uncertain = forms('uncertain');
const parts = forms('parts');

const numberSign = `(?:[Nn][Oo]s?\\.?|[Nn][ºo°]\\.?|№|[Nn]r\\.?|[Nn]umber|#)${noGap}`;
/** `733`, `2021/1187`, `2014/512/CFSP`, `104-191`, `C-63`, `PCM-03-2024`, `10-HCC/D3`, `19.253`. */
const figures = '(?:\\p{Lu}{1,5}-)?\\d{1,6}(?:[.,/–-]\\d{1,6}|[-/]\\p{Lu}{1,7}\\d{0,2}){0,3}\\p{Lu}?(?![\\p{L}\\p{N}%])(?![.,/]\\d)';
/** `Resolution 50/80 A`. */
const part = `(?:(?<=/\\d{1,3})${gap}\\p{Lu}(?![\\p{L}\\p{N}.’']))?`;
const ofYear = `(?:${gap}of${gap}(?:\\d{1,2}${gap}\\p{Lu}\\p{Ll}{2,8}${gap})?(?:1[6-9]|20)\\d{2}(?![\\p{L}\\d]))?`;
const union = `(?:\\((?:EU|EC|EEC|Euratom|EU, Euratom|CFSP|UK|Amendment)\\)${gap})?`;
/** What comes after a head. */
const afterHead = new RegExp(`,?${gap}${union}(?<sign>${numberSign})?(?<figures>${figures})${part}(?<year>${ofYear})`, 'uy');
const afterShort = new RegExp(`${noGap}(?<sign>${numberSign})?(?<figures>${figures})(?<year>${ofYear})`, 'uy');
/** `… on Street Vendors`: a title in capitals, with the small words within it. */
const partNumber = '\\d{1,4}(?:\\.\\d{1,3})?\\p{Lu}{0,2}(?:\\((?:\\d{1,3}|[a-z]{1,4})\\)){0,4}(?![\\p{L}\\p{N}%:])(?![.,]\\d)';
/** `Section 9(2)`, `Articles 8 and 14`; a column or a page behind shows that it is of a newspaper. */
const afterPart = new RegExp(`${gap}(?<figures>${partNumber}(?:(?:,${gap}${partNumber})?${gap}and${gap}${partNumber})?)(?!;|,?${gap}(?:[Cc]olumn|[Pp]age))(?<ofLaw>(?=${gap}of${gap}the${gap}))?`, 'uy');
const titleWord = '\\p{Lu}[\\p{L}\\p{M}’\'-]*';
const title = new RegExp(`${gap}(?:on|for|against|concerning|regulating)${gap}(?:the${gap})?${titleWord}(?:(?:,?${gap}(?:and|of|the|in|for|or|to)){0,3}${gap}${titleWord}){0,12}`, 'uy');
const plainWord = `(?!(?:is|was|are|were|has|had|have|that|which|who|to|by|after|before|when|from|with|because|if|as|it|they|he|she)\\b)[\\p{Ll}’'-]+`;
/** `… against false news,`: a title in small letters, which only the end of a clause ends. */
const smallTitle = new RegExp(`${gap}(?:on|against|concerning)(?:${gap}${plainWord}){1,8}(?=[,.;:)”"]|$)`, 'uym');
const calendar = /\s(?:on|for)\s(?:the\s)?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|\s(?:on|for)\s(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/u;

/** Few digits in all are also a line's or a chapter's number. */
const leastDigits = { alone: 2, inSmallLetters: 3, uncertain: 3 } as const;

/**
 * Laws, decrees, resolutions, regulations and bills that are called by their number: `Law No. 36 of 2012`, `Security Council
 * resolution 1893`, `Regulation (EU) 2021/1187`, `H.R. 4417`; and their parts, `Section 9(2)`. A law's own name before its number is left to others.
 */
export function findNumberedLaws(text: string, tokens: readonly Token[], lineEnd: number): MentionCandidate[] {
  const found: MentionCandidate[] = [];
  let from = 0;
  for (const [index, token] of tokens.entries()) {
    if (token.kind !== 'word' || token.start < from) continue;
    const place = shortAt(text, token) ?? partAt(text, token) ?? headAt(text, tokens, index);
    if (!place || place.end > lineEnd || place.start < from) continue;
    found.push({ ...place, type: 'LAW', canonical: text.slice(place.start, place.end).replace(/\s+/g, ' '), strength: strengths.form });
    from = place.end;
  }
  return found;
}

interface Place {
  readonly start: number;
  readonly end: number;
}

const shortForms = new RegExp(`(?:${alternatives(forms('short'))})(?![\\p{L}.])`, 'uy');
const shortStarts = new Set([...forms('short')].map((form) => form.charAt(0)));

/** A law that begins with a short form at this token. */
function shortAt(text: string, token: Token): Place | undefined {
  if (!shortStarts.has(token.text.charAt(0)) || token.text.length > 6) return undefined;
  const form = matchAt(shortForms, text, token.start)?.[0];
  if (form === undefined) return undefined;
  const match = matchAt(afterShort, text, token.start + form.length);
  const number = match?.groups?.['figures'] ?? '';
  if (!match || number === '') return undefined;
  const isSure = !uncertain.has(form) || (match.groups?.['sign'] ?? '') !== '' || digitsIn(number) >= leastDigits.uncertain;
  // `U.S. 500` and `S.500` are no bills; a number with a thousands comma counts something.
  const isSeparate = /\s/.test(text.charAt(token.start + form.length)) && !/[.,]/.test(number);
  return isSure && isSeparate ? { start: token.start, end: token.start + form.length + match[0].length } : undefined;
}

/** A part of a law that begins with this token. */
function partAt(text: string, token: Token): Place | undefined {
  if (!parts.has(token.lower)) return undefined;
  const match = matchAt(afterPart, text, token.end);
  const { figures: number = '', ofLaw } = match?.groups ?? {};
  const isSure = token.text !== token.lower || ofLaw !== undefined || number.includes('(');
  return match && isSure ? { start: token.start, end: token.end + match[0].length } : undefined;
}

/** A law whose head is this token. */
function headAt(text: string, tokens: readonly Token[], index: number): Place | undefined {
  const token = tokens[index];
  if (!token || !(heads.has(token.lower) || guarded.has(token.lower))) return undefined;
  const match = matchAt(afterHead, text, token.end);
  if (!match) return undefined;
  const first = leadStart(tokens, index);
  // `By-law`.
  if (tokens[first]?.spaced === false && /^[-‐‑]$/.test(tokens[first - 1]?.text ?? '')) return undefined;
  const hasCapital = token.text !== token.lower;
  const { sign = '', figures: number = '', year = '' } = match.groups ?? {};
  if (guarded.has(token.lower) && (first === index || !hasCapital)) return undefined;
  if (!isNumberOfLaw(token, { number, isSigned: sign !== '', hasYear: year !== '', hasLead: first < index, isCapital: hasCapital })) return undefined;
  const end = token.end + match[0].length;
  const start = tokens[first]?.start ?? token.start;
  return { start, end: heads.has(token.lower) && token.lower !== 'resolution' ? pastTitle(text, end, sign !== '' || year !== '' || /[/-]/.test(number)) : end };
}

interface LawNumber {
  readonly number: string;
  readonly isSigned: boolean;
  readonly hasYear: boolean;
  readonly hasLead: boolean;
  readonly isCapital: boolean;
}

function isNumberOfLaw({ lower }: Token, { number, isSigned, hasYear, hasLead, isCapital }: LawNumber): boolean {
  if (/^\d{1,3}(?:,\d{3})+$/.test(number) && !hasLead) return false;
  if (isSigned || hasYear || /\d[/-]|^\p{Lu}+-/u.test(number)) return true;
  const digits = digitsIn(number);
  if (!isCapital) return lower !== 'act' && lower !== 'bill' && digits >= leastDigits.inSmallLetters;
  if (/^(?:1[6-9]|20)\d\d$/.test(number)) return hasLead && !small.has(lower) && !/^(?:law|decree|regulations?)$/.test(lower);
  return hasLead || !small.has(lower) || digits >= leastDigits.alone;
}

const digitsIn = (number: string): number => number.replace(/\D/g, '').length;

/** The first token of the words that belong to the name before its head. */
function leadStart(tokens: readonly Token[], head: number): number {
  let first = head;
  for (;;) {
    const before = leadBefore(tokens, first);
    if (before === first) return first;
    first = before;
  }
}

function leadBefore(tokens: readonly Token[], first: number): number {
  const last = tokens[first - 1];
  if (!last || tokens[first]?.spaced === false) return isHyphenated(tokens, first) ? first - 2 : first;
  for (let length = 3; length >= 1; length -= 1) {
    const words = tokens.slice(Math.max(0, first - length), first);
    if (words.length === length && words[0] && isCapital(words[0]) && bodies.has(words.map(({ lower }) => lower).join(' '))) return first - length;
  }
  return isCapital(last) && leads.has(last.lower) ? first - 1 : first;
}

/** `Decree-Law`. */
const isHyphenated = (tokens: readonly Token[], first: number): boolean =>
  tokens[first - 1]?.text === '-' && tokens[first - 1]?.spaced === false && heads.has(tokens[first - 2]?.lower ?? '');

const isCapital = ({ kind, text, lower }: Token): boolean => kind === 'word' && text !== lower;

/** End of a title behind a law's number. */
function pastTitle(text: string, end: number, isFull: boolean): number {
  const match = isFull ? matchAt(title, text, end) ?? matchAt(smallTitle, text, end) : undefined;
  return match && !calendar.test(match[0]) ? end + match[0].length : end;
}
