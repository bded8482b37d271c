import { describe, expect, it } from 'vitest';
import { matches, parseQuery } from '../../../src/core/search/query';
import { segment } from './segment';

function holds(text: string, given: Parameters<typeof segment>[0] = {}): boolean {
  const { query, issues } = parseQuery(text);
  if (query === null) throw new Error(issues.map((issue) => issue.message).join(' '));
  return matches(query, segment(given));
}

describe('query fields', () => {
  it('finds a tag and its children, by whole path parts', () => {
    expect(holds('tag:claims/market-power')).toBe(true);
    expect(holds('tag:claims')).toBe(true);
    expect(holds('tag:claims/')).toBe(true);
    expect(holds('tag:claim')).toBe(false);
    expect(holds('tag:claims/market-power/strong')).toBe(false);
    expect(holds('tag:market-power')).toBe(false);
  });

  it('takes quoted values with spaces and quotation marks', () => {
    expect(holds('tag:"claims/market power"', { tags: ['claims/market power'] })).toBe(true);
    expect(holds('tag:“claims/market power”', { tags: ['claims/market power'] })).toBe(true);
    expect(holds('tag:"a \\"b\\""', { tags: ['a "b"'] })).toBe(true);
  });

  it('finds a topic by path, by area and by its own name, however the slash is spaced', () => {
    for (const topic of ['Rights and content / Platform regulation', 'rights and content/platform regulation', 'Rights and content', 'Platform regulation']) {
      expect(holds(`topic:"${topic}"`), topic).toBe(true);
    }
    expect(holds('topic:Rights')).toBe(false);
  });

  it('finds entities, digests, coders and statuses', () => {
    expect(holds('entity:"united kingdom"')).toBe(true);
    expect(holds('entity:kingdom')).toBe(false);
    for (const digest of ['weeks/week-07.txt', 'week-07.txt', 'week-07', 'weeks']) expect(holds(`digest:${digest}`), digest).toBe(true);
    expect(holds('digest:week')).toBe(false);
    expect(holds('coder:Ana')).toBe(true);
    expect(holds('coder:an')).toBe(false);
    expect(holds('status:coded')).toBe(true);
    expect(holds('status:orphan')).toBe(false);
    expect(holds('status:Orphan', { anchor: 'orphan' })).toBe(true);
  });

  it('asks for none with an empty quoted value', () => {
    expect(holds('tag:""')).toBe(false);
    expect(holds('tag:""', { tags: [] })).toBe(true);
    expect(holds('coder:""', { coder: '' })).toBe(true);
  });
});

describe('query text', () => {
  it('finds whole words without regard to case, accents and punctuation', () => {
    expect(holds('FERRY')).toBe(true);
    expect(holds('fer')).toBe(false);
    expect(holds('platform')).toBe(true);
    expect(holds('élysée', { text: 'the Elysee’s plan' })).toBe(true);
    expect(holds('us', { text: 'in the U.S. today' })).toBe(true);
    expect(holds('us', { text: 'industry' })).toBe(false);
  });

  it('finds stems with a star, phrases in order, and operators’ names in lower case', () => {
    expect(holds('regul*')).toBe(true);
    expect(holds('"ferry plat*"')).toBe(true);
    expect(holds('"ferry platform"')).toBe(true);
    expect(holds('"platform ferry"')).toBe(false);
    expect(holds('and', { text: 'this and that' })).toBe(true);
  });

  it('finds words inside scripts without spaces', () => {
    expect(holds('芯片', { text: '欧盟通过芯片法案' })).toBe(true);
  });
});

describe('query operators', () => {
  it('joins neighbours by AND, which binds closer than OR', () => {
    expect(holds('ferry cable')).toBe(false);
    expect(holds('ferry OR cable whale')).toBe(true);
    expect(holds('(ferry OR cable) whale')).toBe(false);
    expect(holds('cable AND whale OR ferry')).toBe(true);
  });

  it('negates what follows', () => {
    expect(holds('NOT cable')).toBe(true);
    expect(holds('ferry NOT coder:ana')).toBe(false);
    expect(holds('ferry AND NOT (cable OR whale)')).toBe(true);
    expect(holds('NOT NOT ferry')).toBe(true);
  });

  it('finds all with an empty query', () => {
    expect(holds('')).toBe(true);
    expect(holds('  \t')).toBe(true);
  });
});

describe('query errors', () => {
  const errorOf = (text: string) => {
    const { query, issues } = parseQuery(text);
    expect(query).toBeNull();
    return issues.map((issue) => `${issue.code} ${/^Column (\d+):/.exec(issue.message)?.[1] ?? '?'} ${issue.start}`);
  };

  it.each([
    ['ferry "open', 'unclosed-quote 7 6'],
    ['a tag: b', 'missing-value 3 2'],
    ['a foo:b', 'unknown-field 3 2'],
    ['status:done', 'unknown-status 1 0'],
    ['a AND', 'missing-term 6 5'],
    ['OR a', 'missing-term 1 0'],
    ['a OR OR b', 'missing-term 6 5'],
    ['NOT', 'missing-term 4 3'],
    ['()', 'missing-term 2 1'],
    ['(a b', 'unclosed-parenthesis 1 0'],
    ['a b) c', 'unexpected-parenthesis 4 3'],
    ['a !!!', 'nothing-to-search 3 2'],
  ])('%s', (text, expected) => {
    expect(errorOf(text)).toEqual([expected]);
  });

  it('survives hostile nesting', () => {
    expect(errorOf('('.repeat(200_000))[0]).toContain('too-deep');
    expect(errorOf('NOT '.repeat(200_000))[0]).toContain('too-deep');
    expect(parseQuery('a '.repeat(100_000)).query).not.toBeNull();
    expect(errorOf('constructor:x')[0]).toContain('unknown-field');
  });
});

describe('fields of the article', () => {
  const article = {
    id: 'x', title: 'x', topics: [], status: 'unread',
    fields: { source: 'The Harbour Post (Lindhaven)', author: 'Zoë Reyes; Jo Lind', date: '2024-03-12', section: 'Business; Pg. 4', language: 'de' },
  };

  it.each([
    'source:harbour', 'source:"harbour post"', 'source:harb*', 'author:zoe', 'author:"jo lind"', 'section:business', 'language:de', 'language:german',
    'language:Deutsch', 'date:2024', 'date:2024-03', 'date:2024-03-12', 'date:2024-01..2024-06', 'date:..2024-03', 'NOT date:2025',
  ])('%s holds', (query) => {
    expect(holds(query, { article })).toBe(true);
  });

  it.each(['source:post-harbour', 'author:lind-zoe', 'date:2024-04..', 'language:en', 'source:""', 'date:""'])('%s does not hold', (query) => {
    expect(holds(query, { article })).toBe(false);
  });

  it('asks for none with an empty quoted value', () => {
    const bare = { ...article, fields: {} };
    for (const field of ['source', 'author', 'date', 'section', 'language']) expect(holds(`${field}:""`, { article: bare }), field).toBe(true);
    expect(holds('source:harbour', { article: bare })).toBe(false);
  });

  it('tells a date that cannot be read, with its column', () => {
    expect(parseQuery('tag:claims date:march')).toMatchObject({ query: null, issues: [{ code: 'unknown-date', message: expect.stringContaining('Column 12') as string }] });
  });
});
