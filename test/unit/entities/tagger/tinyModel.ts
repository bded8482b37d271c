import { Annotator } from '../../../../tools/training/annotate';
import { type CompactModel, compactModel } from '../../../../tools/training/compactModel';
import { train } from '../../../../tools/training/conditionalRandomField';
import { random } from '../../../../tools/training/random';
import { indexFeatures, SequenceWriter } from '../../../../tools/training/sequences';
import { type MarkedName, type MarkedText, type MarkedType, styleOf } from '../../../../tools/training/texts';
import { emptyVocabulary } from '../../../../tools/training/vocabulary';

/** An invented text in which `[name|TYPE]` marks a name. */
export function marked(source: string): MarkedText {
  let text = '';
  let at = 0;
  const names: MarkedName[] = [];
  for (const match of source.matchAll(/\[([^|\]]+)\|([A-Z]+)\]/g)) {
    text += source.slice(at, match.index);
    const [whole, name = '', type = ''] = match;
    names.push({ start: text.length, end: text.length + name.length, type: type as MarkedType });
    text += name;
    at = match.index + whole.length;
  }
  text += source.slice(at);
  return { id: text, source: 'sample', marking: 'guide', text, spans: [{ start: 0, end: text.length }], names };
}

/** People who speak, firms that sell: the words around a name tell which it is. */
export const sample = [
  'The mayor, [Ilkka Vanhanen|PER], said so to the firm [Brellon|ORG].',
  'The mayor, [Oona Karst|PER], said no to the firm [Quandor|ORG].',
  'The nurse, [Miro Tesk|PER], said little of the firm [Haldex Grove|ORG].',
  'It rained, and the firm [Ostrava Mills|ORG] sold [Zeph 4|PRODUCT] in [Lurga|GPE].',
  'It snowed, and the firm [Tarn|ORG] sold [Zeph 9|PRODUCT] in [Omsund|GPE].',
].map(marked);

/** A model of the sample, trained in some milliseconds; the same every time. */
export function tinyModel(texts: readonly MarkedText[] = sample): CompactModel {
  const annotator = new Annotator(emptyVocabulary);
  const writer = new SequenceWriter();
  for (const text of texts) annotator.add(text, writer, styleOf(text), 0);
  const { sequences, index } = indexFeatures(writer.finish(), 1);
  const weights = train(sequences, index.hashes.length, { epochs: 12, step: 0.2, shrinkage: 0, dropout: [0.1, 0, 0, 0.5], noise: 0.1, averaged: 2, weightOf: () => 1, random: random(1) });
  return compactModel(emptyVocabulary, weights, index, 0.01);
}
