import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseMemo } from '../../../../src/core/exchange/memo/parseMemo';
import type { MemoBlock, MemoRun } from '../../../../src/core/exchange/memo/types';

/** Blocks in a short form: `ul(li(p(a *b*)))`. */
function shown(blocks: readonly MemoBlock[]): string {
  return blocks.map((block) => {
    switch (block.kind) {
      case 'paragraph': return `p(${runs(block.runs)})`;
      case 'heading': return `h(${runs(block.runs)})`;
      case 'quote': return `quote(${shown(block.blocks)})`;
      case 'code': return `code(${block.text})`;
      case 'rule': return 'rule';
      case 'list': return `${block.ordered ? `ol${block.start}` : 'ul'}(${block.items.map((item) => `li(${shown(item)})`).join(' ')})`;
    }
  }).join(' ');
}

function runs(list: readonly MemoRun[]): string {
  return list.map(({ text, strong, emphasis, code, href }) =>
    `${strong ? 'S' : ''}${emphasis ? 'E' : ''}${code ? 'C' : ''}${strong || emphasis || code ? `{${text}}` : text}${href === undefined ? '' : `@${href}`}`).join('');
}

describe('the blocks of a memo', () => {
  it.each([
    ['one\ntwo\n\nthree', 'p(one\ntwo) p(three)'],
    ['# Why\ntext', 'h(Why) p(text)'], ['Why\n===', 'h(Why)'], ['## closed ##', 'h(closed)'], ['#none', 'p(#none)'],
    ['- a\n- b\n  more\n\n  par', 'ul(li(p(a)) li(p(b\nmore) p(par)))'], ['- a\n  - b\n- c', 'ul(li(p(a) ul(li(p(b)))) li(p(c)))'],
    ['3. c\n4. d', 'ol3(li(p(c)) li(p(d)))'], ['* a\n- b', 'ul(li(p(a))) ul(li(p(b)))'], ['- a\n\n- b\n\nafter', 'ul(li(p(a)) li(p(b))) p(after)'],
    ['text\n- a', 'p(text) ul(li(p(a)))'], ['in\n1986. it', 'p(in\n1986. it)'], ['- ', 'ul(li())'],
    ['> a\nlazy\n\nb', 'quote(p(a\nlazy)) p(b)'], ['> > a', 'quote(quote(p(a)))'],
    ['```js\na  b\n# c\n```\nd', 'code(a  b\n# c) p(d)'], ['```\nopen', 'code(open)'], ['    code\n    more', 'code(code\nmore)'], ['- ```\n  x\n  ```', 'ul(li(code(x)))'],
    ['a\n\n---\n\nb', 'p(a) rule p(b)'], ['* * *', 'rule'], ['', ''], [' \n\t\n', ''],
  ])('%j', (memo, expected) => {
    expect(shown(parseMemo(memo))).toBe(expected);
  });
});

describe('the words of a memo', () => {
  it.each([
    ['a *b* **c** ***d*** _e_ __f__', 'a E{b} S{c} SE{d} E{e} S{f}'], ['snake_case_name 2*3*4 * 5', 'snake_case_name 2E{3}4 * 5'], ['**a *b* c**', 'S{a }SE{b}S{ c}'],
    ['**open', '**open'], ['a * b', 'a * b'], ['\\*a\\* \\<b>', '*a* <b>'], ['`a *b*` ``c`d``', 'C{a *b*} C{c`d}'], ['`open', '`open'],
    ['[page](https://example.org/x "t")', 'page@https://example.org/x'], ['[a](mailto:b@c.org)', 'a@mailto:b@c.org'], ['[a](<https://e.org/x y>)', 'a (https://e.org/x y)'],
    ['[run](command:x) [js](javascript:alert(1))', 'run (command:x) js (javascript:alert(1))'], ['![chart](https://e.org/p.png)', 'chart@https://e.org/p.png'],
    ['see https://e.org/a_b, or <https://e.org>.', 'see https://e.org/a_b@https://e.org/a_b, or https://e.org@https://e.org.'],
    ['<b>x</b> &amp; <!-- -->', '<b>x</b> &amp; <!-- -->'], ['a [b] (c)', 'a [b] (c)'], ['**חשוב** מאד', 'S{חשוב} מאד'],
  ])('%j', (text, expected) => {
    expect(shown(parseMemo(text))).toBe(`p(${expected})`);
  });
});

it('keeps every letter, whatever the signs around', () => {
  const bits = ['\n', '\n\n', ' ', '    ', '# ', '===', '- ', '1. ', '> ', '`', '*', '**', '_', '\\', '<b>', '[a](', ')', 'x', 'y'];
  fc.assert(fc.property(fc.array(fc.constantFrom(...bits), { maxLength: 14 }), (parts) => {
    const memo = parts.join('');
    const letters = shown(parseMemo(memo)).replace(/\b(?:p|h|ul|ol\d+|li|code|quote|rule)\b/g, '');
    expect(letters.match(/[xy]/g)?.length ?? 0, JSON.stringify(memo)).toBe(memo.match(/[xy]/g)?.length ?? 0);
  }), { numRuns: 500 });
});

it('bears nesting without end', () => {
  expect(shown(parseMemo('> '.repeat(5000)))).toContain('quote');
  expect(shown(parseMemo('- '.repeat(5000)))).toContain('ul');
});
