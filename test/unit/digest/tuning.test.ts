import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import * as articleTuning from '../../../src/core/digest/tuning/articleTuning';
import * as formatTuning from '../../../src/core/digest/tuning/formatTuning';
import * as lineTuning from '../../../src/core/digest/tuning/lineTuning';
import * as segmentTuning from '../../../src/core/digest/tuning/segmentTuning';

const folder = path.resolve(import.meta.dirname, '../../../src/core/digest');
const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.startsWith('tuning'))
  .map((file) => readFileSync(path.join(folder, file), 'utf8'));

const groups = Object.entries<number | Readonly<Record<string, number>>>({ ...articleTuning, ...formatTuning, ...lineTuning, ...segmentTuning });

/** Whether a source reads `group.key`, under the group's own name or another it was imported as; or the group itself, where it is a number. */
function reads(source: string, group: string, key: string | undefined): boolean {
  const imported = new RegExp(`import [^;]*\\b${group}(?: as (\\w+))?[^;]*Tuning'`, 'u').exec(source);
  if (imported === null) return false;
  return key === undefined || new RegExp(`\\b${imported[1] ?? group}\\.${key}\\b`, 'u').test(source);
}

describe('the tuned numbers of the parser', () => {
  it.each(groups)('%s are finite, and each is read', (group, values) => {
    for (const [key, value] of typeof values === 'number' ? [[undefined, values] as const] : Object.entries(values)) {
      expect([key, Number.isFinite(value)]).toEqual([key, true]);
      expect([key, sources.some((source) => reads(source, group, key))]).toEqual([key, true]);
    }
  });

  it('are in groups of different names', () => {
    expect(groups.length).toBe(Object.keys(articleTuning).length + Object.keys(formatTuning).length + Object.keys(lineTuning).length + Object.keys(segmentTuning).length);
  });

  it('leave no other in a layer: a number with a fraction is in the tables', () => {
    const fractions = sources.flatMap((source) => source.split('\n').filter((line) => /(?<![\w.'"`/\\])\d+\.\d+\b/u.test(line) && !/^\s*(?:\*|\/\/|\/\*)/u.test(line)));
    expect(fractions).toEqual([]);
  });
});
