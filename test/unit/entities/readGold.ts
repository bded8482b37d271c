import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Article } from '../../../src/core/digest/types';
import { parseDigest } from '../../../src/core/digest/parse/parseDigest';
import type { EntityType } from '../../../src/core/entities/types';

export interface GoldMention {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly type: EntityType;
  readonly canonical: string;
  readonly wikidata?: string;
  /** Counts neither way. */
  readonly optional?: boolean;
}

export interface GoldDigest {
  readonly file: string;
  /** What was annotated of the file. */
  readonly covered: readonly (readonly [number, number])[];
  readonly mentions: readonly GoldMention[];
  readonly text: string;
  readonly articles: readonly Article[];
}

/** The annotated digests of the reference data, each with its text. */
export function readGold(goldFolder: string, digestFolder: string): GoldDigest[] {
  return readdirSync(goldFolder).filter((name) => name.endsWith('.entities.json')).map((name) => {
    const gold = JSON.parse(readFileSync(path.join(goldFolder, name), 'utf8')) as Omit<GoldDigest, 'text' | 'articles'>;
    const text = readFileSync(path.join(digestFolder, gold.file), 'utf8').replace(/^\ufeff/, '');
    return { ...gold, text, articles: parseDigest(text).articles };
  });
}
