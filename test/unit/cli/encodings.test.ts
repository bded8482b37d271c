import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { withEditorLines } from '../../../src/core/text/editorLines';
import { encode, encodeUtf16 } from '../text/encoding/encode';
import { folderOf, run, runJson, sidecarText } from './run';

let remove = (): void => undefined;
afterEach(() => { remove(); });

const digest = [
  'Größter Hafenrat stimmt für neue Fähren', '', 'Der Rat hat am Dienstag über die Fähren abgestimmt. Die Gebühren für größere Schiffe steigen.', '', 'Zum Artikel', '',
  'Städte klagen über Lärm am Güterbahnhof', '', 'Zwölf Städte fordern Schutz für die Anwohner. Die Bahn prüft höhere Wände.', '', 'Zum Artikel', '',
  'Universität öffnet ihr Archiv für alle', '', 'Die ältesten Karten werden nächstes Jahr gezeigt. Fördermittel für die Räume fehlen noch.', '', 'Zum Artikel', '',
].join('\n');
const quote = 'Gebühren für größere Schiffe';

const encodings: Readonly<Record<string, (text: string) => Uint8Array>> = {
  'utf-8': (text) => new TextEncoder().encode(text),
  'utf-8 with a mark': (text) => new TextEncoder().encode(`\ufeff${text}`),
  'utf-16le with a mark': (text) => encodeUtf16(text, 'le', true),
  'utf-16be with a mark': (text) => encodeUtf16(text, 'be', true),
  'utf-16le': (text) => encodeUtf16(text, 'le', false),
  'utf-16be': (text) => encodeUtf16(text, 'be', false),
  'windows-1252': (text) => encode(text, 'windows-1252'),
  'windows-1250': (text) => encode(text, 'windows-1250'),
  macintosh: (text) => encode(text, 'macintosh'),
  'iso-8859-2': (text) => encode(text, 'iso-8859-2'),
};
const lineEnds: Readonly<Record<string, (text: string) => string>> = {
  LF: (text) => text,
  'CR LF': (text) => text.replaceAll('\n', '\r\n'),
  CR: (text) => text.replaceAll('\n', '\r'),
  'mixed, mostly CR LF': (text) => text.replace(/\n(?!\n?Z)/g, '\r\n'),
  'mixed, mostly LF': (text) => text.replace(/\n(?=\n?Z)/g, '\r\n'),
};

function folderWith(text: string, bytes: Uint8Array, settings?: string): string {
  const held = withEditorLines(text);
  const start = held.indexOf(quote);
  const annotation = { id: 'p1', tags: ['claims'], exact: quote, start, end: start + quote.length };
  const made = folderOf({
    'NEWS.TXT': bytes, 'NEWS.TXT.annotations.yaml': sidecarText([annotation], [], 'NEWS.TXT'), ...(settings !== undefined && { '.vscode/settings.json': settings }),
  });
  remove = made.remove;
  return made.folder;
}

describe('a digest reads the same', () => {
  for (const [ending, withEnds] of Object.entries(lineEnds)) {
    for (const [name, bytesOf] of Object.entries(encodings)) {
      it(`in ${name}, with ${ending}`, async () => {
        const text = withEnds(digest);
        const folder = folderWith(text, bytesOf(text));
        const held = withEditorLines(text);
        const { encoding, articles } = await runJson(0, 'parse', path.join(folder, 'NEWS.TXT')) as { encoding: string; articles: { title: string; titleStart: number }[] };
        expect(articles).toHaveLength(3);
        for (const { title, titleStart } of articles) expect(held.slice(titleStart).startsWith(title)).toBe(true);
        // German reads the same in these two as in Windows-1252.
        if (!/1250|8859-2/.test(name)) expect(encoding).toBe(name.split(' ')[0]);
        const { annotations } = await runJson(0, 'anchor', '--sidecar', path.join(folder, 'NEWS.TXT.annotations.yaml'), '--text', path.join(folder, 'NEWS.TXT')) as { annotations: unknown[] };
        expect(annotations).toMatchObject([{ status: 'exact', start: held.indexOf(quote) }]);
      });
    }
  }
});

