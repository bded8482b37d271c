import type { Span } from '../text/span';
import { type Candidate, withoutOverlaps } from './candidate';
import { type Line, splitLines } from './lines';
import { builtInEntries } from './lexicon/entries';
import { makeNameTree, type NameTree } from './lexicon/nameTree';
import { findNames } from './names/findNames';
import { findDates } from './rules/dates';
import { findMoney } from './rules/money';
import { findPercent } from './rules/percent';
import { createSettler } from './settleMentions';
import type { EntityRecogniser, Mention } from './types';

/**
 * The recogniser by rules: amounts and dates by patterns, names by a lexicon and by their shape and surroundings.
 * Its lexicon is read at the first use, once.
 */
export function createRecogniser(): EntityRecogniser {
  let names: NameTree | undefined;
  const settle = createSettler();
  return {
    recognise(text, spans, options) {
      names ??= makeNameTree(builtInEntries());
      return settle(text, recogniseArticle(text, spans, names), options);
    },
  };
}

function recogniseArticle(text: string, spans: readonly Span[], names: NameTree): Mention[] {
  const lines = splitLines(text, spans);
  const dated = lines.flatMap((line) => findAmountsAndDates(text, line));
  return withoutOverlaps([...dated, ...findNames(text, lines, names, dated)]).map((candidate) => toMention(text, candidate));
}

/** What rules alone decide: money, percentages, dates. */
export function findAmountsAndDates(text: string, line: Line): Candidate[] {
  const amounts = [...findMoney(text, line.tokens, line.end), ...findPercent(text, line.tokens, line.end)];
  return [...amounts, ...findDates(text, line.tokens, line.end)];
}

function toMention(text: string, candidate: Candidate): Mention {
  const { start, end, type, canonical, entity } = candidate;
  const mention = { start, end, text: text.slice(start, end), type, canonical };
  return entity === undefined ? mention : { ...mention, entity };
}
