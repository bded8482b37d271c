import { expect, it } from 'vitest';
import { makeProposer } from '../../../../src/core/entities/tagger/proposals';
import { createRecogniser } from '../../../../src/core/entities/recognise/recogniser';
import { viewArticle } from '../../../../src/core/entities/tagger/articleView';
import { makeFeatureList } from '../../../../src/core/entities/tagger/featureList';
import { featuresOf, publishedStyle } from '../../../../src/core/entities/tagger/features';
import { labelCount } from '../../../../src/core/entities/tagger/labels';
import { TokenScores } from '../../../../src/core/entities/tagger/tokenScores';
import { makeWordForms } from '../../../../src/core/entities/tagger/wordForms';
import { marked, sample, tinyModel } from './tinyModel';

const model = tinyModel();
/** Headlines, capitals, amounts, names with small words: whatever the features depend on changes from text to text. */
const others = [
  'BRELLON BUYS HALDEX GROVE FOR $4 MILLION\n\nThe Bank of Omsund and Ports of Lurga (BOPL) paid 12% on 4 May 2021. Oona, 34, said no.',
  'Quandor Sells Zeph 9 in Paris and Berlin\n\nMr. Tesk, of the University of Lurga, met France’s minister. BOPL’s Zeph 4 is 1-2-3 new in 2020.',
].map(marked);

it.each([0, publishedStyle])('makes the same scores as all features of a token together, in style %i', (style) => {
  const forms = makeWordForms(model);
  const scores = new TokenScores(model.features, forms);
  const list = makeFeatureList();
  // Twice, so that the second time all sums are known.
  for (const { text, spans } of [...sample, ...others, ...sample, ...others]) {
    const view = viewArticle(makeProposer()(text, spans), forms, model);
    const source = featuresOf(view, forms, style);
    for (const at of view.active.keys()) {
      if (view.active[at] === 0) continue;
      const together = new Int32Array(labelCount);
      source.write(at, list);
      model.features.addTo(together, 0, list);
      const apart = new Int32Array(2 * labelCount).fill(7);
      scores.write(view.words, source, at, apart, labelCount);
      expect(apart.subarray(labelCount)).toEqual(together);
      expect(together.some((score) => score !== 0)).toBe(true);
    }
  }
});

it('finds the same when so many words were seen that it began anew', () => {
  const fresh = createRecogniser(model);
  const used = createRecogniser(model);
  const wordsFrom = (first: number): string => Array.from({ length: 9_000 }, (_, number) => `Wordo${first + number}`).join(' ');
  const find = (recogniser: typeof fresh, text: string) => recogniser.recognise(text, [{ start: 0, end: text.length }]);
  for (let first = 0; first < 27_000; first += 9_000) {
    find(used, wordsFrom(first));
    for (const { text } of sample) expect(find(used, text)).toEqual(find(fresh, text));
  }
  expect(find(used, sample[0]?.text ?? '')).not.toEqual([]);
});