it('the passages of a folder are found in its encoding and with the editor’s line ends', async () => {
  const text = lineEnds['mixed, mostly CR LF']!(digest);
  const held = withEditorLines(text);
  const { segments } = await runJson(0, 'find', folderWith(text, encode(text, 'windows-1252')), '--query', 'tag:claims');
  expect(segments).toMatchObject([{ text: quote, start: held.indexOf(quote) }]);
});

describe('the encoding is settled', () => {
  const western = encode(digest, 'windows-1252');
  const parse = (folder: string, ...more: string[]) => runJson(0, 'parse', path.join(folder, 'NEWS.TXT'), ...more);

  it('by an option, in any spelling', async () => {
    expect(await parse(folderWith(digest, western), '--encoding', 'ISO_8859-15')).toMatchObject({ encoding: 'iso-8859-15', issues: [] });
  });

  it('by the settings of the folder, also of one above, and by language', async () => {
    expect(await parse(folderWith(digest, western, '{ // old exports\n "files.encoding": "iso885915", }'))).toMatchObject({ encoding: 'iso-8859-15', issues: [] });
    const made = folderOf({ '.vscode/settings.json': '{"[plaintext]": {"files.encoding": "windows1252"}}', 'a/b/NEWS.TXT': western, 'a/news.md': western });
    expect(await runJson(0, 'parse', path.join(made.folder, 'a/b/NEWS.TXT'))).toMatchObject({ encoding: 'windows-1252', issues: [] });
    expect(await runJson(0, 'parse', path.join(made.folder, 'a/news.md'))).toMatchObject({ encoding: 'windows-1252', issues: [{ code: 'encoding-guessed', severity: 'information' }] });
    made.remove();
  });

  it('but not by settings that let the editor guess, which only name candidates', async () => {
    const settings = '{"files.encoding": "koi8r", "files.autoGuessEncoding": true, "files.candidateGuessEncodings": ["utf8", "iso885915"]}';
    expect(await parse(folderWith(digest, western, settings))).toMatchObject({ encoding: 'iso-8859-15', issues: [{ code: 'encoding-guessed' }] });
  });

  it('and an unknown one is wrong use; settings that can’t be read are named', async () => {
    const folder = folderWith(digest, western, '{ "files.encoding": ');
    expect(await run('parse', path.join(folder, 'NEWS.TXT'), '--encoding', 'klingon')).toMatchObject({ code: 2, stdout: '' });
    const { code, stderr } = await run('parse', path.join(folder, 'NEWS.TXT'));
    expect({ code, stderr }).toMatchObject({ code: 0, stderr: expect.stringContaining('[broken-settings]') as string });
  });
});

describe('what is a digest', () => {
  const files = { 'news.txt': digest, 'README.txt': digest, 'drafts/old.txt': digest, 'news.log': digest };
  const found = async (folder: string, ...more: string[]) => {
    const { results } = await runJson(0, 'jump', folder, '--query', 'Hafenrat', ...more) as { results: { file: string }[] };
    return results.map(({ file }) => file).sort();
  };

  it('is told by the settings, or else as in the editor', async () => {
    const made = folderOf(files);
    remove = made.remove;
    expect(await found(made.folder)).toEqual(['drafts/old.txt', 'news.txt']);
    expect(await found(made.folder, '--exclude', '**/drafts')).toEqual(['news.txt']);
    expect(await found(made.folder, '--files', '**/*.LOG')).toEqual(['news.log']);
  });

  it('is told by the settings of a folder above', async () => {
    const made = folderOf({ ...files, '.vscode/settings.json': '{"policyDigest.files": ["**/*.txt", "**/*.log"], "policyDigest.exclude": ["drafts/old*"], "files.exclude": {"**/news.txt": true}}' });
    remove = made.remove;
    expect(await found(made.folder)).toEqual(['news.log']);
    expect(await found(path.join(made.folder, 'drafts'))).toEqual([]);
  });
});
