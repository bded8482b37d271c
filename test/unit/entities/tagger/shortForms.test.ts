import { describe, expect, it } from 'vitest';
import { splitLines } from '../../../../src/core/entities/names/lines';
import { settleShortForms } from '../../../../src/core/entities/tagger/tagger';
import { marked } from './tinyModel';

/** The names of a marked text after settling, as `TYPE name`. */
function settled(source: string): string[] {
  const { text, spans, names } = marked(source);
  const tagged = names.map(({ start, end, type }) => ({ start, end, type: type as 'ORG' }));
  return settleShortForms(splitLines(text, spans), tagged).map(({ start, end, type }) => `${type} ${text.slice(start, end)}`);
}

describe('settleShortForms', () => {
  it('reads a short form as its brackets say, wherever it occurs', () => {
    expect(settled('[NWC|PER] wins\nThe [National Widget Council|ORG] (NWC) met. Later NWC left, and [NWC Widgets|ORG] too.')).toEqual([
      'ORG NWC', 'ORG National Widget Council', 'ORG NWC', 'ORG NWC', 'ORG NWC Widgets',
    ]);
  });

  it('takes letters within words, but not from other words', () => {
    expect(settled('[Lighthouse & Co|ORG] (LHC) and [Blue Barn|ORG] (ZQ)')).toEqual(['ORG Lighthouse & Co', 'ORG LHC', 'ORG Blue Barn']);
  });

  it('names nothing that stands for small words', () => {
    expect(settled('The gross widget value ([GWV|ORG]) rose. [GWV|ORG] is up in [Lurga|GPE].')).toEqual(['GPE Lurga']);
  });

  it('names nothing that stands for words of which some have capitals by nature', () => {
    expect(settled('It is in low Pluto orbit ([LPO|ORG]). [LPO|ORG] is far.')).toEqual([]);
    expect(settled('The Low Pluto Office ([LPO|ORG]) is far.')).toEqual(['ORG LPO']);
  });

  it('names nothing by an acronym of everyday', () => {
    expect(settled('A [CEO|ORG] of [Tarn|ORG] spoke.')).toEqual(['ORG Tarn']);
  });
});
