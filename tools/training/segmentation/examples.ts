/** The candidates of marked texts as examples: their features, and how right they are. */
import { readTitle } from '../../../src/core/digest/article/title';
import { candidatesOf, type Candidate } from '../../../src/core/digest/choice/candidates';
import { explore } from '../../../src/core/digest/choice/explore';
import { featuresOf, groupOf } from '../../../src/core/digest/choice/features';
import { looksOf } from '../../../src/core/digest/choice/rowLooks';
import { findingsOf, type Findings } from '../../../src/core/digest/findings/findings';
import { learnHabits } from '../../../src/core/digest/findings/habits';
import { readFormat } from '../../../src/core/digest/formats/readFormat';
import { readRows } from '../../../src/core/digest/rows/readRows';
import { commonMarks } from '../../../src/core/digest/segment/blocks';
import { signsAround } from '../../../src/core/digest/segment/signsAround';
import { guessesIn } from '../../../src/core/digest/signs/guesses';
import { strictF1, type MarkedDigest } from './texts';

/** Digits of a feature that are kept. */
const precision = 6;

/** One candidate of a text. */
export interface Example {
  readonly features: readonly number[];
  readonly f1: number;
  readonly name: string;
}

/** All candidates of a text; undefined where a known format says how it is cut. `rate` is a model's, for choosing which are refined. */
export function examplesOf(digest: MarkedDigest, rate?: (features: readonly number[]) => number): Example[] | undefined {
  const rows = readRows(digest.text);
  if (readFormat(rows, undefined) !== undefined) return undefined;
  const findings = findingsOf(rows, learnHabits(rows));
  const guesses = guessesIn(findings);
  const candidates = candidatesOf(findings, [...guesses.bySigns, ...guesses.byShape()]);
  const group = groupOf(findings, looksOf(findings), candidates);
  const example = (candidate: Candidate): Example => ({
    features: featuresOf(findings, group, candidate).map((value) => Number(value.toPrecision(precision))), f1: strictF1(digest, startsOf(findings, candidate)), name: candidate.judged.guess.sign.name,
  });
  const made = new Map<Candidate, Example>();
  explore(findings, candidates, (candidate) => {
    const found = example(candidate);
    made.set(candidate, found);
    return rate?.(found.features) ?? found.f1;
  });
  return [...made.values()];
}

/** Where the titles of a candidate begin. */
function startsOf(findings: Findings, { blocks, segmentation: { form } }: Candidate): number[] {
  const marked = { ...form, marks: commonMarks(findings, blocks) };
  const around = signsAround(blocks.map(({ title }) => readTitle(findings, title, marked).text));
  return blocks.map(({ title }) => readTitle(findings, title, { ...marked, around }).start);
}
