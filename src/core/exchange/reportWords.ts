import type { Segment } from '../search/types';

/** How many passages, tagged articles and digests a report holds. */
export interface ReportCounts {
  readonly passages: number;
  readonly articles: number;
  readonly digests: number;
}

export function reportCounts(segments: readonly Segment[]): ReportCounts {
  const passages = segments.filter(({ kind }) => kind === 'passage').length;
  return { passages, articles: segments.length - passages, digests: new Set(segments.map(({ file }) => file)).size };
}

/** What a report says of a passage without a certain place; empty for the others. */
export function lostWords({ anchor }: Segment): string {
  if (anchor === 'orphan') return 'no longer found in the text';
  return anchor === 'ambiguous' ? 'found in several places of the text' : '';
}
