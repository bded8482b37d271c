import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { EntityType, MentionValue } from '../../../src/core/entities/types';
import { byRules, withModel } from './recognise';

/**
 * Sentences of our own invention, written before the rules for them: `[[N$4 billion|MONEY=NAD 4000000000]]`, with the value
 * behind `=` where one is certain. Those below the empty line were read only when the rules were done. A line is one article.
 */
const kinds = { laws: 'LAW', money: 'MONEY', percent: 'PERCENT', periods: 'DATE' } as const satisfies Record<string, EntityType>;

interface Expected {
  readonly text: string;
  readonly start: number;
  readonly value: string | undefined;
}

function readLine(line: string): { readonly text: string; readonly expected: readonly Expected[] } {
  const expected: Expected[] = [];
  let text = '';
  let from = 0;
  for (const match of line.matchAll(/\[\[([^|]+)\|[A-Z]+(?:=([^\]]+))?\]\]/g)) {
    text += line.slice(from, match.index);
    expected.push({ text: match[1] ?? '', start: text.length, value: match[2] });
    text += match[1] ?? '';
    from = match.index + match[0].length;
  }
  return { text: text + line.slice(from), expected };
}

const readLines = (kind: string): ReturnType<typeof readLine>[] =>
  readFileSync(path.resolve(import.meta.dirname, `../../fixtures/entities/forms/${kind}.txt`), 'utf8').split('\n').filter((line) => line !== '').map(readLine);

const range = (low: number | string, high: number | string | undefined): string => (high === undefined ? String(low) : `${low}..${high}`);

function written(value: MentionValue | undefined): string {
  if (value === undefined) return 'none';
  if ('currency' in value) return `${value.currency} ${range(value.amount, value.amountTo)}`;
  return 'number' in value ? range(value.number, value.numberTo) : range(value.from, value.to);
}

/** The least F1 of a kind, with exact ends. */
const least = 0.97;

describe.each([byRules, withModel])('what is certain by its form, $name', (reader) => {
  it.each(Object.entries(kinds))('%s', (kind, type) => {
    const lines = readLines(kind);
    let [hits, expectedCount, foundCount] = [0, 0, 0];
    const wrongValues: string[] = [];
    for (const { text, expected } of lines) {
      const found = reader.mentionsIn(text).filter((mention) => mention.type === type);
      expectedCount += expected.length;
      foundCount += found.length;
      for (const { text: name, start, value } of expected) {
        const mention = found.find((each) => each.start === start && each.text === name);
        if (!mention) continue;
        hits += 1;
        if (value !== undefined && written(mention.value) !== value) wrongValues.push(`${name}: ${written(mention.value)}, not ${value}`);
      }
    }
    expect(lines).toHaveLength(40);
    expect((2 * hits) / (expectedCount + foundCount)).toBeGreaterThanOrEqual(least);
    expect(wrongValues).toEqual([]);
  });
});
