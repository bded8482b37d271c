import type { FeatureWeights } from './featureWeights';
import type { HashIndex } from './hashIndex';

/** What the tagger has learnt, as read from its file. */
export interface TaggerModel {
  /** Identifies what was learnt: the same for the same file, wherever it is read. */
  readonly key: string;
  /** The commonest words, by the hash of their lower-case form. */
  readonly words: HashIndex;
  /** For each clustering the cluster of each word of `words`. */
  readonly clusters: readonly Uint16Array[];
  /** How each word of `words` is usually written within a sentence, see `usualLook`. */
  readonly usualLooks: Uint8Array;
  /** Names of lists (given names, family names, towns …), by the hash of their words in lower case. */
  readonly listed: HashIndex;
  /** For each listed name the lists that contain it, a bit each. */
  readonly lists: Uint8Array;
  /** Weights of the features, in units of `unit`. */
  readonly features: FeatureWeights;
  readonly unit: number;
  /** Weight of a label after another: `transitions[before * labelCount + label]`. */
  readonly transitions: Float32Array;
}
