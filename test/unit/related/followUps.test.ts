import { describe, expect, it } from 'vitest';
import { FollowUps } from '../../../src/core/related/followUps';
import type { RelatedArticle } from '../../../src/core/related/types';
import { story } from './planted';

function article(key: string, title: string, body: string, entities: readonly string[] = []): RelatedArticle {
  return { key, title, body, entities };
}

const merger = article('merger', 'Kelpford buys Otterline', 'Kelpford will pay for the ferries of Otterline. The takeover needs approval.', ['Kelpford', 'Otterline']);
const ruling = article('ruling', 'Regulator halts the Otterline takeover', 'The takeover of Otterline by Kelpford must wait, the regulator said.', ['Kelpford', 'Otterline']);
const reprint = article('reprint', 'Kelpford buys Otterline', 'Kelpford will pay for the ferries of Otterline. The takeover needs approval.', ['Kelpford', 'Otterline']);

function related(...more: readonly RelatedArticle[]): FollowUps {
  const all = new FollowUps();
  for (let number = 0; number < 60; number += 1) all.set({ key: `n${number}`, ...story(number), entities: ['European Commission'] });
  for (const each of more) all.set(each);
  return all;
}

describe('follow-ups', () => {
  it('share rare entities and words, which are named', () => {
    const [first, ...rest] = related(merger, ruling).of('merger', 5);
    expect(first).toMatchObject({ key: 'ruling' });
    expect(first?.shared).toEqual(['Kelpford', 'Otterline', 'takeover']);
    expect(rest).toEqual([]);
  });

  it('name whole words as they are written, never stems, and no part of a name again', () => {
    const [first] = related(
      article('a', 'Lighthouses', 'The Lighthouse keepers of North Otterline vaccinate puffins.', ['North Otterline']),
      article('b', 'Keepers', 'Puffin, lighthouse and keeper: North Otterline is vaccinating.', ['North Otterline']),
    ).of('a', 5);
    expect(first?.shared).toEqual(['North Otterline', 'lighthouse', 'keepers', 'puffins']);
    expect(first?.shared.filter((term) => term.includes('*'))).toEqual([]);
  });

  it('leave out the same story elsewhere', () => {
    const all = related(merger, ruling, reprint);
    expect(all.of('merger', 5, (key) => key === 'reprint').map(({ key }) => key)).toEqual(['ruling']);
  });

  it('are not those that share what all have', () => {
    expect(related(article('x', 'Commission', 'The agency announced.', ['European Commission'])).of('x', 5)).toEqual([]);
  });

  it('are at most as many as asked for, and none for what is unknown', () => {
    const chain = Array.from({ length: 6 }, (_, number) => article(`c${number}`, `Otterline day ${number}`, `Otterline and Kelpford, part ${number}.`, ['Otterline', 'Kelpford']));
    expect(related(...chain).of('c0', 2)).toHaveLength(2);
    expect(related().of('missing', 5)).toEqual([]);
  });

  it('go with articles that are gone, and are the same after an article came and went', () => {
    const all = related(merger, ruling);
    const before = all.of('merger', 5);
    all.set(article('guest', 'Otterline again', 'Kelpford and Otterline.', ['Otterline']));
    all.delete('guest');
    expect(all.of('merger', 5)).toEqual(before);
    all.delete('ruling');
    expect(all.of('merger', 5)).toEqual([]);
  });
});
