import { describe, expect, it } from 'vitest';
import { escapeMarkdown, escapeMarkdownParagraphs } from '../../../src/core/exchange/escapeMarkdown';

describe('escapeMarkdown', () => {
  it.each([
    ['<script>alert(1)</script>', '&lt;script&gt;alert(1)&lt;/script&gt;'],
    ['[click](command:x)', '\\[click\\]\\(command\\:x)'],
    ['![x](y)', '!\\[x\\]\\(y)'],
    ['<https://a.org>', '&lt;https\\:\\/\\/a\\.org&gt;'],
    ['www.a.org and b@c.org', 'www\\.a\\.org and b\\@c\\.org'],
    ['[a]: https://b.org', '\\[a\\]: https\\:\\/\\/b\\.org'],
    ['# not a heading', '\\# not a heading'],
    ['- no list', '\\- no list'],
    ['12. no list', '12\\. no list'],
    ['3) no list', '3\\) no list'],
    ['---', '\\---'],
    ['====', '\\===='],
    ['    no code', 'no code'],
    ['`a` *b* _c_ ~d~ $e$ |f| {{g}} :h:', '\\`a\\` \\*b\\* \\_c\\_ \\~d\\~ \\$e\\$ \\|f\\| \\{\\{g\\}\\} \\:h:'],
    ['AT&T &lt;b&gt; \\<b>', 'AT&amp;T &amp;lt;b&amp;gt; \\\\&lt;b&gt;'],
    ['one\n# two', 'one # two'],
    ['a\u202eb\u0000c', 'a\ufffdb\ufffdc'],
  ])('%j', (text, expected) => {
    expect(escapeMarkdown(text)).toBe(expected);
  });

  it('leaves ordinary prose as it is', () => {
    const prose = 'The regulator’s fine (10 million) came at 10:30, 50% up: “harsh” – and/or “fair”. U.S. firms agreed.';
    expect(escapeMarkdown(prose)).toBe(prose);
  });

  it('keeps lines and paragraphs, each safe at its start', () => {
    expect(escapeMarkdownParagraphs('\n- one\r\n# two\n\n\n1. three\u2028===\n')).toEqual(['\\- one\\\n\\# two', '1\\. three\\\n\\===']);
    expect(escapeMarkdownParagraphs(' \n\t\n')).toEqual([]);
  });
});
