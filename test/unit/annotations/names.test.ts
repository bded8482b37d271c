import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newAnnotationId } from '../../../src/core/annotations/annotationId';
import { coderOf, digestNames, indexDigestNames, ownerOf, sidecarName } from '../../../src/core/annotations/sidecarName';

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

describe('the digests that a sidecar may be of', () => {
  it('are the file that it names, with a coder or without', () => {
    expect(digestNames('news.txt.annotations.yaml')).toEqual(['news.txt', 'news']);
    expect(digestNames('news.txt.ana.annotations.yaml')).toEqual(['news.txt.ana', 'news.txt']);
    expect(digestNames('news.annotations.yaml')).toEqual(['news']);
  });

  it('do not come with what is no name of a coder', () => {
    expect(digestNames('news.txt..annotations.yaml')).toEqual(['news.txt.']);
    expect(digestNames('.annotations.yaml')).toEqual([]);
    expect(digestNames('news.txt')).toEqual([]);
  });

  it('have that sidecar, and whoever has a sidecar is among them', () => {
    fc.assert(fc.property(fc.stringMatching(/^[a-z]{1,4}(\.[a-z]{1,4}){0,2}$/), fc.stringMatching(/^\w{0,4}$/), (digest, coder) => {
      const names = digestNames(sidecarName(digest, coder));
      expect(names).toContain(digest);
      for (const name of names) expect(coderOf(sidecarName(digest, coder), name)).toBeDefined();
    }));
  });
});

describe('the owner of a sidecar', () => {
  const owner = (sidecar: string, ...digests: string[]) => ownerOf(sidecar, indexDigestNames(digests));

  it('is the digest with the longest fitting name', () => {
    expect(owner('news.md.txt.annotations.yaml', 'news.md', 'news.md.txt')).toEqual({ digest: 'news.md.txt', coder: '' });
    expect(owner('news.md.txt.annotations.yaml', 'news.md')).toEqual({ digest: 'news.md', coder: 'txt' });
    expect(owner('a/news.txt.ana.annotations.yaml', 'news.txt', 'a/news.txt')).toEqual({ digest: 'a/news.txt', coder: 'ana' });
    expect(owner('news.txt.annotations.yaml', '2026-news.txt')).toBeUndefined();
  });

  const [composed, decomposed] = ['\u00dcbersicht.txt', 'U\u0308bersicht.txt'];
  it('is found whichever way an accent is written', () => {
    for (const [file, digest] of [[composed, decomposed], [decomposed, composed], [decomposed, decomposed]] as const) {
      expect(owner(`${file}.annotations.yaml`, digest)).toEqual({ digest, coder: '' });
      expect(owner(`${file}.Jose\u0301.annotations.yaml`, digest)).toEqual({ digest, coder: 'Jos\u00e9' });
    }
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
