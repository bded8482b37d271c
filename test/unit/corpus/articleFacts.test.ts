import { describe, expect, it } from 'vitest';
import type { ArticleFacts } from '../../../src/core/corpus/articleFacts';
import { DigestFacts } from '../../../src/core/corpus/digestFacts';
import { parseDigest } from '../../../src/core/digest/parse/parseDigest';
import { createRecogniser } from '../../../src/core/entities/recognise/recogniser';
import { makeRuleBook } from '../../../src/core/entities/researcherRules/ruleBook';
import type { EntityRecogniser } from '../../../src/core/entities/types';
import { finish } from '../../../src/core/steps';
import { createTopicClassifier } from '../../../src/core/topics/classify/classifier';
import type { Topic } from '../../../src/core/topics/types';

const closing = 'Read more at the harbour desk.';
const ferries = `Ferry operators win appeal in Denmark

Port Gazette | 4 March 2025

A court in Denmark sided with two ferry operators yesterday. The judges said that the port fees of $3 million had no legal basis.

The ministry lost a first case last Tuesday, a spokesperson said.

${closing}`;
const satellites = `Satellite internet reaches the northern islands

Villages on the northern islands of Norway went online this week through satellite broadband. Teachers expect the schools to gain most.

${closing}`;
const privacy = `Regulator opens privacy case against ticket platform

The data protection authority opened a case against a ticket platform over personal data of travellers. A ruling is due in March.

${closing}`;

const digest = (...articles: readonly string[]): string => `${articles.join('\n\n\n')}\n`;
const text = digest(satellites, ferries, privacy);
const recogniser = createRecogniser();
const topics: readonly Topic[] = [{ label: 'Sea', topics: [{ label: 'Ferries', terms: ['ferry'] }] }];
const classifierOf = (list: readonly Topic[]) => createTopicClassifier({ version: 1, topics: list });
const noRules = makeRuleBook({ entities: [], ignored: [] });
const tools = { recogniser, classifier: classifierOf(topics), rules: noRules };

function factsOf(digestText: string, { recogniser: by, classifier, rules } = tools, previous?: DigestFacts): readonly ArticleFacts[] {
  return finish(readerOf(digestText, previous).factSteps({ recogniser: by, classifier, rulesFor: ({ id }) => rules.rulesFor('week.txt', id) }));
}

const readerOf = (digestText: string, previous?: DigestFacts): DigestFacts => new DigestFacts(digestText, parseDigest(digestText).articles, previous);

function ferryFacts(digestText: string, more: Partial<typeof tools> = {}): ArticleFacts {
  const found = factsOf(digestText, { ...tools, ...more }).find(({ title }) => title.startsWith('Ferry'));
  if (found === undefined) throw new Error('the digest has no article on ferries');
  return found;
}

/** A recogniser that says what was asked of it. */
function counted(by: EntityRecogniser): EntityRecogniser & { readonly asked: string[] } {
  const asked: string[] = [];
  return { ...by, asked, recogniseSteps: (words, spans) => { asked.push(words.slice(0, 5)); return by.recogniseSteps(words, spans); } };
}

