import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseDigest } from '../../../../src/core/digest/parse/parseDigest';
import type { Article, LayoutCorrections } from '../../../../src/core/digest/types';

const folder = path.resolve(import.meta.dirname, '../../../fixtures/formats');

/** A text of `test/fixtures/formats`. */
export function textOf(name: string): string {
  return readFileSync(path.join(folder, name), 'utf8');
}

/** What a format says of a text: each article's title, body and fields. */
export function readAs(text: string, corrections?: LayoutCorrections): {
  readonly format: string | undefined;
  readonly articles: readonly Article[];
  readonly titles: readonly string[];
  readonly bodies: readonly string[];
} {
  const { format, articles } = parseDigest(text, corrections);
  return {
    format: format?.id, articles,
    titles: articles.map(({ title }) => title),
    bodies: articles.map(({ bodyStart, bodyEnd }) => text.slice(bodyStart, bodyEnd)),
  };
}
