import { commonWords } from '../../english/englishWords';
import { type MentionCandidate, strengths } from '../mentionCandidate';
import type { Token } from '../tokens';

/** `4.3.8`: nothing but versions and dates has two points. */
const fullVersion = /^\d{1,4}\.\d{1,4}\.\d{1,6}(?:\.\d{1,4})?\w{0,3}$/;
const anyVersion = /^\d{1,3}\.\d{1,4}(?:\.\d{1,6}){0,2}\w{0,3}$/;
/** `01.02.2026`. */
const pointedDate = /^\d{1,2}\.\d{1,2}\.(?:19|20)\d\d$/;
/** Words before a version that name nothing. */
const plain = new Set(['version', 'versions', 'release', 'releases', 'update', 'updates', 'snapshot', 'stable', 'beta', 'kernel', 'series', 'branch', 'rose', 'fell', 'gained', 'magnitude', 'lost']);

/** Whether a line tells of software packages by their versions, more than one. */
export const namesPackages = (tokens: readonly Token[]): boolean => tokens.filter((token) => isVersion(token, fullVersion)).length > 1;

const isVersion = ({ kind, text }: Token, version: RegExp): boolean => kind === 'number' && version.test(text) && !pointedDate.test(text);

/**
 * Software packages, whose names are in lower case, with their versions: `libfoo-ng 4.3.8`; in lines that tell of several
 * also those of shorter versions, `man-pages 5.11`.
 */
export function findPackages(text: string, tokens: readonly Token[]): MentionCandidate[] {
  const found: MentionCandidate[] = [];
  const version = namesPackages(tokens) ? anyVersion : fullVersion;
  tokens.forEach((token, index) => {
    if (!token.spaced || !isVersion(token, version)) return;
    const first = packageStart(tokens, index);
    const start = tokens[first]?.start;
    if (first === index || start === undefined) return;
    found.push({ start, end: token.end, type: 'PRODUCT', canonical: text.slice(start, token.end), strength: strengths.form });
  });
  return found;
}

/** First token of a hyphenated word in lower case before `to`; `to` where there is none. */
function packageStart(tokens: readonly Token[], to: number): number {
  let first = to - 1;
  if (tokens[first]?.kind === 'mark') return to;
  while (first >= 2 && tokens[first]?.spaced === false && tokens[first - 1]?.text === '-' && tokens[first - 1]?.spaced === false) first -= 2;
  const word = tokens[first];
  const isWord = word?.kind === 'word' && word.text.charAt(0) === word.lower.charAt(0) && word.spaced;
  const isOrdinary = first === to - 1 && word !== undefined && (plain.has(word.lower) || commonWords.has(word.lower));
  return isWord && !isOrdinary ? first : to;
}
