import { describe, expect, it } from 'vitest';
import type { TopicDecision } from '../../../../src/core/annotations/types';
import type { ArticleReading } from '../../../../src/core/topics/learning/articleReading';
import { createTopicClassifier } from '../../../../src/core/topics/classify/classifier';
import type { LearnedArticle, TopicLearner } from '../../../../src/core/topics/learning/topicLearner';
import type { TopicKnowledge } from '../../../../src/core/topics/learning/topicKnowledge';
import type { TopicCodebook } from '../../../../src/core/topics/types';

const codebook: TopicCodebook = { version: 1, topics: [
  { label: 'Harbours', terms: ['harbour*', 'ferry', 'ferries', 'quay'] },
  { label: 'Libraries', terms: ['librar*', 'reading room*', 'book loan*'] },
  { label: 'Orchards', terms: ['orchard*', 'apple tree*', 'pruning'] },
] };

const classifier = createTopicClassifier(codebook);

/** Stories on lighthouses, which no topic has a term for. */
const lighthouses = ['Keepers paint the lighthouse of Sandholm', 'Lighthouse of Sandholm gets a new lantern', 'A lantern for the keepers of the lighthouse']
  .map((title) => classifier.read({ title, body: 'The lantern of the lighthouse is lit by keepers every night. The lens came from abroad.' }));

/** Enough articles to tell what is common: all of them speak of the council. */
const others = Array.from({ length: 40 }, (_, number) => classifier.read({
  title: `Council meeting ${number} on ${['ferry', 'library', 'orchard'][number % 3] ?? ''} funds`,
  body: `The council spoke of item ${number} and harbour fees. A vote will follow.`,
}));

function knowledgeOf(learner: TopicLearner, articles: readonly LearnedArticle[]): TopicKnowledge {
  const steps = learner.follow(articles);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

function workspace(decisions: ReadonlyMap<ArticleReading, TopicDecision>): LearnedArticle[] {
  return [...lighthouses, ...others].map((reading) => ({ reading, decision: decisions.get(reading) }));
}

const [first, second, third] = lighthouses as [ArticleReading, ArticleReading, ArticleReading];
const corrected = new Map([[first, { primary: 'Harbours' }], [second, { primary: 'Harbours' }]]);

/** All that ranking says of all articles. */
function everything(knowledge: TopicKnowledge): unknown {
  return [...lighthouses, ...others].map((reading) => classifier.rank(reading, knowledge));
}

describe('corrections', () => {
  it('bring similar articles to the same topic, and say by which words', () => {
    const before = classifier.rank(third, undefined);
    const after = classifier.rank(third, knowledgeOf(classifier.learner(), workspace(corrected)));
    expect(before).toEqual({ primary: null, topics: [], unsure: true });
    expect(after.primary).toBe('Harbours');
    expect(after.topics[0]?.why).toContain('lantern*');
  });

  it('leave what other topics have terms for', () => {
    const library = others[1]!;
    expect(classifier.rank(library, knowledgeOf(classifier.learner(), workspace(corrected))).primary).toBe('Libraries');
  });

  it('that are taken back leave exactly what was there before', () => {
    const learner = classifier.learner();
    const before = everything(knowledgeOf(learner, workspace(new Map())));
    expect(everything(knowledgeOf(learner, workspace(corrected)))).not.toEqual(before);
    knowledgeOf(learner, workspace(new Map([[third, { primary: 'Orchards', add: ['Libraries'], remove: ['Harbours'] }]])));
    expect(everything(knowledgeOf(learner, workspace(new Map())))).toEqual(before);
  });

  it('by another codebook teach nothing', () => {
    const foreign = new Map([[first, { primary: 'Markets / Shares' }], [second, { add: ['Markets / Shares'], remove: ['Markets'] }]]);
    expect(everything(knowledgeOf(classifier.learner(), workspace(foreign)))).toEqual(everything(knowledgeOf(classifier.learner(), workspace(new Map()))));
  });

  it('teach the same in any order, and however they came about', () => {
    const step = classifier.learner();
    knowledgeOf(step, workspace(new Map([[first, { primary: 'Orchards' }]])));
    const inSteps = everything(knowledgeOf(step, workspace(corrected)));
    expect(inSteps).toEqual(everything(knowledgeOf(classifier.learner(), workspace(corrected))));
    const reversed = everything(knowledgeOf(classifier.learner(), workspace(corrected).reverse()));
    expect(reversed).toEqual(inSteps);
  });

  it('of articles that are gone are forgotten', () => {
    const learner = classifier.learner();
    knowledgeOf(learner, workspace(corrected));
    const left = workspace(new Map()).filter(({ reading }) => reading !== first && reading !== second);
    expect(classifier.rank(third, knowledgeOf(learner, left)))
      .toEqual(classifier.rank(third, knowledgeOf(classifier.learner(), left)));
  });

  it('to a topic that the codebook does not have teach nothing', () => {
    const unknown = knowledgeOf(classifier.learner(), workspace(new Map([[first, { primary: 'Bees' }]])));
    expect(classifier.rank(third, unknown).primary).not.toBe('Bees');
  });
});

describe('what is common in the workspace', () => {
  it('counts less than elsewhere', () => {
    const reading = classifier.read({ title: 'News', body: 'Nothing\nNothing\nThe harbour and the quay, and the reading room.' });
    const points = (knowledge: TopicKnowledge | undefined, label: string): number =>
      classifier.rank(reading, knowledge).topics.find((topic) => topic.label === label)?.score ?? 0;
    const knowledge = knowledgeOf(classifier.learner(), [...others, reading].map((article) => ({ reading: article, decision: undefined })));
    expect(points(undefined, 'Harbours')).toBeGreaterThan(points(undefined, 'Libraries'));
    expect(points(knowledge, 'Harbours')).toBeLessThan(points(undefined, 'Harbours'));
  });

  it('is not concluded from a handful of articles', () => {
    const few = knowledgeOf(classifier.learner(), others.slice(0, 5).map((reading) => ({ reading, decision: undefined })));
    for (const reading of others) expect(classifier.rank(reading, few)).toEqual(classifier.rank(reading, undefined));
  });
});

it('an article that learned words alone speak for stays unsure', () => {
  const reading = classifier.read({ title: 'Rooms for readers', body: 'A loan of a book takes a tree.' });
  const knowledge = knowledgeOf(classifier.learner(), workspace(new Map()));
  expect(classifier.rank(reading, knowledge)).toMatchObject({ unsure: true });
});
