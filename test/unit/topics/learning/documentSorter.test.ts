import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { importTopicCodebook } from '../../../../src/core/topics/import/importTopicCodebook';
import { sortDocuments, type TopicDocument } from '../../../../src/core/topics/learning/documentSorter';
import type { TopicCodebook } from '../../../../src/core/topics/types';
import { codedBills, crossValidation, learningCurve } from '../../../bench/bills.mjs';
import { sharedFolder } from '../../shared';

const codebook: TopicCodebook = { version: 1, topics: [
  { label: 'Water', topics: [{ label: 'Harbours', terms: ['ferry', 'quay'] }, { label: 'Wells', terms: ['well water', 'pump*'] }] },
  { label: 'Orchards', terms: ['apple tree*', 'pruning'] },
] };

function document(id: string, text: string, title = ''): TopicDocument {
  return { id, title, text };
}

function bestOf(documents: readonly TopicDocument[], coded: Parameters<typeof sortDocuments>[2] = []): (string | undefined)[] {
  return sortDocuments(codebook, documents, coded).map(({ labels }) => labels[0]?.label);
}

describe('sortDocuments', () => {
  it('finds documents by terms, by words of terms, and by plurals', () => {
    expect(bestOf([document('a', 'Two ferries at the quay'), document('b', 'Old apple orchard'), document('c', '', 'Pumps for dry villages')]))
      .toEqual(['Water / Harbours', 'Orchards', 'Water / Wells']);
  });

  it('knows words of one root by their beginning', () => {
    expect(bestOf([document('a', 'Ferryboats'), document('b', 'A prune')])).toEqual(['Water / Harbours', 'Orchards']);
  });

  it('gives all topics, best first, with shares of one', () => {
    const [result] = sortDocuments(codebook, [document('a', 'A ferry')], []);
    const scores = result?.labels.map(({ score }) => score) ?? [];
    expect(scores).toHaveLength(3);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    expect(scores.reduce((sum, score) => sum + score, 0)).toBeCloseTo(1, 3);
  });

  it('learns words beside the terms from documents that nobody coded', () => {
    const uncoded = Array.from({ length: 12 }, (_, index) =>
      document(String(index), index % 2 === 0 ? 'The ferry skipper moored at the quay with a cargo' : 'Pruning grafts on the rootstock of an apple tree'));
    expect(bestOf([...uncoded, document('x', 'A skipper with a cargo'), document('y', 'Grafts on a rootstock')]).slice(-2))
      .toEqual(['Water / Harbours', 'Orchards']);
  });

  it('learns from coded documents, also by the last part of a label and by labels of their own', () => {
    const coded = [{ title: 'Beehives', text: 'Honey from beehives', label: 'Bees' }, { title: '', text: 'Lantern of the lighthouse', label: 'Harbours' }];
    expect(bestOf([document('a', 'Honey of the beehives'), document('b', 'The lighthouse has a lantern')], coded)).toEqual(['Bees', 'Water / Harbours']);
  });

  it('sorts documents without a known word, empty ones and hostile ones all the same, alike each time', () => {
    const odd = [document('a', ''), document('b', 'zzz qqq'), document('c', '\ud800\u0000 __proto__ constructor'), document('d', 'word '.repeat(100_000))];
    expect(bestOf(odd).every((label) => label !== undefined)).toBe(true);
    expect(sortDocuments(codebook, odd, [])).toEqual(sortDocuments(codebook, odd, []));
    expect(sortDocuments(codebook, [], [])).toEqual([]);
  });
});

const topics = sharedFolder('topics');
const taxonomies = sharedFolder('taxonomies');

describe.skipIf(topics === undefined || taxonomies === undefined)('titles of US bills', () => {
  const bills = topics === undefined ? [] : codedBills(readFileSync(path.join(topics, 'bills.csv'), 'utf8'));

  it('trained on four fifths: accuracy 0.76, macro-F1 0.72 or more', () => {
    const { accuracy, macroF1 } = crossValidation(sortDocuments, bills);
    console.log(`bills: accuracy ${accuracy.toFixed(3)}, macro-F1 ${macroF1.toFixed(3)}`);
    expect(accuracy).toBeGreaterThanOrEqual(0.76);
    expect(macroF1).toBeGreaterThanOrEqual(0.72);
  }, 60_000);

  it('by terms alone and with ever more labels: better from step to step', () => {
    const { codebook: terms } = importTopicCodebook('terms.json', readFileSync(path.join(taxonomies ?? '', 'cap-topics-with-terms.json'), 'utf8'));
    const [none, some, more] = learningCurve(sortDocuments, bills, terms ?? codebook, [0, 200, 500], 1);
    expect(none?.first).toBeGreaterThanOrEqual(0.58);
    expect(none?.three).toBeGreaterThanOrEqual(0.8);
    expect(some?.first).toBeGreaterThanOrEqual(0.65);
    expect(more?.first).toBeGreaterThanOrEqual(0.69);
  }, 60_000);
});
