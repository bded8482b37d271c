import { expect, it } from 'vitest';
import { citationMarkdown, citationText } from '../../../src/core/exchange/citation';

const citation = { quote: 'ships\n  go *away*', title: 'On <ships>', date: '3 March 2026', digest: 'news.txt' };

it('writes a quote with its source on one line', () => {
  expect(citationText(citation)).toBe('“ships go *away*” (On <ships>, 3 March 2026, news.txt)');
});

it('leaves out what is not known', () => {
  expect(citationText({ ...citation, title: undefined, date: ' ' })).toBe('“ships go *away*” (news.txt)');
});

it('writes Markdown that shows just these words', () => {
  expect(citationMarkdown({ ...citation, quote: 'ships *go*\n\n# away' })).toBe(
    '> ships \\*go\\*\n>\n> \\# away\n>\n> — On &lt;ships&gt;, 3 March 2026, news\\.txt');
});
