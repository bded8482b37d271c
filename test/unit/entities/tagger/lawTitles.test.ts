import { describe, expect, it } from 'vitest';
import { splitLines } from '../../../../src/core/entities/names/lines';
import { withWholeTitles } from '../../../../src/core/entities/tagger/lawTitles';
import type { EntityType } from '../../../../src/core/entities/types';

function whole(text: string, ...names: (readonly [EntityType, string])[]): string[] {
  const found = names.map(([type, name]) => ({ start: text.indexOf(name), end: text.indexOf(name) + name.length, type }));
  return withWholeTitles(text, splitLines(text, [{ start: 0, end: text.length }]), found).map(({ start, end, type }) => `${type} ${text.slice(start, end)}`);
}

describe('the title of a law', () => {
  it('goes on over of, and takes in what is named there', () => {
    expect(whole('The Act on the Cleaning of the Lomar Strait failed.', ['LAW', 'Act on the Cleaning'], ['LOC', 'Lomar Strait']))
      .toEqual(['LAW Act on the Cleaning of the Lomar Strait']);
  });

  it('ends before small letters, a year, and another small word', () => {
    expect(whole('The Act on Quays of the north failed.', ['LAW', 'Act on Quays'])).toEqual(['LAW Act on Quays']);
    expect(whole('The Act on Quays of 1997 failed.', ['LAW', 'Act on Quays'])).toEqual(['LAW Act on Quays']);
    expect(whole('They sent the Act on Quays to Parliament.', ['LAW', 'Act on Quays'], ['ORG', 'Parliament'])).toEqual(['LAW Act on Quays', 'ORG Parliament']);
  });

  it('is of laws that say what they are on', () => {
    expect(whole('The Quay Act of Lomar failed.', ['LAW', 'Quay Act'], ['GPE', 'Lomar'])).toEqual(['LAW Quay Act', 'GPE Lomar']);
  });
});
