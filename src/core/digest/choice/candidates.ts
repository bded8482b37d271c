import { hasProse, type Findings } from '../findings/findings';
import { keyOf } from '../rows/rows';
import type { SegmentedText } from '../segment/segmentation';
import { segmentBy, withoutFirst, withRemedy } from '../segment/segmentation';
import { judge, type Judged } from '../segment/judge';
import type { Guess } from '../signs/sign';
import { candidateLimits as limits } from '../tuning/segmentTuning';

/** A way to cut a text, with the guess that it comes from. */
export interface Candidate extends SegmentedText {
  readonly judged: Judged;
}

/** The cuts that are worth a closer look: of lines that recur, many say the same, and most say nothing. Each finds other titles. */
export function candidatesOf(findings: Findings, guesses: readonly Guess[]): Candidate[] {
  const judged = withoutCopies(guesses).flatMap((guess) => judge(findings, guess) ?? []);
  const lines = judged.filter(({ guess }) => guess.sign.shares !== undefined).sort((a, b) => b.score - a.score);
  const tried = [...lines.slice(0, limits.lines), ...judged.filter(({ guess }) => guess.sign.shares === undefined)];
  const plain = distinct(findings, tried.flatMap((each) => segmentations(findings, each)).sort((a, b) => misfit(a) - misfit(b)));
  return distinct(findings, [...plain, ...chains(findings, plain)]);
}

/** How far from one title at each boundary a cut is: of signs that come to the same, the one counts that says so by itself. */
function misfit({ blocks, judged: { guess } }: Candidate): number {
  return Math.abs(1 - blocks.length / guess.boundaries.length);
}

/** The ways in which a guess can be read. */
function segmentations(findings: Findings, judged: Judged): Candidate[] {
  const { guess } = judged;
  if (guess.sign.family === 'lead') return [{ ...segmentBy(findings, guess, 'keep-untitled'), judged }];
  const plain: Candidate = { ...segmentBy(findings, guess), judged };
  return mayLackTitles(guess) ? [plain, { ...segmentBy(findings, guess, 'keep-untitled'), judged }] : [plain];
}

/** Where lines, pages or wide gaps are between articles, some may lack a title. Paragraphs have a blank line between them. */
function mayLackTitles({ sign, rules }: Guess): boolean {
  return sign.family === 'closing' || (sign.family === 'gap' && rules.every((rule) => rule.at !== 'gap' || rule.width > 1));
}

/** A candidate with what its sign misses or takes for titles put right, in each way that changes it. */
export function remedied(findings: Findings, candidate: Candidate): Candidate[] {
  if (candidate.segmentation.remedy !== null) return [];
  const others = (['split-merged', 'join-subheadings', 'join-short', 'titles-below'] as const).map((remedy) => ({ ...candidate, ...withRemedy(findings, candidate, remedy) }));
  return distinct(findings, [candidate, ...others]).slice(1);
}

/** A candidate without its first article, which may be a masthead; none where a title was marked there, or articles have none. */
export function headless(findings: Findings, candidate: Candidate): Candidate[] {
  const { segmentation: { skipsFirst, remedy }, blocks } = candidate;
  const isMarked = findings.corrected.get(blocks[0]?.title ?? -1) === 'title';
  if (isMarked || skipsFirst || remedy === 'keep-untitled' || blocks.length < limits.headless) return [];
  return distinct(findings, [candidate, { ...candidate, ...withoutFirst(candidate) }]).slice(1);
}

function withoutCopies(guesses: readonly Guess[]): Guess[] {
  const known = new Set<string>();
  // Titles in the row of their text are cut in another way: at the same boundaries they are no copies.
  return guesses.filter(({ sign, boundaries }) => isNew(known, sign.family === 'lead' ? [-1, ...boundaries] : boundaries));
}

/** Whether every other title has no text of its own, as if each had a dek that was taken for the next title. */
function isTitleAndDek(findings: Findings, { blocks }: Candidate): boolean {
  const share = blocks.filter(({ title, end }) => hasProse(findings, title, end)).length / blocks.length;
  return share > limits.withTextFrom && share < limits.withTextTo;
}

/** Whether the same line is the title of several articles without a text: it closes or opens others. */
function repeatsLines(findings: Findings, { blocks }: Candidate): boolean {
  const empty = blocks.filter(({ title, end }) => !hasProse(findings, title + 1, end)).map(({ title }) => keyOf(findings.rows, title));
  return empty.length - new Set(empty).size >= blocks.length * limits.repeated;
}

/** Those with several articles, and with other titles than all before. */
export function distinct(findings: Findings, candidates: readonly Candidate[]): Candidate[] {
  const known = new Set<string>();
  return candidates.filter((each) => each.blocks.length >= 2 && isNew(known, each.blocks.map(({ title }) => title)) && !isTitleAndDek(findings, each) && !repeatsLines(findings, each));
}

function isNew(known: Set<string>, rows: readonly number[]): boolean {
  const key = rows.join();
  if (known.has(key)) return false;
  known.add(key);
  return true;
}

/** A candidate together with each other that adds titles to it: a digest may have parts from two sources, or closing lines of two kinds. */
export function unions(findings: Findings, candidate: Candidate, others: readonly Candidate[]): Candidate[] {
  const adding = others.filter((other) => adds(candidate.judged, other.judged));
  return distinct(findings, [candidate, ...adding.slice(0, limits.unions).flatMap((other) => union(findings, candidate.judged, other.judged))]).slice(1);
}

/**
 * What comes of joining lines of one family, such as the closing lines of several publishers, one after the other while the first
 * impression gets better: each step is a candidate.
 */
export function chains(findings: Findings, candidates: readonly Candidate[]): Candidate[] {
  const lines = candidates.filter(({ judged }) => judged.guess.sign.shares !== undefined).sort((a, b) => b.judged.score - a.judged.score);
  const families = [...new Set(lines.map(({ segmentation }) => segmentation.sign.family))];
  return families.flatMap((family) => {
    const [first, ...others] = lines.filter(({ segmentation }) => segmentation.sign.family === family);
    const steps: Candidate[] = first === undefined ? [] : [first];
    for (const other of others) {
      const last = steps.at(-1);
      if (last === undefined || steps.length > limits.chain) break;
      const [next] = adds(last.judged, other.judged) ? union(findings, last.judged, other.judged) : [];
      if (next !== undefined && next.judged.score > last.judged.score) steps.push(next);
    }
    return steps.slice(1);
  });
}

function adds({ guess }: Judged, other: Judged): boolean {
  const known = new Set(guess.boundaries);
  return other.guess.boundaries.filter((row) => !known.has(row)).length >= 2;
}

function union(findings: Findings, { guess }: Judged, { guess: other }: Judged): Candidate[] {
  const boundaries = [...new Set([...guess.boundaries, ...other.boundaries])].sort((a, b) => a - b);
  const both = { sign: guess.sign, rules: [...guess.rules, ...other.rules], boundaries };
  const judged = judge(findings, both);
  return judged === undefined ? [] : [{ ...segmentBy(findings, both), judged }];
}
