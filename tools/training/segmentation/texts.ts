/** The texts that the choice of a segmentation is learnt from and measured on, with where their titles begin. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';

export interface MarkedDigest {
  readonly name: string;
  /** Texts of one layout are left out together. */
  readonly layout: string;
  readonly text: string;
  readonly starts: readonly number[];
  /** How many articles are right where the text is no digest; undefined for a digest. */
  readonly accept: readonly number[] | undefined;
  /** Places of whole articles; empty where they are not known. */
  readonly articles: readonly MarkedArticle[];
}

export interface MarkedArticle {
  readonly titleStart: number;
  readonly titleEnd: number;
  readonly bodyStart: number;
  readonly bodyEnd: number;
  readonly closingStart?: number | null;
  readonly closingEnd?: number | null;
  readonly blockStart?: number;
}

interface Gold {
  readonly name?: string;
  readonly layout?: string;
  readonly accept?: readonly number[];
  readonly text?: string;
  readonly articles: readonly MarkedArticle[];
}

export const sharedFolder = path.resolve('../shared/segmentation');

export function readTrain(): MarkedDigest[] {
  const lines = gunzipSync(readFileSync(path.join(sharedFolder, 'train.jsonl.gz'))).toString().trim().split('\n');
  return lines.map((line, index) => {
    const gold = JSON.parse(line) as Gold;
    return marked(gold.name ?? String(index), gold, gold.text ?? '');
  });
}

/** A folder of texts with golds: `open`, `cases`. */
export function readFolder(name: string): MarkedDigest[] {
  const folder = path.join(sharedFolder, name);
  const files = readdirSync(folder).filter((file) => file.endsWith('.txt') && existsSync(path.join(folder, file.replace(/\.txt$/u, '.gold.json'))));
  return files.map((file) => {
    const gold = JSON.parse(readFileSync(path.join(folder, file.replace(/\.txt$/u, '.gold.json')), 'utf8')) as Gold;
    return marked(file, gold, readText(path.join(folder, file)));
  });
}

/** The four real digests. */
export function readSeeds(): MarkedDigest[] {
  const folder = path.join(sharedFolder, 'seeds');
  return readdirSync(folder).filter((file) => file.endsWith('.json')).map((file) => {
    const name = file.slice(0, -'.json'.length);
    return marked(name, JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as Gold, readText(path.join(sharedFolder, '../digests', name)));
  });
}

function readText(file: string): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(readFileSync(file));
}

function marked(name: string, { layout, accept, articles }: Gold, text: string): MarkedDigest {
  return { name, layout: layout ?? name, text, starts: articles.map(({ titleStart }) => titleStart), accept, articles };
}

/** Strict F1 of titles that begin at `found`; of no digest 1 where the number of articles is right, else 0. */
export function strictF1({ starts, accept }: MarkedDigest, found: readonly number[]): number {
  if (accept !== undefined) return accept.includes(found.length) ? 1 : 0;
  const wanted = new Set(starts);
  const right = new Set(found.filter((start) => wanted.has(start))).size;
  return found.length + wanted.size === 0 ? 1 : (2 * right) / (found.length + wanted.size);
}
