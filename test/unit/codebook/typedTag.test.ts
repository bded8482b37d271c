import { describe, expect, it } from 'vitest';
import { isShortForTag } from '../../../src/core/codebook/typedTag';

const tags = ['claims', 'claims/market-power', 'évidence', 'who speaks'];

describe('what is typed for a tag', () => {
  it.each(['cl', 'claims', 'CLAIMS', 'claims/', 'claims/mark', 'market', 'power', 'market-p', 'evid', 'speaks', 'who sp', 'who', ''])('“%s” is short for one that is there', (typed) => {
    expect(isShortForTag(typed, tags)).toBe(true);
  });

  it.each(['claims/market', 'Claims/Market ', 'cost', 'claims/cost'])('“%s” is a new one', (typed) => {
    expect(isShortForTag(typed, tags)).toBe(false);
  });
});
