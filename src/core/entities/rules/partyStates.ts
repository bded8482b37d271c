import { type MentionCandidate, strengths } from '../mentionCandidate';
import type { Token } from '../tokens';

/** `NY`, `Calif`, `N.Y.`. */
const abbreviation = /^(?:\p{Lu}{2}|\p{Lu}\p{Ll}{1,4}|(?:\p{Lu}\.){2,3})$/u;

/**
 * The state in what stands behind a legislator's name in America: `(R-TX)`, `(D-Calif.)`, `(I-South Dakota)`.
 * @param isState whether the lexicon has a place that begins at a token
 */
export function findPartyStates(text: string, tokens: readonly Token[], isState: (token: Token) => boolean): MentionCandidate[] {
  const found: MentionCandidate[] = [];
  for (let at = 0; at + 4 < tokens.length; at += 1) {
    const first = tokens[at + 3];
    if (tokens[at]?.text !== '(' || !/^[RDI]$/.test(tokens[at + 1]?.text ?? '') || !/^[-–]$/.test(tokens[at + 2]?.text ?? '') || first?.kind !== 'word') continue;
    let last = at + 3;
    while (tokens[last + 1]?.kind === 'word' && tokens[last + 1]?.text !== tokens[last + 1]?.lower && last < at + 5) last += 1;
    if (tokens[last + 1]?.text === '.' && tokens[last + 1]?.spaced === false) last += 1;
    const end = tokens[last]?.end;
    if (end === undefined || !/^[),;-]$/.test(tokens[last + 1]?.text ?? '') || !(abbreviation.test(first.text) || isState(first))) continue;
    found.push({ start: first.start, end, type: 'GPE', canonical: text.slice(first.start, end), strength: strengths.form });
  }
  return found;
}
