import { describe, expect, it } from 'vitest';
import { topicTrends, type DatedTopics } from '../../../src/core/related/topicTrends';

/** So many articles a month, some of them on a topic. */
function months(counts: readonly (readonly [of: number, on: number])[], topic = 'Ferries'): DatedTopics[] {
  return counts.flatMap(([of, on], month) => Array.from({ length: of }, (_, index) => ({ period: `2026-0${month + 1}`, topics: index < on ? [topic] : [] })));
}

function directionOf(counts: readonly (readonly [number, number])[]): string | undefined {
  return topicTrends(months(counts))[0]?.direction;
}

describe('topicTrends', () => {
  it('shows what rises, falls, and stays', () => {
    expect(directionOf([[20, 1], [20, 2], [20, 8], [20, 9]])).toBe('rising');
    expect(directionOf([[20, 9], [20, 8], [20, 2], [20, 1]])).toBe('falling');
    expect(directionOf([[20, 4], [20, 5], [20, 5], [20, 4]])).toBe('steady');
  });

  it('goes by the share, not the number: more articles of all kinds are no rise', () => {
    expect(directionOf([[10, 3], [10, 3], [40, 12], [40, 12]])).toBe('steady');
  });

  it('says nothing of topics with fewer than five articles', () => {
    expect(topicTrends(months([[20, 0], [20, 4]]))).toEqual([]);
  });

  it('needs two periods to show a direction', () => {
    expect(directionOf([[20, 10]])).toBe('steady');
    expect(topicTrends([])).toEqual([]);
  });

  it('counts an article once, and every period in order', () => {
    const twice = [...months([[6, 6]]), { period: '2025-12', topics: ['Ferries', 'Ferries'] }];
    expect(topicTrends(twice)).toEqual([{
      topic: 'Ferries', articles: 7, direction: 'steady',
      periods: [{ period: '2025-12', articles: 1, of: 1 }, { period: '2026-01', articles: 6, of: 6 }],
    }]);
  });
});
