import { describe, expect, it } from 'vitest';
import { changeCodebook, type CodebookChange } from '../../../src/core/codebook/changeCodebook';
import { tagPaths } from '../../../src/core/codebook/tagTree';

const file = `# Codes of the trade study, agreed in March
version: 1
owner: trade group   # a key of our own
tags:
  # what people say
  - name: claims
    color: '#4e79a7'   # blue
    tags:
      - name: market-power
        include: >-
          statements that a firm
          sets prices

      - name: jobs     # gains and losses
  - name: actors
`;

function changed(text: string | undefined, ...changes: CodebookChange[]) {
  const result = changeCodebook(text, changes);
  if (result.text === undefined) throw new Error(JSON.stringify(result.issues));
  return result;
}

/** Lines that only one of two texts has. */
function difference(before: string, after: string): string[] {
  const old = before.split('\n');
  const now = after.split('\n');
  return [...old.filter((line) => !now.includes(line)).map((line) => `-${line}`), ...now.filter((line) => !old.includes(line)).map((line) => `+${line}`)];
}

describe('changing a codebook', () => {
  it('starts a file', () => {
    expect(changed(undefined, { kind: 'ensureTag', path: 'claims/market power', set: { color: '#112233' } }).text)
      .toBe("version: 1\ntags:\n  - name: claims\n    tags:\n      - name: market power\n        color: '#112233'\n");
  });

  it('adds a child and leaves every other line as it is', () => {
    expect(difference(file, changed(file, { kind: 'ensureTag', path: 'claims/prices' }).text)).toEqual(['+      - name: prices']);
    expect(changed(file, { kind: 'ensureTag', path: 'actors/firms' }).text).toBe(`${file}    tags:\n      - name: firms\n`);
  });

  it('does nothing for a tag that is there', () => {
    expect(changed(file, { kind: 'ensureTag', path: ' claims / jobs ' }).text).toBe(file);
  });

  it('keeps comments and keys of others in the tag it changes', () => {
    const { text } = changed(file, { kind: 'updateTag', path: 'claims/jobs', set: { description: 'Work:\nwon and lost' } });
    expect(difference(file, text)).toEqual(['+        description: |-', '+          Work:', '+          won and lost']);
    expect(changed(text, { kind: 'updateTag', path: 'claims/jobs', set: { description: '' } }).text).toBe(file);
  });

  it('renames in place, with all below', () => {
    const { text, codebook } = changed(file, { kind: 'renameTag', from: 'claims', to: 'statements' });
    expect(tagPaths(codebook)).toEqual(['statements', 'statements/market-power', 'statements/jobs', 'actors']);
    for (const comment of ['# what people say', '# blue', '# gains and losses', '# a key of our own']) expect(text).toContain(comment);
  });

  it('moves below another parent, made where it is missing', () => {
    const { text, codebook } = changed(file, { kind: 'renameTag', from: 'claims/jobs', to: 'effects/local/jobs' });
    expect(tagPaths(codebook)).toEqual(['claims', 'claims/market-power', 'actors', 'effects', 'effects/local', 'effects/local/jobs']);
    expect(text).toContain('# gains and losses');
  });

  it('merges with a tag that is there: its own fields stay, missing ones are filled, children come along', () => {
    const { codebook } = changed(file, { kind: 'updateTag', path: 'claims', set: { description: 'said' } }, { kind: 'renameTag', from: 'claims', to: 'actors' });
    expect(codebook.tags).toEqual([{
      name: 'actors', color: '#4e79a7', description: 'said',
      tags: [{ name: 'market-power', include: 'statements that a firm sets prices' }, { name: 'jobs' }],
    }]);
  });

  it('removes a tag with all below it', () => {
    expect(tagPaths(changed(file, { kind: 'removeTag', path: 'claims' }).codebook)).toEqual(['actors']);
    expect(changed(file, { kind: 'removeTag', path: 'claims' }, { kind: 'removeTag', path: 'actors' }).codebook.tags).toEqual([]);
  });

  it('reports what cannot be done and does the rest', () => {
    const { text, issues } = changed(file,
      { kind: 'renameTag', from: 'claims', to: 'claims/below' },
      { kind: 'renameTag', from: 'nowhere', to: 'x' },
      { kind: 'ensureTag', path: 'a,b' },
      { kind: 'updateTag', path: 'actors', set: { color: 'red' } },
      { kind: 'ensureTag', path: 'new' });
    expect(issues.map(({ code }) => code)).toEqual(['invalid-tag', 'missing-tag', 'invalid-tag', 'invalid-color']);
    expect(difference(file, text)).toEqual(['+  - name: new']);
  });

  it('turns a bare name into a tag that can have fields', () => {
    expect(changed('version: 1\ntags:\n  - claims\n  - actors\n', { kind: 'ensureTag', path: 'claims', set: { color: '#000000' } }).text)
      .toBe("version: 1\ntags:\n  - name: claims\n    color: '#000000'\n  - actors\n");
  });

  it.each(['tags: [', 'version: 2\ntags: []\n', '<<<<<<< ours\nversion: 1\n', '- a list\n', 'a: 1\na: 2\n'])('never writes what it cannot read: %j', (text) => {
    const { text: written, issues } = changeCodebook(text, [{ kind: 'ensureTag', path: 'claims' }]);
    expect(written).toBeUndefined();
    expect(issues).not.toEqual([]);
  });

  it('works on lists in brackets', () => {
    const { codebook } = changed('{"version": 1, "tags": [{"name": "claims"}]}\n', { kind: 'ensureTag', path: 'claims/jobs' }, { kind: 'ensureTag', path: 'actors' });
    expect(tagPaths(codebook)).toEqual(['claims', 'claims/jobs', 'actors']);
  });

  it('puts examples and memos together when tags are merged', () => {
    const { codebook } = changed(file,
      { kind: 'updateTag', path: 'claims/jobs', set: { memo: 'too wide?', examples: ['400 jobs lost', 'both'] } },
      { kind: 'updateTag', path: 'actors', set: { memo: 'keep', examples: ['both'] } },
      { kind: 'renameTag', from: 'claims/jobs', to: 'actors' });
    expect(codebook.tags.at(-1)).toEqual({ name: 'actors', examples: ['both', '400 jobs lost'], memo: 'keep\n\ntoo wide?' });
  });

  it('adds an example, once, and takes all away again', () => {
    const example = 'a firm: “we lead”\nthe market';
    const { text, codebook } = changed(file, ...[1, 2].map(() => ({ kind: 'addExample', path: 'actors', example } as const)));
    expect(codebook.tags[1]).toEqual({ name: 'actors', examples: [example] });
    expect(text.startsWith(file)).toBe(true);
    expect(changed(text, { kind: 'updateTag', path: 'actors', set: { examples: [] } }).text).toBe(file);
  });

  it.each(['\n', '\r\n'])('writes the memo of the project, changes it and takes it away, with line ends %j', (eol) => {
    const before = file.replaceAll('\n', eol);
    const first = changed(before, { kind: 'setMemo', memo: 'Two\nlines: “here”' });
    expect(first.codebook.memo).toBe('Two\nlines: “here”');
    expect(first.text).toBe(before.replace(`${eol}tags:`, `${eol}memo: |-${eol}  Two${eol}  lines: “here”${eol}tags:`));
    const second = changed(first.text, { kind: 'setMemo', memo: 'one' }, { kind: 'ensureTag', path: 'new' });
    expect(second.codebook).toMatchObject({ memo: 'one', tags: [{}, {}, { name: 'new' }] });
    expect(changed(first.text, { kind: 'setMemo', memo: '' }).text).toBe(before);
  });

  it.each([undefined, '', '# ours\n', 'version: 1', 'tags: []', '{"version": 1, "tags": []}\n', 'version: 1\nmemo:\ntags:\n- a\n'])('writes a memo into %j', (text) => {
    const result = changed(text, { kind: 'setMemo', memo: '- not: a list' });
    expect(result.codebook.memo).toBe('- not: a list');
    expect(changed(result.text, { kind: 'setMemo', memo: '' }).codebook).not.toHaveProperty('memo');
  });

  it('never writes a memo that could not be read back', () => {
    expect(changeCodebook('version: 1\n---\nversion: 1\n', [{ kind: 'setMemo', memo: 'x' }]).text).toBeUndefined();
  });
});
