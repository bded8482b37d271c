import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Example } from './examples';

/** The candidates of a text of no known format. */
export interface Collected {
  readonly set: string;
  readonly name: string;
  readonly layout: string;
  /** Strict F1 of taking the text for one article: 1 or 0. */
  readonly one: number;
  readonly examples: readonly Example[];
}

/** Where they are kept between the steps. */
export const collected = path.resolve('.cache/training/segmentation');

export function readCollected(set: string): Collected[] {
  const lines = readFileSync(path.join(collected, `${set}.jsonl`), 'utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as Collected);
}
