import { describe, expect, it } from 'vitest';
import type { ChooseSegmentation } from '../../../src/core/digest/choice/choice';
import { findingsOf, type Findings } from '../../../src/core/digest/findings/findings';
import { learnHabits } from '../../../src/core/digest/findings/habits';
import { markOf } from '../../../src/core/digest/findings/marks';
import { learnLayout } from '../../../src/core/digest/layout/learnLayout';
import { readRows } from '../../../src/core/digest/rows/readRows';
import { segmentBy } from '../../../src/core/digest/segment/segmentation';
import { guessesIn } from '../../../src/core/digest/signs/guesses';
import { gapSign, markSign, signs, type Sign } from '../../../src/core/digest/signs/sign';
import { layoutNames, type LayoutName } from '../../../src/core/digest/types';
import { firstLayouts } from './made/firstLayouts';
import { makeDigest } from './made/layout';
import { secondLayouts } from './made/secondLayouts';

/** Names as people see them, with the layout of each. What is not here begins with `title-` and is `marked`. */
const layouts: readonly (readonly [RegExp, LayoutName])[] = [
  [/^(?:closing-(?:line|label|ending)|text-ending|tail-.+)$/u, 'closing-line'], [/^separator$/u, 'separator'], [/^opening-(?:line|label)$/u, 'opening-line'],
  [/^head-(?:line|label|lines|below-title|above-title)$/u, 'fields'], [/^title-title-label$/u, 'fields'], [/^underline$/u, 'underline'],
  [/^blank-lines-[1-6]$/u, 'blank-lines'], [/^form-feed$/u, 'form-feed'], [/^title-heading-[1-6]$/u, 'heading'],
  [/^(?:title-(?:number-.+|letter(?:-a)?)|number-alone)$/u, 'numbered'], [/^title-(?:date|time)$/u, 'dated'], [/^title-capitals$/u, 'capitals'],
  [/^(?:title-shape|listed-titles)$/u, 'title-shape'], [/^title-(?:link|bullet|rubric|indented|frame-.+|symbol-.+)$/u, 'marked'], [/^(?:joined-(?:before|behind)-.+|lead-.+)$/u, 'marked'],
];

function layoutsOf({ name }: Sign): LayoutName[] {
  return layouts.filter(([pattern]) => pattern.test(name)).map(([, layout]) => layout);
}

const marked: readonly (readonly [row: string, name: string, layout: LayoutName, strength: Sign['strength']])[] = [
  ['## Harbour opens', 'title-heading-2', 'heading', 'mark'],
  ['12. Harbour opens', 'title-number-0.', 'numbered', 'mark'],
  ['IV. Harbour opens', 'title-number-i.', 'numbered', 'mark'],
  ['B) Harbour opens', 'title-letter', 'numbered', 'mark'],
  ['3 May 2024: Harbour opens', 'title-date', 'dated', 'frame'],
  ['2024-05-03 Harbour opens', 'title-date', 'dated', 'frame'],
  ['<h2 class="t">Harbour opens</h2>', 'title-heading-2', 'heading', 'mark'],
  ['09:30 Harbour opens', 'title-time', 'dated', 'mark'],
  ['Title: Harbour opens', 'title-title-label', 'fields', 'frame'],
  ['[Harbour opens](https://example.org/a)', 'title-link', 'marked', 'mark'],
  ['**Harbour opens**', 'title-frame-**', 'marked', 'mark'],
  ['• Harbour opens', 'title-bullet', 'marked', 'mark'],
  ['▶ Harbour opens', 'title-symbol-▶', 'marked', 'mark'],
  ['🚢 Harbour opens', 'title-symbol-emoji', 'marked', 'mark'],
  ['[Ports] Harbour opens', 'title-rubric', 'marked', 'mark'],
  ['**Coast Echo** | Harbour opens', 'title-rubric', 'marked', 'mark'],
  ['##B  Harbour opens', 'title-number-##a', 'numbered', 'mark'],
  ['--!2!--   Harbour opens', 'title-number---!0!--', 'numbered', 'mark'],
];

