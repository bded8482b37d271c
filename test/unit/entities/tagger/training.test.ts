import { describe, expect, it } from 'vitest';
import { createRecogniser } from '../../../../src/core/entities/recognise/recogniser';
import { readModel } from '../../../../src/core/entities/tagger/readModel';
import { labelCount, outside } from '../../../../src/core/entities/tagger/labels';
import { compactModel } from '../../../../tools/training/compactModel';
import { bolder } from '../../../../tools/training/conditionalRandomField';
import { emptyVocabulary } from '../../../../tools/training/vocabulary';
import { inCapitals, inTitleCase, recased } from '../../../../tools/training/recase';
import { namesByKind, withSwappedNames } from '../../../../tools/training/swapNames';
import { writeModel } from '../../../../tools/training/writeModel';
import { marked, sample, tinyModel } from './tinyModel';

function find(text: string, model: ReturnType<typeof tinyModel>): string[] {
  return createRecogniser(model).recognise(text, [{ start: 0, end: text.length }]).map((mention) => `${mention.type} ${mention.text}`);
}

describe('training', () => {
  it('gives the same file for the same seed and sample', () => {
    expect(writeModel(tinyModel())).toEqual(writeModel(tinyModel()));
  });

  it('learns from the words around a name what it is', () => {
    const model = tinyModel();
    const text = 'The mayor, Sulo Brandt, said yes to the firm Wexit.';
    expect(find(text, model)).toEqual(['PER Sulo Brandt', 'ORG Wexit']);
  });

  it('finds the same with a model from its file', () => {
    const model = tinyModel();
    const reading = readModel(writeModel(model));
    for (const { text } of sample) expect('model' in reading && find(text, { ...model, ...reading.model })).toEqual(find(text, model));
  });

  it('gives a short form the type that the lexicon has for its full form', () => {
    expect(find('It rained, and the firm European Union (EU) sold stone. EU sold sand.', tinyModel())).toEqual(['GPE European Union', 'GPE EU', 'GPE EU']);
  });

  it('takes what a partly marked text leaves open as it learnt it elsewhere', () => {
    const open = { ...marked('The mayor, [Enni Ropo|PER], said [Zeph 5|MISC] sells in [Dorva|PLACE].'), marking: 'four' as const };
    expect(find(open.text, tinyModel([...sample, open]))).toEqual(['PER Enni Ropo', 'PRODUCT Zeph 5', 'GPE Dorva']);
  });
});

describe('compactModel', () => {
  it('leaves out a small weight of a rare feature, and keeps that of a common one', () => {
    const features = new Float32Array(2 * labelCount);
    features[1] = 0.05;
    features[labelCount + 1] = 0.05;
    const [rare, common] = [7, 9];
    const weights = { features, transitions: new Float32Array(labelCount * labelCount) };
    const model = compactModel(emptyVocabulary, weights, { hashes: Int32Array.of(rare, common), counts: Int32Array.of(3, 500) }, 0.1);
    expect([...model.featureHashes]).toEqual([common]);
    expect([...model.labels]).toEqual([1]);
  });
});

describe('bolder', () => {
  it('makes steps to a word outside of names less likely, and no others', () => {
    const weights = { features: Float32Array.of(1), transitions: new Float32Array(labelCount * labelCount).fill(1) };
    const { features, transitions } = bolder(weights, 0.5);
    const labels = Array.from({ length: labelCount }, (_, label) => label);
    expect(labels.map((label) => transitions[2 * labelCount + label])).toEqual(labels.map((label) => (label === outside ? 0.5 : 1)));
    expect(features).toEqual(Float32Array.of(1));
  });
});

describe('recased', () => {
  const text = marked('A firm in [Lurga|GPE] sold\nnothing to [Straße & Co|ORG] of us.');

  it('keeps every place', () => {
    const { copy, lines } = recased(text, () => inCapitals);
    expect(copy.text).toHaveLength(text.text.length);
    expect(copy.text.slice(copy.names[0]!.start, copy.names[0]!.end)).toBe('LURGA');
    expect(lines).toHaveLength(2);
  });

  it('leaves small words small in title case', () => {
    expect(recased(text, () => inTitleCase).copy.text).toBe('A Firm in Lurga Sold\nNothing to Straße & Co of Us.');
  });
});

describe('withSwappedNames', () => {
  const text = marked('In [Lurga|GPE] the firm [Straße & Co|ORG] met [Sulo Brandt|PER].\n[Brandt|PER] left [Lurga|GPE] under [Act 5|LAW].');
  const pools = { byKind: new Map([['ORG 3', ['Quay & Sons']]]), towns: ['Bad Ems'], given: ['Enni'], family: ['Ropo'] };
  const swap = (draw: number): string[] => {
    const { text: copy, names } = withSwappedNames(text, pools, () => draw);
    return names.map(({ start, end }) => copy.slice(start, end));
  };

  it('puts other names in the same places, the same one wherever a name returns', () => {
    expect(swap(0.1)).toEqual(['Bad Ems', 'Quay & Sons', 'Enni Ropo', 'Ropo', 'Bad Ems', 'Act 5']);
  });

  it('leaves the others as they are', () => {
    expect(swap(0.9)).toEqual(['Lurga', 'Straße & Co', 'Sulo Brandt', 'Brandt', 'Lurga', 'Act 5']);
  });

  it('covers the same lines', () => {
    const { text: copy, spans } = withSwappedNames(text, pools, () => 0.1);
    expect(spans.map(({ start, end }) => copy.slice(start, end)).join('')).toBe(copy);
  });

  it('has names of each type and length to choose from', () => {
    expect(namesByKind([text]).get('PER 2')).toEqual(['Sulo Brandt']);
  });
});
