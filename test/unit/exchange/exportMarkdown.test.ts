import { describe, expect, it } from 'vitest';
import { escapeMarkdown, escapeMarkdownParagraphs } from '../../../src/core/exchange/escapeMarkdown';
import { exportMarkdown } from '../../../src/core/exchange/exportMarkdown';
import { segment } from '../search/segment';

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

describe('exportMarkdown', () => {
  it('groups quotes by tag, each with article, digest, coder and memo', () => {
    const { text, losses } = exportMarkdown([segment({ memo: 'Check the sum.' }), segment({ id: 's2', text: 'It appealed.', coder: '', tags: ['actors', 'claims/market-power'] })]);
    expect(text).toBe([
      '# Coded passages',
      'Exported with Policy Digest: 2 passages, 0 tagged articles, 1 digest',
      '## actors (1)',
      '> It appealed.',
      '— Ferry case · weeks/week-07\\.txt',
      '## claims/market-power (2)',
      '> The regulator fined the ferry platform.',
      '— Ferry case · weeks/week-07\\.txt · coder ana',
      'Memo: Check the sum.',
      '> It appealed.',
      '— Ferry case · weeks/week-07\\.txt',
    ].join('\n\n') + '\n');
    expect(losses).toEqual([]);
  });

  it('orders tags as the codebook has them and gives their descriptions; segments without a tag come last', () => {
    const { text } = exportMarkdown(
      ['a', 'z/inner', 'z', 'unlisted'].map((tag) => segment({ tags: [tag] })).concat(segment({ tags: [] })),
      { codebook: { version: 1, tags: [{ name: 'z', description: 'Last letter\n# no heading', tags: [{ name: 'inner' }] }, { name: 'a' }] } },
    );
    expect(text.match(/^#+ .*/gm)).toEqual(['# Coded passages', '## z (1)', '## z/inner (1)', '## a (1)', '## unlisted (1)', '## Without a tag (1)']);
    expect(text).toContain('## z (1)\n\nLast letter\\\n\\# no heading\n');
  });

  it('quotes every line of a passage and says when it is no longer in the text', () => {
    const { text } = exportMarkdown([segment({ text: 'One.\nTwo.\n\n<b>Three.', anchor: 'orphan' })]);
    expect(text).toContain('> One.\\\n> Two.\n>\n> &lt;b&gt;Three.\n');
    expect(text).toContain('no longer found in the text');
  });

  it('lists tagged articles by their titles', () => {
    const { text } = exportMarkdown([segment({ kind: 'article', text: 'Ferry *case*' })]);
    expect(text).toContain('**Ferry \\*case\\*** (whole article)\n\n— weeks/week-07\\.txt');
  });

  it('names the query and the title as words', () => {
    const { text } = exportMarkdown([], { title: 'My # report', query: 'tag:"<b>"' });
    expect(text).toBe('# My # report\n\nExported with Policy Digest: 0 passages, 0 tagged articles, 0 digests · query: tag:"&lt;b&gt;"\n');
  });

  it('lets nothing of a segment become markup', () => {
    const evil = '</p><img src=x onerror=y>\n# h\n[a](command:b) ![c](d) <e@f.gh> `i`\n- j\n***\n> k';
    const { text } = exportMarkdown([segment({
      text: evil, memo: evil, coder: evil, file: evil, tags: [evil], article: { id: 'x', title: evil, topics: [], status: 'read', fields: {} },
    })]);
    expect(text).not.toMatch(/<|\]\(/);
    expect(text.match(/^#+ /gm)).toEqual(['# ', '## ']);
  });
});
