import type { Findings } from '../findings/findings';
import { widthOf, wordsOf } from '../rows/rows';
import { commonForm } from '../segment/blocks';
import { meanCohesion } from '../segment/cohesion';
import { better, judge, type Judged } from '../segment/judge';
import { segmentBy } from '../segment/segmentation';
import type { Guesses } from '../signs/guesses';
import type { Guess } from '../signs/sign';
import { choiceLimits as limits, judgeWeights, mostCohesion } from '../tuning/segmentTuning';
import type { LayoutName, LayoutSignal } from '../types';
import type { ChooseSegmentation } from './choice';
import { joinParts } from './joinParts';
import { joinVariants } from './joinVariants';

/** What won, what it was chosen from, and the best of those that find other titles. */
interface Winner {
  readonly best: Judged;
  readonly judged: readonly Judged[];
  readonly rival: Judged | undefined;
}

/**
 * The segmentation that explains the text best; undefined where none does. Frame signs go before marks, because
 * sub-headings bear marks too: a mark wins only where (almost) all titles of the best frame bear it, and more rows do,
 * or where the frame is far worse. The mere shape of titles is the last resort.
 */
export const chooseSegmentation: ChooseSegmentation = (findings, guesses, layout) => {
  const winner = layout === undefined ? bestOfAll(findings, guesses) : bestOfLayout(findings, guesses, layout);
  if (winner === undefined) return undefined;
  const { best, judged, rival } = winner;
  return { ...segmentBy(findings, best), signals: agreeingSignals(best, judged), rival: (rival?.score ?? 0) / best.score };
};

function bestOfAll(findings: Findings, guesses: Guesses): Winner | undefined {
  const judged = judgeAll(findings, guesses.bySigns);
  const single = choose(findings, guesses, judged);
  const best = single === undefined ? undefined : joinParts(findings, single, judged);
  // A frame that occurs a few times, over titles as short as sub-headings, may be one of a manual.
  const isRare = best !== undefined && best.blocks.length < limits.manyBlocks;
  const isDoubtful = isRare && hasShortTitles(findings, best) && !isAgreedOn(best, judged);
  const chosen = isDoubtful ? unlessOneArticle(findings, best, mostCohesion.marked) : best;
  return chosen === undefined ? undefined : { best: chosen, judged, rival: rivalOf(chosen, judged) };
}

/** The best segmentation by the signs of one layout, chosen by a researcher. */
function bestOfLayout(findings: Findings, guesses: Guesses, layout: LayoutName): Winner | undefined {
  const ofLayout = [...guesses.bySigns, ...guesses.byShape()].filter(({ sign }) => sign.layout === layout);
  const judged = judgeAll(findings, ofLayout, judgeWeights.anyQuality);
  const best = bestOf(withoutDeeperHeadings(judged));
  return best === undefined ? undefined : { best: joinVariants(findings, best, judged), judged, rival: undefined };
}

function judgeAll(findings: Findings, guesses: readonly Guess[], least?: number): Judged[] {
  return guesses.flatMap((guess) => judge(findings, guess, least) ?? []);
}

function choose(findings: Findings, guesses: Guesses, judged: readonly Judged[]): Judged | undefined {
  const frame = bestOf(judged.filter((each) => each.strength === 'frame'));
  const marks = judged.filter((each) => each.strength === 'mark');
  const mark = bestOf(withoutDeeperHeadings(marks));
  if (frame === undefined) {
    const marked = unlessOneArticle(findings, mark, mostCohesion.marked);
    const shaped = byShape(findings, guesses);
    return marked === undefined || isFarWorse(marked, shaped) ? shaped : marked;
  }
  const { isWeak } = frame.guess.sign;
  const shaped = isWeak ? byShape(findings, guesses) : undefined;
  if (isFarWorse(frame, shaped) && (mark === undefined || isFarWorse(mark, shaped))) return shaped;
  const share = isWeak ? limits.weakFrameShare : limits.frameShare;
  if (isFarWorse(frame, mark, share)) return unlessOneArticle(findings, mark, mostCohesion.marked);
  return bestOf(marks.filter((each) => isFiner(findings, each, frame))) ?? joinVariants(findings, frame, judged);
}

/** Whether a segmentation has less than a share of another one's score; false where there is no other. */
function isFarWorse(judged: Judged, other: Judged | undefined, share: number = limits.frameShare): boolean {
  return other !== undefined && judged.score < other.score * share;
}

