import type { MentionCandidate } from '../mentionCandidate';
import type { Token } from '../tokens';
import { gap } from './numbers';

const escapeForPattern = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The source of a pattern for any of some words, the longest first; a blank in one is any gap. */
export const alternatives = (words: Iterable<string>): string =>
  [...words].sort((a, b) => b.length - a.length).map((word) => escapeForPattern(word).replaceAll(' ', gap)).join('|');

/** The match of a sticky pattern that begins at an offset. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
}

/** What `read` finds at the tokens of a line, one behind the other: nothing begins within another, or reaches past the line's end. */
export function mentionsAt(
  tokens: readonly Token[], lineEnd: number, read: (token: Token, index: number) => MentionCandidate | undefined,
): MentionCandidate[] {
  const found: MentionCandidate[] = [];
  let from = 0;
  for (const [index, token] of tokens.entries()) {
    const mention = token.start < from ? undefined : read(token, index);
    if (mention === undefined || mention.end > lineEnd) continue;
    found.push(mention);
    from = mention.end;
  }
  return found;
}
