import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sampleAnnotation, sampleText } from '../corpus/sample';
import { readCsv } from '../exchange/readCsv';
import { folderOf, run, runJson, sidecarText } from './run';

const noted = {
  id: 'ferry-operators-win-appeal-in-denmark', title: 'Ferry operators win appeal in Denmark',
  tags: ['actors/courts'], status: 'coded', memo: 'Lead case',
};

let folder: string;
let remove: () => void;
const file = (name: string): string => path.join(folder, name);

beforeEach(() => {
  ({ folder, remove } = folderOf({
    'week.txt': sampleText,
    'week.txt.annotations.yaml': sidecarText([
      sampleAnnotation('p1', 'had no legal basis', ['claims/legality'], { memo: '=cmd' }),
      sampleAnnotation('p2', 'denies any breach', ['claims', 'actors/companies'], { coder: 'ben' }),
    ], [noted]),
    'older/week-06.digest': `\ufeff${sampleText}`,
    'older/week-06.digest.ana.annotations.yaml': sidecarText([sampleAnnotation('q1', 'a spokesperson', ['actors'])], [], 'week-06.digest'),
    'README.md': '# Harbour notes\n\nThis folder holds the weekly digests of the harbour desk, collected since the summer.\n',
    'node_modules/x/week.txt': sampleText,
    'notes.csv': 'a,b\n',
  }));
});
afterEach(() => { remove(); });

describe('parse, entities, topics', () => {
  it('prints JSON without articles, and the reason, for a file that is no text', async () => {
    writeFileSync(file('binary.txt'), new Uint8Array([80, 75, 3, 4, 0, 0, 1]));
    const printed = await runJson(1, 'parse', file('binary.txt'));
    expect(printed).toMatchObject({ articles: [], layout: { kind: 'none' }, issues: [{ code: 'binary' }] });
    expect((await run('parse', file('binary.txt'))).stderr).toContain(':1:1: ');
  });

  it('prints the articles of a digest', async () => {
    const { file: name, articles, layout, issues } = await runJson(0, 'parse', file('week.txt'));
    expect({ name, layout, issues }).toMatchObject({ name: file('week.txt'), layout: { kind: 'digest' }, issues: [] });
    expect(articles).toHaveLength(3);
    expect(articles).toMatchObject([{
      id: noted.id, title: noted.title, titleStart: 0, titleEnd: noted.title.length, subheadings: [], byline: null, dateline: null, fields: {}, fieldSpans: [], date: null,
      closingStart: sampleText.indexOf('Read more'),
    }, {}, {}]);
  });

  it('counts offsets without the byte-order mark', async () => {
    expect((await runJson(0, 'parse', file('older/week-06.digest')))['articles']).toEqual((await runJson(0, 'parse', file('week.txt')))['articles']);
  });

  it('prints mentions whose text is the text of their span', async () => {
    const { mentions } = await runJson(0, 'entities', file('week.txt')) as { mentions: { start: number; end: number; text: string; type: string }[] };
    expect(mentions.map((mention) => mention.type)).toEqual(expect.arrayContaining(['GPE', 'MONEY', 'PERCENT']));
    for (const mention of mentions) expect(sampleText.slice(mention.start, mention.end)).toBe(mention.text);
  });

  it('tags sentences of tokens', async () => {
    writeFileSync(file('set.tsv'), '-DOCSTART-\tO\n\nDenmark\tB-LOC\npaid\tO\n$\tO\n3\tO\nmillion\tO\n\nYes\tO\n');
    const { tags } = await runJson(0, 'entities', '--tokens', file('set.tsv'));
    expect(tags).toEqual([['B-LOC', 'O', 'O', 'O', 'O'], ['O']]);
  });

  it('prints topics with their reasons', async () => {
    const { articles } = await runJson(0, 'topics', file('week.txt')) as { articles: { title: string; primary: string; topics: { label: string; why: string[] }[] }[] };
    expect(articles[1]).toMatchObject({ title: 'Satellite internet reaches the northern islands', primary: 'Infrastructure / Satellite internet' });
    expect(articles[1]?.topics[0]?.why.length).toBeGreaterThan(0);
    expect(Object.keys(articles[0] ?? {})).toEqual(['titleStart', 'title', 'primary', 'topics', 'unsure']);
  });

  it('takes the topics that it is given, else those of the folder', async () => {
    writeFileSync(file('sea.yaml'), 'version: 1\ntopics:\n  - label: Sea\n    topics:\n      - label: Ferries\n        terms: [ferry]\n');
    const primaries = async (...more: string[]) => {
      const { articles } = await runJson(0, 'topics', file('week.txt'), ...more);
      return (articles as { primary: string | null }[]).map((article) => article.primary);
    };
    expect(await primaries('--codebook', file('sea.yaml'))).toEqual(['Sea / Ferries', null, null]);
    writeFileSync(file('more.yaml'), 'version: 1\nextends: built-in\ntopics:\n  - label: Sea\n    topics:\n      - label: Ferries\n        terms: [ferry]\n');
    expect((await primaries('--codebook', file('more.yaml'))).slice(0, 2)).toEqual(['Sea / Ferries', 'Infrastructure / Satellite internet']);
  });
});

