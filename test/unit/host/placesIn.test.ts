import { describe, expect, it, vi } from 'vitest';
import type { SidecarChange } from '../../../src/core/annotations/sidecarChange';
import type { Step } from '../../../src/host/annotations/steps';

vi.mock('vscode', () => ({ Uri: { file: (path: string) => ({ toString: () => path }) } }));
const vscode = await import('vscode');
const { placesIn } = await import('../../../src/host/annotations/actFiles');

const uri = (name: string) => vscode.Uri.file(name);

function sidecar(name: string, changes: readonly SidecarChange[]): Step {
  return { kind: 'sidecar', file: uri(name), digest: uri(`${name} digest`), changes };
}

describe('placesIn', () => {
  it('counts passages and articles, each once, in all files', () => {
    const change = (id: string): SidecarChange => ({ kind: 'updateAnnotation', id, set: { tags: ['a'] } });
    expect(placesIn([
      sidecar('one', [change('x'), change('y'), change('x'), { kind: 'noteArticle', id: 'x', title: 'X', set: { tags: ['a'] } }]),
      sidecar('two', [change('x'), { kind: 'removeAnnotation', id: 'z' }]),
      { kind: 'restore', file: uri('codebook'), expected: 'a', text: 'b' },
    ])).toBe(5);
  });

  it('finds none where only files were changed', () => {
    expect(placesIn([{ kind: 'restore', file: uri('codebook'), expected: 'a', text: 'b' }])).toBe(0);
    expect(placesIn([])).toBe(0);
  });
});
