import { describe, expect, it } from 'vitest';
import { addTopic, isTopicPath } from '../../../../src/core/topics/codebookFile/addTopic';

describe('addTopic', () => {
  it('begins a file that extends the built-in topics', () => {
    expect(addTopic(undefined, { path: 'Mobility / Ferries', description: 'Ships that cross.', terms: ['ferry', 'car deck*'] }).text).toBe(
      `version: 1
extends: built-in
topics:
  - label: Mobility
    topics:
      - label: Ferries
        description: Ships that cross.
        terms: [ferry, car deck*]
`);
    expect(addTopic('', { path: 'Ferries', terms: [] }).text).toBe('version: 1\nextends: built-in\ntopics:\n  - label: Ferries\n');
  });

  const own = `# ours
version: 1
topics:
  - label: Mobility   # all that moves
    mine: a key of my own
    topics:
      - label: Trams
        terms: [tram*]
`;

  it('adds to an area that is there, and leaves every other byte', () => {
    expect(addTopic(own, { path: 'Mobility / Ferries', terms: ['ferry'] }).text).toBe(`${own}      - label: Ferries\n        terms: [ferry]\n`);
  });

  it('does not turn a codebook of one’s own into one that extends another', () => {
    const { text } = addTopic(own, { path: 'Harbours', terms: ['quay*'] });
    expect(text).toBe(`${own}  - label: Harbours\n    terms: [quay*]\n`);
  });

  it('makes a topic an area, and keeps its terms', () => {
    expect(addTopic(own, { path: 'Mobility / Trams / Night trams', terms: [] })).toMatchObject({
      issues: [], codebook: { topics: [{ label: 'Mobility', topics: [{ label: 'Trams', terms: ['tram*'], topics: [{ label: 'Night trams' }] }] }] },
    });
  });

  it.each(['Mobility / Trams', 'Mobility'])('adds no topic that is there: %s', (path) => {
    const result = addTopic(own, { path, terms: ['x'] });
    expect(result.issues.map(({ code }) => code)).toEqual(['known-topic']);
    expect(result).toMatchObject({ text: own, isChanged: false });
  });

  it.each(['', ' / a', 'a / ', '–', 'a / b / c / d / e', 'x'.repeat(200)])('refuses a name that is none: %j', (path) => {
    expect(isTopicPath(path)).toBe(false);
    expect(addTopic(own, { path, terms: [] })).toMatchObject({ isChanged: false, issues: [{ code: 'invalid-topic' }] });
  });

  it('leaves out what is no term', () => {
    expect(addTopic(undefined, { path: 'A', terms: ['*', 'good'] })).toMatchObject({ codebook: { topics: [{ label: 'A', terms: ['good'] }] } });
  });

  it.each(['topics: [', 'version: 7\ntopics: []\n', '- a\n', 'just words'])('does not write to what it can’t read: %j', (text) => {
    const result = addTopic(text, { path: 'A', terms: [] });
    expect(result.text).toBeUndefined();
    expect(result.issues).not.toEqual([]);
  });
});
