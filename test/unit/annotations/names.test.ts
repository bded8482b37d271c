import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newAnnotationId } from '../../../src/core/annotations/annotationId';
import { coderOf, sidecarName } from '../../../src/core/annotations/sidecarName';

describe('the name of a sidecar', () => {
  it('says the digest and the coder', () => {
    expect(sidecarName('news.txt')).toBe('news.txt.annotations.yaml');
    expect(sidecarName('news.txt', 'ana')).toBe('news.txt.ana.annotations.yaml');
    expect(sidecarName('news.txt', ' Zoë / team 2 ')).toBe('news.txt.Zoë-team-2.annotations.yaml');
    expect(sidecarName('news.txt', '../..')).toBe('news.txt.annotations.yaml');
  });

  it('gives the coder back', () => {
    fc.assert(fc.property(fc.stringMatching(/^[\w-]{1,8}$/), (coder) => {
      const name = sidecarName('news.txt', coder);
      expect(sidecarName('news.txt', coderOf(name, 'news.txt'))).toBe(name);
    }));
  });

  it.each(['news.txt', 'other.txt.annotations.yaml', 'news.txt.a.b.annotations.yaml', 'news.txt..annotations.yaml', 'news.txt.annotations.yaml.bak'])('knows that %s is none', (name) => {
    expect(coderOf(name, 'news.txt')).toBeUndefined();
  });
});

describe('a new id', () => {
  it('has six characters, begins with a letter and is free', () => {
    const taken = new Set<string>();
    for (let count = 0; count < 500; count += 1) {
      const id = newAnnotationId(taken, Math.random);
      expect(id).toMatch(/^[a-z][0-9a-z]{5}$/);
      expect(taken.has(id)).toBe(false);
      taken.add(id);
    }
  });

  it('is found even with a generator that always says the same', () => {
    const taken = new Set(['aaaaaa'.replace(/./g, (_c, index: number) => (index === 0 ? 'a' : '0'))]);
    expect(newAnnotationId(taken, () => 0)).toBe('a000000');
  });
});
