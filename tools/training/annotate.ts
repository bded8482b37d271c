import type { Span } from '../../src/core/text/span';
import { viewArticle } from '../../src/core/entities/tagger/articleView';
import { makeFeatureList } from '../../src/core/entities/tagger/featureList';
import { featuresOf } from '../../src/core/entities/tagger/features';
import { labelCount, labelOf, outside, places, taggedTypes } from '../../src/core/entities/tagger/labels';
import { makeWordForms, type WordForms } from '../../src/core/entities/tagger/wordForms';
import { makeProposer } from '../../src/core/entities/tagger/proposals';
import type { Token } from '../../src/core/entities/tokens';
import type { SequenceWriter } from './sequences';
import { type MarkedName, type MarkedText, type MarkedType } from './texts';
import type { Vocabulary } from './vocabulary';

/** Which of our types a published type may be. */
const readings: Readonly<Record<MarkedType, readonly number[]>> = (() => {
  const numbersOf = (...types: string[]): number[] => types.map((type) => taggedTypes.findIndex((each) => each === type));
  const own = Object.fromEntries(taggedTypes.map((type, number) => [type, [number]])) as Record<(typeof taggedTypes)[number], number[]>;
  return { ...own, MONEY: [], PERCENT: [], DATE: [], PLACE: numbersOf('GPE', 'LOC'), MISC: numbersOf('NORP', 'PRODUCT', 'LAW', 'EVENT') };
})();

const anyLabel = Array.from({ length: labelCount }, (_, label) => label);
/** What an unmarked token may hide where a set has no type for it. */
const hidden: readonly number[] = [outside, ...readings.MISC.flatMap((type) => Object.values(places).map((place) => labelOf(type, place)))];

/** Turns annotated texts into sequences: the tokens at which a name may occur, with features and allowed labels. */
export class Annotator {
  private forms: WordForms;
  private readonly list = makeFeatureList();
  private readonly propose = makeProposer();
  /** Names that no allowed labelling can express: they lie at inactive tokens, or end within one. */
  lost = 0;

  constructor(private readonly vocabulary: Vocabulary) {
    this.forms = makeWordForms(vocabulary);
  }

  /**
   * @param style that the features state, see `featuresOf`
   * @param group of the sequences, by which the trainer weighs them
   * @param only lines that are learnt from; all where undefined
   */
  add(text: MarkedText, writer: SequenceWriter, style: number, group: number, only?: readonly Span[]): void {
    const proposals = this.propose(text.text, text.spans);
    const { lines } = proposals;
    const view = viewArticle(proposals, this.forms, this.vocabulary);
    const source = featuresOf(view, this.forms, style);
    lines.forEach((line, number) => {
      if (only && !only.some((span) => span.start <= line.start && line.end <= span.end)) return;
      const start = view.lineStarts[number] ?? 0;
      const allowed = this.allowedLabels(line.tokens, text);
      let isOpen = false;
      line.tokens.forEach((_, index) => {
        const at = start + index;
        if (view.active[at] === 0) {
          if (!allowed[index]?.includes(outside)) this.lost += 1;
          isOpen = false;
          return;
        }
        if (!isOpen) writer.beginSequence(group);
        isOpen = true;
        source.write(at, this.list);
        writer.addToken(this.list, allowed[index] ?? anyLabel);
      });
    });
    if (this.forms.isFull) this.forms = makeWordForms(this.vocabulary);
  }

  private allowedLabels(tokens: readonly Token[], { names, marking }: MarkedText): (readonly number[])[] {
    const unmarked = marking === 'three' ? hidden : [outside];
    const allowed: (readonly number[])[] = tokens.map(() => unmarked);
    const [head, tail] = [tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0];
    for (const name of names) {
      if (name.end <= head || name.start >= tail) continue;
      const first = tokens.findIndex((token) => token.end > name.start);
      const last = tokens.findLastIndex((token) => token.start < name.end);
      const isWhole = tokens[first]?.start === name.start && tokens[last]?.end === name.end;
      if (!isWhole) this.lost += 1;
      for (let index = first; index <= last; index += 1) allowed[index] = isWhole ? labelsAt(name, index - first, last - index) : anyLabel;
    }
    return allowed;
  }
}

function labelsAt({ type }: MarkedName, before: number, after: number): readonly number[] {
  const place = before === 0 ? (after === 0 ? places.only : places.first) : after === 0 ? places.last : places.inner;
  const labels = readings[type].map((each) => labelOf(each, place));
  return labels.length === 0 ? [outside] : labels;
}