function findingsIn(text: string): Findings {
  const rows = readRows(text);
  return findingsOf(rows, learnHabits(rows));
}

describe('signs', () => {
  it.each(marked)('of the mark in %j are %s', (row, name, layout, strength) => {
    const mark = markOf(row);
    expect(mark).toBeDefined();
    expect(mark === undefined ? undefined : markSign(mark)).toMatchObject({ name, layout, strength, pattern: mark?.pattern, level: mark?.kind === 'heading' ? 2 : 0 });
  });

  it('are of the layout that their name says', () => {
    for (const sign of [...Object.values<Sign>(signs), ...[1, 2, 3, 4, 5, 6].map(gapSign)]) expect([sign.name, [sign.layout]]).toEqual([sign.name, layoutsOf(sign)]);
  });

  it('are between articles, at titles, or weak, each family as a whole but for what lines share', () => {
    const properties = Object.values<Sign>(signs).map(({ name, family, strength, isWeak, shares }) => [name, family, strength, isWeak, shares]);
    expect(properties).toEqual([
      ['closing-line', 'closing', 'frame', false, 'key'],
      ['separator', 'closing', 'frame', false, 'key'],
      ['closing-label', 'closing', 'frame', true, 'beginningKey'],
      ['closing-ending', 'closing', 'frame', true, 'endingKey'],
      ['text-ending', 'closing', 'frame', true, 'endingKey'],
      ['opening-line', 'opening', 'frame', true, 'key'],
      ['opening-label', 'opening', 'frame', true, 'beginningKey'],
      ['head-line', 'head', 'frame', false, 'key'],
      ['head-label', 'head', 'frame', false, 'beginningKey'],
      ['underline', 'underline', 'mark', false, 'key'],
      ['head-below-title', 'head', 'frame', false, undefined],
      ['head-lines', 'head', 'frame', false, undefined],
      ['head-above-title', 'head', 'frame', false, undefined],
      ['form-feed', 'gap', 'frame', false, undefined],
      ['title-capitals', 'capitals', 'mark', false, undefined],
      ['title-shape', 'shape', 'mark', false, undefined],
      ['listed-titles', 'listed', 'frame', false, undefined],
    ]);
  });

  it('of every guess in digests of many layouts are of the layout that their name says', () => {
    const found = new Set<LayoutName>();
    for (const layout of [...firstLayouts, ...secondLayouts]) {
      const guesses = guessesIn(findingsIn(makeDigest(layout, 1).text));
      for (const { sign, rules, boundaries } of [...guesses.bySigns, ...guesses.byShape()]) {
        expect([sign.name, [sign.layout]]).toEqual([sign.name, layoutsOf(sign)]);
        expect(rules).toHaveLength(1);
        expect(boundaries).toEqual([...new Set(boundaries)].sort((a, b) => a - b));
        found.add(sign.layout);
      }
    }
    // A single article has no sign.
    expect([...found].sort()).toEqual(layoutNames.filter((name) => name !== 'single').sort());
  });
});

describe('the choice of a segmentation', () => {
  const stories = ['harbour opens again after repairs', 'ferry line closes for the whole winter', 'lighthouse is painted red and white'];
  const text = stories
    .map((story) => `## The ${story}\n\nPeople of the island heard that the ${story}, and came to look.\n\nMore at Sample Press\n\n`)
    .join('');

  it('can be made by any function of its type', () => {
    const takesHeadings: ChooseSegmentation = (findings, { bySigns }) => {
      const headings = bySigns.find(({ sign }) => sign.family === 'heading');
      return headings && { ...segmentBy(findings, headings), signals: [{ name: headings.sign.name, count: headings.boundaries.length }], chance: 1, rival: 0 };
    };
    expect(learnLayout(findingsIn(text))?.segmentation.sign.name).toBe('closing-line');
    expect(learnLayout(findingsIn(text), undefined, takesHeadings)).toMatchObject({ articles: 3, segmentation: { sign: { name: 'title-heading-2', layout: 'heading' } } });
  });

  it('may be that there is nothing to choose', () => {
    expect(learnLayout(findingsIn(text), undefined, () => undefined)).toBeUndefined();
  });
});