describe('facts of an article', () => {
  it('hold all that is known of it, as plain data', () => {
    const facts = ferryFacts(text);
    expect(JSON.parse(JSON.stringify(factsOf(text)))).toEqual(factsOf(text));
    expect(facts).toMatchObject({
      id: 'ferry-operators-win-appeal-in-denmark', title: 'Ferry operators win appeal in Denmark',
      length: { words: 46, minutes: 1 }, day: { iso: '2025-03-04', from: 'article' },
      topics: { primary: 'Sea / Ferries', unsure: true },
    });
    expect(facts.mentions.map(({ start, text: words }) => [start, words])).toEqual(expect.arrayContaining([[30, 'Denmark']]));
    expect(factsOf(text)[0]?.day).toBeNull();
  });

  it('give relative dates their values by the article’s day, and none without one', () => {
    const values = (facts: ArticleFacts | undefined) => facts?.mentions.flatMap(({ text: words, value }) => (/yesterday|Tuesday|week/.test(words) ? [[words, value]] : []));
    expect(values(ferryFacts(text))).toEqual([
      ['yesterday', { from: '2025-03-03', to: '2025-03-03' }], ['last Tuesday', { from: '2025-02-25', to: '2025-02-25' }],
    ]);
    expect(values(factsOf(text)[0])).toEqual([['this week', undefined]]);
  });

  it('have the fields that the parser read', () => {
    const withByline = digest(satellites, ferries.replace('Port Gazette | 4 March 2025', 'By Ana Lunde'), privacy);
    expect(ferryFacts(text).fields).not.toHaveProperty('byline');
    const parsed = parseDigest(withByline).articles[1];
    expect(ferryFacts(withByline).fields).toEqual(parsed?.byline === null ? {} : { byline: parsed?.byline });
  });

  it('are the same wherever the article is', () => {
    const moved = ferryFacts(digest(ferries, satellites));
    expect(moved).toEqual(ferryFacts(text));
    const [article] = parseDigest(digest(ferries, satellites)).articles;
    for (const { start, end, text: words } of moved.mentions) {
      expect(digest(ferries, satellites).slice((article?.titleStart ?? 0) + start, (article?.titleStart ?? 0) + end)).toBe(words);
    }
  });
});

describe('the key of an article’s facts', () => {
  const { key, keys } = ferryFacts(text);

  it('is the same for whoever reads the same in the same way', () => {
    const others = { recogniser: createRecogniser(), classifier: classifierOf(structuredClone(topics)), rules: makeRuleBook({ entities: [], ignored: [] }) };
    expect(ferryFacts(text, others).key).toBe(key);
    expect(ferryFacts(digest(ferries, privacy)).key).toBe(key);
    expect(key).toMatch(/^[0-9a-z]{6,11}$/);
  });

  it('changes with the words', () => {
    const edited = ferryFacts(text.replace('two ferry', 'three ferry'));
    expect(Object.keys(keys).filter((part) => edited.keys[part as keyof typeof keys] === keys[part as keyof typeof keys])).toEqual([]);
    expect(edited.key).not.toBe(key);
  });

  it.each([
    ['the codebook', { classifier: classifierOf([{ label: 'Sea', topics: [{ label: 'Ferries', terms: ['ferry', 'port'] }] }]) }, 'topics'],
    ['the recogniser', { recogniser: { ...recogniser, key: 'another model' } }, 'mentions'],
    ['the rules', { rules: makeRuleBook({ entities: [{ name: 'Danes', aliases: ['Denmark'], scope: {} }], ignored: [] }) }, 'mentions'],
  ] as const)('changes with %s, and only that of its part', (_, more, part) => {
    const other = ferryFacts(text, more);
    expect(other.key).not.toBe(key);
    expect({ ...other.keys, [part]: '' }).toEqual({ ...keys, [part]: '' });
    expect(other.keys[part]).not.toBe(keys[part]);
  });

  it('does not change with rules that hold in another article', () => {
    const rules = makeRuleBook({ entities: [], ignored: [{ text: 'Norway', scope: { article: 'satellite-internet-reaches-the-northern-islands' } }] });
    expect(ferryFacts(text, { rules }).key).toBe(key);
    expect(factsOf(text, { ...tools, rules })[0]?.key).not.toBe(factsOf(text)[0]?.key);
  });

  it('changes with what the digest says of dates, that of the mentions only where the day does', () => {
    const figures = text.replace('4 March 2025', '04/03/2025');
    expect(ferryFacts(figures).day).toBeNull();
    const dayFirst = digest(figures.trimEnd(), `Museum opens a wing for maps\n\nPort Gazette | 25/03/2025\n\nThe maps have come out of their drawers. Keepers drew them in again.\n\n${closing}`);
    expect(ferryFacts(dayFirst)).toMatchObject({ day: { iso: '2025-03-04' }, mentions: expect.arrayContaining([expect.objectContaining({ text: 'yesterday', value: { from: '2025-03-03', to: '2025-03-03' } })]) as unknown });
    expect(ferryFacts(dayFirst).keys).toMatchObject({ words: ferryFacts(figures).keys.words, topics: ferryFacts(figures).keys.topics });
    expect(ferryFacts(dayFirst).keys.day).not.toBe(ferryFacts(figures).keys.day);
    expect(ferryFacts(dayFirst).keys.mentions).not.toBe(ferryFacts(figures).keys.mentions);
    const masthead = digest('PORT AND CITY\nNews of the day, Tuesday, 4 March 2025', satellites, privacy);
    expect(factsOf(masthead).at(-1)).toMatchObject({ title: 'Regulator opens privacy case against ticket platform', day: { iso: '2025-03-04', from: 'masthead' } });
    expect(factsOf(masthead).at(-1)?.keys.day).not.toBe(factsOf(digest(satellites, privacy)).at(-1)?.keys.day);
  });
});