describe('anchor', () => {
  it('finds each annotation in the text it is given', async () => {
    writeFileSync(file('later.txt'), `A new first line of the editors.\n\n${sampleText}`);
    const { annotations } = await runJson(0, 'anchor', '--sidecar', file('week.txt.annotations.yaml'), '--text', file('later.txt'));
    expect(annotations).toMatchObject([{ id: 'p1', status: 'moved' }, { id: 'p2', status: 'moved' }]);
    const [first] = annotations as { start: number; end: number; score: number }[];
    expect(first?.start).toBe(sampleText.indexOf('had no legal basis') + 34);
    expect(Object.keys(first ?? {})).toEqual(['id', 'status', 'start', 'end', 'score']);
  });
});

describe('jump', () => {
  it('finds articles of all digests of a folder, best first', async () => {
    const { results } = await runJson(0, 'jump', folder, '--query', 'satelite north');
    expect(results).toMatchObject(['older/week-06.digest', 'week.txt'].map((name) => ({
      file: name, title: 'Satellite internet reaches the northern islands', titleStart: sampleText.indexOf('Satellite'),
    })));
  });

  it('gives all, in order, for an empty query, and no more than asked for', async () => {
    expect((await runJson(0, 'jump', folder, '--query', ''))['results']).toHaveLength(6);
    expect((await runJson(0, 'jump', folder, '--query', '', '--limit', '4'))['results']).toHaveLength(4);
  });
});

describe('find', () => {
  it('prints the segments that a query asks for', async () => {
    const { segments } = await runJson(0, 'find', folder, '--query', 'tag:claims digest:week');
    const legal = sampleText.indexOf('had no legal basis');
    expect(segments).toEqual([
      { file: 'week.txt', article: noted.id, id: 'p1', start: legal, end: legal + 18, text: 'had no legal basis', tags: ['claims/legality'], coder: '', sidecar: 'week.txt.annotations.yaml', key: 'week.txt.annotations.yaml#p1' },
      expect.objectContaining({ id: 'p2', coder: 'ben', tags: ['claims', 'actors/companies'] }),
    ]);
  });

  it('takes coders from the names of sidecars, and status and entities from the article', async () => {
    const ids = async (query: string) => ((await runJson(0, 'find', folder, '--query', query))['segments'] as { id: string }[]).map((segment) => segment.id);
    expect(await ids('coder:ana')).toEqual(['q1']);
    expect(await ids('status:coded')).toEqual([noted.id, 'p1']);
    expect(await ids('entity:Denmark')).toEqual([noted.id]);
    expect(await ids('topic:"Privacy and data protection"')).toEqual(['p2']);
    expect(await ids('')).toHaveLength(4);
  });

  it('warns of names that the folder does not have, and says which may be meant; the JSON is the same', async () => {
    const found = await run('find', folder, '--query', 'tag:claims/legalty OR digest:weak', '--json');
    expect(found).toMatchObject({ code: 0, stdout: '{"segments":[]}\n' });
    expect(found.stderr.split('\n')).toEqual(expect.arrayContaining([
      '--query:1:1: There is no tag “claims/legalty”. Did you mean “claims/legality”? [unknown-tag]',
      '--query:1:23: There is no digest “weak”. Did you mean “week.txt”? [unknown-digest]',
    ]));
    expect((await run('find', folder, '--query', 'tag:actors topic:"Privacy and data protection" coder:ben digest:week')).stderr).not.toContain('There is no');
    const exported = await run('export', folder, '--format', 'markdown', '--query', 'tag:typo', '--out', file('none.md'));
    expect(exported).toMatchObject({ code: 0, stderr: expect.stringContaining('There is no tag “typo”.') as string });
  });
});

