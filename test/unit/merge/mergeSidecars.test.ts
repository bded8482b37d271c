import { describe, expect, it } from 'vitest';
import { mergeCodebooks, mergeConflicted, mergeSidecars } from '../../../src/core/merge/mergeSidecars';
import { conflictText, splitConflicts } from '../../../src/core/merge/conflictMarkers';
import { readCodebook } from '../../../src/core/codebook/readCodebook';
import { readSidecar } from '../../../src/core/annotations/readSidecar';

const base = `# Coding of week 12, second round.
version: 1
digest: week-12.txt
articles:
  - id: port-strike-ends
    title: Port strike ends
    tags: [labour, ports]
    status: read
annotations:
  - id: aaa111
    article: port-strike-ends
    tags: [claims/cost, doubtful]   # as agreed
    exact: a loss of 40 million
    prefix: 'union spoke of '
    suffix: ' a day'
    start: 120
    end: 140
    certainty: low
    created: 2026-11-21T10:00:00Z
  # the one we argued about
  - id: bbb222
    tags: [labour]
    exact: strike
    prefix: 'the '
    suffix: ' was over'
    start: 300
    end: 306
    memo: first thought
`;

/** Replaces texts that each stand exactly once. */
function edited(text: string, ...edits: readonly (readonly [string, string])[]): string {
  return edits.reduce((all, [from, to]) => {
    expect(all.split(from), from).toHaveLength(2);
    return all.replace(from, to);
  }, text);
}

function codes({ conflicts }: { readonly conflicts: readonly { readonly code: string }[] }): string[] {
  return conflicts.map(({ code }) => code);
}

function annotationsOf(text: string) {
  const { sidecar, issues } = readSidecar(text);
  expect(issues).toEqual([]);
  return new Map(sidecar?.annotations.map((annotation) => [annotation.id, annotation]));
}

const entry = (id: string, start: number, more = ''): string =>
  `  - id: ${id}\n    tags: [new]\n    exact: words ${id}\n    start: ${start}\n    end: ${start + 12}\n${more}`;

