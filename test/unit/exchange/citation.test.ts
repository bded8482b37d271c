import { expect, it } from 'vitest';
import { citationMarkdown, citationText, publication } from '../../../src/core/exchange/citation';

const citation = { quote: 'ships\n  go *away*', title: 'On <ships>', fields: { source: 'Harbour Post', date: '2026-03-03' }, digest: 'news.txt' };

it('writes a quote with its source on one line', () => {
  expect(citationText(citation)).toBe('“ships go *away*” (On <ships>, Harbour Post, 2026-03-03, news.txt)');
});

it('leaves out what is not known', () => {
  expect(citationText({ ...citation, title: undefined, fields: { source: ' ' } })).toBe('“ships go *away*” (news.txt)');
});

it('writes Markdown that shows just these words', () => {
  expect(citationMarkdown({ ...citation, quote: 'ships *go*\n\n# away' })).toBe(
    '> ships \\*go\\*\n>\n> \\# away\n>\n> — On &lt;ships&gt;, Harbour Post, 2026-03-03, news\\.txt');
});

it('names author and page', () => {
  const fields = { author: 'Ana Reyes', source: 'Harbour Post', date: '2026-03', page: '4' };
  expect(citationText({ ...citation, fields })).toBe('“ships go *away*” (Ana Reyes, On <ships>, Harbour Post, 2026-03, p. 4, news.txt)');
  expect(publication(fields)).toBe('Ana Reyes, Harbour Post, 2026-03, p. 4');
});
