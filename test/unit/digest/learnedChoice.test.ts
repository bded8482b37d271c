import { statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { featureNames } from '../../../src/core/digest/choice/features';
import { chanceOf, modelFeatures } from '../../../src/core/digest/choice/treeModel';
import { parseDigest } from '../../../src/core/digest/parse/parseDigest';
import { fourthLayouts, unseenLayouts } from './made/fourthLayouts';
import { makeDigest, type MadeLayout } from './made/layout';
import { makeStory } from './made/makeStory';
import { randomOf } from './made/random';
import { makeSingleText, singleTexts } from './made/singleTexts';
import { stories, plain } from './stories';

const seeds = [3, 14, 15, 92];

function strictF1(layout: MadeLayout): number {
  const scores = seeds.map((seed) => {
    const { text, titleStarts } = makeDigest(layout, seed);
    const { articles } = parseDigest(text);
    const right = articles.filter(({ titleStart }) => titleStarts.includes(titleStart)).length;
    return (2 * right) / (articles.length + titleStarts.length);
  });
  return scores.reduce((sum, each) => sum + each, 0) / scores.length;
}

describe('the learned choice', () => {
  it('has a model of these features, of at most 200 KB', () => {
    expect(modelFeatures).toEqual(featureNames);
    expect(statSync(path.resolve(import.meta.dirname, '../../../src/core/digest/choice/segmentation-model.json')).size).toBeLessThanOrEqual(200_000);
  });

  it('gives a chance between 0 and 1, the same each time', () => {
    const features = featureNames.map((_, index) => index / 7);
    expect(chanceOf(features)).toBeGreaterThan(0);
    expect(chanceOf(features)).toBeLessThan(1);
    expect(chanceOf(features)).toBe(chanceOf([...features]));
  });

  it.each([['that were invented for it', fourthLayouts], ['that were not looked at before', unseenLayouts]])('reads layouts %s with a mean strict F1 of at least 0.95', (_, layouts) => {
    expect(layouts.reduce((sum, layout) => sum + strictF1(layout), 0) / layouts.length).toBeGreaterThanOrEqual(0.95);
  });

  it('takes at most one in fifty texts of twenty kinds that are one document for several articles', () => {
    const numbers = singleTexts.flatMap(({ make }) => Array.from({ length: 10 }, (_, seed) => parseDigest(makeSingleText(make, seed + 1)).articles.length));
    expect(numbers.filter((number) => number > 1).length).toBeLessThanOrEqual(numbers.length / 50);
  });
});

describe('articles without a title', () => {
  const random = randomOf(1);
  const untitled = Array.from({ length: 14 }, (_, index) => makeStory(random, index + 1, { paragraphs: [3, 6] }).paragraphs.join('\n\n'));

  it('are called by their first words, which are doubtful, and their text begins behind them', () => {
    const text = untitled.join('\n\n==========\n\n');
    const { articles, layout } = parseDigest(text);
    expect(articles.map(({ titleStart }) => titleStart)).toEqual(untitled.map((story) => text.indexOf(story)));
    for (const { title, titleEnd, bodyStart, bodyEnd } of articles) {
      expect(title.length).toBeLessThanOrEqual(160);
      expect(text.slice(titleEnd, bodyStart).trim()).toBe('');
      expect(bodyEnd).toBeGreaterThan(bodyStart);
    }
    expect(layout.doubtful.map(({ start, is }) => [start, is])).toEqual(articles.map(({ titleStart }) => [titleStart, 'title']));
    expect(layout).toMatchObject({ unsure: true, reason: 'doubtful-titles' });
  });
});

describe('titles that other articles list', () => {
  const titles = stories.map(({ title }) => title);
  const related = (index: number) => [1, 2].map((step) => titles[(index + step) % titles.length] ?? '');

  it.each([['with bullets', '- '], ['without bullets', '']])('%s are no boilerplate', (_, bullet) => {
    const text = stories.map((story, index) => `${plain(story)}\n\nRelated:\n${related(index).map((title) => bullet + title).join('\n')}`).join('\n\n');
    expect(parseDigest(text).articles.map(({ title }) => title)).toEqual(titles);
  });
});
