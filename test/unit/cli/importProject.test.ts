import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { archive, harbourText } from '../projectImport/support';
import { folderOf, run, runJson, sidecarText } from './run';

let remove: () => void = () => undefined;
afterEach(() => { remove(); });

function folder(files: Readonly<Record<string, string | Uint8Array>>): (name: string) => string {
  const made = folderOf({ 'out/2024/harbour.txt': harbourText, ...files });
  remove = made.remove;
  return (name) => path.join(made.folder, name);
}

const quote = (exact: string): object => ({ type: 'TextQuoteSelector', exact });
const oneOfEach: Readonly<Record<string, string | Uint8Array>> = {
  'taguette.csv': 'id,document,tag,content\n1,harbour.txt,costs,Tolls rise by a tenth\n',
  'quotes.csv': 'Zitat;Codes;Notiz;Kodierer\nTolls rise by a tenth;costs;m;ana\n',
  'notes.jsonld': JSON.stringify({ type: 'Annotation', body: { type: 'TextualBody', value: 'costs', purpose: 'tagging' }, target: { source: 'harbour.txt', selector: quote('Tolls rise by a tenth') } }),
  'rows.json': JSON.stringify({ rows: [{ id: 'x', uri: 'https://alder.example/news/tolls', user: 'acct:ana@h.is', tags: ['costs'], target: [{ selector: [quote('Tolls rise by a tenth')] }] }] }),
};

