import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDocument, type Document } from 'yaml';
import { changeSidecar, changeSidecarSteps } from '../../../src/core/annotations/changeSidecar';
import { readSidecar } from '../../../src/core/annotations/readSidecar';
import type { SidecarChange } from '../../../src/core/annotations/sidecarChange';
import { finish } from '../../../src/core/steps';
import { yamlOptions } from '../../../src/core/yaml/yamlText';
import type { Annotation } from '../../../src/core/annotations/types';

const file = `# coded by Ana in the first week
version: 1
digest: "week-12.txt"   # as exported
reviewed-by: Marta
annotations:
- id: aaa111   # see the minutes
  tags:
  - claims/cost # agreed
  - doubtful
  exact: >-
    a loss of
    40 million
  start:    120
  end: 140
  certainty: low

# the one we argued about
- {id: bbb222, exact: strike, start: 300, end: 306, tags: [ labour ]}

- id: broken
  note: quote still missing
`;

function changed(text: string | undefined, ...changes: SidecarChange[]) {
  const result = changeSidecar(text, 'week-12.txt', changes);
  if (result.text === undefined) throw new Error(JSON.stringify(result.issues));
  return result;
}

function annotation(id: string, start: number, more: Partial<Annotation> = {}): Annotation {
  return { id, start, end: start + 5, exact: 'words', prefix: 'before ', suffix: ' after', tags: ['t'], created: '2026-11-21T10:00:00Z', ...more };
}

/** Lines of the first text that are not in the second, and the reverse, in order. */
function difference(before: string, after: string): string[] {
  const old = before.split('\n');
  const now = after.split('\n');
  let start = 0;
  while (start < old.length && old[start] === now[start]) start += 1;
  let end = 0;
  while (end < old.length - start && end < now.length - start && old.at(-1 - end) === now.at(-1 - end)) end += 1;
  return [...old.slice(start, old.length - end).map((line) => `-${line}`), ...now.slice(start, now.length - end).map((line) => `+${line}`)];
}

describe('changing a sidecar in steps', () => {
  const changes: SidecarChange[] = [
    { kind: 'addAnnotation', annotation: annotation('ccc333', 200) },
    { kind: 'updateAnnotation', id: 'aaa111', set: { tags: ['claims/cost', 'sure'] } },
    { kind: 'noteArticle', id: 'a-strike', title: 'A strike', set: { status: 'read' } },
    { kind: 'removeAnnotation', id: 'ccc333' },
  ];

  it('goes on from the document of the change before as from its text', () => {
    let text = file;
    let document: Document | undefined;
    for (const change of changes) {
      const result = finish(changeSidecarSteps(text, { digest: 'week-12.txt' }, [change], document));
      expect(result.text).toBe(changed(text, change).text);
      if (result.text !== undefined) ({ text, document } = result);
    }
    expect(text).toContain('status: read');
  });

  it('rests often where a file is long', () => {
    const long = changed(undefined, ...Array.from({ length: 100 }, (_, number): SidecarChange => ({ kind: 'addAnnotation', annotation: annotation(`a${number}`, number) }))).text;
    expect([...changeSidecarSteps(long, { digest: 'week-12.txt' }, changes.slice(0, 1))].length).toBeGreaterThan(100);
  });

  it.each(['annotations: [', '---\nversion: 1', '\t- x: y'])('says of a broken file what the parser does: %j', (mistake) => {
    const broken = `${file}\n${mistake}`;
    const { errors } = parseDocument(broken, yamlOptions);
    expect(errors).not.toEqual([]);
    const { sidecar, issues } = readSidecar(broken);
    expect(sidecar).toBeUndefined();
    expect(issues.map(({ message }) => message)).toEqual(expect.arrayContaining(errors.map(({ message }) => message)));
  });
});

