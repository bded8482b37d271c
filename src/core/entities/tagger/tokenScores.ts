import { type FeatureGroup, groupCount } from './featureGroups';
import { makeFeatureList } from './featureList';
import type { FeatureSource } from './features';
import { FeatureSums } from './featureSums';
import type { FeatureWeights } from './featureWeights';
import { addWordFeatures, wordReach } from './windowFeatures';
import { formCount, type WordForms } from './wordForms';

const windowSize = 2 * wordReach + 1;
/** Sums are kept from text to text up to this number, in 4 MB. */
const mostKept = 60_000;

/**
 * What the features of a token say about each label. Most are those that a word around it has by itself, or those of a
 * group, which depend on few values: these are added up once for each word and distance, and for each group's values.
 */
export class TokenScores {
  private readonly sums: FeatureSums;
  /** By word and distance the row of `sums`; 0 where there is none yet. */
  private wordRows = new Int32Array(1024 * windowSize);
  /** For each group the row of `sums` by key. */
  private readonly groupRows = Array.from({ length: groupCount }, () => new Map<number, number>());
  /** Of the token that is being written: of the words around it, then of the groups. */
  private readonly rows = new Int32Array(windowSize + groupCount);
  private readonly list = makeFeatureList();

  constructor(private readonly features: FeatureWeights, private readonly forms: WordForms) {
    this.sums = new FeatureSums(features);
  }

  /** Whether so much is kept that the next article should start with nothing. */
  get isFull(): boolean {
    return this.sums.count > mostKept;
  }

  /**
   * Sets `scores[base + label]`.
   * @param words where the forms of each token's word begin
   * @param at position of a token with at least `wordReach` others on both sides
   */
  write(words: Int32Array, { groups, addRest }: Pick<FeatureSource, 'groups' | 'addRest'>, at: number, scores: Int32Array, base: number): void {
    const { rows, list } = this;
    for (let place = 0; place < windowSize; place += 1) rows[place] = this.rowOfWord(words[at + place - wordReach] ?? 0, place);
    for (let group = 0; group < groupCount; group += 1) rows[windowSize + group] = this.rowOfGroup(groups[group], this.groupRows[group], at);
    this.sums.write(rows, scores, base);
    list.count = 0;
    addRest(at, list);
    this.features.addTo(scores, base, list);
  }

  private rowOfWord(word: number, place: number): number {
    const index = (word / formCount) * windowSize + place;
    const known = this.wordRows[index] ?? 0;
    if (known !== 0) return known;
    if (index >= this.wordRows.length) {
      const larger = new Int32Array(2 * index);
      larger.set(this.wordRows);
      this.wordRows = larger;
    }
    this.list.count = 0;
    addWordFeatures(this.forms.values, word, place - wordReach, this.list);
    return (this.wordRows[index] = this.sums.add(this.list));
  }

  private rowOfGroup(group: FeatureGroup | undefined, known: Map<number, number> | undefined, at: number): number {
    if (!group || !known) return 0;
    const key = group.keyOf(at);
    const before = known.get(key);
    if (before !== undefined) return before;
    this.list.count = 0;
    group.add(at, this.list);
    const row = this.sums.add(this.list);
    known.set(key, row);
    return row;
  }
}
