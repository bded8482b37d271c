import { describe, expect, it } from 'vitest';
import { codebookCsvExporter } from '../../../src/core/codebookFiles/exportCodebookCsv';
import { codebookCsvImporter } from '../../../src/core/codebookFiles/importCodebookCsv';
import { codebookYamlImporter } from '../../../src/core/codebookFiles/importCodebookYaml';
import type { Codebook } from '../../../src/core/codebook/types';
import type { ProjectImporter } from '../../../src/core/projectImport/types';
import { projectOf, textOf } from '../exchange/project';
import { segment } from '../search/segment';

async function tagsOf(importer: ProjectImporter, name: string, text: string): Promise<Codebook['tags']> {
  const source = { name, bytes: Buffer.from(text) };
  expect(importer.recognises(source)).toBe(true);
  const result = await importer.read(source, []);
  if ('refusal' in result) throw new Error(result.refusal.message);
  return result.codebook?.tags ?? [];
}

const codebook: Codebook = {
  version: 1,
  tags: [
    { name: 'costs', color: '#4e79a7', description: '=SUM(all)', include: 'two\nlines', examples: ['one', 'two; three'], memo: 'A "quoted" thought', tags: [{ name: 'fees', exclude: 'fines' }] },
    { name: '数据', description: 'Daten, Zahlen' },
  ],
};

describe('a codebook as a table', () => {
  it.each([',', ';', '\t'] as const)('comes back as it was, separated by "%s"', async (csvSeparator) => {
    const text = await textOf(codebookCsvExporter, projectOf([segment({ id: 'a', tags: ['costs/tolls'] })], { codebook, csvSeparator }));
    const tags = await tagsOf(codebookCsvImporter, 'codes.csv', text);
    expect(tags).toEqual([{ ...codebook.tags[0], tags: [...codebook.tags[0]?.tags ?? [], { name: 'tolls' }] }, codebook.tags[1]]);
  });

  it.each<[string, string]>([
    ['other names of columns', 'Code;Farbe;Beschreibung\nCosts;#00ff00;Dues\n'],
    ['a description alone', 'tag,description,number of highlights\nCosts,Dues,3\n'],
    ['names in capitals and a colour without a sign', 'CODE NAME\tCode Color\tDefinition\r\nCosts\t00FF00\tDues\r\n'],
  ])('is read with %s', async (_, text) => {
    expect(await tagsOf(codebookCsvImporter, 'codes.csv', text)).toMatchObject([{ name: 'Costs', description: 'Dues' }]);
  });

  it.each<[string, string]>([
    ['a path with >', 'code,memo\nCosts > Fees,x\n'],
    ['a path with a backslash', 'code,memo\nCosts\\Fees,x\n'],
    ['a column for the parent', 'name,parent,memo\nCosts,,\nFees,Costs,x\n'],
    ['a column for each level', 'Level 1,Level 2,Memo\nCosts,Fees,x\n'],
  ])('is nested by %s', async (_, text) => {
    expect(await tagsOf(codebookCsvImporter, 'codes.csv', text)).toEqual([{ name: 'Costs', tags: [{ name: 'Fees', memo: 'x' }] }]);
  });

  it('is told from a table of passages and from other files', () => {
    const recognises = (name: string, text: string): boolean => codebookCsvImporter.recognises({ name, bytes: Buffer.from(text) });
    expect(recognises('a.csv', 'quote,code,memo\nx,y,z\n')).toBe(false);
    expect(recognises('a.csv', 'a,b\n1,2\n')).toBe(false);
    expect(recognises('a.txt', 'Name: someone\n\nA text, with words.\n')).toBe(false);
  });
});

describe('the codebook of another folder', () => {
  it('is read; other files in YAML are not taken for one', async () => {
    expect(await tagsOf(codebookYamlImporter, 'codebook.yaml', 'version: 1\ntags:\n  - name: costs\n    memo: x\n')).toEqual([{ name: 'costs', memo: 'x' }]);
    const recognises = (text: string): boolean => codebookYamlImporter.recognises({ name: 'a.yaml', bytes: Buffer.from(text) });
    expect(recognises('version: 1\ndigest: a.txt\nannotations: []\n')).toBe(false);
    expect(recognises('version: 1\ntopics: []\n')).toBe(false);
  });

  it('is refused in words if it can’t be read', async () => {
    const result = await codebookYamlImporter.read({ name: 'codebook.yaml', bytes: Buffer.from('tags: [\n') }, []);
    expect('refusal' in result && result.refusal.code).toBe('broken-yaml');
  });
});
