import { describe, expect, it } from 'vitest';
import { parseDigest } from '../../../src/core/digest/parse/parseDigest';
import { composedLayout } from './made/composed';
import { firstLayouts } from './made/firstLayouts';
import { makeDigest, type MadeLayout } from './made/layout';
import { makeNoDigest, noDigests } from './made/noDigests';
import { secondLayouts } from './made/secondLayouts';
import { thirdLayouts } from './made/thirdLayouts';

const seeds = [3, 14, 15, 92, 65];
/** Title starts that were found, that there are, and that were found rightly, over some digests. */
function counts(layout: MadeLayout, from = seeds): { found: number; wanted: number; right: number } {
  const sum = { found: 0, wanted: 0, right: 0 };
  for (const seed of from) {
    const { text, titleStarts } = makeDigest(layout, seed);
    const wanted = new Set(titleStarts);
    const { articles } = parseDigest(text);
    sum.found += articles.length;
    sum.wanted += wanted.size;
    sum.right += articles.filter(({ titleStart }) => wanted.has(titleStart)).length;
  }
  return sum;
}

describe.each([['invented before', firstLayouts], ['invented after', secondLayouts], ['invented after that', thirdLayouts]])('layouts that were %s', (_, layouts) => {
  it.each(layouts.map((layout) => [layout.name, layout] as const))('%s: strict F1 of at least 0.9', (_name, layout) => {
    const { found, wanted, right } = counts(layout);
    expect((2 * right) / (found + wanted)).toBeGreaterThanOrEqual(0.9);
  });
});

describe('layouts that are composed at random', () => {
  it('have a mean strict F1 of at least 0.95', () => {
    const layouts = Array.from({ length: 150 }, (_, index) => composedLayout(index + 1));
    const sum = layouts.reduce((total, layout) => {
      const { found, wanted, right } = counts(layout, [7]);
      return total + (2 * right) / (found + wanted);
    }, 0);
    expect(sum / layouts.length).toBeGreaterThanOrEqual(0.95);
  });
});

describe('texts that are no digest', () => {
  it.each(noDigests.map(({ name, make }) => [name, make] as const))('%s: no article or one', (_, make) => {
    for (const seed of seeds) expect(parseDigest(makeNoDigest(make, seed)).articles.length).toBeLessThanOrEqual(1);
  });
});
