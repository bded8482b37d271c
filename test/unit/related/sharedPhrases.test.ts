import { describe, expect, it } from 'vitest';
import { type KeyedArticle, sharedPhrases } from '../../../src/core/related/sharedPhrases';

function shared(articles: readonly KeyedArticle[]): Map<string, string[]> {
  const steps = sharedPhrases(articles);
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}

const ferries = [1, 2, 3].map((number) => ({
  key: `ferry${number}`, title: `Ferry report ${number}`, body: `The night ferry of Otterline left quay ${number} at dawn. Passengers slept.`,
}));
const bees = [1, 2, 3].map((number) => ({
  key: `bee${number}`, title: `Beekeeping note ${number}`, body: `The honey harvest in village ${number} was small. Beekeepers counted hives.`,
}));
const others = Array.from({ length: 8 }, (_, number) => ({
  key: `other${number}`, title: `Vol${'abcdefgh'[number] ?? ''}ta`, body: `Zor${'abcdefgh'[number] ?? ''}ik wandered.`,
}));

describe('sharedPhrases', () => {
  it('names what several articles have in common, and joins them by it', () => {
    const phrases = shared([...ferries, ...bees, ...others]);
    const [ferry, bee] = [phrases.get('ferry1') ?? [], phrases.get('bee1') ?? []];
    expect(ferry.length).toBeGreaterThan(0);
    expect(bee.length).toBeGreaterThan(0);
    expect(ferry.join(' ')).toMatch(/ferry|Otterline/i);
    expect(phrases.get('ferry2')).toEqual(ferry);
    expect(phrases.get('bee3')).toEqual(bee);
    expect(ferry.filter((phrase) => bee.includes(phrase))).toEqual([]);
  });

  it('does not say the same twice: a group brings articles that no other has', () => {
    expect(shared([...ferries, ...bees, ...others]).get('ferry1')).toHaveLength(1);
  });

  it('leaves out what most articles have, and what one has', () => {
    const all = [...ferries, ...bees, ...others].map((article) => ({ ...article, body: `${article.body} Sample Press agency.` }));
    const phrases = [...shared(all).values()].flat();
    expect(phrases.filter((phrase) => /Sample|Press|quay 1/.test(phrase))).toEqual([]);
    expect(shared(all).get('other0')).toEqual([]);
  });

  it('gives the same for the same articles, and nothing for none', () => {
    expect(shared([...ferries, ...bees])).toEqual(shared([...ferries, ...bees]));
    expect(shared([])).toEqual(new Map());
  });
});
