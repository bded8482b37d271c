import { describe, expect, it } from 'vitest';
import { parseDigest } from '../../../src/core/digest/parse/parseDigest';
import { plain, stories } from './stories';

function outcome(text: string): { kind: string; articles: number; issues: string[] } {
  const { layout, articles, issues } = parseDigest(text);
  return { kind: layout.kind, articles: articles.length, issues: issues.map((issue) => issue.code) };
}

describe('text that is no digest', () => {
  it('is empty', () => {
    for (const text of ['', '\n\n', ' \t\r\n', '\ufeff']) expect(outcome(text)).toEqual({ kind: 'none', articles: 0, issues: ['empty'] });
  });

  it('is binary', () => {
    expect(outcome('PNG\0\0\u0001data')).toEqual({ kind: 'none', articles: 0, issues: ['binary'] });
  });

  it.each([
    ['source code', 'import { a } from "b";\n\nexport function add(x, y) {\n  // The sum.\n  return x + y;\n}\n\nconst three = add(1, 2);\n\nconsole.log(three);\n'],
    ['a table', `id,name,place\n${Array.from({ length: 20 }, (_, row) => `${row},"Name, of ${row}",Town ${row}`).join('\n')}\n`],
    ['data', '{\n  "name": "digest",\n  "version": 1,\n  "parts": [\n    "a",\n    "b"\n  ]\n}\n'],
    ['a list', '- milk\n- bread\n- eggs and butter\n- flour\n'],
  ])('is %s', (_, text) => {
    expect(outcome(text)).toEqual({ kind: 'none', articles: 0, issues: ['not-a-digest'] });
  });

  it('is a single article', () => {
    const [story] = stories;
    if (story === undefined) throw new Error('no story');
    const { articles, layout } = parseDigest(plain(story));
    expect(layout.kind).toBe('single');
    expect(articles.map((article) => article.title)).toEqual([story.title]);
  });

  it('is minutes with numbered parts', () => {
    const part = (number: number, head: string, matter: string) =>
      `${number}. ${head}\n\n${matter} was put before the board by the treasurer, who said that the clubhouse would need more money from its members this year than the board had expected.\n\nThe members of the board asked the treasurer for three offers before the next meeting, so that ${matter.toLowerCase()} could be settled in spring.`;
    const text = [
      'Minutes of the board', part(1, 'Opening', 'The budget'), part(2, 'Roof', 'A leak above the bar'),
      part(3, 'Fence', 'Damage by a lorry'), part(4, 'Closing', 'A letter of thanks'),
    ].join('\n\n');
    expect(parseDigest(text).articles.length).toBeLessThanOrEqual(1);
  });

  it('is a page of a novel with dialogue', () => {
    const text = Array.from({ length: 12 }, (_, index) => [
      `The lamp had burned low when Aldous came ${index} steps down the stair, and nobody at the long table looked up from the cards.`,
      '“Who is there?”',
      '“Only the wind!”',
    ].join('\n\n')).join('\n\n');
    expect(parseDigest(text).articles.length).toBeLessThanOrEqual(1);
  });
});
