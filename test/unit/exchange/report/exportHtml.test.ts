import { parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import { htmlExporter, htmlReport } from '../../../../src/core/exchange/report/exportHtml';
import type { ExportContext } from '../../../../src/core/exchange/types';
import type { Segment } from '../../../../src/core/search/types';
import { segment } from '../../search/segment';
import { digestFor } from '../digestFor';
import { projectOf, written } from '../project';
import { hostile, sampleCodebook, sampleSegments, text } from './sample';

interface Node { readonly tagName?: string; readonly value?: string; readonly attrs?: readonly { name: string; value: string }[]; readonly childNodes?: readonly Node[] }

const report = (segments: readonly Segment[], context: ExportContext = {}): string => [...htmlReport(segments, new Map(), context)].join('');

/** All elements, in order; fails if a browser would have to mend the page. */
function elements(html: string): Node[] {
  const errors: string[] = [];
  const document = parse(html, { onParseError: ({ code, startLine }) => { errors.push(`${code}, line ${startLine}`); } }) as unknown as Node;
  expect(errors).toEqual([]);
  return allIn(document);
}

function allIn(node: Node): Node[] {
  return [...(node.tagName === undefined ? [] : [node]), ...(node.childNodes ?? []).flatMap(allIn)];
}

function wordsOf(node: Node): string {
  return node.value ?? (node.childNodes ?? []).map(wordsOf).join('');
}

describe('the HTML report', () => {
  it('shows the same as the Markdown report, in the same order', async () => {
    const project = projectOf(sampleSegments, { codebook: sampleCodebook, title: 'Coded' }, [digestFor('weeks/week-07.txt', text)]);
    const html = Buffer.from((await written(htmlExporter, project)).files[''] ?? '', 'latin1').toString();
    const shown = elements(html).filter(({ tagName = '' }) => /^(?:h\d|p|blockquote|li|hr|pre)$/.test(tagName))
      .map((node) => `${node.tagName ?? ''}: ${wordsOf(node).replace(/\s+/g, ' ').trim()}`);
    expect(shown).toEqual([
      'h1: Coded', 'p: 3 passages, 1 tagged article, 1 digest', 'p: What the project asks.',
      'li: claims (1) claims/market-power (1)', 'li: claims/market-power (1)', 'li: actors (2)', 'li: Without a tag (1)',
      'h2: claims (1)', 'p: Assertions. # no heading', 'p: Include: said by actors', 'p: Exclude: questions', 'p: Example: “It is unfair.”', 'p: Example: It costs too much.', 'p: Split later?',
      'p: Rail opens (whole article)', 'p: weeks/week-07.txt, line 6 · coder ana',
      'h3: claims/market-power (1)', 'p: Of firms', 'blockquote: The regulator fined the ferry platform.',
      'p: Ferry case · Ana de la Cruz, Harbour Post, 2024-03-12, p. 4 · weeks/week-07.txt, line 3 · also tagged actors · coder ana', 'li: check', 'p: check', 'li: twice', 'p: twice',
      'h2: actors (2)', 'blockquote: The regulator fined the ferry platform.',
      'p: Ferry case · Ana de la Cruz, Harbour Post, 2024-03-12, p. 4 · weeks/week-07.txt, line 3 · also tagged claims/market-power · coder ana', 'li: check', 'p: check', 'li: twice', 'p: twice',
      'blockquote: It appealed.', 'p: Ferry case · Ana de la Cruz, Harbour Post, 2024-03-12, p. 4 · weeks/week-07.txt, line 4', 'p: Why?', 'p: No reason.',
      'h2: Without a tag (1)', 'blockquote: Gone words.', 'p: weeks/week-07.txt · coder ana · no longer found in the text',
      'h2: Sources', 'li: Ana de la Cruz, “Ferry case”, Harbour Post, 2024-03-12, p. 4, weeks/week-07.txt', 'li: “Rail opens”, weeks/week-07.txt',
    ]);
  });

  it('leads from the list of tags to each of them', () => {
    const all = elements(report([segment({ tags: ['a/b/c/d/e/f', 'g'] })]));
    const ids = all.flatMap(({ attrs = [] }) => attrs.filter(({ name }) => name === 'id').map(({ value }) => `#${value}`));
    const links = all.flatMap(({ attrs = [] }) => attrs.filter(({ name }) => name === 'href').map(({ value }) => value));
    expect(links).toEqual(ids);
    expect(links).toHaveLength(7);
    expect(all.filter(({ tagName }) => tagName === 'h6').map(({ attrs }) => attrs?.find(({ name }) => name === 'aria-level')?.value)).toEqual([undefined, '7']);
  });

  it('has nothing to load or run, and shows hostile words as text', () => {
    const html = report([segment({
      text: hostile, memo: `${hostile}\n\n<${hostile}>\n\n[x](javascript:alert(1)) [y](data:text/html,x) [z](https://example.org/"onclick=x)`, coder: hostile, file: hostile, tags: [hostile],
      article: { id: 'x', title: hostile, topics: [], status: 'read', fields: { source: hostile, language: '" onload="x' } },
    })], { title: hostile, query: hostile, codebook: { version: 1, memo: hostile, tags: [{ name: hostile, color: 'red;}', description: hostile, examples: [hostile] }] } });
    const all = elements(html);
    const allowed = ['html', 'head', 'meta', 'title', 'style', 'body', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'p', 'code', 'bdi', 'nav', 'ul', 'ol', 'li', 'a', 'span', 'main', 'section', 'article', 'blockquote', 'div', 'b', 'strong', 'em', 'hr', 'pre'];
    expect([...new Set(all.map(({ tagName }) => tagName))].filter((name) => !allowed.includes(name ?? ''))).toEqual([]);
    const attributes = all.flatMap(({ attrs = [] }) => attrs);
    expect([...new Set(attributes.map(({ name }) => name))].sort()).toEqual(
      ['aria-label', 'aria-level', 'charset', 'class', 'content', 'dir', 'href', 'http-equiv', 'id', 'lang', 'name', 'rel', 'style']);
    for (const { name, value } of attributes) {
      if (name === 'href') expect(value).toMatch(/^(?:#tag-\d+|https:\/\/)/);
      if (name === 'style') expect(value).toMatch(/^--tag: #[0-9a-f]{6}$/);
    }
    expect(html).toContain("default-src 'none'");
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
  });

  it('has the colour of each tag, and the language of each quote where it is known', () => {
    const html = report([segment({ tags: ['claims'], article: { id: 'x', title: 'x', topics: [], status: '', fields: { language: 'pt-BR' } } })], { codebook: sampleCodebook });
    expect(html).toContain('style="--tag: #d55e00"');
    expect(html).toContain('<blockquote class="quote" dir="auto" lang="pt-BR">');
  });
});
