import { titlenessAt, type Evidence } from '../evidence/evidence';
import { endOf, startOf } from '../rows/rows';
import { hasForm, type Block } from '../segment/blocks';
import { layoutOf } from '../segment/layoutOf';
import type { DoubtfulLine, Layout } from '../types';
import type { LearnedLayout } from './learnLayout';

/** A title less like one than this, or one of another form than most that is not clearly one, may be none. */
const doubtfulTitle = 0.4;
const doubtfulForm = 0.7;
/** Fewer articles than this, found by one sign alone, may be an accident. */
const fewArticles = 4;
/** A segmentation with other titles that is nearly as good. */
const rivalShare = 0.95;
const doubtfulShare = 0.2;
const sureFrom = 0.5;
/** More doubtful lines than this help nobody. */
const mostDoubtful = 200;

/** How the articles were told apart: the signs, how sure they are, the titles that may be none, and the rows `missed` that may be titles. */
export function describeLayout(evidence: Evidence, blocks: readonly Block[], layout: LearnedLayout, missed: readonly number[] = []): Layout {
  const titles = doubtfulTitles(evidence, blocks, layout);
  const doubtful = [...titles, ...missed.map((row) => doubtfulLine(evidence, row, 'text'))].sort((a, b) => a.start - b.start);
  const confidence = confidenceOf(layout, titles.length / blocks.length);
  const reason = reasonOfDoubt(layout, blocks.length, titles.length) ?? (confidence < sureFrom ? 'few-signs' : null);
  // What was counted in a sample holds for the whole.
  const counts = layout.signals.map(({ name, count }) => ({ name, count: Math.round((count / layout.articles) * blocks.length) }));
  return {
    kind: 'digest', name: layoutOf(layout.signal), signals: counts.map(({ name }) => name), counts,
    confidence, unsure: reason !== null, reason, doubtful: doubtful.slice(0, mostDoubtful),
  };
}

function doubtfulTitles(evidence: Evidence, blocks: readonly Block[], { form }: LearnedLayout): DoubtfulLine[] {
  return blocks
    .filter(({ title }) => {
      const likeness = titlenessAt(evidence, title);
      return likeness < doubtfulTitle || (likeness < doubtfulForm && !hasForm(evidence, title, form));
    })
    .map(({ title }) => doubtfulLine(evidence, title, 'title'));
}

function doubtfulLine({ rows }: Evidence, row: number, is: DoubtfulLine['is']): DoubtfulLine {
  return { start: startOf(rows, row), end: endOf(rows, row), is };
}

function reasonOfDoubt(layout: LearnedLayout, articles: number, doubtful: number): Layout['reason'] {
  if (layout.rival > rivalShare) return 'rival-layout';
  if (doubtful > articles * doubtfulShare) return 'doubtful-titles';
  return articles < fewArticles && layout.signals.length < 2 ? 'few-signs' : null;
}

/** How like titles the titles are, less for doubtful ones and for signs that occur so rarely that it may be chance. */
function confidenceOf({ quality, articles }: LearnedLayout, doubtfulPart: number): number {
  const sure = Math.max(0, Math.min(1, quality)) * (1 - doubtfulPart) * (1 - 1 / (2 * articles));
  return Math.round(sure * 100) / 100;
}
