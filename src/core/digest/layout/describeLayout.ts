import type { Evidence } from '../evidence/evidence';
import { endOf, startOf } from '../rows/rows';
import { hasForm, type Block, type TitleForm } from '../segment/blocks';
import type { Choice } from '../segment/chooseSegmentation';
import { layoutOf } from '../segment/layoutOf';
import type { DoubtfulLine, Layout } from '../types';

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

/** How the articles were told apart: the signs, how sure they are, and the titles that may be none. Without `chosen` a researcher told. */
export function describeLayout(evidence: Evidence, blocks: readonly Block[], form: TitleForm, chosen: Choice | undefined): Layout {
  const counts = chosen?.signals ?? [];
  const doubtful = doubtfulTitles(evidence, blocks, form);
  const reason = chosen === undefined ? null : reasonOfDoubt(chosen, blocks.length, doubtful.length);
  const confidence = chosen === undefined ? 1 : confidenceOf(chosen, doubtful.length / blocks.length);
  const name = chosen === undefined ? 'title-shape' : layoutOf(chosen.best.candidate.signal);
  return {
    kind: 'digest', name, signals: counts.map((signal) => signal.name), counts, confidence,
    unsure: reason !== null || confidence < sureFrom, reason: reason ?? (confidence < sureFrom ? 'few-signs' : null), doubtful: doubtful.slice(0, mostDoubtful),
  };
}

function doubtfulTitles(evidence: Evidence, blocks: readonly Block[], form: TitleForm): DoubtfulLine[] {
  return blocks
    .filter(({ title }) => {
      const likeness = evidence.titleness[title] ?? -1;
      return likeness < doubtfulTitle || (likeness < doubtfulForm && !hasForm(evidence, title, form));
    })
    .map(({ title }) => ({ start: startOf(evidence.rows, title), end: endOf(evidence.rows, title), is: 'title' }));
}

function reasonOfDoubt(chosen: Choice, articles: number, doubtful: number): Layout['reason'] {
  if (chosen.rival !== undefined && chosen.rival.score > chosen.best.score * rivalShare) return 'rival-layout';
  if (doubtful > articles * doubtfulShare) return 'doubtful-titles';
  return articles < fewArticles && chosen.signals.length < 2 ? 'few-signs' : null;
}

/** How like titles the titles are, less for doubtful ones and for signs that occur so rarely that it may be chance. */
function confidenceOf({ best }: Choice, doubtfulPart: number): number {
  const chance = 1 / best.blocks.length;
  const sure = Math.max(0, Math.min(1, best.quality)) * (1 - doubtfulPart) * (1 - chance / 2);
  return Math.round(sure * 100) / 100;
}
