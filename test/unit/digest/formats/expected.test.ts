import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readAs, textOf } from './fixture';

interface Expected {
  /** Null where the layout is learned. */
  readonly format: string | null;
  readonly articles: readonly {
    /** As it stands in the text. */
    readonly title: string;
    readonly begins: string;
    readonly ends: string;
    readonly fields?: Readonly<Record<string, string>>;
  }[];
}

const suffix = '.expected.json';
const names = readdirSync(path.resolve(import.meta.dirname, '../../../fixtures/formats')).filter((name) => name.endsWith(suffix))
  .map((name) => name.slice(0, -suffix.length));

describe('texts of known formats, and Markdown', () => {
  it.each(names)('are read with titles, texts and fields: %s', (name) => {
    const text = textOf(`${name}.txt`).replace('\ufeff', '');
    const expected = JSON.parse(textOf(`${name}${suffix}`)) as Expected;
    const { format, articles, bodies } = readAs(text);
    expect(format ?? null).toBe(expected.format);
    expect(articles.map(({ titleStart, titleEnd }) => text.slice(titleStart, titleEnd))).toEqual(expected.articles.map(({ title }) => title));
    expected.articles.forEach(({ begins, ends, fields = {} }, index) => {
      const body = bodies[index] ?? '';
      expect({ begins: body.slice(0, begins.length), ends: ends === '' ? '' : body.slice(-ends.length) }).toEqual({ begins, ends });
      expect(articles[index]?.fields).toMatchObject(fields);
    });
  });
});
