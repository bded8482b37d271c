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

/** How the articles were told apart: the signs, how sure they are, and the titles that may be none. */
export function describeLayout(evidence: Evidence, blocks: readonly Block[], layout: LearnedLayout): Layout {
  const doubtful = doubtfulTitles(evidence, blocks, layout);
  const confidence = confidenceOf(layout, doubtful.length / blocks.length);
  const reason = reasonOfDoubt(layout, blocks.length, doubtful.length) ?? (confidence < sureFrom ? 'few-signs' : null);
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
    .map(({ title }) => ({ start: startOf(evidence.rows, title), end: endOf(evidence.rows, title), is: 'title' }));
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
