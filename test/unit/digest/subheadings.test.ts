import { describe, expect, it } from 'vitest';
import { parseDigest } from '../../../src/core/digest/parse/parseDigest';
import { digestOf, stories } from './stories';

/** The sub-headings found in articles whose second paragraph is preceded by `line`. */
function subheadings(line: string): string[][] {
  const text = digestOf(({ title, paragraphs }, index) => [title, paragraphs[0], index === 0 ? line : '', ...paragraphs.slice(1), 'Continue in the app'].filter((part) => part !== '').join('\n\n'));
  const { articles } = parseDigest(text);
  expect(articles).toHaveLength(stories.length);
  return articles.map((article) => article.subheadings.map((each) => each.text));
}

describe('sub-headings without a mark', () => {
  it.each(['Quieter nights at last', 'Will the neighbours come?', 'Key point- what a crane costs', 'Noise and what to do about&nbsp, it'])('finds “%s”', (line) => {
    expect(subheadings(line)[0]).toEqual([line]);
  });

  it.each([
    ['a caption', 'Mara Oldenburg (left) at the quay'],
    ['a credit', 'The quay at night. Photo: Harz Radio,'],
    ['a short sentence', 'That was ten years ago.'],
    ['a handle', 'Follow Ann Bellweather at @annbell'],
    ['a lead-in', 'She named three reasons:'],
    ['a date', '3 May 2024'],
    ['an address', 'https://harbour.example/cranes'],
  ])('does not take %s for one', (_, line) => {
    expect(subheadings(line)[0]).toEqual([]);
  });

  it('gives its range', () => {
    const text = digestOf(({ title, paragraphs }) => [title, paragraphs[0], 'More on this', paragraphs[1], 'Continue in the app'].join('\n\n'));
    const [article] = parseDigest(text).articles;
    const [heading] = article?.subheadings ?? [];
    expect(text.slice(heading?.start, heading?.end)).toBe('More on this');
  });
});
