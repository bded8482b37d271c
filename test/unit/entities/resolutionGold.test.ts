import { describe, expect, it } from 'vitest';
import { builtInEntries } from '../../../src/core/entities/lexicon/entries';
import { DigestFacts } from '../../../src/core/corpus/digestFacts';
import { finish } from '../../../src/core/steps';
import { createRecogniser } from '../../../src/core/entities/recognise/recogniser';
import { createResolver } from '../../../src/core/entities/resolution/resolveArticle';
import type { Mention } from '../../../src/core/entities/types';
import { sharedFolder } from '../shared';
import { type BCubed, bCubed } from './bCubed';
import { type GoldDigest, readGold } from './readGold';

const gold = sharedFolder('gold');
const digests = sharedFolder('digests');

/** Mentions of a digest resolved article by article; those outside of articles are left as they are. */
function resolveGold({ text, articles, mentions }: GoldDigest): Mention[] {
  const resolve = createResolver(builtInEntries());
  const given = mentions.map(({ start, end, type }): Mention => ({ start, end, text: text.slice(start, end), type, canonical: text.slice(start, end) }));
  const inside = articles.flatMap((article) => resolve(text, given.filter(({ start, end }) => start >= article.titleStart && end <= article.bodyEnd)));
  const starts = new Set(inside.map(({ start }) => start));
  return [...inside, ...given.filter(({ start }) => !starts.has(start))];
}

type Pairs = [string, string | undefined][];

/** Expected and found group of each annotated mention; names of different digests are no group. */
function pairsOf(each: GoldDigest, mentions: readonly Mention[]): Pairs {
  const found = new Map(mentions.map((mention) => [`${mention.start}-${mention.end}`, mention]));
  return each.mentions.filter(({ optional }) => !optional).map((mention) => {
    const canonical = found.get(`${mention.start}-${mention.end}`)?.canonical;
    return [`${each.file} ${mention.canonical}`, canonical === undefined ? undefined : `${each.file} ${canonical}`];
  });
}

function report(name: string, { precision, recall, f1, mentions }: BCubed): void {
  console.log(`B-cubed, ${name}: P ${precision.toFixed(3)} R ${recall.toFixed(3)} F1 ${f1.toFixed(3)} (${mentions} mentions)`);
}

describe.skipIf(gold === undefined || digests === undefined)('entities of the annotated digests', () => {
  const results = gold && digests ? readGold(gold, digests) : [];

  it('are told apart and joined when their mentions are given', () => {
    const pairs = results.flatMap((each) => pairsOf(each, resolveGold(each)));
    const score = bCubed(pairs);
    report('mentions given', score);
    if (process.env['RESOLUTION'] !== undefined) console.log(disagreements(pairs));
    expect(score.f1).toBeGreaterThan(0.96);
  });

  it('are told apart and joined among the mentions that we find', () => {
    const pairs = results.flatMap((each) => pairsOf(each, finish(new DigestFacts(each.text, each.articles).mentionSteps(createRecogniser()))));
    report('own mentions, those found', bCubed(pairs.filter(([, found]) => found !== undefined)));
    const score = bCubed(pairs);
    report('own mentions, all', score);
    expect(score.f1).toBeGreaterThan(0.92);
  });
});

/** Expected groups that were parted and found ones that mix, for people at work on the resolver: RESOLUTION=1. */
function disagreements(pairs: Pairs): string {
  const lines = new Set<string>();
  for (const [expected, found] of pairs) {
    const parts = new Set(pairs.filter((pair) => pair[0] === expected).map((pair) => pair[1]));
    const mixed = new Set(pairs.filter((pair) => pair[1] === found).map((pair) => pair[0]));
    if (parts.size > 1) lines.add(`parted: ${expected} → ${[...parts].join(' | ')}`);
    if (mixed.size > 1) lines.add(`mixed: ${found ?? ''} ← ${[...mixed].join(' | ')}`);
  }
  return [...lines].join('\n');
}
