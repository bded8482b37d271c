import { makeFeatureList } from './featureList';
import { wordReach, writeWordFeatures } from './features';
import { labelCount } from './labels';
import type { TaggerModel } from './model';
import { formCount, type WordForms } from './wordForms';

const windowSize = 2 * wordReach + 1;

/** What each surrounding word alone says about a token's label: computed once for each word and distance. */
export class WordScores {
  /** By word and distance: the row of `sums`; 0 where it is not computed yet. */
  private slots = new Int32Array(1024 * windowSize);
  /** Rows with a score for each label. A dozen one-byte weights fit in 16 bits with room to spare. */
  private sums = new Int16Array(1024 * labelCount);
  private count = 0;
  private readonly list = makeFeatureList();

  constructor(private readonly model: Pick<TaggerModel, 'features'>, private readonly forms: WordForms) {}

  /**
   * @param words where the forms of each token's word begin
   * @param at position of a token with at least `wordReach` others on both sides
   */
  add(words: Int32Array, at: number, scores: Int32Array, base: number): void {
    for (let offset = -wordReach; offset <= wordReach; offset += 1) {
      const row = this.rowOf(words[at + offset] ?? 0, offset) * labelCount;
      const { sums } = this;
      for (let label = 0; label < labelCount; label += 1) scores[base + label] = (scores[base + label] ?? 0) + (sums[row + label] ?? 0);
    }
  }

  private rowOf(word: number, offset: number): number {
    const place = (word / formCount) * windowSize + offset + wordReach;
    const known = this.slots[place] ?? 0;
    if (known !== 0) return known;
    this.count += 1;
    if (place >= this.slots.length) this.slots = grown(this.slots, new Int32Array(2 * place));
    if ((this.count + 1) * labelCount > this.sums.length) this.sums = grown(this.sums, new Int16Array(2 * this.sums.length));
    this.slots[place] = this.count;
    this.sums.fill(0, this.count * labelCount, (this.count + 1) * labelCount);
    writeWordFeatures(this.forms.values, word, offset, this.list);
    this.model.features.addTo(this.sums, this.count * labelCount, this.list);
    return this.count;
  }
}

/** `larger`, beginning with what `values` hold. */
function grown<Values extends Int16Array | Int32Array>(values: Values, larger: Values): Values {
  larger.set(values);
  return larger;
}
