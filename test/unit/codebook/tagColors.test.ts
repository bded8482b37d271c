import { describe, expect, it } from 'vitest';
import { changeCodebook } from '../../../src/core/codebook/changeCodebook';
import { contrast, hexOf, labOf, linearOf, linearOfLab } from '../../../src/core/codebook/colorSpace';
import { newTagChanges } from '../../../src/core/codebook/newTags';
import { difference, FreshColors, tagPalette } from '../../../src/core/codebook/tagPalette';
import { tagShade } from '../../../src/core/codebook/tagShade';
import { tagColor } from '../../../src/core/codebook/tagTree';
import { leastContrast, themedColor, tintOf, tintShare } from '../../../src/core/codebook/themedColor';
import type { Codebook } from '../../../src/core/codebook/types';

const empty: Codebook = { version: 1, tags: [] };

/** All pairs of a list. */
function pairs<T>(list: readonly T[]): [T, T][] {
  return list.flatMap((one, index) => list.slice(index + 1).map((other): [T, T] => [one, other]));
}

/** The codebook after these tags were used for the first time, one after the other. */
function grown(...paths: string[]): Codebook {
  let text: string | undefined;
  let codebook = empty;
  for (const path of paths) {
    const result = changeCodebook(text, newTagChanges(codebook, [path]));
    if (result.text === undefined) throw new Error('not written');
    ({ text, codebook } = result);
  }
  return codebook;
}

describe('colours', () => {
  it('are the same after a way through light and lightness', () => {
    for (const color of ['#000000', '#ffffff', '#123456', ...tagPalette]) {
      expect(hexOf(linearOf(color))).toBe(color);
      expect(hexOf(linearOfLab(labOf(linearOf(color))))).toBe(color);
    }
    expect(labOf(linearOf('#ffffff')).map((value) => Math.round(value * 1000) / 1000 + 0)).toEqual([1, 0, 0]);
  });

  it('have the contrast of WCAG', () => {
    expect(contrast('#ffffff', '#000000')).toBeCloseTo(21);
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  });

  it.each([...tagPalette, '#ffff00', '#000000', '#ffffff'])('%s is seen on a light and on a dark ground', (color) => {
    for (const least of Object.values(leastContrast)) {
      const { light, dark } = themedColor(color, least);
      expect(contrast(light, '#ffffff')).toBeGreaterThanOrEqual(least);
      expect(contrast(dark, '#1f1f1f')).toBeGreaterThanOrEqual(least);
    }
  });

  it.each([...tagPalette, '#ffff00', '#000000', '#ffffff'])('%s leaves words readable, three times over', (color) => {
    const tint = tintOf(color);
    const over = (ground: string, theme: 'light' | 'dark'): string => {
      const channel = (text: string, at: number): number => parseInt(text.slice(at, at + 2), 16);
      const share = tintShare[theme] / 100;
      return `#${[1, 3, 5].map((at) => Math.round(channel(ground, at) * (1 - share) + channel(tint[theme], at) * share).toString(16).padStart(2, '0')).join('')}`;
    };
    for (const [theme, ground, words] of [['light', '#ffffff', '#3b3b3b'], ['dark', '#1f1f1f', '#cccccc']] as const) {
      const behind = over(over(over(ground, theme), theme), theme);
      expect(contrast(behind, words), `${words} on ${behind}`).toBeGreaterThanOrEqual(leastContrast.words);
    }
  });

  it('stay what they are where they can be seen', () => {
    expect(themedColor('#d55e00')).toEqual({ light: '#d55e00', dark: '#d55e00' });
  });
});

