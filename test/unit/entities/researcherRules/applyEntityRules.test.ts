import { describe, expect, it } from 'vitest';
import { applyEntityRules } from '../../../../src/core/entities/researcherRules/applyEntityRules';
import { readEntityRules } from '../../../../src/core/entities/researcherRules/readEntityRules';
import { makeRuleBook } from '../../../../src/core/entities/researcherRules/ruleBook';
import type { EntityType, Mention } from '../../../../src/core/entities/types';

/** Mentions of the words in brackets, as `[TYPE words|canonical]`. */
function sample(marked: string): { text: string; mentions: Mention[] } {
  const mentions: Mention[] = [];
  let text = '';
  let at = 0;
  for (const match of marked.matchAll(/\[([A-Z]+) ([^|\]]+)(?:\|([^\]]+))?\]/g)) {
    text += marked.slice(at, match.index);
    const words = match[2]!;
    mentions.push({ start: text.length, end: text.length + words.length, text: words, type: match[1] as EntityType, canonical: match[3] ?? words });
    text += words;
    at = match.index + match[0].length;
  }
  return { text: text + marked.slice(at), mentions };
}

function marked(text: string, mentions: readonly Mention[]): string {
  let result = '';
  let at = 0;
  for (const { start, end, type, text: words, canonical } of mentions) {
    expect(text.slice(start, end)).toBe(words);
    expect(start).toBeGreaterThanOrEqual(at);
    result += `${text.slice(at, start)}[${type} ${words}${canonical === words ? '' : `|${canonical}`}]`;
    at = end;
  }
  return result + text.slice(at);
}

function applied(yaml: string, before: string, digest = 'week.txt', article = 'ferries'): string {
  const { rules, issues } = readEntityRules(yaml);
  expect(issues).toEqual([]);
  const { text, mentions } = sample(before);
  const here = makeRuleBook(rules!).rulesFor(digest, article);
  return marked(text, applyEntityRules(mentions, text, [{ start: 0, end: text.length }], here));
}

describe('the researcher’s rules on what was recognised', () => {
  it('leave everything as it is where there are none', () => {
    const { text, mentions } = sample('[ORG Brightwater] sails');
    const rules = makeRuleBook({ entities: [], ignored: [] }).rulesFor('week.txt', 'x');
    expect(applyEntityRules(mentions, text, [{ start: 0, end: text.length }], rules)).toBe(mentions);
  });

  it('remove what is no entity, as written and nothing else', () => {
    expect(applied('ignore: [Sources, May]', '[ORG Sources] say [ORG SOURCES] and [DATE May 2024|2024-05] in [DATE May]'))
      .toBe('Sources say [ORG SOURCES] and [DATE May 2024|2024-05] in May');
  });

  it('change a type for the whole entity, whatever it is called', () => {
    expect(applied('entities: [{name: Meridian Cloud, type: PRODUCT}]', '[ORG Meridian Cloud] or [ORG Meridian|Meridian Cloud] of [GPE Oslo]'))
      .toBe('[PRODUCT Meridian Cloud] or [PRODUCT Meridian|Meridian Cloud] of [GPE Oslo]');
  });

  it('gather entities under one name without a type, leaving dates alone', () => {
    expect(applied('entities: [{name: Theresa March, aliases: [March]}]', '[PER March] spoke in [DATE March] with March'))
      .toBe('[PER March|Theresa March] spoke in [DATE March] with March');
  });

  it('mark names wherever they occur, as whole words', () => {
    expect(applied('entities: [{name: Ferry Office, type: ORG, aliases: [FO]}]', 'The Ferry Office (FO) and FOs, FO’s Ferry Offices'))
      .toBe('The [ORG Ferry Office] ([ORG FO|Ferry Office]) and FOs, [ORG FO|Ferry Office]’s Ferry Offices');
  });

  it('mark a name in its longest form, and not within a longer entity', () => {
    expect(applied('entities: [{name: Harbour, type: LOC}, {name: Harbour Trust, type: ORG}]', 'Harbour Trust of Harbour and [ORG Old Harbour Bank]'))
      .toBe('[ORG Harbour Trust] of [LOC Harbour] and [ORG Old Harbour Bank]');
  });

  it('put a marked name in the place of pieces that were recognised', () => {
    expect(applied('entities: [{name: Bureau of Tides and Moons, type: ORG}]', 'the [ORG Bureau of Tides] and [LOC Moons] in [GPE Oslo]'))
      .toBe('the [ORG Bureau of Tides and Moons] in [GPE Oslo]');
  });

  it('know a name with other quotes, dashes, spaces and accents in two forms', () => {
    expect(applied('entities: [{name: "People\'s Café-Bank", type: ORG}]', 'People’s\u00a0Cafe\u0301‑Bank opens'))
      .toBe('[ORG People’s\u00a0Cafe\u0301‑Bank|People\'s Café-Bank] opens');
  });

  it('never join words of two lines to a name', () => {
    expect(applied('entities: [{name: Ferry Office, type: ORG}]', 'the Ferry\nOffice')).toBe('the Ferry\nOffice');
  });

  it('find names of scripts without spaces', () => {
    expect(applied('entities: [{name: 港務局, type: ORG}]', '市港務局宣布')).toBe('市[ORG 港務局]宣布');
  });

  it('keep the known identity of the entity itself, never that of a gathered one', () => {
    const book = makeRuleBook(readEntityRules('entities: [{name: Alpha, aliases: [Beta]}]').rules!);
    const mentions: Mention[] = [
      { start: 0, end: 5, text: 'Alpha', type: 'ORG', canonical: 'Alpha', entity: 'Q1' },
      { start: 6, end: 10, text: 'Beta', type: 'ORG', canonical: 'Beta', entity: 'Q2' },
    ];
    const result = applyEntityRules(mentions, 'Alpha Beta', [], book.rulesFor('a', 'b'));
    expect(result.map(({ canonical, entity }) => [canonical, entity])).toEqual([['Alpha', 'Q1'], ['Alpha', undefined]]);
  });

  it('hold in their digest or article only; the narrower rule wins', () => {
    const yaml = `entities:
  - {name: Wang, type: PER}
  - {name: Wang Li, type: PER, aliases: [Wang], digest: week.txt}
ignore:
  - {text: Wang, article: ferries}
`;
    expect(applied(yaml, '[PER Wang] left', 'week.txt', 'ferries')).toBe('Wang left');
    expect(applied(yaml, '[PER Wang] left', '2026/week.txt', 'archive')).toBe('[PER Wang|Wang Li] left');
    expect(applied(yaml, '[ORG Wang] left', 'last-week.txt', 'archive')).toBe('[PER Wang] left');
  });

  it('cost one pass over a text, however many names begin alike', () => {
    const names = Array.from({ length: 100 }, (_, index) => ({ name: `Aa ${'Aa '.repeat(index % 50)}b${index}`, type: 'ORG' as const, aliases: [], scope: {} }));
    const book = makeRuleBook({ entities: names, ignored: [] });
    const text = 'Aa '.repeat(5_000);
    expect(applyEntityRules([], text, [{ start: 0, end: text.length }], book.rulesFor('a', 'b'))).toEqual([]);
  });
});
