import { finish, type Steps } from '../../steps';
import type { Span } from '../../text/span';
import { type MentionCandidate, strengths, withoutOverlaps } from '../mentionCandidate';
import { builtInEntries } from '../lexicon/entries';
import { makeNameTree, type NameTree } from '../lexicon/nameTree';
import { type Line, linesIn } from '../names/lines';
import { findNames } from '../names/findNames';
import { hasEnglishNames } from '../names/certainNames';
import { findDatelines } from '../rules/datelines';
import { findDates } from '../rules/dates';
import { findForeignDates } from '../rules/foreignDates';
import { findForeignMoney } from '../rules/foreignMoney';
import { findForeignShares } from '../rules/foreignShares';
import { findMoney } from '../rules/money';
import { findNumberedLaws } from '../rules/numberedLaws';
import { findPackages } from '../rules/packages';
import { findPartners } from '../rules/partners';
import { findPartyStates } from '../rules/partyStates';
import { findPercent } from '../rules/percent';
import { findYearlyEvents } from '../rules/yearlyEvents';

/** What rules and lexicon find in an article, before anything decides between them and the tagger. */
export interface Proposals {
  readonly lines: readonly Line[];
  /** Whether names can be told by their looks: not in a text of another language. */
  readonly isEnglish: boolean;
  /** Money, percentages, dates; in order, disjoint. */
  readonly amounts: readonly MentionCandidate[];
  /** Names found by lexicon, shape or form; in order, disjoint. */
  readonly names: readonly MentionCandidate[];
}

/** @returns the finder; its lexicon is read once, on first use */
export function makeProposer(): (text: string, spans: readonly Span[]) => Proposals {
  const propose = makeProposalSteps();
  return (text, spans) => finish(propose(text, spans));
}

/** The same in short steps. */
export function makeProposalSteps(): (text: string, spans: readonly Span[]) => Steps<Proposals> {
  let lexicon: NameTree | undefined;
  return function* propose(text, spans) {
    lexicon ??= makeNameTree(builtInEntries());
    yield;
    const lines: Line[] = [];
    const found: MentionCandidate[] = [];
    const certain: MentionCandidate[] = [];
    for (const line of linesIn(text, spans)) {
      lines.push(line);
      found.push(...findAmountsAndDates(text, line));
      certain.push(...findNumberedLaws(text, line.tokens, line.end), ...findYearlyEvents(text, line.tokens), ...findPackages(text, line.tokens));
      yield;
    }
    const isEnglish = hasEnglishNames(lines);
    for (const line of isEnglish ? [] : lines) {
      // Before the English ones, to which `3.500 Euro` are three and a half: of two that are equally long the first stands.
      found.unshift(
        ...findForeignMoney(text, line.tokens, line.end), ...findForeignShares(text, line.tokens, line.end), ...findForeignDates(text, line.tokens, line.end),
      );
      yield;
    }
    // The years and figures of a law or an election are its own.
    const amounts = withoutOverlaps([...found, ...certain]).filter(({ strength }) => strength !== strengths.form);
    const names = yield* findNames(text, lines, lexicon, amounts);
    yield;
    certain.push(...findBesideLexicon(text, lines, names));
    return { lines, isEnglish, amounts, names: withoutOverlaps([...names, ...certain]) };
  };
}

/** Forms in which it matters what the lexicon knows. */
function findBesideLexicon(text: string, lines: readonly Line[], names: readonly MentionCandidate[]): MentionCandidate[] {
  const known = new Map(names.filter(({ strength }) => strength === strengths.lexicon).map(({ start, type }) => [start, type]));
  const isKnown = ({ start }: Span): boolean => known.has(start);
  const isPlace = ({ start }: Span): boolean => known.get(start) === 'GPE' || known.get(start) === 'LOC';
  return lines.flatMap(({ tokens }) => [...findDatelines(text, tokens, isPlace), ...findPartners(text, tokens, isKnown), ...findPartyStates(text, tokens, isPlace)]);
}

function findAmountsAndDates(text: string, line: Line): MentionCandidate[] {
  const amounts = [...findMoney(text, line.tokens, line.end), ...findPercent(text, line.tokens, line.end)];
  return [...amounts, ...findDates(text, line.tokens, line.end)];
}
