import type { Evidence } from '../evidence/evidence';
import { blankGaps } from '../signs/blankGaps';
import type { Candidate } from '../signs/candidate';
import { headRows } from '../signs/headRows';
import { markedTitles } from '../signs/markedTitles';
import { recurringLines } from '../signs/recurringLines';
import { titleShapes } from '../signs/shapes';
import { lengthOf, wordsOf } from '../rows/rows';
import { joinParts } from './joinParts';
import { joinVariants } from './joinVariants';
import { meanCohesion } from './cohesion';
import type { LayoutName, LayoutSignal } from '../types';
import { commonForm } from './blocks';
import { better, judge, type Judged } from './judge';
import { layoutOf } from './layoutOf';

/** A frame this much worse than a mark, or a mark than the shapes, is an accident. */
const frameShare = 0.45;
/** Lines that only begin or end alike, or stand above titles, recur by chance more easily. */
const weakFrameShare = 0.7;
const mostSignals = 4;
/** Between what parts of one article and what two articles have in common. */
const mostCohesion = 0.165;
/** Where many titles are as clear as can be, what they head may have somewhat more in common. */
const mostClearCohesion = 0.19;
const clearTitles = 0.95;
/** Where titles bear a mark, only parts that clearly belong together are taken for one article. */
const mostMarkedCohesion = 0.22;
const anyQuality = -1;
const headlineWords = 3.5;
const headlineLength = 28;
const manyBlocks = 8;

/** The best segmentation and the names of the signs that speak for it, its own first. */
export interface Choice {
  readonly best: Judged;
  readonly signals: readonly LayoutSignal[];
  /** The best segmentation that finds other titles, if there is one nearly as good. */
  readonly rival: Judged | undefined;
}

/** Every way to cut the text that some sign in it suggests; title shapes alone are not among them. */
export function allCandidates(evidence: Evidence): Candidate[] {
  return [recurringLines, headRows, blankGaps, markedTitles].flatMap((model) => model(evidence));
}

/**
 * The segmentation that explains the text best; undefined where none does.
 * Frame signs go before marks, because marks stand at sub-headings too: a mark wins only where it
 * stands at (almost) all titles of the best frame and at more, or where the frame is far worse.
 * The mere shape of titles is the last resort.
 */
export function chooseSegmentation(evidence: Evidence, layout?: LayoutName): Choice | undefined {
  if (layout !== undefined) return bestOfLayout(evidence, layout);
  const judged = allCandidates(evidence).flatMap((candidate) => judge(evidence, candidate) ?? []);
  const single = choose(evidence, judged);
  const best = single === undefined ? undefined : joinParts(evidence, single, judged);
  // A frame that occurs a few times, over titles as short as sub-headings, may be one of a manual.
  const isDoubtful = best !== undefined && best.blocks.length < manyBlocks && hasShortTitles(evidence, best) && !isAgreedOn(best, judged);
  const chosen = isDoubtful ? unlessOneArticle(evidence, best, mostMarkedCohesion) : best;
  return chosen === undefined ? undefined : { best: chosen, signals: agreeingSignals(chosen, judged), rival: rivalOf(chosen, judged) };
}

/** The best segmentation by the signs of one layout, which somebody has chosen. */
function bestOfLayout(evidence: Evidence, layout: LayoutName): Choice | undefined {
  const judged = [...allCandidates(evidence), ...titleShapes(evidence)]
    .filter(({ signal }) => layoutOf(signal) === layout)
    .flatMap((candidate) => judge(evidence, candidate, anyQuality) ?? []);
  const chosen = best(withoutDeeperHeadings(judged));
  if (chosen === undefined) return undefined;
  const joined = joinVariants(evidence, chosen, judged);
  return { best: joined, signals: agreeingSignals(joined, judged), rival: undefined };
}

function choose(evidence: Evidence, judged: readonly Judged[]): Judged | undefined {
  const frame = best(judged.filter((each) => each.strength === 'frame'));
  const marks = judged.filter((each) => each.strength === 'mark');
  const mark = best(withoutDeeperHeadings(marks));
  if (frame === undefined) {
    const marked = unlessOneArticle(evidence, mark, mostMarkedCohesion);
    const shaped = byShape(evidence);
    return marked === undefined || (shaped !== undefined && marked.score < shaped.score * frameShare) ? shaped : marked;
  }
  const isWeak = /^(?:closing-(?:label|ending)|opening-)/u.test(frame.candidate.signal);
  const shaped = isWeak ? byShape(evidence) : undefined;
  if (shaped !== undefined && frame.score < shaped.score * frameShare && (mark === undefined || mark.score < shaped.score * frameShare)) return shaped;
  if (mark !== undefined && frame.score < mark.score * (isWeak ? weakFrameShare : frameShare)) return unlessOneArticle(evidence, mark, mostMarkedCohesion);
  return best(marks.filter((each) => isFiner(evidence, each, frame))) ?? joinVariants(evidence, frame, judged);
}

