import { describe, expect, it } from 'vitest';
import { changeSidecar } from '../../../src/core/annotations/changeSidecar';
import type { Annotation, Sidecar } from '../../../src/core/annotations/types';
import { readCodebook } from '../../../src/core/codebook/readCodebook';
import { digestToShow, planImport, type ImportTarget } from '../../../src/core/projectImport/plan/planImport';
import type { ImportedProject } from '../../../src/core/projectImport/types';

const now = '2026-01-02T03:04:05Z';

function passage(parts: Partial<Annotation> = {}): Annotation {
  return { id: '', tags: ['a'], exact: 'words', prefix: 'before ', suffix: ' after', start: 7, end: 12, created: '', ...parts };
}

function project(parts: Partial<ImportedProject> = {}): ImportedProject {
  return { format: { id: 'x', name: 'X' }, digests: [], sidecars: [], unplaced: [], losses: [], ...parts };
}

function target(sidecars: Readonly<Record<string, Sidecar>> = {}, parts: Partial<ImportTarget> = {}): ImportTarget {
  return { used: [], codebook: undefined, now, sidecar: (digest, coder) => sidecars[`${digest}|${coder}`], ...parts };
}

function sidecar(annotations: readonly Annotation[], articles: Sidecar['articles'] = []): Sidecar {
  return { version: 1, digest: 'week.txt', annotations, articles };
}

describe('planImport', () => {
  it('gives ids and times to what has none, the same each time', () => {
    const given = project({ sidecars: [{ digest: 'week.txt', coder: 'ana', annotations: [passage(), passage({ tags: ['b'] }), passage({ id: 'own1', tags: ['c'], created: '2020-01-01T00:00:00Z' })], articles: [] }] });
    const plan = planImport(given, target());
    const added = plan.sidecars[0]?.changes.flatMap((change) => (change.kind === 'addAnnotation' ? [change.annotation] : [])) ?? [];
    expect(added).toMatchObject([{ created: now, coder: 'ana' }, { created: now, coder: 'ana' }, { id: 'own1', created: '2020-01-01T00:00:00Z' }]);
    expect(new Set(added.map(({ id }) => id)).size).toBe(3);
    expect(planImport(given, target())).toEqual(plan);
  });

  it('imported again changes nothing, and keeps what was changed since', () => {
    const given = project({ sidecars: [{ digest: 'week.txt', coder: 'ana', annotations: [passage({ id: 'k1', memo: 'm' }), passage({ id: 'k2', exact: 'other' })], articles: [{ id: 'x', title: 'X', tags: ['t'], memo: 'n', status: 'coded' }] }] });
    const first = planImport(given, target());
    const { sidecar: written } = { sidecar: undefined, ...changeSidecar(undefined, 'week.txt', first.sidecars[0]?.changes ?? []) };
    expect(written?.annotations).toHaveLength(2);
    const again = planImport(given, target({ 'week.txt|ana': written ?? sidecar([]) }));
    expect(again).toMatchObject({ sidecars: [], counts: { known: 2, notes: 0 } });
    const edited = sidecar([passage({ id: 'k1', memo: 'my own', coder: 'ana' })], [{ id: 'x', title: 'X', tags: ['own'], memo: 'mine', status: 'read' }]);
    const merged = planImport(given, target({ 'week.txt|ana': edited })).sidecars[0]?.changes;
    expect(merged).toMatchObject([
      { kind: 'addAnnotation', annotation: { memo: 'm' } }, { kind: 'addAnnotation', annotation: { id: 'k2' } },
      { kind: 'noteArticle', id: 'x', set: { tags: ['own', 't'], memo: 'mine\n\nn' } },
    ]);
    expect(merged?.[0]).not.toMatchObject({ annotation: { id: 'k1' } });
    expect(merged?.[2]).not.toMatchObject({ set: { status: 'coded' } });
  });

  it('names new digests so that nothing is overwritten and nothing lies outside the folder', () => {
    const digests = ['week.txt', '../../week.txt', 'nul.txt'].map((name) => ({ name, text: name }));
    const sidecars = digests.map(({ name }) => ({ digest: name, coder: '', annotations: [passage()], articles: [] }));
    const plan = planImport(project({ digests, sidecars }), target({ 'week.txt|': sidecar([passage()]) }, { used: ['WEEK.txt', 'week 2.txt.annotations.yaml'] }));
    expect(plan.digests).toEqual([{ name: 'week 3.txt', text: 'week.txt' }, { name: 'week 4.txt', text: '../../week.txt' }, { name: '_nul.txt', text: 'nul.txt' }]);
    expect(plan.sidecars.map(({ digest }) => digest)).toEqual(['week 3.txt', 'week 4.txt', '_nul.txt']);
  });

  it('puts coders whose files have the same name into one file', () => {
    const sidecars = ['ana b', 'ana-b'].map((coder) => ({ digest: 'week.txt', coder, annotations: [passage()], articles: [] }));
    const plan = planImport(project({ sidecars }), target());
    expect(plan.sidecars).toMatchObject([{ coder: 'ana b', changes: [{ annotation: { coder: 'ana b' } }, { annotation: { coder: 'ana-b' } }] }]);
    expect([...plan.counts.passages]).toEqual([['ana b', 1], ['ana-b', 1]]);
  });

  it('adds tags to the codebook with what is told of them; what is there stays', () => {
    const { codebook } = readCodebook('version: 1\ntags:\n  - name: a\n    description: ours\n');
    const given = project({
      codebook: { version: 1, memo: 'theirs', tags: [{ name: 'a', description: 'theirs', color: '#112233', tags: [{ name: 'b', include: 'yes' }] }] },
      sidecars: [{ digest: 'week.txt', coder: '', annotations: [passage({ tags: ['a', 'c/d'] })], articles: [] }],
    });
    const plan = planImport(given, target({}, { codebook }));
    expect(plan.codebook).toEqual([
      { kind: 'ensureTag', path: 'a', set: { color: '#112233' } }, { kind: 'ensureTag', path: 'a/b', set: { include: 'yes' } },
      { kind: 'ensureTag', path: 'c' }, { kind: 'ensureTag', path: 'c/d' }, { kind: 'setMemo', memo: 'theirs' },
    ]);
    expect(plan.counts).toMatchObject({ newTags: 2, knownTags: 1 });
  });

  it('counts the tags that the file names, not those above them', () => {
    const given = project({ sidecars: [{ digest: 'week.txt', coder: '', annotations: [passage({ tags: ['a/b', 'a/c'] })], articles: [] }] });
    expect(planImport(given, target()).counts).toMatchObject({ newTags: 2, knownTags: 0 });
    const { codebook } = readCodebook('version: 1\ntags:\n  - name: a\n    tags:\n      - name: b\n');
    expect(planImport(given, target({}, { codebook })).counts).toMatchObject({ newTags: 1, knownTags: 1 });
  });

  it('has a digest to show: that of the first new passage, else the first new one', () => {
    const given = project({
      digests: [{ name: 'bare.txt', text: 'x' }],
      sidecars: [
        { digest: 'known.txt', coder: '', annotations: [passage()], articles: [{ id: 'x', title: 'X', memo: 'n' }] },
        { digest: 'week.txt', coder: '', annotations: [passage()], articles: [] },
      ],
    });
    expect(digestToShow(planImport(given, target({ 'known.txt|': sidecar([passage()]) })))).toBe('week.txt');
    expect(digestToShow(planImport(given, target({ 'known.txt|': sidecar([passage()]), 'week.txt|': sidecar([passage()]) })))).toBe('bare.txt');
    expect(digestToShow(planImport(project(), target()))).toBeUndefined();
  });
});
