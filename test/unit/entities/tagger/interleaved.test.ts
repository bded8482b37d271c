import { expect, it } from 'vitest';
import { createRecogniser } from '../../../../src/core/entities/recognise/recogniser';
import type { Mention } from '../../../../src/core/entities/types';
import { sample, tinyModel } from './tinyModel';

it('finds the same in several articles by turns as in one after the other', () => {
  const model = tinyModel();
  // So many words that the tagger begins anew with them while articles are under way.
  const many = Array.from({ length: 16_000 }, (_, number) => `Wordo${number}`).join(' ');
  const texts = [...sample.map(({ text }) => `${text}\n${text}`), many, sample.map(({ text }) => text).join('\n')];
  const spansOf = (text: string) => [{ start: 0, end: text.length }];
  const alone = texts.map((text) => createRecogniser(model).recognise(text, spansOf(text)));
  const recogniser = createRecogniser(model);
  const found: Mention[][] = [];
  // The long one first, so that its words are there when the others begin.
  let open = [...texts.keys()].reverse().map((index) => ({ index, steps: recogniser.recogniseSteps(texts[index]!, spansOf(texts[index]!)) }));
  let turns = 0;
  while (open.length > 0) {
    turns += 1;
    open = open.filter(({ index, steps }) => {
      const step = steps.next();
      if (step.done === true) found[index] = step.value;
      return step.done !== true;
    });
  }
  expect(turns).toBeGreaterThan(10);
  expect(found).toEqual(alone);
  expect(found[0]).not.toEqual([]);
});
