import type { Token } from '../tokens';
import { plainAcronyms, sentenceAbbreviations } from '../../english/englishWords';

const isAsciiCapital = (code: number): boolean => code >= 65 && code <= 90;

export function isCapitalised(text: string): boolean {
  const code = text.charCodeAt(0);
  return code < 0x80 ? isAsciiCapital(code) : /^\p{Lu}/u.test(text);
}

/** Whether there may be a capital after the first character. Most words have none, and need no pattern. */
function mayHaveInnerCapital(text: string): boolean {
  for (let at = 1; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= 0x80 || isAsciiCapital(code)) return true;
  }
  return false;
}

/** `OpenAI`, `iHEAL`, `openSUSE`: a capital after a lower-case letter. */
export const hasInnerCapital = (text: string): boolean => mayHaveInnerCapital(text) && /\p{Ll}\p{Lu}/u.test(text);

/** `A720`, `H200`, `GPT4`: letters with digits, not `5G` or `1990s`. */
export const isCode = (text: string): boolean => /\p{L}/u.test(text) && /\d/.test(text) && /\p{Lu}/u.test(text) && !/^\d+(?:G|D|K|P|M|B)$/.test(text);

/** Two to eight capitals, perhaps with a plural s; the acronyms that name nothing are left out. */
export const isAcronym = (text: string): boolean => /^\p{Lu}[\p{Lu}\d&*]{1,7}s?$/u.test(text) && !isPlainAcronym(text);

/** `AI`, `CEOs`: capitals that name nothing. */
export const isPlainAcronym = (text: string): boolean => plainAcronyms.has(text) || plainAcronyms.has(text.replace(/s$/, ''));

/** Whether a token looks like a word of a name when it is inside a sentence. */
export const isNameLike = (token: Token): boolean =>
  token.kind === 'word' && token.text.length <= 60 && (isCapitalised(token.text) || (mayHaveInnerCapital(token.text) && /\p{Ll}\p{Lu}|^[dl]['’]\p{Lu}/u.test(token.text)));

const sentenceEnds = new Set(['.', '!', '?', ':', ';', '“', '”', '"', '•', '–', '—', '*', '‘', '|', '»', '«', '>', '…', '…']);

/** Whether this token may only be capitalised because a sentence, quotation or list item begins. */
export function startsSentence(tokens: readonly Token[], position: number): boolean {
  const before = tokens[position - 1];
  if (!before) return true;
  if (before.kind !== 'mark' || !sentenceEnds.has(before.text)) return false;
  return !(before.text === '.' && sentenceAbbreviations.has(tokens[position - 2]?.lower ?? ''));
}
