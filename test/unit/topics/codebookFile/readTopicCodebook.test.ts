import { describe, expect, it } from 'vitest';
import { readTopicCodebook } from '../../../../src/core/topics/codebookFile/readTopicCodebook';
import { topicPaths } from '../../../../src/core/topics/topicPaths';

/** The piece of the text that each issue points at, after its code. */
function issuesOf(text: string): string[] {
  return readTopicCodebook(text).issues.map(({ code, start, end }) => `${code}: ${text.slice(start, end).split('\n')[0] ?? ''}`);
}

const good = `version: 1
topics:
  - label: Garden
    note: unknown keys are fine
    topics:
      - label: Trees
        description: All that has bark.
        terms: [oak*, apple tree*]
        include: Forests too.
        exclude: Hedges.
        not: [family tree]
        needs: [garden*]
        scene: true
      - label: Vegetables
        scene: false
  - label: Kitchen
    terms: soup
`;

describe('readTopicCodebook', () => {
  it('reads areas, topics, terms and what does not count', () => {
    expect(readTopicCodebook(good)).toEqual({ issues: [], codebook: { version: 1, topics: [
      { label: 'Garden', topics: [
        {
          label: 'Trees', description: 'All that has bark.', include: 'Forests too.', exclude: 'Hedges.',
          terms: ['oak*', 'apple tree*'], not: ['family tree'], needs: ['garden*'], scene: true,
        },
        { label: 'Vegetables' },
      ] },
      { label: 'Kitchen', terms: ['soup'] },
    ] } });
  });

  it('takes numbers and words like "no" for text', () => {
    const { codebook } = readTopicCodebook('topics:\n  - label: 2026\n    terms: [no, 5]\n');
    expect(codebook?.topics).toEqual([{ label: '2026', terms: ['no', '5'] }]);
  });

  it('a scene is true or false', () => {
    expect(issuesOf('topics:\n  - label: A\n    scene: often\n')).toEqual(['topics-shape: often']);
  });

  it('keys without a value are as if they were not there', () => {
    expect(readTopicCodebook('version:\ntopics:\n  - label: A\n    terms:\n    topics:\n')).toEqual(
      { issues: [], codebook: { version: 1, topics: [{ label: 'A' }] } });
  });

  it('refuses a newer version and says where it is', () => {
    const text = 'version: 2\ntopics: []\n';
    expect(readTopicCodebook(text).codebook).toBeUndefined();
    expect(issuesOf(text)).toEqual(['topics-too-new: 2']);
  });

  it.each(['topics: [', 'topics: "open', 'a: b: c'])('refuses broken YAML: %s', (text) => {
    const { codebook, issues } = readTopicCodebook(text);
    expect(codebook).toBeUndefined();
    expect(issues[0]).toMatchObject({ code: 'broken-yaml', severity: 'error' });
  });

  it.each(['', '# only a comment', '- a\n- b', 'just text', 'version: 1', 'topics: {a: b}'])('has no codebook in %j', (text) => {
    const { codebook, issues } = readTopicCodebook(text);
    expect(codebook).toBeUndefined();
    expect(issues.map(({ code }) => code)).toContain('topics-shape');
  });

  it('leaves out what is no topic and keeps the rest', () => {
    const text = 'topics:\n  - loose text\n  - terms: [a]\n  - label: Good\n  - label: [a]\n';
    expect(readTopicCodebook(text).codebook?.topics).toEqual([{ label: 'Good' }]);
    expect(issuesOf(text)).toEqual(['topics-shape: loose text', 'topics-shape: terms', 'topics-shape: label']);
  });

  it('leaves out what is no term and keeps the rest', () => {
    const text = 'topics:\n  - label: A\n    terms: [good, "*", {a: b}, "…"]\n    not: {c: d}\n';
    expect(readTopicCodebook(text).codebook?.topics).toEqual([{ label: 'A', terms: ['good'], not: [] }]);
    expect(issuesOf(text)).toEqual(['topics-shape: "*"', 'topics-shape: a', 'topics-shape: "…"', 'topics-shape: c']);
  });

  it('reports a duplicate topic, and a label that looks like a path', () => {
    const text = 'topics:\n  - label: A\n  - label: A\n    terms: [b]\n  - label: C / D\n';
    expect(readTopicCodebook(text).codebook?.topics.map(({ label }) => label)).toEqual(['A', 'C / D']);
    expect(issuesOf(text)).toEqual(['duplicate-topic: label', 'topic-label: C / D']);
  });

  it('bounds the nesting of topics', () => {
    const deep = Array.from({ length: 60 }, (_, level) => `${'  '.repeat(level)}topics:\n${'  '.repeat(level)}- label: L${level}\n`).join('');
    const { codebook, issues } = readTopicCodebook(deep);
    expect(codebook && topicPaths(codebook)).toHaveLength(1);
    expect(issues.map(({ code }) => code)).toEqual(['topics-shape']);
  });

  it('comes to an end with hostile nesting', () => {
    expect(readTopicCodebook('['.repeat(50_000)).codebook).toBeUndefined();
  });
});

describe('topicPaths', () => {
  it('names topics with their area, and an area only where it is a topic itself', () => {
    const { codebook } = readTopicCodebook(good);
    expect(codebook && topicPaths(codebook)).toEqual(['Garden / Trees', 'Garden / Vegetables', 'Kitchen']);
    expect(topicPaths({ version: 1, topics: [{ label: 'A', terms: ['x'], topics: [{ label: 'B' }] }] })).toEqual(['A', 'A / B']);
  });
});
