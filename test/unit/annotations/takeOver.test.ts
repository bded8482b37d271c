import { describe, expect, it } from 'vitest';
import { changeSidecar } from '../../../src/core/annotations/changeSidecar';
import { quotesFound } from '../../../src/core/annotations/quotesFound';
import { readSidecar } from '../../../src/core/annotations/readSidecar';
import { takeOver } from '../../../src/core/annotations/takeOver';
import type { SidecarChange } from '../../../src/core/annotations/sidecarChange';

const entry = (id: string, exact: string, more = ''): string => `  - id: ${id}\n    tags: [claims]\n    exact: ${exact}\n    start: 1\n    end: 9\n${more}`;
const shared = 'version: 1\ndigest: news.txt\narticles:\n  - id: a-strike\n    title: A strike\n    tags: [lead]\n    memo: first\n'
  + `annotations:\n  # mine, I think\n${entry('aaa111', 'one', '    mood: calm # my own key\n')}${entry('bbb222', 'two', '    coder: ben\n')}${entry('ccc333', 'three')}`;

function taken(own: string | undefined) {
  const sidecar = readSidecar(shared).sidecar;
  if (sidecar === undefined) throw new Error('unreadable');
  const { additions, signatures, removals } = takeOver(shared, sidecar, own === undefined ? undefined : readSidecar(own).sidecar, 'Ana Müller', Math.random);
  const apply = (text: string | undefined, changes: readonly SidecarChange[]): string => changeSidecar(text, 'news.txt', changes, 'Ana Müller').text ?? '';
  return { left: apply(shared, removals), own: apply(apply(own, additions), signatures) };
}

describe('taking over annotations without a name', () => {
  it('moves them as they are written, with the coder’s name; what bears another name stays', () => {
    const { left, own } = taken(undefined);
    expect(readSidecar(left).sidecar).toMatchObject({ articles: [], annotations: [{ id: 'bbb222' }] });
    expect(readSidecar(own).sidecar).toMatchObject({
      coder: 'Ana Müller', articles: [{ id: 'a-strike', tags: ['lead'], memo: 'first' }],
      annotations: [{ id: 'aaa111', coder: 'Ana Müller' }, { id: 'ccc333', coder: 'Ana Müller' }],
    });
    expect(own).toContain('mood: calm # my own key');
    expect(left + own).toContain('# mine, I think');
  });

  it('completes what the coder has of an article, and gives a new id where both have one', () => {
    const mine = 'version: 1\ndigest: news.txt\narticles:\n  - id: a-strike\n    title: A strike\n    tags: [sure]\n    status: coded\n    memo: second\n'
      + `annotations:\n${entry('aaa111', 'another passage')}`;
    const { own } = taken(mine);
    const { sidecar } = readSidecar(own);
    expect(sidecar?.articles).toEqual([{ id: 'a-strike', title: 'A strike', tags: ['sure', 'lead'], status: 'coded', memo: 'second\n\nfirst' }]);
    expect(sidecar?.annotations.map(({ exact }) => exact).sort()).toEqual(['another passage', 'one', 'three']);
    expect(new Set(sidecar?.annotations.map(({ id }) => id)).size).toBe(3);
  });
});

describe('the digest of a sidecar', () => {
  it('is told by the share of its quotes that a text has', () => {
    const annotations = readSidecar(shared).sidecar?.annotations ?? [];
    const found = quotesFound(annotations);
    expect(found('one, two\r\nand three')).toBe(1);
    expect(found('one')).toBeCloseTo(1 / 3);
    expect(quotesFound([])('one')).toBe(0);
  });
});
