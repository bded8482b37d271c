import { describe, expect, it } from 'vitest';
import { readCodebook } from '../../../src/core/codebook/readCodebook';
import { isTagPath, isWithin, normaliseTagPath, renamedTag, withParents } from '../../../src/core/codebook/tagPath';
import { findTag, tagColor, tagPaths } from '../../../src/core/codebook/tagTree';
import type { Codebook } from '../../../src/core/codebook/types';

const codebook: Codebook = {
  version: 1,
  tags: [
    { name: 'claims', color: '#123456', tags: [{ name: 'cost', tags: [{ name: 'high' }] }, { name: 'jobs', color: '#654321' }] },
    { name: 'actors' },
  ],
};

describe('the path of a tag', () => {
  it('has one spelling', () => {
    expect(normaliseTagPath('  claims /  market   power// ')).toBe('claims/market power');
    expect(normaliseTagPath('re\u0301forme')).toBe('r\u00e9forme');
  });

  it.each(['claims', 'Ansprüche/Kosten', '主张/市场', 'تجارة', 'a b', 'C++', 'q&a', '50%'])('can be %s', (text) => {
    expect(isTagPath(text)).toBe(true);
  });

  it.each(['', ' / ', 'a,b', 'say "x"', 'a\u0007b', 'a\u2028'.concat('b'), '\ud800', 'x'.repeat(201)])('cannot be %j', (text) => {
    // A line separator within a path is white space, and folded.
    expect(isTagPath(text)).toBe(text.includes('\u2028'));
  });

  it('is within itself and its parents, not within a longer name', () => {
    expect(['a/b', 'a/b/c', 'a/bc', 'a'].map((tag) => isWithin(tag, 'a/b'))).toEqual([true, true, false, false]);
    expect(renamedTag('a/b/c', 'a/b', 'x')).toBe('x/c');
    expect(renamedTag('a/bc', 'a/b', 'x')).toBe('a/bc');
    expect(withParents('a/b/c')).toEqual(['a', 'a/b', 'a/b/c']);
  });
});

describe('a codebook', () => {
  it('lists and finds its tags', () => {
    expect(tagPaths(codebook)).toEqual(['claims', 'claims/cost', 'claims/cost/high', 'claims/jobs', 'actors']);
    expect(findTag(codebook, 'claims/jobs')?.color).toBe('#654321');
    for (const path of ['', 'jobs', 'claims/jobs/x', 'claims/none']) expect(findTag(codebook, path)).toBeUndefined();
  });

  it('gives a tag its own colour, that of the nearest parent, or one that its root always has', () => {
    expect(tagColor(codebook, 'claims/jobs')).toBe('#654321');
    expect(tagColor(codebook, 'claims/cost/high')).toBe('#123456');
    expect(tagColor(codebook, 'claims/unknown/tag')).toBe('#123456');
    expect(tagColor(codebook, 'actors')).toMatch(/^#[0-9a-f]{6}$/);
    expect(tagColor(codebook, 'actors/firms')).toBe(tagColor(codebook, 'actors'));
    expect(new Set(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((tag) => tagColor(codebook, tag))).size).toBeGreaterThan(3);
  });

  it('is read with what is broken reported and left out', () => {
    const text = `version: 1
tags:
  - name: claims
    color: '#ABCDEF'
    description: what people say
    include: quotes
    exclude: jokes
    tags: [cost, {name: jobs, color: red}]
  - name: claims
  - color: '#000000'
  - name: a/b
  - actors
`;
    const { codebook: read, issues } = readCodebook(text);
    expect(read?.tags).toEqual([
      { name: 'claims', color: '#abcdef', description: 'what people say', include: 'quotes', exclude: 'jokes', tags: [{ name: 'cost' }, { name: 'jobs' }] },
      { name: 'actors' },
    ]);
    expect(issues.map(({ code, start, end }) => [code, text.slice(start, end)])).toEqual([
      ['broken-color', 'red'], ['duplicate-tag', 'name'], ['broken-tag', 'color'], ['broken-tag', 'name'],
    ]);
  });

  it.each([['codebook-not-a-mapping', '- a'], ['codebook-too-new', 'version: 3'], ['codebook-version', 'version: x'], ['broken-yaml', 'tags: ['], ['merge-conflict', '>>>>>>> a']])('is unreadable: %s', (code, text) => {
    const { codebook: read, issues } = readCodebook(text);
    expect(read).toBeUndefined();
    expect(issues.map((issue) => issue.code)).toContain(code);
  });

  it('survives nesting without end and lists in place of names', () => {
    let text = 'tags: []';
    for (let depth = 0; depth < 60; depth += 1) text = `tags: [{name: t, ${text}}]`;
    const { issues } = readCodebook(text);
    expect(issues.map(({ code }) => code)).toEqual(['broken-section']);
    expect(readCodebook('tags: [[a], {name: [b]}, null]').issues.map(({ code }) => code)).toEqual(['broken-tag', 'broken-tag', 'broken-tag']);
  });
});
