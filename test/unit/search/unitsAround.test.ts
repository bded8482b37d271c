import { describe, expect, it } from 'vitest';
import { unitsAround, type CodedUnit } from '../../../src/core/search/unitsAround';

const text = 'Title of it\n\nA port was closed. Dr. Weber of the U.S. Coast Guard spoke of a\nstrike in the port. Nobody answered.\n\nThe strike went on.\n';
const bounds = [{ start: 0, end: 11 }, { start: 11, end: text.length }];

function around(words: string, unit: CodedUnit): string[] {
  const spans = [...text.matchAll(new RegExp(words, 'g'))].map(({ index }) => ({ start: index, end: index + words.length }));
  return unitsAround(text, spans, unit, bounds).map(({ start, end }) => text.slice(start, end));
}

describe('what is coded around words', () => {
  it('is the words themselves, or their paragraph over its line breaks', () => {
    expect(around('strike', 'words')).toEqual(['strike', 'strike']);
    expect(around('strike', 'paragraph')).toEqual([text.slice(13, text.indexOf('\n\nThe')), 'The strike went on.']);
  });

  it('is the sentence, which no abbreviation and no line break ends', () => {
    expect(around('strike', 'sentence')).toEqual(['Dr. Weber of the U.S. Coast Guard spoke of a\nstrike in the port.', 'The strike went on.']);
  });

  it('is each only once, and never reaches over a title', () => {
    expect(around('port', 'paragraph')).toHaveLength(1);
    expect(around('Title', 'sentence')).toEqual(['Title of it']);
  });
});
