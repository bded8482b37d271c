import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { entityTypes, type EntityType, type Mention } from '../../../src/core/entities/types';
import { readMarked } from './marked';
import { byRules, type Reader, withModel } from './recognise';

/**
 * Articles of our own invention, marked by hand by the annotation guide before any recogniser had read them. They are for
 * measuring only: whoever mends the recogniser by looking at them needs new ones. An article ends with a blank line.
 */
const articles = readFileSync(path.resolve(import.meta.dirname, '../../fixtures/entities/gold.txt'), 'utf8').trim().split('\n\n').map(readMarked);
const gold = articles.flatMap(({ mentions }) => mentions);

interface Score {
  readonly expected: number;
  readonly found: number;
  readonly hits: number;
}

const f1 = ({ expected, found, hits }: Score): number => (2 * hits) / (expected + found);
const place = ({ start, end, type }: Mention): string => `${start}-${end} ${type}`;

/** Exact spans and types, by type and over all. */
function scores({ mentionsIn }: Reader): Map<EntityType | 'all', Score> {
  const readings = articles.map(({ text, mentions }) => ({ expected: mentions, found: mentionsIn(text) }));
  return new Map((['all', ...entityTypes] as const).map((type) => {
    const ofType = (mentions: readonly Mention[]): string[] => mentions.filter((mention) => type === 'all' || mention.type === type).map(place);
    const total = { expected: 0, found: 0, hits: 0 };
    for (const { expected, found } of readings) {
      const wanted = new Set(ofType(expected));
      total.expected += wanted.size;
      total.found += ofType(found).length;
      total.hits += ofType(found).filter((each) => wanted.has(each)).length;
    }
    return [type, total];
  }));
}

describe('the articles of the gold', () => {
  it('have enough of every type', () => {
    expect(articles.length).toBeGreaterThan(35);
    expect(gold.length).toBeGreaterThan(700);
    expect(entityTypes.filter((type) => gold.filter((mention) => mention.type === type).length < 12)).toEqual([]);
  });

  it('are marked by the guide: no article before a name, no possessive, no blank at its ends, no mark left', () => {
    // `The Meuse Courier` is the whole name of a paper.
    const odd = gold.filter(({ text }) => /^\s|\s$|['’]s?$/.test(text) || (/^the /i.test(text) && !/^The \p{Lu}\p{L}+ (?:Courier|Observer)$/u.test(text)));
    expect(odd.map(({ text }) => text)).toEqual([]);
    expect(articles.filter(({ text }) => /\[\[|\]\]|\|/.test(text))).toEqual([]);
  });
});

/** How far below its measured figure a recogniser may fall: for all mentions, and for one type, where few count much. */
const margins = { all: 0.01, type: 0.03 };

describe.each([
  [byRules, { all: 0.862, PER: 0.775, ORG: 0.712, GPE: 0.942, LOC: 0.818, NORP: 0.953, PRODUCT: 0.571, LAW: 0.952, EVENT: 0.667, MONEY: 1, PERCENT: 1, DATE: 0.99 }],
  [withModel, { all: 0.935, PER: 0.956, ORG: 0.903, GPE: 0.955, LOC: 0.889, NORP: 1, PRODUCT: 0.714, LAW: 0.829, EVENT: 0.737, MONEY: 1, PERCENT: 1, DATE: 0.979 }],
] as const)('accuracy on articles never seen, $name', (reader, measured) => {
  const found = scores(reader);
  console.log(`${reader.name}: typed F1 ${[...found].map(([type, score]) => `${type} ${f1(score).toFixed(3)}`).join(', ')}`);

  it.each(Object.entries(measured) as [EntityType | 'all', number][])('of %s is still about %s', (type, figure) => {
    const score = found.get(type);
    expect(score && f1(score)).toBeGreaterThan(figure - (type === 'all' ? margins.all : margins.type));
  });
});
