import { describe, expect, it } from 'vitest';
import { agreeTypes } from '../../../src/core/entities/recognise/agreeTypes';
import { strengths } from '../../../src/core/entities/mentionCandidate';
import type { EntityType } from '../../../src/core/entities/types';
import { marked } from './tagger/tinyModel';

/** The types of the names of a marked text after agreement. */
function agreed(source: string, strength: number = strengths.shape): string[] {
  const { text, names } = marked(source);
  return agreeTypes(text, names.map(({ start, end, type }) => ({ start, end, type: type as EntityType, canonical: '', strength }))).map(({ type }) => type);
}

describe('agreeTypes', () => {
  it('gives a name the type of most of its mentions', () => {
    expect(agreed('[Tarn|ORG] rose. [Tarn|LOC] fell, [Tarn|LOC] froze, [Lurga|ORG] did not.')).toEqual(['LOC', 'LOC', 'LOC', 'ORG']);
  });

  it('goes by the last of equally many, for headlines say least', () => {
    expect(agreed('[Tarn|ORG] Rises\n[Tarn|LOC] rose.')).toEqual(['LOC', 'LOC']);
    expect(agreed('[Tarn|LOC] [Tarn|ORG] [Tarn|ORG] [Tarn|LOC]')).toEqual(['LOC', 'LOC', 'LOC', 'LOC']);
  });

  it('leaves names of the lexicon as distinguished by the sentence', () => {
    expect(agreed('[Tarn|ORG] said: use [Tarn|PRODUCT].', strengths.lexicon)).toEqual(['ORG', 'PRODUCT']);
  });
});
