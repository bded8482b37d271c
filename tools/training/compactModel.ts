import { FeatureWeights } from '../../src/core/entities/tagger/featureWeights';
import { labelCount } from '../../src/core/entities/tagger/labels';
import type { TaggerModel } from '../../src/core/entities/tagger/model';
import type { Weights } from './conditionalRandomField';
import type { FeatureIndex } from './sequences';
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
 * How much more a weight counts that many tokens use: with 1000 tokens as much as one four times as large with one. At the same
 * size of the file, that loses hardly anything, where a limit for all alike loses what small weights of common features add up to.
 */
const worthOfUse = 0.2;
const mostUse = 1000;

/**
 * Leaves out weights of little worth and rounds the others to a byte.
 * @param least smallest worth that is kept: of a feature of one token, its weight
 */
export function compactModel(vocabulary: Vocabulary, weights: Weights, { hashes, counts }: FeatureIndex, least: number): CompactModel {
  const limits = Float32Array.from(counts, (count) => least / Math.min(count, mostUse) ** worthOfUse);
  const order = Array.from(hashes, (_, row) => row).filter((row) => weightsOf(weights, row).some((weight) => Math.abs(weight) >= (limits[row] ?? 0)));
  order.sort((a, b) => ((hashes[a] ?? 0) >>> 0) - ((hashes[b] ?? 0) >>> 0));
  const unit = largest(weights, limits) / 127;
  const rows = new Uint32Array(order.length + 1);
  const labelsKept: number[] = [];
  const bytes: number[] = [];
  order.forEach((row, place) => {
    for (let label = 0; label < labelCount; label += 1) {
      const weight = weights.features[row * labelCount + label] ?? 0;
      const rounded = Math.max(-127, Math.min(127, Math.round(weight / unit)));
      if (Math.abs(weight) < (limits[row] ?? 0) || rounded === 0) continue;
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

const weightsOf = ({ features }: Weights, row: number): Float32Array => features.subarray(row * labelCount, (row + 1) * labelCount);

/** The weight that one in two thousand of those kept exceeds: larger ones are clipped to it, which costs nothing and makes the others finer. */
function largest({ features }: Weights, limits: Float32Array): number {
  const sizes = features.map(Math.abs).filter((size, place) => size >= (limits[Math.floor(place / labelCount)] ?? 0)).sort();
  return sizes[Math.floor(sizes.length * 0.9995)] ?? 1;
}
