import { describe, expect, it } from 'vitest';
import { topicKeyphrases } from '../../../src/core/related/keyphrases';
import { story, type Story } from './planted';

function phrases(inTopic: readonly Story[], others: readonly Story[], limit = 5): string[] {
  const steps = topicKeyphrases(inTopic, others, limit);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value.map(({ phrase }) => phrase);
  }
}

const others = Array.from({ length: 40 }, (_, number) => story(number));
const tides = ['Tidal Power Board', 'the Tidal Power Board'].flatMap((board, number) => [0, 1, 2].map((part): Story => ({
  title: `Turbine ${number}${part} in the strait`, body: `A ministry and ${board} agreed. Every turbine turns with the tide, said the Tidal Power Board’s head.`,
})));

describe('keyphrases', () => {
  it('are what a topic’s articles have and others have not, as it is written there', () => {
    const found = phrases(tides, others);
    expect(found).toContain('Tidal Power Board');
    expect(found.join(' ')).toContain('urbine');
    expect(found).not.toContain('ministry');
  });

  it('do not name parts of a phrase beside it', () => {
    const found = phrases(tides, others, 20);
    expect(found).not.toContain('Power Board');
    expect(found).not.toContain('Tidal');
  });

  it('neither begin nor end with a function word, nor go over a mark', () => {
    for (const phrase of phrases(tides, others, 50)) expect(phrase).not.toMatch(/^(?:the|a|and|of|in)\b|\b(?:the|a|and|of|in)$|[.,]/i);
  });

  it('are no words that news on any subject is written with, unless they belong to a name', () => {
    const news = [0, 1, 2].map((number): Story => ({
      title: `Plan ${number} announced`, body: 'The company expected growing demand, officials in the United Ports indicated. President Ada Lund said the ferry code is due next year.',
    }));
    const found = phrases(news, others, 50);
    expect(found).toEqual(expect.arrayContaining(['United Ports', 'Ada Lund', 'ferry code']));
    expect(found.filter((phrase) => /^(?:United|Ports|expected|growing|due|next|indicated|President.*)$/.test(phrase))).toEqual([]);
  });

  it('of no article, and of one without others, are no trouble', () => {
    expect(phrases([], others)).toEqual([]);
    expect(phrases([tides[0]!], []).length).toBeGreaterThan(0);
  });
});
