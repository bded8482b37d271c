import { describe, expect, it } from 'vitest';
import { isEmptyDocument, readYaml } from '../../../src/core/yaml/readYaml';
import { textField, listField, countField } from '../../../src/core/yaml/yamlFields';
import { topMap } from '../../../src/core/yaml/readYaml';

function fields(text: string) {
  return topMap(readYaml(text).document!)!;
}

describe('reading YAML', () => {
  it('takes plain words for text, and empty ones for nothing', () => {
    const map = fields('a: 012\nb: no\nc:\nd: null\ne: ~\nf: "null"\ng: !!int 5\n');
    expect(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((key) => textField(map, key)))
      .toEqual(['012', 'no', undefined, undefined, undefined, 'null', '5', undefined]);
  });

  it('takes one text for a list of one, and numbers only where they are whole', () => {
    const map = fields('a: [x, [y], 2]\nb: x\nc: {x: y}\nd: 12\ne: "12"\nf: 1.5\ng: -1\n');
    expect(['a', 'b', 'c', 'z'].map((key) => listField(map, key))).toEqual([['x', '2'], ['x'], [], []]);
    expect(['d', 'e', 'f', 'g'].map((key) => countField(map, key))).toEqual([12, 12, undefined, undefined]);
  });

  it('says where a file is broken', () => {
    const text = 'a: 1\nb: [1, 2\nc: 3\n';
    const { document, issues } = readYaml(text);
    expect(document).toBeUndefined();
    expect(issues[0]!.code).toBe('broken-yaml');
    expect(issues[0]!.start).toBeGreaterThan(text.indexOf('b'));
  });

  it('finds duplicate keys, at any depth', () => {
    const text = 'a:\n  - {x: 1, y: 2, x: 3}\n';
    expect(readYaml(text).issues.map(({ code, start }) => [code, start])).toEqual([['broken-yaml', text.lastIndexOf('x')]]);
  });

  it.each(['<<<<<<< ours', '>>>>>>> theirs', '||||||| base'])('does not read a file with merge conflicts: %s', (line) => {
    expect(readYaml(`a: 1\n${line}\nb: 2\n`)).toMatchObject({ document: undefined, issues: [{ code: 'merge-conflict', start: 5 }] });
  });

  it('reads such a line within a text', () => {
    expect(textField(fields('a: |\n  <<<<<<< ours\n'), 'a')).toBe('<<<<<<< ours\n');
  });

  it('knows an empty document', () => {
    expect(['', '# only this\n', '\ufeff', '---\n', '~'].map((text) => isEmptyDocument(readYaml(text).document!))).toEqual([true, true, true, true, true]);
    expect(isEmptyDocument(readYaml('a').document!)).toBe(false);
  });

  it('refuses what is far too large', () => {
    expect(readYaml('#'.repeat(20_000_001))).toMatchObject({ document: undefined, issues: [{ code: 'yaml-too-large' }] });
  });

  it('is quick with many keys and many errors', () => {
    const keys = Array.from({ length: 50_000 }, (_value, index) => `k${String(index)}: 1\n`).join('');
    expect(readYaml(keys).issues).toEqual([]);
    expect(readYaml(`${keys}${keys}`).issues).toHaveLength(100);
  });
});
