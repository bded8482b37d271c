import { describe, expect, it } from 'vitest';
import { createTopicClassifier } from '../../../src/core/topics/classify/classifier';
import { isTerm } from '../../../src/core/topics/terms/lexicon';
import { readTopicCodebook } from '../../../src/core/topics/codebookFile/readTopicCodebook';
import { comparativeAgendas } from '../../../src/core/topics/starters/comparativeAgendas';
import { topicsYaml } from '../../../src/core/topics/codebookFile/topicsYaml';

describe('the Comparative Agendas majors', () => {
  it('are 21, each with a description and at least fifteen different terms', () => {
    expect(comparativeAgendas.topics).toHaveLength(21);
    for (const { label, description, terms = [], not = [] } of comparativeAgendas.topics) {
      expect(description, label).toBeTruthy();
      expect(new Set(terms).size, label).toBe(terms.length);
      expect(terms.length, label).toBeGreaterThanOrEqual(15);
      expect([...terms, ...not].filter((term) => !isTerm(term)), label).toEqual([]);
    }
  });

  it('come back from the file that is written of them', () => {
    expect(readTopicCodebook(topicsYaml(comparativeAgendas))).toEqual({ codebook: comparativeAgendas, issues: [] });
  });

  it.each([
    ['Agriculture', 'Farmers fear for the harvest', 'Drought has hit wheat and maize.'],
    ['Housing', 'Tenants win a freeze of rents', 'Landlords and homeowners must wait for the city.'],
    ['Defense', 'Navy orders two warships', 'The defence ministry will also buy missiles for its troops.'],
    ['Immigration', 'Visas for guest workers to be cut', 'Asylum seekers wait at the border.'],
  ])('%s', (topic, title, body) => {
    expect(createTopicClassifier(comparativeAgendas).classify({ title, body })).toMatchObject({ primary: topic, unsure: false });
  });
});
