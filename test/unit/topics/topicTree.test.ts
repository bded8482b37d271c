import { describe, expect, it } from 'vitest';
import type { DecidedTopics } from '../../../src/core/topics/decideTopics';
import { groupByTopic, type ArticleOfTree, type TopicTreeNode } from '../../../src/core/topics/topicTree';
import type { TopicCodebook } from '../../../src/core/topics/types';

const codebook: TopicCodebook = { version: 1, topics: [
  { label: 'Garden', description: 'Outside.', topics: [{ label: 'Trees' }, { label: 'Vegetables' }] },
  { label: 'Kitchen' },
  { label: 'Attic' },
] };

function article(name: string, labels: readonly string[], rest: Partial<DecidedTopics> = {}): ArticleOfTree<string> {
  const topics = labels.map((label, index) => ({ label, score: 1 - index / 10, why: [`${label}?`] }));
  return { article: name, topics: { primary: labels[0] ?? null, topics, unsure: labels.length === 0, manual: false, ...rest } };
}

/** `Label count: article, article*` with a star at the primary topic. */
function lines(nodes: readonly TopicTreeNode<string>[]): string[] {
  return nodes.flatMap(({ label, count, articles, topics }) => [
    `${label} ${count}: ${articles.map((leaf) => leaf.article + (leaf.primary ? '*' : '')).join(', ')}`.trim(),
    ...lines(topics),
  ]);
}

describe('groupByTopic', () => {
  it('puts an article under each of its topics, in the order of the codebook, and marks the primary one', () => {
    const tree = groupByTopic(codebook, [article('one', ['Kitchen', 'Garden / Trees']), article('two', ['Garden / Trees'])]);
    expect(lines(tree.topics)).toEqual(['Garden 2:', 'Garden / Trees 2: two*, one', 'Kitchen 1: one*']);
  });

  it('counts an article once in an area however many of its topics it has', () => {
    const tree = groupByTopic(codebook, [article('one', ['Garden / Trees', 'Garden / Vegetables'])]);
    expect(lines(tree.topics)).toEqual(['Garden 1:', 'Garden / Trees 1: one*', 'Garden / Vegetables 1: one']);
  });

  it('distinguishes articles by identity, not by their looks', () => {
    const same = [{ title: 'Again' }, { title: 'Again' }];
    const { topics } = article('', ['Kitchen']);
    expect(groupByTopic(codebook, same.map((value) => ({ article: value, topics }))).topics[0]?.count).toBe(2);
  });

  it('keeps empty areas and topics only when asked to', () => {
    expect(groupByTopic<string>(codebook, []).topics).toEqual([]);
    expect(lines(groupByTopic<string>(codebook, [], { withEmpty: true }).topics)).toEqual(
      ['Garden 0:', 'Garden / Trees 0:', 'Garden / Vegetables 0:', 'Kitchen 0:', 'Attic 0:']);
  });

  it('lists articles that are unsure or have no topic, the former under their topics as well', () => {
    const tree = groupByTopic(codebook, [article('doubtful', ['Attic'], { unsure: true }), article('empty', [])]);
    expect(tree.unsure.map((leaf) => leaf.article)).toEqual(['doubtful', 'empty']);
    expect(tree.unsure[0]?.why).toEqual(['Attic?']);
    expect(lines(tree.topics)).toEqual(['Attic 1: doubtful*']);
  });

  it('loses no article whose topic the codebook does not know', () => {
    const tree = groupByTopic(codebook, [article('old', ['Cellar / Wine'], { manual: true })]);
    expect(lines(tree.topics)).toEqual(['Cellar / Wine 1: old*']);
    expect(tree.topics[0]?.articles[0]?.manual).toBe(true);
  });

  it('says why an article is there, and what a topic is', () => {
    const [garden] = groupByTopic(codebook, [article('one', ['Garden / Trees'])]).topics;
    expect(garden).toMatchObject({ name: 'Garden', description: 'Outside.' });
    expect(garden?.topics[0]?.articles[0]?.why).toEqual(['Garden / Trees?']);
  });

  it('keeps articles that have an area itself as topic', () => {
    expect(lines(groupByTopic(codebook, [article('one', ['Garden'])]).topics)).toEqual(['Garden 1: one*']);
  });
});
