import { expect, it } from 'vitest';
import { makeProposer } from '../../../../src/core/entities/tagger/proposals';
import { viewArticle } from '../../../../src/core/entities/tagger/articleView';
import { makeFeatureList } from '../../../../src/core/entities/tagger/featureList';
import { featuresOf } from '../../../../src/core/entities/tagger/features';
import { labelCount } from '../../../../src/core/entities/tagger/labels';
import { makeWordForms } from '../../../../src/core/entities/tagger/wordForms';
import { WordScores } from '../../../../src/core/entities/tagger/wordScores';
import { sample, tinyModel } from './tinyModel';

it('makes the same scores as all features of a token together', () => {
  const model = tinyModel();
  const forms = makeWordForms(model);
  const wordScores = new WordScores(model, forms);
  const list = makeFeatureList();
  for (const { text, spans } of sample) {
    const view = viewArticle(makeProposer()(text, spans), forms, model);
    const source = featuresOf(view, forms, 0);
    for (const at of view.active.keys()) {
      if (view.active[at] === 0) continue;
      const together = new Int32Array(labelCount);
      source.write(at, list);
      model.features.addTo(together, 0, list);
      const apart = new Int32Array(labelCount);
      source.writeJoint(at, list);
      model.features.addTo(apart, 0, list);
      wordScores.add(view.words, at, apart, 0);
      expect(apart).toEqual(together);
      expect(together.some((score) => score !== 0)).toBe(true);
    }
  }
});
