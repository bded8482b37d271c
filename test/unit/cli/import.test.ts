import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { sampleText } from '../corpus/sample';
import { prose, wordFile, wordParagraph } from '../convert/files';
import { folderOf, run, runJson } from './run';

const page = (title: string, date: string, text = prose(title)): string => `<html><head><meta name="date" content="${date}"></head><body><h1>${title}</h1><p>${text}</p></body></html>`;
let remove: () => void = () => undefined;
afterEach(() => { remove(); });

function folder(files: Readonly<Record<string, string | Uint8Array>>): (name: string) => string {
  const made = folderOf(files);
  remove = made.remove;
  return (name) => path.join(made.folder, name);
}

describe('import', () => {
  it('writes a digest for each file and folder, with links to the files, and overwrites nothing', async () => {
    const at = folder({ 'a.docx': wordFile(wordParagraph('Tolls rise', 'Title') + wordParagraph(prose('Alder'))), 'in/one.html': page('One', '2024-03-08'), 'in/deep/two.html': page('Two', '2024-03-09'), 'in/x.png': 'x', 'out/a.txt': 'mine' });
    const json = await runJson(0, 'import', at('a.docx'), at('in'), '--into', at('out'));
    expect(json).toEqual({ written: [at('out/a 2.txt'), at('out/in.txt')], articles: 3, losses: [], duplicates: [] });
    expect(readFileSync(at('out/a.txt'), 'utf8')).toBe('mine');
    expect(readFileSync(at('out/a 2.txt'), 'utf8')).toBe(`Title: Tolls rise\nOriginal: ../a.docx\n\n${prose('Alder')}\n\n--------------------\n`);
    expect(readFileSync(at('out/in.txt'), 'utf8')).toContain('Original: ../in/deep/two.html');
    expect(readdirSync(at('out')).sort()).toEqual(['a 2.txt', 'a.txt', 'in.txt']);
  });

  it('says why a file was refused, and reads the others', async () => {
    const at = folder({ 'a.pdf': 'no', 'b.html': page('One', '2024-03-08') });
    const result = await run('import', at('a.pdf'), at('b.html'), '--into', at('out'));
    expect(result).toMatchObject({ code: 1, stdout: `${at('out/b.txt')}: 1 article\n`, stderr: `${at('a.pdf')}:1:1: The file is damaged or not complete. [import-refused]\n` });
  });

  it('keeps a text that is a digest already as it is, in UTF-8', async () => {
    const text = sampleText.replaceAll(/[‘’]/g, "'").replaceAll(/[^\u0000-\u00ff]/g, '-').replace('. ', '. Zölle. ');
    const at = folder({ 'a.txt': Buffer.from(text, 'latin1') });
    const json = await runJson(0, 'import', at('a.txt'), '--into', at('out'));
    expect(json).toMatchObject({ articles: 3, losses: [{ code: 'encoding-guessed' }] });
    expect(readFileSync(at('out/a.txt'), 'utf8')).toBe(text);
  });

  it('tells near-duplicates in the folder, the older in front', async () => {
    const at = folder({ 'new.html': page('Tolls rise', '2024-03-09', `${prose('Alder')} Updated.`), 'out/old.txt': `Title: Tolls to rise\nDate: 2024-03-08\n\n${prose('Alder')}\n\n--------------------\n\nTitle: Other\nDate: 2024-03-01\n\n${prose('Birch', 12)}\n\n--------------------\n` });
    const { duplicates } = await runJson(0, 'import', at('new.html'), '--into', at('out'));
    expect(duplicates).toMatchObject([[{ file: 'old.txt', title: 'Tolls to rise', share: 1 }, { file: 'new.txt', article: 'tolls-rise', title: 'Tolls rise' }]]);
    const { groups } = await runJson(0, 'similar', at('out'));
    expect(groups).toEqual(duplicates);
  });

  it('is told what is missing', async () => {
    const at = folder({ 'a.html': page('One', '2024-03-08'), 'file': 'x' });
    expect(await run('import', at('a.html'))).toMatchObject({ code: 2 });
    expect(await run('import', '--into', at('out'))).toMatchObject({ code: 2 });
    expect(await run('import', at('none.html'), '--into', at('out'))).toMatchObject({ code: 2 });
    expect(await run('import', at('a.html'), '--into', at('file'))).toMatchObject({ code: 2 });
  });
});
