import { describe, expect, it } from 'vitest';
import { placeInYaml } from '../../../src/core/yaml/placeInYaml';

/** The place of the bar in a text. */
function placeIn(text: string) {
  const [before = ''] = text.split('|');
  const above = before.split('\n');
  return placeInYaml(text.replace('|', '').split('\n'), above.length - 1, above.at(-1)!.length);
}

describe('a place in a YAML text', () => {
  it.each([
    ['|', []],
    ['version: 1\nann|', []],
    ['annotations:\n  - |', ['annotations', 0]],
    ['annotations:\n- id: a\n  |', ['annotations', 0]],
    ['annotations:\n  - id: a\n    |', ['annotations', 0]],
    ['annotations:\n  - id: a\n    tags:\n      - |', ['annotations', 0, 'tags', 0]],
    ['annotations:\n  - id: a\n    tags:\n    - |', ['annotations', 0, 'tags', 0]],
    ['articles:\n  - id: a\n    topics:\n      add: [x]\n      pri|', ['articles', 0, 'topics']],
    ['articles:\n  - id: a\n    memo: b\nannotations:\n  - id: c\n\n  # a remark\n    sta|', ['annotations', 0]],
    ['articles:\n  - id: a\n\n|', []],
    ['tags:\n  - name: a\n    tags:\n      - name: b\n        |', ['tags', 0, 'tags', 0]],
  ])('%j: a key or an item', (text, path) => {
    expect(placeIn(text)).toMatchObject({ path, isValue: false });
  });

  it.each([
    ['status: re|', ['status'], 're'],
    ['title: one, two and th|', ['title'], 'one, two and th'],
    ['articles:\n  - id: a\n    status:   r|', ['articles', 0, 'status'], 'r'],
    ['articles:\n  - status: |', ['articles', 0, 'status'], ''],
    ['annotations:\n  - tags: [one, tw|', ['annotations', 0, 'tags', 0], 'tw'],
    ['annotations:\n  - tags: [|]', ['annotations', 0, 'tags', 0], ''],
    ['articles:\n  - topics: {primary: Se|}', ['articles', 0, 'topics', 'primary'], 'Se'],
    ['articles:\n  - topics: {primary: "A, b", add: [one, t|', ['articles', 0, 'topics', 'add', 0], 't'],
    ['articles:\n  - topics: {add: [one, two], remove: [|', ['articles', 0, 'topics', 'remove', 0], ''],
  ])('%j: a value', (text, path, typed) => {
    const place = placeIn(text);
    expect(place).toMatchObject({ path, isValue: true });
    expect(text.split('|')[0]!.split('\n').at(-1)!.slice(place!.start)).toBe(typed);
  });

  it('is a key within braces, where it is none yet', () => {
    const place = placeIn('articles:\n  - topics: {primary: A, a|}');
    expect(place).toMatchObject({ path: ['articles', 0, 'topics'], isValue: false, present: new Set(['primary']) });
  });

  it.each(['# a rem|', 'status: read # a rem|', 'memo: "quo|', 'memo: |+\n  a li|'.replace('|+', '>+'), 'articles:\n  - memo: >\n      wo|'])('%j: none', (text) => {
    expect(placeIn(text)).toBeUndefined();
  });

  it.each([
    ['version: 1\n|\ndigest: a.txt', ['version', 'digest']],
    ['version: 1\narticles:\n  - id: a\n    |\n    memo: b\n  - id: c\n    status: read', ['id', 'memo']],
    ['articles:\n  - id: a\n    memo: b\n  - |', []],
    ['articles:\n  - |\n    memo: b', ['memo']],
    ['articles:\n  - topics:\n      add: [a]\n    |', ['topics']],
  ])('%j: the keys that are there', (text, keys) => {
    expect([...placeIn(text)!.present].sort()).toEqual(keys.sort());
  });
});
