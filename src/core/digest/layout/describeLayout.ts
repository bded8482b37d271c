import type { Findings } from '../findings/findings';
import { titlenessAt } from '../findings/titleness';
import { endOf, startOf } from '../rows/rows';
import { hasForm, type Block } from '../segment/blocks';
import { doubtLimits } from '../tuning/articleTuning';
import { titleLevels } from '../tuning/lineTuning';
import type { DoubtfulLine, Layout } from '../types';
import type { LearnedLayout } from './learnLayout';

/**
 * How the articles were told apart: the signs, how sure they are, the titles that may not be titles, and the rows
 * `missed` that may be.
 */
export function describeLayout(
  findings: Findings, blocks: readonly Block[], layout: LearnedLayout, missed: readonly number[] = [],
): Layout {
  const titles = doubtfulTitles(findings, blocks, layout);
  const doubtful = [...titles, ...missed.map((row) => doubtfulLine(findings, row, 'text'))].sort((a, b) => a.start - b.start);
  const confidence = Math.round(layout.chance * 100) / 100;
  const reason = reasonOfDoubt(layout, titles.length / blocks.length);
  // What was counted in a sample is scaled to the whole.
  const counts = layout.signals.map(({ name, count }) => ({ name, count: Math.round((count / layout.articles) * blocks.length) }));
  return {
    kind: 'digest', name: layout.segmentation.sign.layout, signals: counts.map(({ name }) => name), counts,
    confidence, unsure: reason !== null, reason, doubtful: doubtful.slice(0, doubtLimits.lines),
  };
}

/** Titles that hardly look like one, or differ in form from most and are not certain. */
function doubtfulTitles(findings: Findings, blocks: readonly Block[], { segmentation }: LearnedLayout): DoubtfulLine[] {
  return blocks
    .filter(({ title }) => {
      const likeness = titlenessAt(findings, title);
      return likeness < titleLevels.likely || (likeness < titleLevels.sure && !hasForm(findings, title, segmentation.form));
    })
    .map(({ title }) => doubtfulLine(findings, title, 'title'));
}

function doubtfulLine({ rows }: Findings, row: number, is: DoubtfulLine['is']): DoubtfulLine {
  return { start: startOf(rows, row), end: endOf(rows, row), is };
}

function reasonOfDoubt({ rival, chance }: LearnedLayout, doubtfulPart: number): Layout['reason'] {
  if (rival > doubtLimits.rivalShare) return 'rival-layout';
  if (doubtfulPart > doubtLimits.titleShare) return 'doubtful-titles';
  return chance < doubtLimits.sureFrom ? 'few-signs' : null;
}
