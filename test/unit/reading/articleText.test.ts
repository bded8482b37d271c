import { describe, expect, it } from 'vitest';
import { parseDigest } from '../../../src/core/digest/parse/parseDigest';
import { articleText } from '../../../src/core/reading/articleText';

const story = (title: string, words: string): string =>
  `${title}\r\n\r\n${words} and the ferries go on burning oil for another year.\r\n\r\nNobody was glad of what was said on ${title}.\r\n\r\nRead on at portpress.example.`;
const text = [story('Council puts off  its vote', 'It was late'), story('Museum opens a wing', 'The rain fell'), story('Bakers ask for more', 'At night they bake')].join('\r\n\r\n');

describe('an article as plain text', () => {
  it('has title and body, no closing line, and plain line ends', () => {
    const [article] = parseDigest(text).articles;
    expect(article && articleText(text, article)).toBe(
      'Council puts off its vote\n\nIt was late and the ferries go on burning oil for another year.\n\nNobody was glad of what was said on Council puts off  its vote.\n');
  });

  it('of an article without a body is its title', () => {
    const [article] = parseDigest(text).articles;
    expect(article && articleText(text, { ...article, bodyEnd: article.bodyStart })).toBe('Council puts off its vote\n');
  });
});