/** Titles by their shape alone. */
function byShape(findings: Findings, guesses: Guesses): Judged | undefined {
  const shaped = bestOf(judgeAll(findings, guesses.byShape()));
  const isClear = shaped !== undefined && shaped.blocks.length >= limits.manyBlocks && shaped.quality >= limits.clearTitles;
  return unlessOneArticle(findings, shaped, isClear ? mostCohesion.clearTitles : mostCohesion.usual);
}

/**
 * Nothing if the parts have so much in common that they are parts of one article, or, if they are too short for that,
 * if their titles are as short as sub-headings.
 */
function unlessOneArticle(findings: Findings, judged: Judged | undefined, most: number): Judged | undefined {
  if (judged === undefined || findsMarkedTitles(findings, judged)) return judged;
  const cohesion = meanCohesion(findings, judged.blocks);
  const isShort = hasShortTitles(findings, judged);
  const belongsTogether = cohesion === undefined ? isShort : cohesion > (isShort ? Math.min(most, mostCohesion.usual) : most);
  return belongsTogether ? undefined : judged;
}

/** Whether a researcher marked titles that are among those found: then there are several articles. */
function findsMarkedTitles({ corrected }: Findings, { blocks }: Judged): boolean {
  const marked = [...corrected].filter(([, is]) => is === 'title').map(([row]) => row);
  return marked.length > 0 && marked.every((row) => row !== blocks[0]?.title && blocks.some(({ title }) => title === row));
}

function bestOf(judged: readonly Judged[]): Judged | undefined {
  return judged.reduce<Judged | undefined>(better, undefined);
}

/** Of headings at several levels, only the highest that heads articles: the others are sub-headings. */
function withoutDeeperHeadings(marks: readonly Judged[]): Judged[] {
  const isHeading = ({ guess }: Judged) => guess.sign.family === 'heading';
  const highest = marks.filter(isHeading).reduce((level, { guess }) => Math.min(level, guess.sign.level), Infinity);
  return marks.filter((mark) => !isHeading(mark) || mark.guess.sign.level === highest);
}

/** Whether `mark` is the mark that the titles of `frame` bear, and finds more titles than those. */
function isFiner(findings: Findings, mark: Judged, frame: Judged): boolean {
  const shared = commonForm(findings, frame.blocks).mark;
  const { pattern, family } = mark.guess.sign;
  const isTheirs = shared === '' ? family === 'capitals' : pattern === shared;
  return isTheirs && mark.blocks.length > frame.blocks.length && covers(mark, frame);
}

/** Whether the titles are as short as sub-headings. */
function hasShortTitles({ rows }: Findings, { blocks }: Judged): boolean {
  const mean = (measure: (row: number) => number) => blocks.reduce((sum, block) => sum + measure(block.title), 0) / blocks.length;
  return mean((row) => wordsOf(rows, row)) < limits.shortWords && mean((row) => widthOf(rows, row)) < limits.shortLength;
}

/** The signs that find nearly the same titles, the strongest first. */
function agreeingSignals(chosen: Judged, judged: readonly Judged[]): LayoutSignal[] {
  const agreeing = judged.filter((each) => findSame(chosen, each)).sort((a, b) => b.score - a.score);
  const counts = new Map<string, number>();
  for (const { guess, blocks } of [chosen, ...agreeing]) if (!counts.has(guess.sign.name)) counts.set(guess.sign.name, blocks.length);
  return [...counts].slice(0, limits.signals).map(([name, count]) => ({ name, count }));
}

/** The best segmentation that neither contains nearly all the titles of the chosen one nor is contained in it. */
function rivalOf(chosen: Judged, judged: readonly Judged[]): Judged | undefined {
  return bestOf(judged.filter((each) => each.strength === chosen.strength && !covers(chosen, each) && !covers(each, chosen)));
}

/** Whether lines that recur and rows in the heads of articles, which have nothing to do with each other, show the same titles. */
function isAgreedOn(chosen: Judged, judged: readonly Judged[]): boolean {
  const frames = judged.filter((each) => each.strength === 'frame' && findSame(chosen, each)).map(({ guess }) => guess.sign);
  return frames.some(({ family }) => family === 'head') && frames.some(({ family, isWeak }) => family === 'closing' && !isWeak);
}

/** Whether two segmentations find nearly the same titles. */
function findSame(first: Judged, second: Judged): boolean {
  return covers(first, second) && covers(second, first);
}

/** Whether the titles of `fine` are nearly all titles of `coarse` too. */
function covers(fine: Judged, coarse: Judged): boolean {
  const titles = new Set(fine.blocks.map((block) => block.title));
  return coarse.blocks.filter((block) => titles.has(block.title)).length >= coarse.blocks.length * limits.sameTitles;
}
