import { describe, expect, it } from 'vitest';
import { groupEntities } from '../../../src/core/entities/groupEntities';
import { mentionsIn } from './recognise';

describe('groupEntities', () => {
  it('counts mentions by entity, types in their order, the most mentioned first', () => {
    const entities = groupEntities(mentionsIn('So the US and China met. The United States won; Norway and the US left. Later Trump paid $5 million.'));
    expect(entities.map(({ key, mentions }) => [key, mentions])).toEqual([
      ['PER:Donald Trump', 1],
      ['GPE:United States', 3],
      ['GPE:China', 1],
      ['GPE:Norway', 1],
      ['MONEY:USD 5000000', 1],
    ]);
  });

  it('keeps the identity and the wordings, most frequent first', () => {
    const [entity] = groupEntities(mentionsIn('So the United States won and the US left the US.'));
    expect(entity).toEqual({ key: 'GPE:United States', canonical: 'United States', type: 'GPE', entity: 'Q30', mentions: 3, wordings: ['US', 'United States'] });
  });

  it('is empty for no mentions', () => {
    expect(groupEntities([])).toEqual([]);
  });
});