describe('export', () => {
  it('writes a table with every tag of every segment, tagged articles too', async () => {
    const target = file('out.csv');
    const printed = await runJson(0, 'export', folder, '--format', 'csv', '--out', target);
    expect(printed).toEqual({ written: [target], losses: [expect.objectContaining({ code: 'formula-cells' })] });
    const [header, ...rows] = readCsv(readFileSync(target, 'utf8'));
    const cells = rows.map((row) => Object.fromEntries((header ?? []).map((name, column) => [name, row[column]])));
    expect(cells.map((row) => [row['file'], row['kind'], row['tag'], row['coder'], row['status']])).toEqual([
      ['older/week-06.digest', 'passage', 'actors', 'ana', 'exact'],
      ['week.txt', 'article', 'actors/courts', '', 'exact'],
      ['week.txt', 'passage', 'claims/legality', '', 'exact'],
      ['week.txt', 'passage', 'claims', 'ben', 'exact'],
      ['week.txt', 'passage', 'actors/companies', 'ben', 'exact'],
    ]);
    expect(cells[2]?.['memo']).toBe("'=cmd");
  });

  it('writes a report of what a query asks for, and takes it for no digest afterwards', async () => {
    for (let time = 0; time < 2; time++) {
      expect(await run('export', folder, '--format', 'markdown', '--query', 'tag:claims', '--out', file('report.md'))).toMatchObject({
        code: 0, stderr: '', stdout: `${file('report.md')}: 2 passages, 0 tagged articles, 1 digest\n`,
      });
    }
    const report = readFileSync(file('report.md'), 'utf8');
    expect(report.match(/^#{2,} .*/gm)).toEqual(['## claims (1)', '### claims/legality (1)']);
    expect(report).toContain('> had no legal basis\n\n— Ferry operators win appeal in Denmark · week\\.txt, line 3\n\nMemo: =cmd');
    expect((await runJson(0, 'jump', folder, '--query', ''))['results']).toHaveLength(6);
  });

  it('writes into a folder that is there, and leaves nothing else behind', async () => {
    const before = readdirSync(folder);
    await runJson(0, 'export', folder, '--format', 'markdown', '--out', folder);
    expect(readdirSync(folder).filter((name) => !before.includes(name))).toEqual(['policy-digest.md']);
  });

  it.each(['week.txt', 'week.txt.annotations.yaml', 'older/week-06.digest'])('does not overwrite %s', async (name) => {
    const before = readFileSync(file(name), 'utf8');
    const result = await run('export', folder, '--format', 'csv', '--out', file(name));
    expect(result).toMatchObject({ code: 2, stdout: '' });
    expect(result.stderr).toContain('not overwritten');
    expect(readFileSync(file(name), 'utf8')).toBe(before);
  });

  it('writes nothing where the place or the query is wrong', async () => {
    const before = readdirSync(folder);
    expect((await run('export', folder, '--format', 'csv', '--out', file('missing/out.csv'))).code).toBe(2);
    expect((await run('export', folder, '--format', 'csv', '--query', '(a', '--out', file('out.csv'))).code).toBe(2);
    expect(readdirSync(folder)).toEqual(before);
  });
});
