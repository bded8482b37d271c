import { commonWords, organisationHeads } from '../../english/englishWords';
import { englishMonths, englishWeekdays } from '../../calendar/englishCalendar';
import { type MentionCandidate, strengths } from '../mentionCandidate';
import { isNameLike } from '../names/shapes';
import type { Token } from '../tokens';

const mostPartners = 6;
/** What ends the name of a firm whose last partner is joined by `and`. */
const closers = new Set(['partners', 'associates', 'llp', 'sons', 'brothers', 'bros', 'co', 'company']);
const forms = new Set(['llp', 'lp', 'llc', 'inc', 'ltd', 'co', 'plc', 'pc', 'pllc']);

/**
 * Firms that are called by their partners: `Smith, Jones & Partners`, `Ames, Roe, Lind & Voss LLP`.
 * @param isKnown whether the lexicon has a name that begins at a token: `Ford, Nissan & Honda` are three firms
 */
export function findPartners(text: string, tokens: readonly Token[], isKnown: (token: Token) => boolean): MentionCandidate[] {
  const found: MentionCandidate[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const to = pastPartners(tokens, at, isKnown);
    const [first, last] = [tokens[at], tokens[to - 1]];
    if (!first || !last || to === at) continue;
    found.push({ start: first.start, end: last.end, type: 'ORG', canonical: text.slice(first.start, last.end), strength: strengths.form });
    at = to - 1;
  }
  return found;
}

function pastPartners(tokens: readonly Token[], from: number, isKnown: (token: Token) => boolean): number {
  const isPartner = (token: Token | undefined): boolean =>
    token !== undefined && isNameLike(token) && !commonWords.has(token.lower) && !isKnown(token) && !englishMonths.has(token.lower) && !englishWeekdays.includes(token.lower);
  if (!isPartner(tokens[from]) || (from > 0 && isNameLikeBefore(tokens, from))) return from;
  let at = from + 1;
  let commas = 0;
  while (tokens[at]?.text === ',' && isPartner(tokens[at + 1]) && commas < mostPartners) {
    at += 2;
    commas += 1;
  }
  if (commas === 0) return from;
  if (tokens[at]?.text === ',') at += 1;
  const joint = tokens[at]?.text;
  const last = tokens[at + 1];
  const isClosed = last !== undefined && closers.has(last.lower) && last.text !== last.lower;
  if (joint !== '&' && !(joint === 'and' && isClosed)) return from;
  if (!isClosed && !isPartner(last)) return from;
  let to = at + 2;
  while (tokens[to]?.kind === 'word' && (forms.has(tokens[to]?.lower ?? '') || organisationHeads.has(tokens[to]?.lower ?? '')) && tokens[to]?.text !== tokens[to]?.lower) to += 1;
  return to;
}

/** `Anna Smith, …`: a name of two words is no partner of a firm. */
function isNameLikeBefore(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return before !== undefined && ((isNameLike(before) && tokens[at]?.spaced === true) || before.text === '&');
}
