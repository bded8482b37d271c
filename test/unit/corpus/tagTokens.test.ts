import { describe, expect, it } from 'vitest';
import { tagTokens } from '../../../src/core/corpus/tagTokens';
import type { EntityRecogniser, EntityType } from '../../../src/core/entities/types';

/** Finds these names wherever they stand inside one span. */
function recogniserOf(names: Readonly<Record<string, EntityType>>): Pick<EntityRecogniser, 'recognise'> {
  return {
    recognise: (text, spans) => spans.flatMap((span) => Object.entries(names).flatMap(([name, type]) => {
      const start = text.indexOf(name, span.start);
      return start < 0 || start + name.length > span.end ? [] : [{ start, end: start + name.length, text: name, type, canonical: name }];
    }).sort((a, b) => a.start - b.start)),
  };
}

describe('tagTokens', () => {
  it('gives a tag for each token of each sentence, over documents', () => {
    const text = '-DOCSTART-\tO\n\nAnna\tx\nBerg\tx\nleft\tx\n\nDanish\tx\n\n-DOCSTART-\n\nPort\nof\nOslo\nclosed\n';
    expect(tagTokens(text, recogniserOf({ 'Anna Berg': 'PER', 'Port of Oslo': 'ORG', Danish: 'NORP' }))).toEqual([
      ['B-PER', 'I-PER', 'O'], ['B-MISC'], ['B-ORG', 'I-ORG', 'I-ORG', 'O'],
    ]);
  });

  it('maps the eleven types to the four published ones', () => {
    const tagged = (type: EntityType) => tagTokens('Xyz\n', recogniserOf({ Xyz: type }))[0]?.[0];
    const types: EntityType[] = ['PER', 'ORG', 'GPE', 'LOC', 'NORP', 'PRODUCT', 'LAW', 'EVENT', 'MONEY', 'PERCENT', 'DATE'];
    expect(types.map(tagged)).toEqual(['B-PER', 'B-ORG', 'B-LOC', 'B-LOC', 'B-MISC', 'B-MISC', 'B-MISC', 'B-MISC', 'O', 'O', 'O']);
  });

  it('starts a new mention with B where two touch', () => {
    expect(tagTokens('Anna\nOslo\n', recogniserOf({ Anna: 'PER', Oslo: 'GPE' }))).toEqual([['B-PER', 'B-LOC']]);
  });

  it('takes CRLF, several empty lines and an empty file', () => {
    expect(tagTokens('a\tO\r\n\r\n\r\nb\tO', recogniserOf({}))).toEqual([['O'], ['O']]);
    expect(tagTokens('', recogniserOf({}))).toEqual([]);
  });
});
