import { describe, expect, it } from 'vitest';
import { type MentionCandidate, strengths } from '../../../src/core/entities/mentionCandidate';
import { splitLines } from '../../../src/core/entities/names/lines';
import { repeatNames } from '../../../src/core/entities/recognise/repeatNames';

/** The names of a text, of which those in brackets were found before. */
function repeated(marked: string): string {
  const found: MentionCandidate[] = [];
  let text = '';
  for (const part of marked.split(/(\[[^\]]*\])/)) {
    const words = part.replace(/[[\]]/g, '');
    if (words !== part) found.push({ start: text.length, end: text.length + words.length, type: 'ORG', canonical: words, strength: strengths.shape });
    text += words;
  }
  const names = repeatNames(text, splitLines(text, [{ start: 0, end: text.length }]), found);
  return [...names].reverse().reduce((all, { start, end }) => `${all.slice(0, start)}[${all.slice(start, end)}]${all.slice(end)}`, text);
}

describe('names that come again in an article', () => {
  it.each([
    ['Coastline Ferries sails. They told [Coastline Ferries] of it.', '[Coastline Ferries] sails. They told [Coastline Ferries] of it.'],
    ['They told [Coastline Ferries] of it, which Coastline Ferries, late, denied.', 'They told [Coastline Ferries] of it, which [Coastline Ferries], late, denied.'],
  ])('are found everywhere: %s', (text, all) => {
    expect(repeated(text)).toBe(all);
  });

  it.each([
    ['in a longer name', 'They told [Coastline Ferries] of the Coastline Ferries Act and of New Coastline Ferries.'],
    ['in a part of a word', 'They told [Coastline Ferries] of the Coastline Ferriesman.'],
    ['within another name', 'They told [Coastline Ferries] of [the old Coastline Ferries pier].'],
    ['of a single word', 'They told [Coastline] of the coast. Coastline is late.'],
    ['where few of their places were found', 'They told [Social Security] of it: he has a Social Security card, and the Social Security number too.'],
    ['in a headline', 'Minister Tells Coastline Ferries Of The Plan For Ships\nThey told [Coastline Ferries] of it.'],
  ])('are none %s', (_, text) => {
    expect(repeated(text)).toBe(text);
  });
});