describe('merging sidecars', () => {
  it('takes what only one side changed, and leaves everything else as it is', () => {
    const theirs = edited(base, ['certainty: low', 'certainty: high'], ['status: read', 'status: coded']);
    const ours = edited(base, ['memo: first thought', 'memo: second thought']);
    expect(mergeSidecars(base, ours, theirs)).toEqual({
      conflicts: [], text: edited(ours, ['certainty: low', 'certainty: high'], ['status: read', 'status: coded']),
    });
  });

  it('keeps the additions of both sides, in the order of the text', () => {
    const ours = edited(base, ['  # the one we', `${entry('mine', 200)}  # the one we`]);
    const theirs = edited(base, ['  # the one we', `${entry('their', 180)}  # the one we`]) + entry('last', 900);
    const merged = mergeSidecars(base, ours, theirs);
    expect(merged.conflicts).toEqual([]);
    expect([...annotationsOf(merged.text).keys()]).toEqual(['aaa111', 'their', 'mine', 'bbb222', 'last']);
    expect(merged.text).toBe(edited(ours, [entry('mine', 200), entry('their', 180) + entry('mine', 200)]) + entry('last', 900));
  });

  it('keeps comments and unknown keys of both sides', () => {
    const ours = edited(base, ['second round.\n', 'second round.\n# Ours above all.\n'], ['certainty: low', 'certainty: low\n    mood: calm  # ours']);
    const theirs = edited(
      base, ['version: 1\n', 'version: 1\nproject: harbours  # theirs at the top\n'], ['memo: first', '# theirs above a field\n    memo: first'],
      ['exact: strike', 'exact: strike   # theirs beside a field\n    weight: 3'], ['annotations:\n', 'annotations:\n  # theirs above the first\n'],
    ) + '# theirs at the end\n';
    const merged = mergeSidecars(base, ours, theirs);
    expect(merged.conflicts).toEqual([]);
    for (const part of [
      'second round.', '# Ours above all.', 'mood: calm  # ours', 'project: harbours', '# theirs at the top', '# theirs above a field',
      '# theirs beside a field', 'weight: 3', '# theirs above the first', '# theirs at the end', '# the one we argued about', '# as agreed',
    ]) expect(merged.text.split(part), part).toHaveLength(2);
    expect(merged.text.indexOf('# theirs above the first')).toBeLessThan(merged.text.indexOf('aaa111'));
  });

  it('takes two spellings of a tag for one', () => {
    const ours = base.replace('[claims/cost, doubtful]', '[claims/cost, mine]');
    const theirs = base.replace('[claims/cost, doubtful]', '[claims / cost, doubtful, theirs]');
    expect(annotationsOf(mergeSidecars(base, ours, theirs).text).get('aaa111')?.tags).toEqual(['claims/cost', 'mine', 'theirs']);
  });

  it('unites tags, and lets go of those that one side took away', () => {
    const ours = edited(base, ['[claims/cost, doubtful]', '[claims/cost, doubtful, mine]']);
    const theirs = edited(base, ['[claims/cost, doubtful]', '[claims/cost, theirs]']);
    const merged = mergeSidecars(base, ours, theirs);
    expect(merged.conflicts).toEqual([]);
    expect(annotationsOf(merged.text).get('aaa111')?.tags).toEqual(['claims/cost', 'mine', 'theirs']);
  });

  it('keeps both memos, and says so at their place', () => {
    const ours = edited(base, ['first thought', 'ours, at length']);
    const theirs = edited(base, ['first thought', 'theirs, in short']);
    const merged = mergeSidecars(base, ours, theirs);
    expect(codes(merged)).toEqual(['merge-two-texts']);
    expect(annotationsOf(merged.text).get('bbb222')?.memo).toBe('ours, at length\n\n---\n\ntheirs, in short');
    expect(merged.text.slice(merged.conflicts[0]?.start)).toMatch(/^memo:/);
  });

  it('takes the longer of two memos if it holds the other', () => {
    const merged = mergeSidecars(base, edited(base, ['first thought', 'first thought, then']), edited(base, ['first thought', 'first thought, then doubt']));
    expect(merged.conflicts).toEqual([]);
    expect(annotationsOf(merged.text).get('bbb222')?.memo).toBe('first thought, then doubt');
  });

  it('keeps a second value below "conflict" where a field has room for one', () => {
    const merged = mergeSidecars(base, edited(base, ['status: read', 'status: coded']), edited(base, ['    status: read\n', '']));
    expect(codes(merged)).toEqual(['merge-deleted']);
    const two = mergeSidecars(edited(base, ['    status: read\n', '']), edited(base, ['status: read', 'status: coded']), base);
    expect(codes(two)).toEqual(['merge-two-values']);
    expect(two.text).toContain('status: coded\n    conflict: {status: read}');
    expect(readSidecar(two.text).sidecar?.articles[0]?.status).toBe('coded');
  });

  it('removes what one side deleted, unless the other changed it', () => {
    const without = base.slice(0, base.indexOf('  # the one'));
    expect(mergeSidecars(base, edited(base, ['status: read', 'status: coded']), without))
      .toEqual({ conflicts: [], text: edited(without, ['status: read', 'status: coded']) });
    const changed = edited(base, ['first thought', 'a new thought']);
    for (const [ours, theirs] of [[changed, without], [without, changed]] as const) {
      const merged = mergeSidecars(base, ours, theirs);
      expect(codes(merged)).toEqual(['merge-deleted']);
      expect(annotationsOf(merged.text).get('bbb222')?.memo).toBe('a new thought');
    }
  });

  it('keeps two passages where both sides moved an annotation to other words', () => {
    const ours = edited(base, ['exact: strike', 'exact: strike was over'], ['end: 306', 'end: 315']);
    const theirs = edited(base, ['exact: strike', 'exact: the strike'], ['start: 300', 'start: 296']);
    const merged = mergeSidecars(base, ours, theirs);
    expect(codes(merged)).toEqual(['merge-two-places']);
    const annotations = annotationsOf(merged.text);
    expect(annotations.get('bbb222')).toMatchObject({ exact: 'strike was over', start: 300, end: 315 });
    expect(annotations.get('bbb222-2')).toMatchObject({ exact: 'the strike', start: 296, end: 306 });
  });

  it('takes a place of one side whole, never half of each', () => {
    const ours = edited(base, ['first thought', 'ours']);
    const theirs = edited(base, ['exact: strike', 'exact: the strike'], ['start: 300', 'start: 296'], ["prefix: 'the '", "prefix: 'when '"]);
    expect(annotationsOf(mergeSidecars(base, ours, theirs).text).get('bbb222'))
      .toMatchObject({ exact: 'the strike', start: 296, end: 306, prefix: 'when ', memo: 'ours' });
    // Both texts were edited above: the words are the same, and found by them.
    const moved = mergeSidecars(base, edited(base, ['start: 300', 'start: 310'], ['end: 306', 'end: 316']), edited(base, ['start: 300', 'start: 400'], ['end: 306', 'end: 406']));
    expect(moved.conflicts).toEqual([]);
    expect(annotationsOf(moved.text).get('bbb222')).toMatchObject({ start: 310, end: 316 });
  });

  it('merges files that began on both sides', () => {
    const ours = `version: 1\nannotations:\n${entry('mine', 10)}`;
    const theirs = `version: 1\ndigest: week-12.txt\narticles:\n  - {id: x, status: read}\nannotations:\n${entry('their', 5)}`;
    const merged = mergeSidecars('', ours, theirs);
    expect(merged.conflicts).toEqual([]);
    expect([...annotationsOf(merged.text).keys()]).toEqual(['their', 'mine']);
    expect(readSidecar(merged.text).sidecar).toMatchObject({ digest: 'week-12.txt', articles: [{ id: 'x', status: 'read' }] });
  });

  it('keeps entries that it cannot read, and those of one id', () => {
    const theirs = `${base}  - exact: no id\n    note: stays\n  - id: aaa111\n    exact: a second of that name\n    start: 4\n`;
    const merged = mergeSidecars(base, edited(base, ['status: read', 'status: coded']), theirs);
    expect(merged.conflicts).toEqual([]);
    expect(merged.text).toContain('note: stays');
    expect(merged.text).toContain('a second of that name');
  });

  it('writes the line ends and the indentation of our file', () => {
    const ours = edited(base, ['status: read', 'status: coded']).replaceAll('\n', '\r\n');
    const theirs = edited(base, ['  # the one we', `${entry('their', 180)}  # the one we`], ['first thought', 'their thought']);
    const merged = mergeSidecars(base, ours, theirs);
    expect(merged.conflicts).toEqual([]);
    expect(merged.text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    const flat = 'version: 1\nannotations:\n- id: z\n  exact: z\n  start: 999\n';
    expect(mergeSidecars(flat, `${flat}- id: y\n  exact: y\n  start: 1000\n`, `version: 1\nannotations:\n  - id: z\n    exact: z\n    start: 999\n${entry('x', 4)}`).text)
      .toContain('annotations:\n- id: x\n  tags: [new]\n');
  });

  it('merges files in brackets', () => {
    const json = (...ids: readonly string[]): string => JSON.stringify({ version: 1, annotations: ids.map((id) => ({ id, exact: id, start: 1 })) });
    expect([...annotationsOf(mergeSidecars(json('a'), json('a', 'b'), json('c', 'a')).text).keys()].sort()).toEqual(['a', 'b', 'c']);
  });

  it.each([['broken YAML', 'annotations: ['], ['a newer version', 'version: 2\n'], ['no mapping', '- a\n'], ['aliases', 'version: 1\na: &x {id: 1}\nannotations: [*x]\n']])(
    'leaves both contents in the file where one is %s', (_kind, broken) => {
      for (const [ours, theirs] of [[edited(base, ['status: read', 'status: coded']), broken], [broken, edited(base, ['status: read', 'status: coded'])]] as const) {
        const merged = mergeSidecars(base, ours, theirs);
        expect(codes(merged)).toEqual(['merge-unreadable']);
        const sides = splitConflicts(merged.text);
        expect([sides?.ours.trimEnd(), sides?.theirs.trimEnd()]).toEqual([ours.trimEnd(), theirs.trimEnd()]);
      }
    },
  );

  it('takes no emptied file for a decision', () => {
    const changed = edited(base, ['status: read', 'status: coded']);
    for (const [ours, theirs] of [[changed, ''], ['', changed]] as const) {
      expect(mergeSidecars(base, ours, theirs)).toMatchObject({ text: changed, conflicts: [{ code: 'merge-empty' }] });
    }
    expect(mergeSidecars('', '# begun\n', base)).toEqual({ text: `${base}# begun\n`, conflicts: [] });
  });

  it('loses nothing where the common version cannot be read', () => {
    const merged = mergeSidecars('annotations: [', base + entry('mine', 400), base + entry('their', 400));
    expect([...annotationsOf(merged.text).keys()]).toEqual(['aaa111', 'bbb222', 'mine', 'their']);
  });
});

describe('a sidecar with conflict markers', () => {
  const ours = base + entry('mine', 400);
  const theirs = base + entry('their', 500);

  it('is merged by the contents of both sides', () => {
    const git = `${base}<<<<<<< HEAD\n${entry('mine', 400)}=======\n${entry('their', 500)}>>>>>>> branch\n`;
    expect(splitConflicts(git)).toEqual({ base: undefined, ours, theirs });
    expect(mergeConflicted(git, mergeSidecars)?.conflicts).toEqual([]);
    expect([...annotationsOf(mergeConflicted(git, mergeSidecars)?.text ?? '').keys()]).toEqual(['aaa111', 'bbb222', 'mine', 'their']);
  });

  it('is merged by the common version where the markers have it', () => {
    const git = `version: 1\nannotations:\n<<<<<<< HEAD\n${entry('mine', 1)}||||||| 1234\n${entry('gone', 2)}=======\n${entry('gone', 2)}${entry('their', 3)}>>>>>>> x\n`;
    expect([...annotationsOf(mergeConflicted(git.replaceAll('\n', '\r\n'), mergeSidecars)?.text ?? '').keys()]).toEqual(['mine', 'their']);
  });

  it.each(['', 'no markers\n', '<<<<<<< a\nx\n', '<<<<<<< a\nx\n>>>>>>> b\n', '=======\n', '<<<<<<< a\n<<<<<<< b\n=======\n>>>>>>> b\n'])(
    'is not guessed at in %j', (text) => { expect(mergeConflicted(text, mergeSidecars)).toBeUndefined(); },
  );

  it('keeps contents without a line end at theirs', () => {
    expect(splitConflicts(conflictText('a', 'b\n'))).toEqual({ base: undefined, ours: 'a\n', theirs: 'b\n' });
  });
});

describe('merging codebooks', () => {
  const book = `version: 1
tags:
  - name: claims   # what is said
    color: '#4e79a7'
    tags:
      - name: cost
        description: Of money.
      - risk
  - labour
`;

  it('takes two spellings of a name for one tag', () => {
    const merged = mergeCodebooks('version: 1\ntags: []\n', 'version: 1\ntags:\n  - name: na\u00efve\n    color: "#ff0000"\n', 'version: 1\ntags:\n  - name: nai\u0308ve\n    description: Too trusting.\n');
    expect(merged.conflicts).toEqual([]);
    expect(readCodebook(merged.text)).toEqual({ issues: [], codebook: { version: 1, tags: [{ name: 'na\u00efve', color: '#ff0000', description: 'Too trusting.' }] } });
  });

  it('merges by the names of tags, at every depth', () => {
    const ours = edited(book, ['Of money.', 'Of money and time.'], ['- labour', '- labour\n  - name: ports']);
    const theirs = edited(book, ['      - risk\n', '      - risk\n      - name: power\n        include: dominance\n'], ["'#4e79a7'", "'#ff0000'"]);
    const merged = mergeCodebooks(book, ours, theirs);
    expect(merged.conflicts).toEqual([]);
    expect(readCodebook(merged.text)).toEqual({ issues: [], codebook: { version: 1, tags: [
      { name: 'claims', color: '#ff0000', tags: [{ name: 'cost', description: 'Of money and time.' }, { name: 'risk' }, { name: 'power', include: 'dominance' }] },
      { name: 'labour' }, { name: 'ports' },
    ] } });
    expect(merged.text).toContain('# what is said');
  });

  it('keeps both definitions', () => {
    const merged = mergeCodebooks(book, edited(book, ['Of money.', 'In euros.']), edited(book, ['Of money.', 'In hours.']));
    expect(codes(merged)).toEqual(['merge-two-texts']);
    expect(readCodebook(merged.text).codebook?.tags[0]?.tags?.[0]?.description).toBe('In euros.\n\n---\n\nIn hours.');
  });
});
