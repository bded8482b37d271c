import { describe, expect, it } from 'vitest';
import { builtInTopics } from '../../../src/core/topics/builtIn';
import { topicsInForce } from '../../../src/core/topics/builtIn/topicsInForce';
import { createTopicClassifier } from '../../../src/core/topics/classify/classifier';
import { readTopicCodebook } from '../../../src/core/topics/codebookFile/readTopicCodebook';
import { topicsYaml } from '../../../src/core/topics/codebookFile/topicsYaml';
import { extendedTopics } from '../../../src/core/topics/extendedTopics';
import { topicPaths } from '../../../src/core/topics/topicPaths';
import type { TopicCodebook } from '../../../src/core/topics/types';

function read(text: string): TopicCodebook | undefined {
  return readTopicCodebook(text).codebook;
}

const ferries = 'extends: built-in\ntopics:\n  - label: Mobility\n    topics:\n      - label: Ferries\n        terms: [ferry, car deck*]\n';

describe('a codebook that extends the built-in topics', () => {
  it('has its topics after them', () => {
    expect(topicPaths(topicsInForce(read(ferries)))).toEqual([...topicPaths(builtInTopics), 'Mobility / Ferries']);
  });

  it('sorts articles into both', () => {
    const classifier = createTopicClassifier(topicsInForce(read(ferries)));
    expect(classifier.classify({ title: 'New ferry has a longer car deck', body: 'The ferry leaves at six.' }).primary).toBe('Mobility / Ferries');
    expect(classifier.classify({ title: 'Ransomware hits harbour', body: 'Malware came by phishing.' }).primary).toBe('Security / Cybersecurity');
  });

  it('needs no topics of its own', () => {
    expect(readTopicCodebook('extends: built-in\n')).toEqual({ codebook: { version: 1, extends: 'built-in', topics: [] }, issues: [] });
    expect(topicsInForce(read('extends: built-in\n'))).toEqual(builtInTopics);
  });

  it('is read again as it is written', () => {
    const codebook = read(ferries);
    expect(codebook && read(topicsYaml(codebook))).toEqual(codebook);
  });

  it('extends nothing else', () => {
    const { codebook, issues } = readTopicCodebook('extends: everything\ntopics:\n  - label: A\n');
    expect(codebook).toEqual({ version: 1, topics: [{ label: 'A' }] });
    expect(issues).toMatchObject([{ code: 'topics-shape', message: '"extends" can only be "built-in", not "everything".', start: 9 }]);
  });
});

describe('without a codebook of one’s own', () => {
  it('the built-in topics are in force, and with one that extends nothing only its own', () => {
    expect(topicsInForce(undefined)).toBe(builtInTopics);
    expect(topicPaths(topicsInForce({ version: 1, topics: [{ label: 'A' }] }))).toEqual(['A']);
  });
});

describe('extendedTopics', () => {
  it('a topic that both have has the terms of both, and the rest as its owner says', () => {
    const base: TopicCodebook = { version: 1, topics: [{
      label: 'A', description: 'old', topics: [{ label: 'B', include: 'kept', terms: ['x', 'y'], not: ['no x'] }, { label: 'C' }],
    }] };
    const own: TopicCodebook = { version: 1, extends: 'built-in', topics: [{
      label: 'A', description: 'new', topics: [{ label: 'D' }, { label: 'B', terms: ['y', 'z'], scene: true }],
    }] };
    expect(extendedTopics(base, own)).toEqual({ version: 1, topics: [{
      label: 'A', description: 'new', topics: [
        { label: 'B', include: 'kept', terms: ['x', 'y', 'z'], not: ['no x'], scene: true }, { label: 'C' }, { label: 'D' },
      ],
    }] });
  });
});