describe('import of projects and annotations', () => {
  it.each(Object.keys(oneOfEach))('reads %s, writes sidecars and codebook, and a second time nothing', async (name) => {
    const at = folder({ [name]: oneOfEach[name] ?? '' });
    const json = await runJson(0, 'import', at(name), '--into', at('out'));
    const coder = /quotes|rows/.test(name) ? '.ana' : '';
    expect(json).toMatchObject({ written: [at(`out/2024/harbour.txt${coder}.annotations.yaml`), at('out/.policy-digest/codebook.yaml')], articles: 0, losses: [], duplicates: [] });
    expect(json['format']).toMatchObject({ name: expect.any(String) as string });
    const { segments } = await runJson(0, 'find', at('out'), '--query', 'tag:costs');
    expect(segments).toMatchObject([{ file: '2024/harbour.txt', text: 'Tolls rise by a tenth', tags: ['costs'], coder: coder.slice(1) }]);
    expect(await runJson(0, 'import', at(name), '--into', at('out'))).toMatchObject({ written: [] });
    expect((await run('import', at(name), '--into', at('out'))).stdout).toContain('0 passages added, 1 is there already, 0 not placed');
    expect(await runJson(0, 'check', at('out'))).toEqual({ problems: [] });
  });

  it('takes pairs of brat from files, folders and archives, the text with its annotations', async () => {
    const pair = { 'a.txt': 'The ferry of Alder left.', 'a.ann': 'T1\tPort 13 18\tAlder\nR1\tX Arg1:T1 Arg2:T1\n' };
    const at = folder({ 'p/a.txt': pair['a.txt'], 'p/a.ann': pair['a.ann'], 'p/b.txt': 'Birch is calm.', 'p/b.ann': 'T1\tPort 0 5\tBirch\n', 'c.zip': archive(pair) });
    for (const args of [[at('p/a.ann'), at('p/a.txt')], [at('c.zip')], [at('p')]]) {
      const json = await runJson(0, 'import', ...args, '--into', at('out'));
      expect(json).toMatchObject({ format: { id: 'brat' }, losses: [{ code: 'import-left-out' }] });
    }
    expect(readdirSync(at('out')).filter((name) => !name.startsWith('.')).sort()).toEqual(['2024', 'a.txt', 'a.txt.annotations.yaml', 'b.txt', 'b.txt.annotations.yaml']);
    const { segments } = await runJson(0, 'find', at('out'), '--query', 'tag:Port');
    expect(segments).toMatchObject([{ file: 'a.txt', text: 'Alder' }, { file: 'b.txt', text: 'Birch' }]);
  });

  it('annotates a text of the folder that is no digest yet, without a copy of it', async () => {
    const at = folder({ 'out/a.txt': 'birch is calm', 'out/a.ann': 'T1\tPort 0 5\tbirch\n' });
    expect(await runJson(0, 'import', at('out/a.ann'), '--into', at('out'))).toMatchObject({ written: [at('out/a.txt.annotations.yaml'), at('out/.policy-digest/codebook.yaml')] });
    expect(readdirSync(at('out')).sort()).toEqual(['.policy-digest', '2024', 'a.ann', 'a.txt', 'a.txt.annotations.yaml']);
  });

  it.each(['csv', 'json'])('brings our own export as %s back with the same sidecars', async (format) => {
    const start = harbourText.indexOf('ferry line may');
    const annotations = [
      { id: 'k1', article: 'harbour-tolls-rise-again', tags: ['claims/cost', 'b'], exact: 'ferry line may', prefix: 'Tolls rise by a tenth 🚢 next spring, and the '.slice(-32), suffix: ' leave the harbour.\n\n'.padEnd(32, '-').slice(0, 32), start, end: start + 14, memo: '=two\nlines, "quoted"', coder: 'ana', created: '2024-03-10T08:30:00Z' },
      { id: 'k2', article: 'harbour-tolls-rise-again', tags: [], exact: 'its director said', prefix: ' wait” for the ministry, ', suffix: ' on Friday.', start: harbourText.indexOf('its director'), end: harbourText.indexOf(' on Friday'), memo: 'untagged', created: '2024-03-10T08:30:00Z' },
    ];
    const articles = [{ id: 'ferry-line-looks-elsewhere', title: 'Ferry line looks elsewhere', tags: ['b'], memo: 'whole' }];
    const at = folder({ 'out/2024/harbour.txt.ana.annotations.yaml': sidecarText(annotations, articles, 'harbour.txt'), 'new/2024/harbour.txt': harbourText });
    await runJson(0, 'export', at('out'), '--format', format, '--out', at('all.x'));
    expect(await runJson(0, 'import', at('all.x'), '--into', at('new'))).toMatchObject({ losses: [], format: { id: format === 'csv' ? 'csv' : 'web-annotations' } });
    const [first, second] = [await runJson(0, 'find', at('out'), '--query', ''), await runJson(0, 'find', at('new'), '--query', '')];
    expect(second).toEqual(first);
    await runJson(0, 'export', at('new'), '--format', 'csv', '--out', at('again.csv'));
    await runJson(0, 'export', at('out'), '--format', 'csv', '--out', at('all.csv'));
    expect(readFileSync(at('again.csv'), 'utf8')).toBe(readFileSync(at('all.csv'), 'utf8'));
  });

  it('merges with what is there, and leaves files alone that it can’t read', async () => {
    const sidecar = 'version: 1 # ours\ndigest: harbour.txt\nannotations:\n  - id: k1\n    tags: [costs]\n    exact: words that are gone\n    start: 3\n';
    const at = folder({ 'q.csv': 'quote,tag,coder\nTolls rise by a tenth,costs,Ana Ruiz\ntold the council,a,\nno such words,a,\n', 'out/2024/harbour.txt.annotations.yaml': sidecar, 'out/.policy-digest/codebook.yaml': '# mine\nversion: 1\ntags:\n  - name: costs\n    memo: keep\n' });
    const json = await runJson(0, 'import', at('q.csv'), '--into', at('out'));
    expect(json['losses']).toMatchObject([{ code: 'unplaced-quote', message: expect.stringContaining('no such words') as string }]);
    expect(readFileSync(at('out/2024/harbour.txt.annotations.yaml'), 'utf8').startsWith(sidecar.slice(0, 60))).toBe(true);
    expect(readFileSync(at('out/2024/harbour.txt.Ana-Ruiz.annotations.yaml'), 'utf8')).toContain('coder: Ana Ruiz');
    expect(readFileSync(at('out/.policy-digest/codebook.yaml'), 'utf8')).toBe('# mine\nversion: 1\ntags:\n  - name: costs\n    memo: keep\n  - name: a\n');
    for (const broken of ['out/2024/harbour.txt.annotations.yaml', 'out/.policy-digest/codebook.yaml']) {
      const before = readFileSync(at(broken));
      writeFileSync(at(broken), 'version: [1');
      writeFileSync(at('r.csv'), 'quote,tag\nits director said,z\n');
      const files = readdirSync(at('out/2024'));
      expect(await run('import', at('r.csv'), '--into', at('out'))).toMatchObject({ code: 1, stderr: expect.stringContaining('[broken-yaml]') as string });
      expect(readFileSync(at(broken), 'utf8')).toBe('version: [1');
      expect(readdirSync(at('out/2024'))).toEqual(files);
      writeFileSync(at(broken), before);
    }
    expect(await runJson(0, 'find', at('out'), '--query', 'tag:z')).toEqual({ segments: [] });
  });

  it.each(['csv', 'tsv', 'json', 'jsonld', 'ann', 'qdpx', 'qdc', 'yaml'])('refuses a file called .%s that no importer knows, and makes no digest of it', async (ending) => {
    const content = ending.startsWith('json') ? '{"hello": "world"}' : 'hello,world\nThe ferry left the harbour.,2\n';
    const at = folder({ [`odd.${ending}`]: content });
    const result = await run('import', at(`odd.${ending}`), '--into', at('out'));
    expect(result).toMatchObject({ code: 1, stderr: expect.stringMatching(/column for the quote, such as “quote”, and one for the code, such as “tag”/) as string });
    expect(readdirSync(at('out'))).toEqual(['2024']);
  });

  it('leaves no folder behind that it made for nothing', async () => {
    const at = folder({ 'odd.csv': 'hello,world\n' });
    expect(await run('import', at('odd.csv'), '--into', at('new/below'))).toMatchObject({ code: 1 });
    expect(existsSync(at('new'))).toBe(false);
  });

  it('refuses an archive called .qdpx that has no project in it', async () => {
    const at = folder({ 'odd.qdpx': archive({ 'a.txt': harbourText }) });
    expect(await run('import', at('odd.qdpx'), '--into', at('out'))).toMatchObject({ code: 1, stderr: expect.stringContaining('is no feed and no project') as string });
    expect(readdirSync(at('out'))).toEqual(['2024']);
  });

  it('reads a JSON Feed as a feed', async () => {
    const feed = { version: 'https://jsonfeed.org/version/1.1', title: 'Post', items: [{ id: '1', title: 'Tolls', content_text: 'Tolls rise by a tenth next spring.' }] };
    const at = folder({ 'feed.json': JSON.stringify(feed) });
    expect(await runJson(0, 'import', at('feed.json'), '--into', at('out'))).toMatchObject({ articles: 1, format: { id: 'json-feed' } });
  });

  it('refuses damaged files in words and writes nothing', async () => {
    const at = folder({ 'a.json': '{"type": "Annotation", "target": ', 'b.json': '{"type": "AnnotationPage", "items": []}' });
    const result = await run('import', at('a.json'), at('b.json'), '--into', at('out'));
    expect(result.code).toBe(1);
    expect(result.stderr).toMatch(/a\.json:1:1: The file is not valid JSON.*\n.*b\.json:1:1: There are no annotations/);
    expect(readdirSync(at('out'))).toEqual(['2024']);
  });
});
