import { describe, expect, it } from 'vitest';
import { decideTopics } from '../../../src/core/topics/decideTopics';
import type { ArticleTopics } from '../../../src/core/topics/types';

const automatic: ArticleTopics = {
  primary: 'Garden / Trees',
  topics: [
    { label: 'Garden / Trees', score: 0.8, why: ['oak*'] },
    { label: 'Kitchen', score: 0.5, why: ['soup'] },
    { label: 'Garden / Vegetables', score: 0.3, why: ['bean*'] },
  ],
  unsure: true,
};
const nothing: ArticleTopics = { primary: null, topics: [], unsure: true };

function labels({ topics }: ArticleTopics): string[] {
  return topics.map(({ label }) => label);
}

describe('decideTopics', () => {
  it('leaves the topics alone where nothing was decided', () => {
    expect(decideTopics(automatic, undefined)).toEqual({ ...automatic, manual: false });
    expect(decideTopics(automatic, { add: [], remove: [] })).toEqual({ ...automatic, manual: false });
  });

  it('puts the decided primary topic first, keeps what spoke for it, and is sure', () => {
    const result = decideTopics(automatic, { primary: 'Kitchen' });
    expect(result).toMatchObject({ primary: 'Kitchen', unsure: false, manual: true });
    expect(result.topics[0]).toEqual({ label: 'Kitchen', score: 1, why: ['soup'] });
    expect(labels(result)).toEqual(['Kitchen', 'Garden / Trees', 'Garden / Vegetables']);
  });

  it('takes a primary topic that the classifier did not see', () => {
    expect(decideTopics(nothing, { primary: 'Attic' })).toEqual(
      { primary: 'Attic', topics: [{ label: 'Attic', score: 1, why: [] }], unsure: false, manual: true });
  });

  it('adds topics behind the primary one, each once', () => {
    const result = decideTopics(automatic, { add: ['Attic', 'Attic', 'Kitchen'] });
    expect(labels(result)).toEqual(['Garden / Trees', 'Attic', 'Kitchen', 'Garden / Vegetables']);
    expect(result).toMatchObject({ primary: 'Garden / Trees', unsure: true, manual: true });
  });

  it('removes topics; the next best becomes primary', () => {
    const result = decideTopics(automatic, { remove: ['Garden / Trees'] });
    expect(labels(result)).toEqual(['Kitchen', 'Garden / Vegetables']);
    expect(result.primary).toBe('Kitchen');
  });

  it('may remove all that was found', () => {
    const remove = labels(automatic);
    expect(decideTopics(automatic, { remove })).toEqual({ primary: null, topics: [], unsure: true, manual: true });
  });

  it('makes an added topic primary where there is no other, and is sure of it', () => {
    expect(decideTopics(nothing, { add: ['Attic'] })).toMatchObject({ primary: 'Attic', unsure: false });
  });

  it('resolves contradictions: primary over remove, remove over add', () => {
    const result = decideTopics(automatic, { primary: 'Kitchen', add: ['Attic'], remove: ['Kitchen', 'Attic'] });
    expect(labels(result)).toEqual(['Kitchen', 'Garden / Trees', 'Garden / Vegetables']);
  });

  it('never ranks a topic above one with a higher score', () => {
    const scores = decideTopics(automatic, { primary: 'Attic', add: ['Cellar'] }).topics.map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
  });
});
