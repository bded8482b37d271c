import { givenNames } from '../../english/englishWords';
import { isEnglish } from '../../text/language/isEnglish';
import { type MentionCandidate, strengths, withoutOverlaps } from '../mentionCandidate';
import type { Token } from '../tokens';
import type { Line } from './lines';
import { isAcronym, isCapitalised } from './shapes';

/** Whether names can be told by their looks and their surroundings in a text: all that is known of these is of English. */
export function hasEnglishNames(lines: readonly Line[]): boolean {
  return isEnglish(wordsOf(lines));
}

function* wordsOf(lines: readonly Line[]): Generator<string> {
  for (const { tokens } of lines) for (const { kind, lower } of tokens) if (kind === 'word') yield lower;
}

/**
 * The names that are certain in any language: those that lexicon and forms know, acronyms, and people with a known given
 * name. A name that is left out can be marked; a wrong one in every sentence would hide those that are right.
 * @param names in order and disjoint
 */
export function certainNames(text: string, lines: readonly Line[], names: readonly MentionCandidate[]): MentionCandidate[] {
  const known = names.filter(({ start, end, strength }) => strength !== strengths.shape || isAcronym(text.slice(start, end)));
  return withoutOverlaps([...known, ...lines.flatMap(({ style, tokens }) => (style === 'prose' ? peopleIn(text, tokens) : []))]);
}

/** A given name and the capitalised word behind it, perhaps with an initial or a second given name between them. */
function peopleIn(text: string, tokens: readonly Token[]): MentionCandidate[] {
  return tokens.flatMap((token, index): MentionCandidate[] => {
    if (!givenNames.has(token.text) || givenNames.has(tokens[index - 1]?.text ?? '')) return [];
    let last = index + 1;
    while (givenNames.has(tokens[last]?.text ?? '') && isNext(tokens[last + 1])) last += 1;
    const family = tokens[last];
    if (!isNext(family)) return [];
    return [{ start: token.start, end: family.end, type: 'PER', canonical: text.slice(token.start, family.end), strength: strengths.shape }];
  });
}

function isNext(token: Token | undefined): token is Token {
  return token?.kind === 'word' && token.spaced && token.text.length > 1 && isCapitalised(token.text);
}
