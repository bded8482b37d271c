import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { NearDuplicates } from '../../../src/core/related/nearDuplicates';
import { sharedFolder } from '../shared';
import { retellings, story, type Story } from './planted';

function withAll(stories: ReadonlyMap<string, Story>): NearDuplicates {
  const duplicates = new NearDuplicates();
  for (const [key, told] of stories) duplicates.set(key, told);
  return duplicates;
}

/** Some stories told again, among many others; the share of retellings that are found, and of finds that are retellings. */
function recallAndPrecision(background: readonly Story[], originals: readonly Story[]): { recall: number; precision: number } {
  const stories = new Map<string, Story>(background.map((told, number) => [`b${number}`, told]));
  originals.forEach((original, number) => {
    stories.set(`o${number}`, original);
    const retell = retellings[number % retellings.length];
    if (retell !== undefined) stories.set(`r${number}`, retell(original, number));
  });
  const duplicates = withAll(stories);
  const found = originals.filter((_, number) => duplicates.of(`o${number}`).includes(`r${number}`)).length;
  const given = [...stories.keys()].flatMap((key) => duplicates.of(key).map((other) => key.slice(1) === other.slice(1) && !key.startsWith('b')));
  return { recall: found / originals.length, precision: given.filter(Boolean).length / given.length };
}

describe('near-duplicates', () => {
  it('of planted retellings 99 in 100 and more are found, and nothing else', () => {
    const { recall, precision } = recallAndPrecision(Array.from({ length: 1500 }, (_, number) => story(number)),
      Array.from({ length: 350 }, (_, number) => story(10_000 + number)));
    console.log(`near-duplicates, invented: recall ${recall.toFixed(3)}, precision ${precision.toFixed(3)}`);
    expect(recall).toBeGreaterThanOrEqual(0.99);
    expect(precision).toBeGreaterThanOrEqual(0.99);
  });

  it('of short texts only the same words', () => {
    const duplicates = withAll(new Map([
      ['a', { title: 'Ferry sinks', body: '' }], ['b', { title: 'Ferry sinks!', body: '' }], ['c', { title: 'Ferry sinks again', body: '' }],
      ['d', { title: '', body: '' }],
    ]));
    expect(duplicates.groups()).toEqual([['a', 'b']]);
  });

  it('are in one group when a story changes step by step', () => {
    const lines = story(1).body.split('\n');
    const told = (from: number): Story => ({ title: `Part ${from}`, body: lines.slice(from, from + 4).join('\n') });
    const duplicates = withAll(new Map([['a', told(0)], ['b', told(1)], ['c', told(2)], ['x', story(2)]]));
    expect(duplicates.groups()).toEqual([['a', 'b', 'c']]);
    expect(duplicates.of('b')).toEqual(['a', 'c']);
  });

  it('follow what articles become, and forget those that are gone', () => {
    const duplicates = withAll(new Map([['a', story(1)], ['b', story(1)], ['c', story(2)]]));
    duplicates.set('b', story(2));
    expect(duplicates.groups()).toEqual([['b', 'c']]);
    duplicates.delete('c');
    expect(duplicates.groups()).toEqual([]);
    duplicates.delete('unknown');
  });

  it('are the same in whatever order articles come', () => {
    const entries = Array.from({ length: 40 }, (_, number): [string, Story] => [`k${number}`, story(number % 15)]);
    expect(withAll(new Map(entries.toReversed())).groups()).toEqual(withAll(new Map(entries)).groups());
  });

  it('of texts from one template by the thousand are bounded work', () => {
    const form = (number: number): Story => ({ title: 'Notice', body: `The same form was filled in for plot ${number} and sent to the same office as all the others before it.` });
    const duplicates = withAll(new Map(Array.from({ length: 600 }, (_, number) => [`f${number}`, form(number)])));
    expect(duplicates.groups()).toHaveLength(1);
  });
});

const corpus = sharedFolder('ner');

describe.skipIf(corpus === undefined)('near-duplicates among real and invented news', () => {
  it('planted retellings are found, and hardly anything else', () => {
    const told = ['real1', 'real2', 'synA', 'synB', 'synC', 'synD'].flatMap((name) =>
      readFileSync(path.join(corpus ?? '', 'corpus', `${name}.jsonl`), 'utf8').split('\n').filter((line) => line !== '').map((line): Story => {
        const { title, paragraphs } = JSON.parse(line) as { title: string; paragraphs: string[] };
        const plain = (text: string): string => text.replace(/\[\[(.*?)\|[A-Z]+\]\]/g, '$1');
        return { title: plain(title), body: paragraphs.map(plain).join('\n') };
      }));
    const { recall, precision } = recallAndPrecision(told.filter((_, index) => index % 2 === 0), told.filter((_, index) => index % 2 === 1));
    console.log(`near-duplicates, news: recall ${recall.toFixed(3)}, precision ${precision.toFixed(3)}`);
    expect(recall).toBeGreaterThanOrEqual(0.99);
    expect(precision).toBeGreaterThanOrEqual(0.97);
  });
});
