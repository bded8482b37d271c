import { describe, expect, it } from 'vitest';
import { parseDigest } from '../../../src/core/digest/parse/parseDigest';
import { makeStory } from './made/makeStory';
import { randomOf } from './made/random';

const random = randomOf(7);
const stories = Array.from({ length: 8 }, (_, index) => makeStory(random, index + 1, { paragraphs: [4, 6], titleWords: [7, 7] }));
const plain = (story: (typeof stories)[number]) => [story.title, ...story.paragraphs].join('\n\n');

describe('a title that may be one', () => {
  it('is reported where a closing line is missing once', () => {
    const text = stories.map((story, index) => (index === 3 ? plain(story) : `${plain(story)}\n\nContinue in the app`)).join('\n\n');
    const { articles, layout } = parseDigest(text);
    expect(articles.map(({ title }) => title)).toEqual(stories.filter((_, index) => index !== 4).map(({ title }) => title));
    expect(layout.doubtful.map(({ start, end, is }) => [text.slice(start, end), is])).toEqual([[stories[4]?.title, 'text']]);
  });

  it('is not where every article has its closing line', () => {
    const text = stories.map((story) => `${plain(story)}\n\nContinue in the app`).join('\n\n');
    expect(parseDigest(text).layout.doubtful).toEqual([]);
  });
});

describe('a title that somebody marked', () => {
  it('shows that a text is no single article, though its parts have the same words', () => {
    const all = stories.flatMap((story) => story.paragraphs).join(' ').split(' ');
    const mixed = () => `${random.sample(all, 60).join(' ').replace(/[.,]/gu, '')}.`;
    const text = stories.map(({ title }) => [title, mixed(), mixed(), mixed(), mixed()].join('\n\n')).join('\n\n');
    expect(parseDigest(text).articles).toHaveLength(1);
    const lines = [{ text: stories[3]?.title ?? '', is: 'title' as const }];
    expect(parseDigest(text, { lines }).articles.map(({ title }) => title)).toEqual(stories.map(({ title }) => title));
  });
});
