import { describe, expect, it, vi } from 'vitest';
import type { Codebook } from '../../../src/core/codebook/types';
import type { PlacedAnnotation } from '../../../src/host/annotations/placedAnnotations';

vi.mock('vscode', () => ({}));
const { childNodes, makeTagTree, rootNodes } = await import('../../../src/features/codebookView/tagNodes');

const sidecar = { toString: () => 'file:///week.txt.annotations.yaml' };

function passage(id: string, tags: readonly string[]): PlacedAnnotation {
  const annotation = { id, tags, exact: id, prefix: '', suffix: '', start: 0, end: 3, created: '' };
  return { annotation, sidecar, digest: sidecar, coder: '', status: 'exact', start: 0, end: 3 } as unknown as PlacedAnnotation;
}

function treeOf(codebook: Codebook, passages: readonly PlacedAnnotation[], show: { filter?: string; countsOwn?: boolean } = {}) {
  return makeTagTree({
    codebooks: [codebook], tags: ['claims', 'claims/cost'], passages, unreadable: [], articles: [], lost: [], strays: [], filter: '', countsOwn: false, ...show,
  });
}

const blue: Codebook = { version: 1, tags: [{ name: 'claims', color: '#0072b2', tags: [{ name: 'cost' }] }] };
const red: Codebook = { version: 1, tags: [{ name: 'claims', color: '#d55e00', tags: [{ name: 'cost' }] }] };

describe('rows of the codebook', () => {
  it('hold their colour, so that a row of before the change differs from one of after it', () => {
    const [before, after] = [blue, red].map((codebook) => rootNodes(treeOf(codebook, [])));
    expect(before).toMatchObject([{ path: 'claims', color: '#0072b2' }]);
    expect(after).toMatchObject([{ path: 'claims', color: '#d55e00' }]);
    const [child] = childNodes(treeOf(red, []), after![0]!);
    expect(child).toMatchObject({ path: 'claims/cost', color: expect.not.stringMatching('#d55e00') as string });
  });

  it('hold the number that they show', () => {
    const passages = [passage('one', ['claims']), passage('two', ['claims/cost'])];
    expect(rootNodes(treeOf(blue, passages))).toMatchObject([{ count: 2 }]);
    expect(rootNodes(treeOf(blue, passages, { countsOwn: true }))).toMatchObject([{ count: 1 }]);
  });

  it('are one for all passages without a tag, unless tags are sought', () => {
    const passages = [passage('one', ['claims']), passage('two', [])];
    const tree = treeOf(blue, passages);
    const untagged = rootNodes(tree).at(-1);
    expect(untagged).toMatchObject({ kind: 'untagged', passages: [passages[1]] });
    expect(childNodes(tree, untagged!)).toMatchObject([{ kind: 'passage', dragged: { id: 'two' } }]);
    expect(rootNodes(treeOf(blue, passages, { filter: 'claims' })).map(({ kind }) => kind)).toEqual(['tag']);
  });

  it('know the tag that a passage loses when it is dragged away', () => {
    const tree = treeOf(blue, [passage('one', ['claims', 'claims/cost'])]);
    const [claims] = rootNodes(tree);
    expect(childNodes(tree, claims!)).toMatchObject([{ kind: 'tag' }, { dragged: { kind: 'passage', id: 'one', from: 'claims' } }]);
  });
});
