import type { Segment } from '../../../src/core/search/types';

/** A tagged passage for tests; what matters to the test is given. */
export function segment(given: Partial<Segment> = {}): Segment {
  return {
    id: 's1',
    kind: 'passage',
    file: 'weeks/week-07.txt',
    sidecar: 'weeks/week-07.txt.ana.annotations.yaml',
    article: { id: 'ferry-case', title: 'Ferry case', topics: ['Rights and content / Platform regulation'], status: 'coded', fields: {} },
    start: 10,
    end: 40,
    text: 'The regulator fined the ferry platform.',
    tags: ['claims/market-power'],
    memo: '',
    coder: 'ana',
    created: '2026-11-21T10:00:00Z',
    anchor: 'exact',
    entities: ['United Kingdom'],
    ...given,
  };
}