describe('facts over the versions of a digest', () => {
  it('are recomputed only for articles whose words changed', () => {
    const by = counted(recogniser);
    const first = readerOf(text);
    finish(first.mentionSteps(by));
    const edited = readerOf(`${text.slice(0, 60)}Once more. ${text.slice(60)}`, first);
    finish(edited.mentionSteps(by));
    expect(by.asked).toEqual(['Satel', 'Ferry', 'Regul', 'Satel']);
    expect(finish(edited.mentionSteps(by))).toEqual(finish(readerOf(`${text.slice(0, 60)}Once more. ${text.slice(60)}`).mentionSteps(recogniser)));
  });

  it('get other values with another day, without another recognition', () => {
    const by = counted(recogniser);
    const first = readerOf(digest('PORT AND CITY\nNews of the day, 4 March 2025', satellites, privacy));
    finish(first.mentionSteps(by));
    const later = readerOf(digest('PORT AND CITY\nNews of the day, 14 March 2025', satellites, privacy), first);
    const mentions = finish(later.mentionSteps(by));
    expect(mentions.find(({ text: words }) => words === 'this week')?.value).toEqual({ from: '2025-03-10', to: '2025-03-16' });
    expect(by.asked).toHaveLength(2);
  });

  it('can be taken further by whoever asks', () => {
    const by = counted(recogniser);
    const [reader] = readerOf(text).readers;
    const begun = reader?.mentionSteps(by, noRules.rulesFor('', ''));
    begun?.next();
    const whole = reader && finish(reader.mentionSteps(by, noRules.rulesFor('', '')));
    expect(whole?.length).toBeGreaterThan(0);
    expect(begun && finish(begun)).toBe(whole);
    expect(by.asked).toHaveLength(1);
  });

  it('hash the words of no article that nobody asks the key of', () => {
    const facts = readerOf(text);
    finish(facts.mentionSteps(recogniser));
    expect(facts.readers.map(({ parts }) => parts.wordsKey)).toEqual([undefined, undefined, undefined]);
  });
});

describe('a text that is one very long article', () => {
  it('is read in parts, to its end', () => {
    const paragraph = 'The court in Denmark sided with Norway over the port fees.\n\n';
    const long = `Ferry operators win appeal\n\n${paragraph.repeat(5000)}`;
    const article = { id: 'x', title: 'x', titleStart: 0, titleEnd: 26, bodyStart: 28, bodyEnd: long.length, closingStart: null, closingEnd: null, subheadings: [], byline: null, dateline: null, fields: {}, fieldSpans: [] };
    const by = counted(recogniser);
    const mentions = finish(new DigestFacts(long, [article]).mentionSteps(by));
    expect(by.asked.length).toBe(Math.ceil(long.length / 100_000));
    expect(mentions.filter(({ text: words }) => words === 'Denmark')).toHaveLength(5000);
    expect(mentions.every(({ start, end, text: words }) => long.slice(start, end) === words)).toBe(true);
  });
});
