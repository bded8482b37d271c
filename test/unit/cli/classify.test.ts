import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { folderOf, run } from './run';

const documents = [
  { id: 'a', title: 'Two ferries collide', text: 'Nobody was hurt at the quay.' },
  { id: 'b', title: 'Honey prices rise', text: '' },
  { id: 7, title: '', text: 'The hive swarmed.' },
];

let folder: string;
let remove: () => void;
const file = (name: string): string => path.join(folder, name);

beforeEach(() => {
  ({ folder, remove } = folderOf({
    'topics.yaml': 'version: 1\ntopics:\n  - label: Water\n    topics:\n      - label: Harbours\n        terms: [ferry, quay]\n  - label: Bees\n    terms: [honey, hive]\n',
    'topics.csv': 'topic,terms\nHarbours,ferry;quay\nBees,honey;hive\n',
    'broken.json': '{',
    'input.jsonl': documents.map((document) => `${JSON.stringify(document)}\r\n`).join(''),
    'train.jsonl': `${JSON.stringify({ id: 'x', title: 'Honey', text: 'prices', label: 'Shops' })}\n`,
    'odd.jsonl': '{"id": "a"}\nnot json\n[]\n\n{"title": "no id"}\n',
  }));
});
afterEach(() => { remove(); });

interface Line {
  readonly id: string;
  readonly labels: readonly { readonly label: string; readonly score: number }[];
}

async function classified(code: number, ...argv: string[]): Promise<Line[]> {
  const { stdout, stderr, code: exit } = await run('classify', ...argv);
  expect(exit, stderr).toBe(code);
  return stdout.split('\n').filter((line) => line !== '').map((line) => JSON.parse(line) as Line);
}

describe('classify', () => {
  it('prints a line of JSON a document, best label first, with --json and without', async () => {
    const lines = await classified(0, '--codebook', file('topics.yaml'), '--input', file('input.jsonl'));
    expect(lines.map(({ id, labels }) => [id, labels[0]?.label])).toEqual([['a', 'Water / Harbours'], ['b', 'Bees'], ['7', 'Bees']]);
    expect(await classified(0, '--json', '--codebook', file('topics.yaml'), '--input', file('input.jsonl'))).toEqual(lines);
  });

  it('takes codebooks in other formats', async () => {
    const lines = await classified(0, '--codebook', file('topics.csv'), '--input', file('input.jsonl'));
    expect(lines[0]?.labels[0]?.label).toBe('Harbours');
  });

  it('learns from coded documents, and warns of labels that the codebook does not have', async () => {
    const argv = ['--codebook', file('topics.yaml'), '--train', file('train.jsonl'), '--input', file('input.jsonl')];
    const lines = await classified(0, ...argv);
    expect(lines[1]?.labels.map(({ label }) => label)).toContain('Shops');
    expect((await run('classify', ...argv)).stderr).toContain('unknown-label');
  });

  it('skips what is not a document, and reports its line', async () => {
    expect((await classified(1, '--codebook', file('topics.yaml'), '--input', file('odd.jsonl'))).map(({ id }) => id)).toEqual(['a']);
    const { stderr } = await run('classify', '--codebook', file('topics.yaml'), '--input', file('odd.jsonl'));
    expect(stderr.split('\n').map((line) => /:(\d+):1: .*\[(.*)\]$/.exec(line)?.slice(1).join(' '))).toEqual(
      ['2 broken-json', '3 broken-json', '5 bad-document', undefined]);
  });

  it('reports what is wrong with the codebook, and how it is used', async () => {
    const broken = await run('classify', '--codebook', file('broken.json'), '--input', file('input.jsonl'));
    expect(broken).toMatchObject({ code: 1, stdout: '' });
    expect(broken.stderr).toContain('broken-json');
    expect(await run('classify', '--codebook', file('topics.yaml'))).toMatchObject({ code: 2 });
    expect(await run('classify', '--input', file('input.jsonl'))).toMatchObject({ code: 2 });
  });
});
