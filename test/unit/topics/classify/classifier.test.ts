import { describe, expect, it } from 'vitest';
import { createTopicClassifier } from '../../../../src/core/topics/classify/classifier';
import type { ArticleTopics, Topic } from '../../../../src/core/topics/types';

const garden: Topic = { label: 'Garden', topics: [
  { label: 'Trees', terms: ['apple tree*', 'oak*', 'orchard', 'pruning'] },
  { label: 'Vegetables', terms: ['bean*', 'cabbage', 'soil'] },
] };
const kitchen: Topic = { label: 'Kitchen', terms: ['soup*', 'knife', 'stove', 'soil'], not: ['army knife', 'soup of letters'] };

function classify(title: string, body = '', topics: readonly Topic[] = [garden, kitchen]): ArticleTopics {
  return createTopicClassifier({ version: 1, topics }).classify({ title, body });
}

function labels(result: ArticleTopics): string[] {
  return result.topics.map(({ label }) => label);
}

describe('terms', () => {
  it('match whole words, without case', () => {
    expect(classify('CABBAGE for all').primary).toBe('Garden / Vegetables');
    expect(classify('Cabbages for all').primary).toBeNull();
  });

  it('match what begins with a stem', () => {
    expect(classify('Soups and more').topics[0]?.why).toEqual(['soup*']);
    expect(classify('Seasoup').primary).toBeNull();
  });

  it('match phrases over spaces, hyphens, curly genitives and the line breaks of a paragraph, but not over paragraphs', () => {
    expect(classify('', 'The apple-trees stood').primary).toBe('Garden / Trees');
    expect(classify('', 'The apple’s\u00a0trees stood').primary).toBe('Garden / Trees');
    expect(classify('', 'An apple\ntrees stood').primary).toBe('Garden / Trees');
    expect(classify('', 'An apple.\ntrees stood').primary).toBeNull();
    expect(classify('', 'An apple\n\ntrees stood').primary).toBeNull();
    expect(classify('An apple', 'trees stood').primary).toBeNull();
  });

  it('may be written in any alphabet', () => {
    const topics = [{ label: 'Налоги', terms: ['налог*'] }, { label: '半導体', terms: ['半導体'] }];
    expect(classify('Новые НАЛОГИ', '', topics).primary).toBe('Налоги');
    expect(classify('次世代半導体の工場', '', topics).primary).toBe('半導体');
  });

  it('do not count inside an excluded phrase, and count outside of it', () => {
    expect(classify('A Swiss army knife').primary).toBeNull();
    expect(classify('A Swiss army knife and a knife').primary).toBe('Kitchen');
    expect(classify('A soup of letters').primary).toBeNull();
  });

  it('do not count a second time inside a longer term of the same topic', () => {
    const topics = [{ label: 'Trees', terms: ['oak', 'oak tree'] }];
    expect(classify('An oak tree', '', topics).topics[0]?.why).toEqual(['oak tree']);
  });

  it('count only where what the topic needs is found, anywhere in the article', () => {
    const topics = [{ label: 'Machines in schools', terms: ['school*', 'machine tutor*'], needs: ['machine*'] }];
    expect(classify('A school', 'Pupils and schools', topics).primary).toBeNull();
    expect(classify('A school', 'Pupils\nMachines help.', topics).topics[0]?.why).toEqual(['school*']);
    expect(classify('', 'A machine tutor', topics).topics[0]?.why).toEqual(['machine tutor*']);
  });

  it('of a scene make it the main topic only where no other comes near', () => {
    const topics = [{ label: 'Oberwald', terms: ['oberwald', 'town hall'], scene: true }, { label: 'Trams', terms: ['tram*'] }];
    const labels = (title: string, body: string): string[] => classify(title, body, topics).topics.map(({ label }) => label);
    expect(labels('Oberwald opens a tram', 'The mayor')).toEqual(['Trams', 'Oberwald']);
    expect(labels('Oberwald', 'The town hall of Oberwald\nNothing\nA tram')[0]).toBe('Oberwald');
  });

  it('in two spellings count once', () => {
    const topics = [{ label: 'Young firms', terms: ['start up*', 'startup*'] }];
    expect(classify('Start-ups', 'A startup', topics).topics[0]?.why).toEqual(['startup*']);
  });

  it('without a word in them do no harm', () => {
    expect(classify('* and —', '', [{ label: 'Signs', terms: ['*', '—', ''] }])).toEqual({ primary: null, topics: [], unsure: true });
  });
});

