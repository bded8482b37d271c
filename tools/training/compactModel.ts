import { FeatureWeights } from '../../src/core/entities/tagger/featureWeights';
import { labelCount } from '../../src/core/entities/tagger/labels';
import type { TaggerModel } from '../../src/core/entities/tagger/model';
import type { Weights } from './conditionalRandomField';
import type { Vocabulary } from './vocabulary';

/** A model with the sorted hashes that its file needs. */
export interface CompactModel extends TaggerModel {
  readonly vocabulary: Vocabulary;
  readonly featureHashes: Uint32Array;
  /** Where the weights of each feature begin; one more than there are features. */
  readonly rows: Uint32Array;
  /** The label that each weight is for. */
  readonly labels: Uint8Array;
  readonly weights: Int8Array;
}

/**
 * Leaves out small weights and rounds the others to a byte.
 * @param hashes of the rows
 * @param least smallest weight that is kept
 */
export function compactModel(vocabulary: Vocabulary, weights: Weights, hashes: Int32Array, least: number): CompactModel {
  const order = Array.from(hashes, (_, row) => row).filter((row) => hasWeight(weights, row, least));
  order.sort((a, b) => ((hashes[a] ?? 0) >>> 0) - ((hashes[b] ?? 0) >>> 0));
  const unit = quantile(weights.features, least) / 127;
  const rows = new Uint32Array(order.length + 1);
  const labelsKept: number[] = [];
  const bytes: number[] = [];
  order.forEach((row, place) => {
    for (let label = 0; label < labelCount; label += 1) {
      const weight = weights.features[row * labelCount + label] ?? 0;
      const rounded = Math.max(-127, Math.min(127, Math.round(weight / unit)));
      if (Math.abs(weight) < least || rounded === 0) continue;
      labelsKept.push(label);
      bytes.push(rounded);
    }
    rows[place + 1] = labelsKept.length;
  });
  const featureHashes = Uint32Array.from(order, (row) => (hashes[row] ?? 0) >>> 0);
  const labels = Uint8Array.from(labelsKept);
  const kept = Int8Array.from(bytes);
  const { words, clusters, usualLooks, listed, lists } = vocabulary;
  return {
    // The key comes from a file's content; before there is a file, nothing that is read is kept.
    key: 'unsaved', vocabulary, featureHashes, rows, labels, weights: kept, words, clusters, usualLooks, listed, lists,
    features: new FeatureWeights(featureHashes, rows, labels, kept), unit, transitions: weights.transitions.slice(),
  };
}

const hasWeight = ({ features }: Weights, row: number, least: number): boolean =>
  features.subarray(row * labelCount, (row + 1) * labelCount).some((weight) => Math.abs(weight) >= least);

/** The weight that one in two thousand exceeds: larger ones are clipped to it, which costs nothing and makes the others finer. */
function quantile(weights: Float32Array, least: number): number {
  const sizes = weights.filter((weight) => Math.abs(weight) >= least).map(Math.abs).sort();
  return sizes[Math.floor(sizes.length * 0.9995)] ?? 1;
}