describe('the palette', () => {
  it('is told apart with and without red and green cones, in both themes', () => {
    expect(Math.min(...pairs(tagPalette).map(([one, other]) => difference(one, other)))).toBeGreaterThan(0.04);
  });

  it('counts what a colour-blind person mixes up as nearly the same', () => {
    expect(difference('#b00000', '#506000')).toBeLessThan(difference('#b00000', '#3060c0') / 2);
  });

  it('is used up before a colour is used twice, and evenly after that', () => {
    const fresh = new FreshColors();
    const first = tagPalette.map(() => fresh.next());
    expect(new Set(first).size).toBe(tagPalette.length);
    const second = tagPalette.map(() => fresh.next());
    expect(new Set(second).size).toBe(tagPalette.length);
  });

  it('gives what is farthest from the colours of others, which may be any', () => {
    const taken = ['#4e79a7', '#f28e2b', '#59a14f', '#b07aa1'];
    const fresh = new FreshColors();
    for (const color of taken) fresh.take(color);
    const chosen = fresh.next();
    const distance = (color: string): number => Math.min(...taken.map((other) => difference(color, other)));
    expect(distance(chosen)).toBe(Math.max(...tagPalette.map(distance)));
  });
});

describe('a new tag', () => {
  it('gets a colour unlike those of all others', () => {
    const names = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight'];
    const colors = grown(...names).tags.map(({ color }) => color);
    expect(new Set(colors).size).toBe(names.length);
    expect(colors).not.toContain(undefined);
  });

  it('below another gets none: it is a shade of it', () => {
    expect(newTagChanges(grown('claims'), ['claims/cost'])).toEqual([{ kind: 'ensureTag', path: 'claims/cost' }]);
    const [first, ...rest] = newTagChanges(empty, ['claims/cost', 'claims/jobs']);
    expect(first).toMatchObject({ path: 'claims', set: { color: tagColor(grown('claims'), 'claims') } });
    expect(rest.map((change) => change.kind === 'ensureTag' && change.path)).toEqual(['claims/cost', 'claims/jobs']);
    expect(newTagChanges(grown('claims'), ['claims'])).toEqual([]);
  });

  it('changes no colour of another, with or without one of its own', () => {
    const before: Codebook = { version: 1, tags: [{ name: 'a' }, { name: 'b', color: '#26541c' }, { name: 'c' }] };
    const after: Codebook = { version: 1, tags: [...before.tags, { name: 'd' }, { name: 'e', color: '#ac1730' }] };
    for (const { name } of before.tags) expect(tagColor(after, name)).toBe(tagColor(before, name));
    expect(new Set(after.tags.map(({ name }) => tagColor(after, name))).size).toBe(5);
  });
});

describe('a tag below another', () => {
  const children = ['one', 'two', 'three', 'four'].map((name) => ({ name, tags: [{ name: 'deep' }] }));

  it.each(tagPalette)('is told apart from its siblings and from the tag above, %s', (color) => {
    const codebook: Codebook = { version: 1, tags: [{ name: 'top', color, tags: children }] };
    const shades = ['top', ...children.map(({ name }) => `top/${name}`)].map((path) => tagShade(codebook, path));
    expect(shades[0]).toBe(color);
    expect(Math.min(...pairs(shades).map(([one, other]) => difference(one, other)))).toBeGreaterThan(0.009);
    expect(tagShade(codebook, 'top/one/deep')).not.toBe(tagShade(codebook, 'top/one'));
  });

  it('has a colour of its own where it is said, and so do those below it', () => {
    const codebook: Codebook = { version: 1, tags: [{ name: 'top', color: '#0072b2', tags: [{ name: 'red', color: '#d55e00', tags: [{ name: 'x' }] }] }] };
    expect(tagShade(codebook, 'top/red')).toBe('#d55e00');
    expect(tagShade(codebook, 'top/red/x')).not.toBe('#d55e00');
    expect(difference(tagShade(codebook, 'top/red/x'), '#d55e00')).toBeLessThan(difference(tagShade(codebook, 'top/red/x'), '#0072b2'));
  });

  it('has one even if the codebook does not know it', () => {
    expect(tagShade(empty, 'not/known')).toMatch(/^#[0-9a-f]{6}$/);
    expect(tagShade(empty, 'not/known')).not.toBe(tagColor(empty, 'not'));
  });
});