describe('scores', () => {
  const score = (title: string, body: string): number => classify(title, body).topics[0]?.score ?? 0;

  it('are higher for the title than for the body, and for the lead than for later paragraphs', () => {
    expect(score('An orchard', 'Nothing')).toBeGreaterThan(score('Nothing', 'An orchard'));
    expect(score('', 'An orchard\nNothing\nNothing')).toBeGreaterThan(score('', 'Nothing\nNothing\nAn orchard'));
  });

  it('are higher for two terms than for one repeated', () => {
    expect(score('', 'orchard, pruning')).toBeGreaterThan(score('', 'orchard, orchard'));
  });

  it('grow with repetition, ever less', () => {
    const [one = 0, two = 0, three = 0] = [1, 2, 3].map((times) => score('', 'orchard '.repeat(times)));
    expect(two).toBeGreaterThan(one);
    expect(three - two).toBeLessThan(two - one);
  });

  it('are higher for a phrase than for a single word, and for a term of one topic than for a shared one', () => {
    expect(score('', 'apple tree')).toBeGreaterThan(score('', 'orchard'));
    expect(score('', 'cabbage')).toBeGreaterThan(score('', 'soil'));
  });

  it('lie between 0 and 1, best first', () => {
    const { topics } = classify('Oak, orchard, apple trees, pruning', 'Cabbage, beans and soup on the stove. '.repeat(50));
    const scores = topics.map((topic) => topic.score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    expect(scores.every((value) => value > 0 && value < 1)).toBe(true);
  });

  it('are the same each time', () => {
    expect(classify('Oaks and beans', 'Soup, soil')).toEqual(classify('Oaks and beans', 'Soup, soil'));
  });
});

describe('topics of an article', () => {
  it('are several where several are spoken of, with the terms that were found', () => {
    const result = classify('Pruning oaks', 'An orchard needs pruning. So do beans.\nCabbage and beans. The oak.');
    expect(labels(result)).toEqual(['Garden / Trees', 'Garden / Vegetables']);
    expect(result.topics[1]?.why).toEqual(['bean*', 'cabbage']);
  });

  it('leave out what is only mentioned', () => {
    const body = 'Pruning the apple trees of the orchard.\nOaks are older.\nA stove was seen.';
    expect(labels(classify('Apple trees: pruning oaks in the orchard', body))).toEqual(['Garden / Trees']);
  });

  it('name an area without topics, and an area that has terms besides its topics', () => {
    expect(classify('Soup').primary).toBe('Kitchen');
    expect(classify('Spade', '', [{ ...garden, terms: ['spade'] }]).primary).toBe('Garden');
  });
});

describe('unsure', () => {
  it('is an article in which nothing is found', () => {
    expect(classify('Weather', 'Rain.')).toEqual({ primary: null, topics: [], unsure: true });
    expect(classify('', '')).toEqual({ primary: null, topics: [], unsure: true });
  });

  it('is one with a single weak hint, whose best topic is still given', () => {
    expect(classify('Weather', 'Rain.\nWind.\nA stove.')).toMatchObject({ primary: 'Kitchen', unsure: true });
  });

  it('is one between two topics that are equally strong', () => {
    expect(classify('Orchard, pruning, cabbage, beans').unsure).toBe(true);
  });

  it('is not one with several terms of one topic', () => {
    expect(classify('Pruning the orchard', 'Apple trees and oaks.').unsure).toBe(false);
  });
});

describe('hostile input', () => {
  it('a huge body is read at its beginning only', () => {
    const long = `Pruning oaks in the orchard. ${'word '.repeat(2_000_000)}`;
    expect(classify('Apple trees', long).primary).toBe('Garden / Trees');
  });

  it('a million blank lines, broken surrogates and NULs are text like any other', () => {
    expect(classify('\ud800\u0000 oak \udfff', '\n'.repeat(1_000_000)).primary).toBe('Garden / Trees');
  });

  it('a term of thousands of words is no term', () => {
    expect(classify('oak', '', [{ label: 'Trees', terms: ['oak '.repeat(50_000)] }]).primary).toBeNull();
  });
});
