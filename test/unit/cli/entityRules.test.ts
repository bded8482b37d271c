import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sampleAnnotation, sampleText } from '../corpus/sample';
import { folderOf, run, runJson, sidecarText } from './run';

let folder: string;
let remove: () => void;
const file = (name: string): string => path.join(folder, name);

const rules = `version: 1
entities:
  - {name: Kingdom of Denmark, aliases: [Denmark], type: GPE}
  - {name: harbour desk, type: ORG}
  - {name: port fees, type: LAW, digest: 2026/week.txt, article: ferry-operators-win-appeal-in-denmark}
ignore: ['$3 million']
`;

beforeEach(() => {
  ({ folder, remove } = folderOf({
    '.policy-digest/entities.yaml': rules,
    '2026/week.txt': sampleText,
    '2026/week.txt.annotations.yaml': sidecarText([sampleAnnotation('p1', 'A court in Denmark', ['claims'])]),
    '2026/other.txt': sampleText,
    'apart/.policy-digest/codebook.yaml': 'version: 1\n',
    'apart/week.txt': sampleText,
  }));
});
afterEach(() => { remove(); });

const namesIn = async (name: string): Promise<string[]> => {
  const { mentions } = await runJson(0, 'entities', file(name)) as { mentions: { type: string; canonical: string; start: number; end: number; text: string }[] };
  for (const mention of mentions) expect(sampleText.slice(mention.start, mention.end)).toBe(mention.text);
  return mentions.map(({ type, canonical }) => `${type} ${canonical}`);
};

describe('the researcher’s rules for entities on the command line', () => {
  it('hold for a file in a folder below', async () => {
    const names = await namesIn('2026/week.txt');
    expect(names).toEqual(expect.arrayContaining(['GPE Kingdom of Denmark', 'LAW port fees', 'PERCENT 12%']));
    expect(names.filter((name) => name.startsWith('MONEY') || name.includes('harbour desk'))).toEqual([]);
  });

  it('hold in their digest only, where they say so', async () => {
    const names = await namesIn('2026/other.txt');
    expect(names).toContain('GPE Kingdom of Denmark');
    expect(names).not.toContain('LAW port fees');
  });

  it('are those of the nearest folder with files of ours', async () => {
    expect(await namesIn('apart/week.txt')).toEqual(expect.arrayContaining(['GPE Denmark', 'MONEY USD 3000000']));
  });

  it('hold for queries and exports', async () => {
    for (const where of [folder, file('2026')]) {
      const { segments } = await runJson(0, 'find', where, '--query', 'entity:"Kingdom of Denmark"') as { segments: { id: string }[] };
      expect(segments.map(({ id }) => id)).toEqual(['p1']);
    }
    const exported = await runJson(0, 'export', folder, '--format', 'csv', '--query', 'entity:Denmark', '--out', file('out.csv'));
    expect(exported['losses']).toEqual([]);
    expect((await run('find', folder, '--query', 'entity:Denmark')).stdout).toBe('');
  });

  it('are reported with their place if they can’t be read, and left out', async () => {
    remove();
    ({ folder, remove } = folderOf({ 'week.txt': sampleText, '.policy-digest/entities.yaml': 'version: 1\nignore: [Denmark\n' }));
    const result = await run('entities', file('week.txt'));
    expect(result.code).toBe(1);
    expect(result.stdout).toContain('\tDenmark\t');
    expect(result.stderr).toMatch(/entities\.yaml:\d+:\d+: /);
    expect((await run('check', folder)).stderr).toMatch(/entities\.yaml:\d+:\d+: /);
  });
});
