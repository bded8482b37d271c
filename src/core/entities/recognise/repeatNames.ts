import { countTexts } from '../../text/countTexts';
import type { MentionCandidate } from '../mentionCandidate';
import type { Line } from '../names/lines';
import { isCapitalised } from '../names/shapes';
import type { Token } from '../tokens';

/** The most names with the same first word that are looked for: this bounds hostile texts too. */
const mostOfAWord = 8;

/**
 * A name of several words that is found in half the places of an article where its exact words appear in prose is a
 * name in all of them, even where it opens a sentence and the tagger hesitated. Not as part of a longer run of
 * capitals: that is another name. One found in few of its places is more likely a mistake there.
 * @param names of one article, in order and disjoint
 * @returns these and the repetitions, in order and disjoint
 */
export function repeatNames(text: string, lines: readonly Line[], names: readonly MentionCandidate[]): MentionCandidate[] {
  const byWord = namesByFirstWord(text, names);
  if (byWord.size === 0) return [...names];
  const wordsOf = ({ start, end }: MentionCandidate): string => text.slice(start, end);
  const known = countTexts(names.map(wordsOf));
  const repeated = repetitions(text, lines, names, byWord);
  const missed = countTexts(repeated.map(wordsOf));
  const trusted = repeated.filter((name) => (missed.get(wordsOf(name)) ?? 0) <= (known.get(wordsOf(name)) ?? 0));
  return [...trusted, ...names].sort((a, b) => a.start - b.start);
}

/** Where the words of names appear outside all names, in order and disjoint. */
function repetitions(text: string, lines: readonly Line[], names: readonly MentionCandidate[], byWord: ReadonlyMap<string, readonly MentionCandidate[]>): MentionCandidate[] {
  const all: MentionCandidate[] = [];
  let next = 0;
  for (const { tokens, style } of lines) {
    for (let at = 0; at < tokens.length; at += 1) {
      const token = tokens[at];
      if (token === undefined) break;
      while ((names[next]?.end ?? Infinity) <= token.start) next += 1;
      const free = names[next]?.start ?? Infinity;
      if (style !== 'prose' || token.start < (all.at(-1)?.end ?? 0) || token.start >= free) continue;
      const found = byWord.get(token.text)?.find((name) => standsAt(text, tokens, at, name, free));
      if (found !== undefined) all.push({ ...found, start: token.start, end: token.start + found.end - found.start });
    }
  }
  return all;
}

/** The names of several words, each once, the longer first. */
function namesByFirstWord(text: string, names: readonly MentionCandidate[]): Map<string, MentionCandidate[]> {
  const byWords = new Map(names.map((name) => [text.slice(name.start, name.end), name]));
  const byFirst = new Map<string, MentionCandidate[]>();
  for (const [words, name] of byWords) {
    const first = /^(\S{1,64})\s+\p{Lu}/u.exec(words)?.[1];
    if (first === undefined) continue;
    const others = byFirst.get(first);
    if (others === undefined) byFirst.set(first, [name]);
    else if (others.length < mostOfAWord) others.push(name);
  }
  for (const each of byFirst.values()) each.sort((a, b) => b.end - b.start - (a.end - a.start));
  return byFirst;
}

/** Whether the words of a name begin at a token, end before the next known name, and no capital continues them. */
function standsAt(text: string, tokens: readonly Token[], at: number, name: MentionCandidate, free: number): boolean {
  const start = tokens[at]?.start ?? 0;
  const end = start + name.end - name.start;
  if (end > free || text.slice(start, end) !== text.slice(name.start, name.end)) return false;
  let after = at + 1;
  while ((tokens[after]?.start ?? Infinity) < end) after += 1;
  const [before, last, behind] = [tokens[at - 1], tokens[after - 1], tokens[after]];
  return last?.end === end && !isCapitalised(before?.text ?? '') && !isCapitalised(behind?.text ?? '');
}