describe('changing a sidecar', () => {
  it('starts a file in the form of the design', () => {
    const { text } = changed(undefined,
      { kind: 'addAnnotation', annotation: annotation('k3v9q2', 712, { article: 'port-strike', tags: ['claims/cost', '2025'], prefix: 'the union: ', suffix: '\n\nThe port', memo: 'who says so?\nask', coder: 'ana' }) },
      { kind: 'noteArticle', id: 'port-strike', title: 'Port strike: day 3', set: { tags: ['labour'], status: 'coded', topics: { primary: 'Economy / Labour', add: [] } } });
    expect(text).toBe(`version: 1
digest: week-12.txt
articles:
  - id: port-strike
    title: 'Port strike: day 3'
    tags: [labour]
    topics: {primary: Economy / Labour}
    status: coded
annotations:
  - id: k3v9q2
    article: port-strike
    tags: [claims/cost, '2025']
    exact: words
    prefix: 'the union: '
    suffix: "\\n\\nThe port"
    start: 712
    end: 717
    memo: |-
      who says so?
      ask
    coder: ana
    created: 2026-11-21T10:00:00Z
`);
  });

  it('changes the lines of one field and no other byte', () => {
    expect(difference(file, changed(file, { kind: 'updateAnnotation', id: 'aaa111', set: { memo: 'ask again' } }).text)).toEqual(['+  memo: ask again']);
    expect(difference(file, changed(file, { kind: 'updateAnnotation', id: 'aaa111', set: { tags: ['claims/cost', 'sure'] } }).text))
      .toEqual(['-  - doubtful', '+  - sure']);
    expect(difference(file, changed(file, { kind: 'updateAnnotation', id: 'bbb222', set: { start: 310, end: 316 } }).text))
      .toEqual(['-- {id: bbb222, exact: strike, start: 300, end: 306, tags: [ labour ]}', '+- {id: bbb222, exact: strike, start: 310, end: 316, tags: [labour]}']);
  });

  it('puts a new annotation at its place in the text', () => {
    const ids = (text: string) => readSidecar(text).sidecar?.annotations.map(({ id }) => id);
    for (const [start, order] of [[5, 'new aaa111 bbb222'], [200, 'aaa111 new bbb222'], [900, 'aaa111 bbb222 new']] as const) {
      const { text } = changed(file, { kind: 'addAnnotation', annotation: annotation('new', start) });
      expect(ids(text)?.join(' ')).toBe(order);
      expect(difference(file, text).filter((line) => line.startsWith('-'))).toEqual([]);
    }
  });

  it('adds two annotations on two branches to different places', () => {
    const left = difference(file, changed(file, { kind: 'addAnnotation', annotation: annotation('left', 10) }).text);
    const right = difference(file, changed(file, { kind: 'addAnnotation', annotation: annotation('right', 200) }).text);
    const both = changed(changed(file, { kind: 'addAnnotation', annotation: annotation('left', 10) }).text, { kind: 'addAnnotation', annotation: annotation('right', 200) });
    expect(difference(file, both.text).filter((line) => line.startsWith('+')).length).toBeGreaterThan(left.length + right.length);
  });

  it('leaves all around a removed entry alone', () => {
    const { text } = changed(file, { kind: 'removeAnnotation', id: 'bbb222' });
    expect(difference(file, text)).toEqual(['-# the one we argued about', '-- {id: bbb222, exact: strike, start: 300, end: 306, tags: [ labour ]}', '-']);
  });

  it('brings back what the model does not know when a removal is undone', () => {
    for (const id of ['aaa111', 'bbb222']) {
      const { text, inverse } = changed(file, { kind: 'removeAnnotation', id });
      expect(changed(text, ...inverse).text).toBe(file);
    }
  });

  it('keeps the line ends of the file', () => {
    const windows = file.replaceAll('\n', '\r\n');
    const { text } = changed(windows, { kind: 'addAnnotation', annotation: annotation('new', 200, { memo: 'two\nlines' }) });
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it('keeps comments at the end of a nested value, whichever field is changed', () => {
    const text = 'articles:\n  - id: x\n    topics:\n      primary: A / B\n      # checked twice\n    status: read\nannotations: []\n';
    for (const set of [{ status: 'coded' as const }, { topics: { primary: 'A / C' } }, { memo: 'm' }]) {
      expect(changed(text, { kind: 'noteArticle', id: 'x', title: 'X', set }).text.split('# checked twice')).toHaveLength(2);
    }
  });

  it('gives memos back as they are, whatever the indentation of the file', () => {
    const text = 'articles:\n    - id: x\n      status: read\n';
    for (const memo of ['  first\nsecond', 'first\n\n\n', '\n\nfirst', '\tfirst\n  second\n', 'a\r\nb', ' ', '# no comment', 'a: b\n- c']) {
      const { text: noted, sidecar } = changed(text, { kind: 'noteArticle', id: 'x', title: 'X', set: { memo } });
      expect(sidecar.articles[0]?.memo).toBe(memo);
      expect(changed(noted, { kind: 'noteArticle', id: 'y', title: 'Y', set: { memo } }).sidecar.articles.map((note) => note.memo)).toEqual([memo, memo]);
    }
  });

  it('leaves no character in the file that an editor could stumble over', () => {
    const { text } = changed(undefined, { kind: 'addAnnotation', annotation: annotation('a', 1, { exact: 'a\u2028b', prefix: '\ufeff\u0085', suffix: '\ud83d' }) });
    expect(text).not.toMatch(/[\u2028\u0085\ufeff]|\p{Cs}/u);
  });

  it('renames a tag with those below it, everywhere, and back', () => {
    const start = changed(file, { kind: 'noteArticle', id: 'x', title: 'X', set: { tags: ['claims', 'claimsman'] } }).text;
    const { text, sidecar, inverse } = changed(start, { kind: 'renameTag', from: 'claims', to: ' doubtful ' });
    expect(sidecar.articles[0]?.tags).toEqual(['doubtful', 'claimsman']);
    expect(sidecar.annotations[0]?.tags).toEqual(['doubtful/cost', 'doubtful']);
    expect(changed(text, ...inverse).text).toBe(start);
  });

  it('joins tags that become one', () => {
    const { sidecar } = changed(file, { kind: 'renameTag', from: 'claims/cost', to: 'doubtful' });
    expect(sidecar.annotations[0]?.tags).toEqual(['doubtful']);
  });

  it('removes a tag with those below it, and keeps the annotation', () => {
    const { sidecar } = changed(file, { kind: 'removeTag', tag: 'claims' }, { kind: 'removeTag', tag: 'labour' });
    expect(sidecar.annotations.map(({ tags }) => tags)).toEqual([['doubtful'], []]);
  });

  it('takes an article out when nothing is left to say of it', () => {
    const { text } = changed(file, { kind: 'noteArticle', id: 'x', title: 'X', set: { status: 'read', tags: ['a'] } });
    expect(changed(text, { kind: 'noteArticle', id: 'x', title: 'X', set: { status: 'unread', tags: [] } }).text).toBe(file);
    expect(changed(file, { kind: 'noteArticle', id: 'x', title: 'X', set: { memo: '' } }).text).toBe(file);
  });

  it('applies acts to what the file holds now, and says which could not be done', () => {
    const changes: SidecarChange[] = [
      { kind: 'updateAnnotation', id: 'aaa111', set: { memo: 'mine' } },
      { kind: 'removeAnnotation', id: 'gone' },
      { kind: 'addAnnotation', annotation: annotation('bbb222', 1) },
    ];
    const onDisk = file.replace('certainty: low', 'certainty: high');
    const { text, issues } = changed(onDisk, ...changes);
    expect(issues.map(({ code }) => code)).toEqual(['missing-annotation', 'duplicate-id']);
    expect(difference(onDisk, text)).toEqual(['+  memo: mine']);
  });

  it('undoes nothing that was changed since by somebody else', () => {
    const acts: readonly SidecarChange[] = [
      { kind: 'updateAnnotation', id: 'aaa111', set: { tags: ['mine'] } },
      { kind: 'addAnnotation', annotation: annotation('new', 200) },
      { kind: 'noteArticle', id: 'x', title: 'X', set: { memo: 'mine' } },
    ];
    for (const act of acts) {
      const { text, inverse } = changed(file, act);
      const others = changed(text,
        { kind: 'updateAnnotation', id: 'aaa111', set: { tags: ['mine', 'theirs'] } },
        { kind: 'noteArticle', id: 'x', title: 'X', set: { memo: 'theirs' } },
        ...(act.kind === 'addAnnotation' ? [{ kind: 'updateAnnotation', id: 'new', set: { memo: 'theirs' } } as const] : [])).text;
      const undone = changed(others, ...inverse);
      expect(undone.text).toBe(others);
      expect(undone.issues.map(({ code }) => code)).toEqual(['changed-since']);
    }
  });

  it('begins a file with its usual beginning, if there is nothing before', () => {
    const { text } = changed('annotations:\n  - {id: a, exact: x, start: 1}\n', { kind: 'noteArticle', id: 'x', title: 'X', set: { status: 'read' } });
    expect(text).toBe('articles:\n  - id: x\n    title: X\n    status: read\nannotations:\n  - {id: a, exact: x, start: 1}\n');
  });

  it('reports a tag that cannot be one', () => {
    expect(changed(file, { kind: 'renameTag', from: 'doubtful', to: ' / ' })).toMatchObject({ text: file, issues: [{ code: 'invalid-tag' }] });
  });

  it('returns the same text if there is nothing to do', () => {
    expect(changed(file).text).toBe(file);
    expect(changed(file, { kind: 'updateAnnotation', id: 'aaa111', set: { memo: '', tags: ['claims/cost', 'doubtful'] } }).text).toBe(file);
  });

  it.each([
    ['# only a comment', '# only a comment\nversion: 1\ndigest: week-12.txt\nannotations:\n  - id: a\n'],
    ['version: 1', 'version: 1\nannotations:\n  - id: a\n'],
    ['version: 1\nannotations:   # none yet\n', 'version: 1\nannotations:   # none yet\n  - id: a\n'],
    ['annotations: []  # none yet\nother: x\n', 'annotations:  # none yet\n  - id: a\n'],
    ['annotations: null\nother: x\n', 'annotations:\n  - id: a\n'],
    ['---\nversion: 1\n...\n', '---\nversion: 1\nannotations:\n  - id: a\n'],
    ['version: 1\r\nother: x\r\n', 'version: 1\r\nother: x\r\nannotations:\r\n  - id: a\r\n'],
    ['articles:\n    - id: x\n      status: read\n', 'articles:\n    - id: x\n      status: read\nannotations:\n    - id: a\n'],
    ['annotations:\n# first\n- {id: z, exact: x, start: 9}', 'annotations:\n- id: a\n'],
    ['annotations:\n  -\n    id: z\n    exact: x\n    start: 0\n', 'annotations:\n  -\n    id: z\n    exact: x\n    start: 0\n  - id: a\n'],
  ])('adds to %j', (text, wanted) => {
    expect(changed(text, { kind: 'addAnnotation', annotation: annotation('a', 3) }).text).toContain(wanted);
  });

  it('writes a file in brackets as a whole', () => {
    const json = '{"version": 1, "digest": "a.txt", "owner": "M", "annotations": [{"id": "a", "exact": "x", "start": 1, "end": 2, "note": "n"}]}\n';
    const { text, sidecar } = changed(json, { kind: 'addAnnotation', annotation: annotation('b', 0) }, { kind: 'noteArticle', id: 'x', title: 'X', set: { status: 'read' } });
    expect(sidecar.annotations.map(({ id }) => id)).toEqual(['b', 'a']);
    expect(sidecar.articles).toHaveLength(1);
    expect(text).toContain('"note": "n"');
    expect(text).toContain('"owner": "M"');
  });

  it.each(['annotations: [', 'version: 9\n', '- a\n', '<<<<<<< a\n', 'a: 1\na: 2\n', 'annotations: words\n'])('does not write over %j', (text) => {
    const result = changeSidecar(text, 'a.txt', [{ kind: 'addAnnotation', annotation: annotation('a', 1) }]);
    expect(result.issues).not.toEqual([]);
    expect(result.text === undefined || result.text === text).toBe(true);
  });

  it('loses nothing of a file that people and programs have damaged', () => {
    const edits = fc.array(fc.record({ at: fc.nat(file.length), drop: fc.nat(12), put: fc.string({ unit: 'binary', maxLength: 3 }) }), { maxLength: 4 });
    fc.assert(fc.property(edits, (damage) => {
      const text = damage.reduce((all, { at, drop, put }) => all.slice(0, at) + put + all.slice(at + drop), file);
      const { sidecar } = readSidecar(text);
      const result = changeSidecar(text, 'week-12.txt', [{ kind: 'addAnnotation', annotation: annotation('new', 200) }]);
      if (sidecar === undefined) expect(result.text).toBeUndefined();
      if (result.text === undefined || result.issues.length > 0) return;
      expect(result.sidecar.annotations.filter(({ id }) => id !== 'new')).toEqual(sidecar?.annotations);
      const lines = new Set(result.text.split(/\r?\n/));
      if (!text.includes('[{') && !/^\s*\{/.test(text)) expect(text.split(/\r?\n/).filter((line) => line.trim() !== '' && !lines.has(line)).length).toBeLessThan(2);
    }), { numRuns: 300 });
  });
});

describe('a file that is not there', () => {
  const update = { kind: 'updateAnnotation', id: 'gone', set: { memo: 'x' } } as const;

  it('is not made by changes that find nothing to change', () => {
    for (const text of [undefined, '', '# a note of mine\n']) {
      expect(changeSidecar(text, 'news.txt', [update, { kind: 'removeTag', tag: 'a' }])).toMatchObject({ isChanged: false });
    }
  });

  it('says the full name of a coder that its own name can only hold a part of', () => {
    const change = { kind: 'noteArticle', id: 'a', title: 'A', set: { status: 'read' } } as const;
    const made = changeSidecar(undefined, 'news.txt', [change], 'Ana Müller');
    expect(made).toMatchObject({ isChanged: true, isBare: false, sidecar: { coder: 'Ana Müller' } });
    const undone = changeSidecar(made.text, 'news.txt', made.text === undefined ? [] : made.inverse);
    expect(undone).toMatchObject({ text: 'version: 1\ndigest: news.txt\ncoder: Ana Müller\n', isBare: true });
  });
});

describe('another name of the digest', () => {
  it('is written where the name is, and undone', () => {
    const before = '# mine\nversion: 1\ndigest: news.txt # the old one\nannotations: []\n';
    const renamed = changeSidecar(before, 'x', [{ kind: 'renameDigest', to: '2026 news.txt' }]);
    expect(renamed.text).toBe(before.replace('news.txt', '2026 news.txt'));
    expect(changeSidecar(renamed.text, 'x', renamed.text === undefined ? [] : renamed.inverse).text).toBe(before);
    expect(changeSidecar(before, 'x', [{ kind: 'renameDigest', to: 'news.txt' }])).toMatchObject({ isChanged: false, text: before });
  });
});
