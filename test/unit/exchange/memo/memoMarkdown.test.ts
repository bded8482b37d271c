import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { memoMarkdown, withoutImages } from '../../../../src/core/exchange/memo/memoMarkdown';

describe('a memo in a Markdown report', () => {
  it.each([
    'Check the *sum* of `2019`: a < b & c, 3 > 2.', '- one\n- **two**\n  - [page](https://example.org/a_(b))', '> their words\n\nmine',
    '```\n# no heading\n<b>\n```', '~~~ r\nx <- 1\n~~~', '| a | b |\n|---|---|\n| 1 | 2 |', '1. first\n2. second', 'one\ntwo', 'מזכר: **חשוב**', '#hashtag',
    'text\n\n---\n\nmore', '[a]: https://example.org\n\n[a]', '<3', '[mail](mailto:a@example.org)',
  ])('is as it was written: %j', (memo) => {
    expect(memoMarkdown(memo)).toBe(memo);
  });

  it.each([
    ['# Heading', '**Heading**'], ['text\n## Heading ##\nmore', 'text\n**Heading**\nmore'], ['> # Quoted', '> **Quoted**'], ['- # Item', '- **Item**'], ['##', ''],
    ['Heading\n===', 'Heading\n\\==='], ['Heading\n---', 'Heading\n\\---'], ['`\n- #', '`\n\\- '], ['> a\n> =', '> a\n> \\='],
  ])('has no heading of its own: %j', (memo, shown) => {
    expect(memoMarkdown(memo)).toBe(shown);
  });

  it.each([
    ['<b>x</b>', '&lt;b>x&lt;/b>'], ['<!-- x', '&lt;!-- x'], ['\\<script>', '&lt;script>'], ['\\\\<script>', '\\\\&lt;script>'],
    ['![a](https://example.org/p.png)', '\\![a](https://example.org/p.png)'], ['\\![a](x)', '\\![a]\\(x)'], ['\\\\![a](https://x)', '\\\\\\![a](https://x)'],
    ['[a](command:x)', '[a]\\(command:x)'], ['[a]( <javascript:x>)', '[a]\\( &lt;javascript:x>)'], ['[a](command&colon;x)', '[a]\\(command&colon;x)'], ['[a](\nfile:x)', '[a]\\(\nfile:x)'],
    ['[a]: command:x', '[a]\\: command:x'], ['[a]:\n  javascript:x', '[a]\\:\n  javascript:x'], ['a\u202eb\u0000', 'a\ufffdb\ufffd'],
  ])('runs and loads nothing: %j', (memo, shown) => {
    expect(memoMarkdown(memo)).toBe(shown);
  });

  it('ends what it began', () => {
    expect(memoMarkdown('```\ncode')).toBe('```\ncode\n```');
    expect(memoMarkdown('~~~~\n```\n~~~')).toBe('~~~~\n```\n~~~\n~~~~');
    expect(memoMarkdown('a\n```\nb\n```\n# c')).toBe('a\n```\nb\n```\n**c**');
    expect(memoMarkdown('- ```\n  code\nafter')).toBe('> - ```\n>   code\n> after');
    expect(memoMarkdown('``` not`a fence\n# x')).toBe('``` not`a fence\n**x**');
  });

  it('has no blank lines around', () => {
    expect(memoMarkdown('\n \n    code\r\n\r\n')).toBe('    code');
    expect(memoMarkdown(' \n')).toBe('');
  });

  it('begins no line with a heading or HTML, whatever it holds', () => {
    const bits = ['\n', '\n\n', ' ', '    ', '# ', '===', '---', '- ', '1. ', '> ', '`', '\\', '<b>', '<!--', '![a](x)', '[a](command:x)', 'word'];
    fc.assert(fc.property(fc.array(fc.constantFrom(...bits), { maxLength: 12 }), (parts) => {
      const markdown = memoMarkdown(parts.join(''));
      fc.pre(!markdown.includes('```'));
      expect(markdown).not.toMatch(/^[ \t>]*#{1,6}(?:\s|$)|\](?:\(|:\s*)(?:command|javascript|x)|<[a-z!]/im);
    }), { numRuns: 500 });
  });
});

it.each([
  ['![a](https://x.example/p.png)', '\\![a](https://x.example/p.png)'], ['![a][b]\n\n[b]: x', '\\![a][b]\n\n[b]: x'], ['Ah! [so](y)', 'Ah! [so](y)'], ['\\![a](x)', '\\![a](x)'],
])('an image in a memo becomes a link: %j', (markdown, shown) => {
  expect(withoutImages(markdown)).toBe(shown);
});
