import { listsOf } from '../../english/wordTable';
import { type MentionCandidate, strengths } from '../mentionCandidate';
import type { Token } from '../tokens';
import table from './event-forms.yaml';

const forms = listsOf(table);
const votes = forms('votes');
const voting = forms('voting');
const games = forms('games');
const standAlone = forms('alone');

const mostBetween = 4;

/** Elections and games with their year in front: `2024 presidential election`, `2026 World Cup`. */
export function findYearlyEvents(text: string, tokens: readonly Token[]): MentionCandidate[] {
  const found: MentionCandidate[] = [];
  tokens.forEach((token, index) => {
    if (token.kind !== 'number' || !/^(?:1[89]|20)\d\d$/.test(token.text) || isWithinName(tokens, index)) return;
    const last = pastVote(tokens, index + 1) ?? pastGames(tokens, index + 1);
    const end = last === undefined ? undefined : tokens[last]?.end;
    if (end === undefined) return;
    found.push({ start: token.start, end, type: 'EVENT', canonical: text.slice(token.start, end).replace(/\s+/g, ' '), strength: strengths.form });
  });
  return found;
}

/** `May 2025 general election`, `Paris 2024 Olympics`: the year is part of a date, or of a name that began before it. */
function isWithinName(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (!before) return false;
  return /^[-–,./]$/.test(before.text) || (before.kind === 'word' && before.text !== before.lower && before.lower !== 'the');
}

/** Position of the last word of a vote that begins here, with a kind of vote or capitalised words in front of it. */
function pastVote(tokens: readonly Token[], from: number): number | undefined {
  for (let at = from; at <= from + mostBetween; at += 1) {
    const token = tokens[at];
    if (!token || token.kind !== 'word') return undefined;
    if (votes.has(token.lower)) return at > from || standAlone.has(token.lower) ? at : undefined;
    if (!voting.has(token.lower) && token.text === token.lower) return undefined;
  }
  return undefined;
}

function pastGames(tokens: readonly Token[], from: number): number | undefined {
  for (let at = from; at <= from + mostBetween; at += 1) {
    const token = tokens[at];
    if (!token || token.kind !== 'word' || token.text === token.lower) return undefined;
    const two = `${token.lower} ${tokens[at + 1]?.lower ?? ''}`;
    if (games.has(two)) return at + 1;
    if (games.has(token.lower)) return at;
  }
  return undefined;
}
