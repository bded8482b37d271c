import type { Evidence } from '../evidence/evidence';
import { blankGaps } from '../models/blankGaps';
import type { Candidate } from '../models/candidate';
import { headRows } from '../models/headRows';
import { markedTitles } from '../models/markedTitles';
import { recurringLines } from '../models/recurringLines';
import { titleShapes } from '../models/shapes';
import { joinClosings } from './joinClosings';
import { meanCohesion } from './cohesion';
import { commonForm } from './blocks';
import { better, judge, type Judged } from './judge';

/** A frame this much worse than a mark is an accident. */
const frameShare = 0.45;
/** Between what parts of one article and what two articles have in common. */
const mostCohesion = 0.165;

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
export function chooseSegmentation(evidence: Evidence): Judged | undefined {
  const judged = allCandidates(evidence).flatMap((candidate) => judge(evidence, candidate) ?? []);
  const frame = best(judged.filter((each) => each.strength === 'frame'));
  const marks = judged.filter((each) => each.strength === 'mark');
  const mark = best(withoutDeeperHeadings(marks));
  if (frame === undefined) return mark ?? byShape(evidence);
  if (mark !== undefined && frame.score < mark.score * frameShare) return mark;
  return best(marks.filter((each) => isFiner(evidence, each, frame))) ?? joinClosings(evidence, frame, judged);
}

/** Titles by their shape alone, unless the parts speak of one thing: then they are the parts of one article. */
function byShape(evidence: Evidence): Judged | undefined {
  const shaped = best(titleShapes(evidence).flatMap((candidate) => judge(evidence, candidate) ?? []));
  if (shaped === undefined) return undefined;
  const cohesion = meanCohesion(evidence, shaped.blocks);
  return cohesion === undefined || cohesion > mostCohesion ? undefined : shaped;
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

/** Whether the titles of `fine` are nearly all titles of `coarse` too. */
function covers(fine: Judged, coarse: Judged): boolean {
  const titles = new Set(fine.blocks.map((block) => block.title));
  return coarse.blocks.filter((block) => titles.has(block.title)).length >= coarse.blocks.length * 0.9;
}
