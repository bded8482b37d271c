import { commonWords } from '../../english/englishWords';
import { listsOf } from '../../english/wordTable';
import { englishMonths, englishWeekdays, shortMonths } from '../../calendar/englishCalendar';
import { type MentionCandidate, strengths } from '../mentionCandidate';
import { isPlainAcronym } from '../names/shapes';
import type { Token } from '../tokens';
import type { EntityType } from '../types';
import table from './dateline-forms.yaml';

const forms = listsOf(table);
const labels = forms('labels');
const joints = forms('joints');

const mostWords = 4;
/** A dash farther from the beginning belongs to the sentence. */
const mostTokens = 24;
/** A single word of fewer capitals, with nothing but a dash behind it, may be an acronym: `EPA - …`. */
const leastAlone = 5;

/**
 * Where an agency's report was written, `PORT VILA, Vanuatu, March 3 (Agency) —`: the town, what it lies in, and the
 * agency. Also a line of town and date alone, as in `OSLO 1996-08-30`.
 * @param known whether the lexicon has a place that begins at a token
 */
export function findDatelines(text: string, tokens: readonly Token[], known: (token: Token) => boolean): MentionCandidate[] {
  const found: MentionCandidate[] = [];
  const add = (from: number, to: number, type: EntityType): void => {
    const [first, last] = [tokens[from], tokens[to - 1]];
    if (first && last) found.push({ start: first.start, end: last.end, type, canonical: text.slice(first.start, last.end), strength: strengths.form });
  };
  let at = pastTown(tokens, 0);
  if (at > 0) add(0, at, 'GPE');
  while (at > 0 && tokens[at]?.text === '/') {
    const next = pastTown(tokens, at + 1);
    if (next === at + 1) return [];
    add(at + 1, next, 'GPE');
    at = next;
  }
  const town = at;
  at = pastRegions(tokens, at, add);
  at = pastDate(tokens, at);
  const agency = pastAgency(tokens, at);
  if (agency > at) add(at + 1, agency - 1, 'ORG');
  if (agency === 0 || !endsDateline(tokens, agency, agency > town)) return [];
  const first = tokens[0];
  const isSure = agency > town || town > 1 || (first !== undefined && (known(first) || first.text.length >= leastAlone));
  return isSure ? found : [];
}

const isCapitals = ({ kind, text, lower }: Token): boolean => kind === 'word' && text !== lower && text === text.toUpperCase();

/** Position behind a town in capitals; `from` where there is none. */
function pastTown(tokens: readonly Token[], from: number): number {
  let at = from;
  let words = 0;
  let isOrdinary = true;
  for (let token = tokens[at]; token && words < mostWords; token = tokens[at]) {
    const isMark = at > from && /^[-‐‑.'’]$/.test(token.text) && !token.spaced && tokens[at + 1] !== undefined && (tokens[at + 1]?.spaced === false || token.text === '.');
    if (isMark && (token.text !== '.' || joints.has(tokens[at - 1]?.text ?? ''))) at += 1;
    else if (isCapitals(token) && (token.text.length > 2 || joints.has(token.text))) {
      if (labels.has(token.lower) || isPlainAcronym(token.text)) return from;
      isOrdinary &&= commonWords.has(token.lower);
      words += 1;
      at += 1;
    } else break;
  }
  const isWhole = at > from && tokens[at - 1]?.kind === 'word' && !joints.has(tokens[at - 1]?.text ?? '');
  return isWhole && !isOrdinary ? at : from;
}

type Add = (from: number, to: number, type: EntityType) => void;

/** `, Mexico`, `, B.C.`, `, South Dakota`, but no date. */
function pastRegions(tokens: readonly Token[], from: number, add: Add): number {
  let at = from;
  while (at > 0 && tokens[at]?.text === ',') {
    let to = at + 1;
    while (to < at + 4 && isRegionWord(tokens[to])) to += 1;
    if (to === at + 1) return at;
    if (tokens[to]?.text === '.' && tokens[to]?.spaced === false) to += 1;
    add(at + 1, to, 'GPE');
    at = to;
  }
  return at;
}

function isRegionWord(token: Token | undefined): boolean {
  return token?.kind === 'word' && token.text !== token.lower && !isCalendarWord(token);
}

const isCalendarWord = ({ lower }: Token): boolean => englishMonths.has(lower) || shortMonths.has(lower) || englishWeekdays.includes(lower);

/** `, March 3, 2024`, `1996-08-30`. */
function pastDate(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at > 0 && tokens[at] !== undefined) {
    const token = tokens[at];
    const isPart = token?.kind === 'number' || (token?.kind === 'word' && isCalendarWord(token));
    const isBetween = token !== undefined && /^[,.-]$/.test(token.text) && (tokens[at + 1]?.kind === 'number' || (token.text === '.' && !token.spaced) || isDateWord(tokens[at + 1]));
    if (!isPart && !isBetween) break;
    at += 1;
  }
  return at;
}

const isDateWord = (token: Token | undefined): boolean => token?.kind === 'word' && isCalendarWord(token);

/** Position behind `(Reuters)`; `from` where there is none. */
function pastAgency(tokens: readonly Token[], from: number): number {
  if (tokens[from]?.text !== '(') return from;
  const close = tokens.findIndex((token, index) => index > from && token.text === ')');
  const first = tokens[from + 1];
  const isName = first?.kind === 'word' && first.text !== first.lower && close > from + 1 && close - from <= mostWords + 1;
  return isName ? close + 1 : from;
}

/** A dash with a blank behind it and prose after that, or the end of the line behind a date or an agency. */
function endsDateline(tokens: readonly Token[], at: number, hasMore: boolean): boolean {
  if (at > mostTokens) return false;
  const dash = tokens[at];
  if (dash === undefined) return hasMore && tokens[at - 1]?.kind !== 'word';
  if (!/^[-–—]$/.test(dash.text)) return false;
  const isDouble = tokens[at + 1]?.text === dash.text;
  const after = tokens[at + (isDouble ? 2 : 1)];
  const isApart = after !== undefined && (after.spaced || dash.spaced || dash.text === '—');
  return isApart && tokens.slice(at, at + 8).some(({ kind, text, lower }) => kind === 'word' && text === lower);
}
