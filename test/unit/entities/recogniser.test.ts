import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bodyOf } from '../../../src/core/digest/articleBody';
import type { Article } from '../../../src/core/digest/types';
import { articleSpans } from '../../../src/core/entities/articleSpans';
import { DigestFacts } from '../../../src/core/corpus/digestFacts';
import { finish } from '../../../src/core/steps';
import { createRecogniser } from '../../../src/core/entities/recognise/recogniser';
import { byRules, readers } from './recognise';

const { mentionsIn } = byRules;

const text = 'Ports of Japan\n\nIn Norway it rains.\n\nMore at Reuters.';
const article: Article = {
  id: 'ports-of-japan', title: 'Ports of Japan', titleStart: 0, titleEnd: 14, bodyStart: 16, bodyEnd: 35, closingStart: 37, closingEnd: 53,
  subheadings: [], byline: null, dateline: null, fields: {}, fieldSpans: [],
};

describe('articleSpans', () => {
  it('gives title and body, never the closing line', () => {
    expect(articleSpans(article)).toEqual([{ start: 0, end: 14 }, { start: 16, end: 35 }]);
  });

  it('leaves out an empty body', () => {
    expect(articleSpans({ ...article, bodyStart: 14, bodyEnd: 14 })).toEqual([{ start: 0, end: 14 }]);
  });

  it('leaves out lines about the article, wherever in its body they are', () => {
    const within = { ...article, fieldSpans: [{ start: 16, end: 20 }, { start: 30, end: 35 }, { start: 60, end: 70 }] };
    expect(articleSpans(within)).toEqual([{ start: 0, end: 14 }, { start: 20, end: 30 }]);
    expect(bodyOf(text, within)).toBe('orway it r');
  });
});

describe('recogniser', () => {
  it('reads a digest article by article, in offsets of the whole text', () => {
    const mentions = finish(new DigestFacts(text, [article]).mentionSteps(createRecogniser()));
    expect(mentions.map((mention) => [mention.start, mention.text])).toEqual([[9, 'Japan'], [19, 'Norway']]);
  });

  it('finds nothing in lines about the article, nor do topics, even when only these lines have changed', () => {
    const before = new DigestFacts(text, [article]);
    const after = new DigestFacts(text, [{ ...article, fieldSpans: [{ start: 16, end: 35 }] }], before);
    const recogniser = createRecogniser();
    expect(finish(before.mentionSteps(recogniser))).toHaveLength(2);
    expect(finish(after.mentionSteps(recogniser)).map((mention) => mention.text)).toEqual(['Japan']);
    expect(after.readers[0]?.input).toEqual({ title: 'Ports of Japan', body: '' });
  });

  it('keeps what it learnt of one article out of the next', () => {
    const recogniser = createRecogniser();
    const first = 'Economist Tavi Lorne spoke.';
    const second = 'Where Lorne meets the sea.';
    recogniser.recognise(first, [{ start: 0, end: first.length }]);
    expect(recogniser.recognise(second, [{ start: 0, end: second.length }])).toEqual([]);
  });

  it.each(readers)('gives mentions in order, disjoint, within the spans, with their own text: $name', ({ recogniser }) => {
    const words = fc.constantFrom('Nvidia', 'the', '$', '5', 'million', 'University', 'of', 'US', 'said', ',', '.', '\n', 'Trump', 'Act', '2026', '%', 'v.', '-', '&', 'May', '(', ')', '’s', 'X');
    fc.assert(
      fc.property(fc.array(words, { maxLength: 60 }), fc.nat(20), (parts, from) => {
        const whole = parts.join(' ');
        const start = Math.min(from, whole.length);
        let end = start;
        for (const mention of recogniser.recognise(whole, [{ start, end: whole.length }])) {
          expect(mention.start).toBeGreaterThanOrEqual(end);
          expect(mention.end).toBeGreaterThan(mention.start);
          expect(mention.end).toBeLessThanOrEqual(whole.length);
          expect(mention.text).toBe(whole.slice(mention.start, mention.end));
          end = mention.end;
        }
      }),
    );
  });

  it('finds nothing where there is nothing', () => {
    expect(mentionsIn('')).toEqual([]);
    expect(createRecogniser().recognise('Japan', [])).toEqual([]);
  });

  it.each([
    ['a line without spaces', 'x'.repeat(1_000_000)],
    ['capitals without spaces', 'Xx'.repeat(500_000)],
    ['dollar signs', '$'.repeat(300_000)],
    ['commas and digits', '1,'.repeat(500_000)],
    ['an endless office', 'Ministry of A and '.repeat(30_000)],
    ['hyphens', 'A-'.repeat(200_000)],
    ['blank lines', '\n'.repeat(1_000_000)],
  ])('comes to an end on %s', (_, hostile) => {
    expect(mentionsIn(`A title\n${hostile}`).filter(({ start, end }) => end - start > 200)).toEqual([]);
  });
});