/** Titles by their shape alone. */
function byShape(evidence: Evidence): Judged | undefined {
  const shaped = best(titleShapes(evidence).flatMap((candidate) => judge(evidence, candidate) ?? []));
  const isClear = shaped !== undefined && shaped.blocks.length >= manyBlocks && shaped.quality >= clearTitles;
  return unlessOneArticle(evidence, shaped, isClear ? mostClearCohesion : mostCohesion);
}

/**
 * Nothing where the parts have so much in common that they are parts of one article, or, where they are too
 * short to tell, where their titles are as short as sub-headings are.
 */
function unlessOneArticle(evidence: Evidence, judged: Judged | undefined, most: number): Judged | undefined {
  if (judged === undefined || findsMarkedTitles(evidence, judged)) return judged;
  const cohesion = meanCohesion(evidence, judged.blocks);
  const isShort = hasShortTitles(evidence, judged);
  const belongsTogether = cohesion === undefined ? isShort : cohesion > (isShort ? Math.min(most, mostCohesion) : most);
  return belongsTogether ? undefined : judged;
}

/** Whether a researcher marked titles, and these are among those that were found: there are several articles. */
function findsMarkedTitles({ corrected }: Evidence, { blocks }: Judged): boolean {
  const marked = [...corrected].filter(([, is]) => is === 'title').map(([row]) => row);
  return marked.length > 0 && marked.every((row) => row !== blocks[0]?.title && blocks.some(({ title }) => title === row));
}

function best(judged: readonly Judged[]): Judged | undefined {
  return judged.reduce<Judged | undefined>(better, undefined);
}

/** Of headings of several levels only the highest that heads articles: the others are their sub-headings. */
function withoutDeeperHeadings(marks: readonly Judged[]): Judged[] {
  const levels = marks.map((mark) => mark.candidate.signal).filter((signal) => signal.startsWith('title-heading-')).sort();
  return marks.filter((mark) => !mark.candidate.signal.startsWith('title-heading-') || mark.candidate.signal === levels[0]);
}

/** Whether `mark` is the mark that the titles of `frame` bear, and stands at more titles than those. */
function isFiner(evidence: Evidence, mark: Judged, frame: Judged): boolean {
  const shared = commonForm(evidence, frame.blocks).mark;
  const isTheirs = mark.candidate.signal === `title-${shared}` || (shared === '' && mark.candidate.signal === 'title-capitals');
  return isTheirs && mark.blocks.length > frame.blocks.length && covers(mark, frame);
}

/** Whether the titles are as short as sub-headings are; some languages say in three long words what others say in six. */
function hasShortTitles({ rows }: Evidence, { blocks }: Judged): boolean {
  const mean = (measure: (row: number) => number) => blocks.reduce((sum, block) => sum + measure(block.title), 0) / blocks.length;
  return mean((row) => wordsOf(rows, row)) < headlineWords && mean((row) => lengthOf(rows, row)) < headlineLength;
}

/** The signs by which nearly the same titles are found, the strongest first. */
function agreeingSignals(chosen: Judged, judged: readonly Judged[]): LayoutSignal[] {
  const agreeing = judged.filter((each) => covers(chosen, each) && covers(each, chosen)).sort((a, b) => b.score - a.score);
  const counts = new Map<string, number>();
  for (const { candidate, blocks } of [chosen, ...agreeing]) if (!counts.has(candidate.signal)) counts.set(candidate.signal, blocks.length);
  return [...counts].slice(0, mostSignals).map(([name, count]) => ({ name, count }));
}

/** The best of the segmentations that neither hold nearly all the titles of the chosen one nor are held by it. */
function rivalOf(chosen: Judged, judged: readonly Judged[]): Judged | undefined {
  return best(judged.filter((each) => each.strength === chosen.strength && !covers(chosen, each) && !covers(each, chosen)));
}

/** Whether lines that recur and rows in the heads of articles, which have nothing to do with each other, tell the same titles. */
function isAgreedOn(chosen: Judged, judged: readonly Judged[]): boolean {
  const frames = judged.filter((each) => each.strength === 'frame' && covers(chosen, each) && covers(each, chosen)).map(({ candidate }) => candidate.signal);
  return frames.some((signal) => signal.startsWith('head-')) && frames.some((signal) => /^closing-line|^separator/u.test(signal));
}

/** Whether the titles of `fine` are nearly all titles of `coarse` too. */
function covers(fine: Judged, coarse: Judged): boolean {
  const titles = new Set(fine.blocks.map((block) => block.title));
  return coarse.blocks.filter((block) => titles.has(block.title)).length >= coarse.blocks.length * 0.9;
}
