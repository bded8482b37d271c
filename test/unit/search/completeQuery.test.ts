import { describe, expect, it } from 'vitest';
import { completeQuery } from '../../../src/core/search/completeQuery';
import { matches, parseQuery } from '../../../src/core/search/query';
import { segment } from './segment';

const names = {
  tag: ['claims', 'claims/cost', 'claims/market power', 'evidence/cost', 'narcosis'],
  topic: ['Rights and content / Platform regulation'], digest: ['weeks/week-07.txt'], coder: ['ana', ''],
};

/** What is offered where `|` stands. */
function offered(marked: string): { readonly labels: readonly string[]; readonly accepted: string | undefined } {
  const cursor = marked.indexOf('|');
  const text = marked.replace('|', '');
  const { start, end, items } = completeQuery(text, cursor, names);
  const [first] = items;
  return { labels: items.map(({ label }) => label), accepted: first && text.slice(0, start) + first.insert + text.slice(end) };
}

describe('completing a query', () => {
  it('offers the fields where nothing is typed, and those that begin so', () => {
    expect(offered('|').labels).toContain('topic:');
    expect(offered('|').labels).not.toContain('AND');
    expect(offered('ferry s|').labels).toEqual(['status:', 'source:', 'section:']);
    expect(offered('ferry st|').accepted).toBe('ferry status:');
  });

  it('offers the names of a field: those that begin so, then those with such a part, then the rest', () => {
    expect(offered('tag:|').labels).toEqual(names.tag);
    expect(offered('tag:cos|').labels).toEqual(['claims/cost', 'evidence/cost', 'narcosis']);
    expect(offered('topic:plat|').accepted).toBe('topic:"Rights and content / Platform regulation" ');
    expect(offered('digest:week|').labels).toEqual(['weeks/week-07.txt']);
    expect(offered('status:co|').labels).toContain('coded');
    expect(offered('coder:|').labels).toEqual(['ana']);
  });

  it('replaces the whole piece that the cursor is in, quotation marks too', () => {
    expect(offered('(tag:clai|ming OR ferry)').accepted).toBe('(tag:claims OR ferry)');
    expect(offered('tag:"claims/mar|').accepted).toBe('tag:"claims/market power" ');
    expect(offered('tag:“claims/mar|ket” x').accepted).toBe('tag:"claims/market power" x');
  });

  it('offers tags, topics and digests for a word that has no field yet, and operators in capitals', () => {
    expect(offered('plat|').accepted).toBe('topic:"Rights and content / Platform regulation" ');
    expect(offered('ferry A|').labels).toEqual(['author:', 'AND']);
    expect(offered('ferry an|').labels).not.toContain('AND');
  });

  it('offers nothing within quotation marks, after a parenthesis, or for a field that is none', () => {
    for (const place of ['"ferry ca|', '(ferry)|', 'tga:x|']) expect(offered(place).labels, place).toEqual([]);
  });

  it('writes names so that the query finds them, whatever signs they have', () => {
    for (const name of ['a (b)', 'back\\slash', 'two words', '«x»', 'a “b”']) {
      const [item] = completeQuery('topic:', 6, { topic: [name] }).items;
      const { query } = parseQuery(item?.insert ?? '');
      expect(query !== null && matches(query, segment({ article: { ...segment().article, topics: [name] } })), name).toBe(true);
    }
  });
});
