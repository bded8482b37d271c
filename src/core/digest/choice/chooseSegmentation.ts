import type { Findings } from '../findings/findings';
import type { Guesses } from '../signs/guesses';
import { choiceLimits as limits } from '../tuning/segmentTuning';
import type { LayoutName, LayoutSignal } from '../types';
import { candidatesOf, type Candidate } from './candidates';
import type { ChooseSegmentation } from './choice';
import { explore, type Rated } from './explore';
import { featuresOf, groupOf } from './features';
import { looksOf } from './rowLooks';
import { chanceOf } from './treeModel';

/**
 * The candidate that is most likely right, as the model learned it from marked digests (ADR 36); undefined where the text is more
 * likely one article or no digest.
 */
export const chooseSegmentation: ChooseSegmentation = (findings, guesses, layout) => {
  const rated = rate(findings, guesses, layout);
  const [best] = rated;
  if (best === undefined) return undefined;
  const { candidate, chance } = best;
  const isFree = layout === undefined && !findsMarkedTitles(findings, candidate);
  if (isFree && chance < limits.severalArticles) return undefined;
  const rival = rated.find((each) => !covers(candidate, each.candidate) && !covers(each.candidate, candidate));
  const { segmentation, blocks } = candidate;
  return { segmentation, blocks, chance, signals: agreeingSignals(candidate, rated), rival: layout === undefined ? (rival?.chance ?? 0) / chance : 0 };
};

function rate(findings: Findings, { bySigns, byShape }: Guesses, layout: LayoutName | undefined): readonly Rated[] {
  const wanted = [...bySigns, ...byShape()].filter(({ sign }) => layout === undefined || sign.layout === layout);
  const candidates = candidatesOf(findings, wanted);
  const group = groupOf(findings, looksOf(findings), candidates);
  return explore(findings, candidates, (candidate) => chanceOf(featuresOf(findings, group, candidate)) * agreement(findings, candidate));
}

/** How far a candidate agrees with a researcher's corrections of lines: one that finds few titles, and not the marked ones, counts little. */
function agreement({ corrected }: Findings, { blocks }: Candidate): number {
  if (corrected.size === 0) return 1;
  const titles = new Set(blocks.map(({ title }) => title));
  const wrong = [...corrected].filter(([row, is]) => titles.has(row) !== (is === 'title')).length;
  return Math.max(limits.leastAgreement, 1 - wrong / blocks.length);
}

/** Whether a researcher marked titles that are among those found: then there are several articles. */
function findsMarkedTitles({ corrected }: Findings, { blocks }: Candidate): boolean {
  const marked = [...corrected].filter(([, is]) => is === 'title').map(([row]) => row);
  return marked.length > 0 && marked.every((row) => row !== blocks[0]?.title && blocks.some(({ title }) => title === row));
}

/** The signs that find nearly the same titles, the strongest first. */
function agreeingSignals(chosen: Candidate, rated: readonly Rated[]): LayoutSignal[] {
  const agreeing = rated.map(({ candidate }) => candidate).filter((each) => covers(chosen, each) && covers(each, chosen));
  const counts = new Map<string, number>();
  for (const { segmentation, blocks } of [chosen, ...agreeing]) if (!counts.has(segmentation.sign.name)) counts.set(segmentation.sign.name, blocks.length);
  return [...counts].slice(0, limits.signals).map(([name, count]) => ({ name, count }));
}

/** Whether the titles of `fine` are nearly all titles of `coarse` too. */
function covers(fine: Candidate, coarse: Candidate): boolean {
  const titles = new Set(fine.blocks.map((block) => block.title));
  return coarse.blocks.filter((block) => titles.has(block.title)).length >= coarse.blocks.length * limits.sameTitles;
}
