import { assert } from 'chai';
import * as vscode from 'vscode';
import { withEditorLines } from '../../src/core/text/editorLines';
import { encode, encodeUtf16 } from '../unit/text/encoding/encode';
import { freshSandbox } from './sandbox';
import { sampleDigest } from './sampleDigest';
import { sampleSidecar } from './sampleSidecar';
import { closeAllEditors, eventually, openDigest, openFile, readText, readyApi, run, select, setSetting, sidecarOf } from './support';

const quote = 'Hafenräte für Ölförderung';
const text = sampleDigest().replaceAll('harbour council', quote).replaceAll('Harbour council', 'Größter Hafenrat').replaceAll('€', 'EUR');

async function setFiles(name: string, value: unknown): Promise<void> {
  await eventually(() => vscode.workspace.getConfiguration('files').update(name, value, vscode.ConfigurationTarget.Workspace));
}

const encodings: Readonly<Record<string, { bytes: (text: string) => Uint8Array; setting?: string }>> = {
  'UTF-8': { bytes: (all) => new TextEncoder().encode(all) },
  'UTF-8 with a mark': { bytes: (all) => new TextEncoder().encode(`\ufeff${all}`) },
  'UTF-16 LE with a mark': { bytes: (all) => encodeUtf16(all, 'le', true) },
  'UTF-16 BE with a mark': { bytes: (all) => encodeUtf16(all, 'be', true) },
  'UTF-16 LE': { bytes: (all) => encodeUtf16(all, 'le', false) },
  'UTF-16 BE': { bytes: (all) => encodeUtf16(all, 'be', false) },
  'Windows-1252, nothing set': { bytes: (all) => encode(all, 'windows-1252') },
  'Windows-1252 by files.encoding': { bytes: (all) => encode(all, 'windows-1252'), setting: 'windows1252' },
  'Mac Roman by files.encoding': { bytes: (all) => encode(all, 'macintosh'), setting: 'macroman' },
};
const lineEnds: Readonly<Record<string, (text: string) => string>> = {
  LF: (all) => all,
  'CR LF': (all) => all.replaceAll('\n', '\r\n'),
  mixed: (all) => all.replace(/\n(?!\n)/g, '\r\n'),
};

suite('encodings: a digest says the same open and closed', () => {
  const sandbox = freshSandbox('encodings');

  teardown(async () => {
    for (const name of ['encoding', 'autoGuessEncoding', 'associations']) await setFiles(name, undefined);
  });

  async function parsed(uri: vscode.Uri): Promise<{ articles: unknown; annotations: unknown }> {
    const api = await readyApi();
    const digest = api.corpus.digests().find((candidate) => candidate.uri.toString() === uri.toString());
    assert.exists(digest, 'the file is a digest');
    return {
      articles: digest.parsed.articles.map(({ id, title, titleStart, bodyEnd }) => ({ id, title, titleStart, bodyEnd })),
      annotations: api.annotations.of(uri).map(({ annotation, status, start, end }) => ({ id: annotation.id, exact: annotation.exact, status, start, end })),
    };
  }

  async function sameOpenAndClosed(name: string, held: string, bytes: Uint8Array): Promise<void> {
    const uri = await sandbox.write(name, bytes);
    await sandbox.write(`${name}.annotations.yaml`, sampleSidecar(name, held, [{ id: 'p1', tag: 'claims', exact: quote }]));
    const closed = await eventually(async () => {
      const found = await parsed(uri);
      assert.lengthOf(found.annotations as unknown[], 1);
      return found;
    });
    const { document } = await openDigest(uri);
    await eventually(async () => {
      assert.include(document.getText(), quote);
      assert.deepEqual(await parsed(uri), closed);
    });
    const [place] = closed.annotations as { status: string; start: number; end: number }[];
    assert.equal(place?.status, 'exact');
    assert.equal(document.getText().slice(place?.start, place?.end), quote);
    await closeAllEditors();
    await eventually(async () => { assert.deepEqual(await parsed(uri), closed); });
  }

  for (const [name, { bytes, setting }] of Object.entries(encodings)) {
    test(`${name}, with each kind of line ends`, async () => {
      if (setting !== undefined) await setFiles('encoding', setting);
      for (const [ending, withEnds] of Object.entries(lineEnds)) {
        await sameOpenAndClosed(`${ending.replace(' ', '')}.txt`, withEditorLines(withEnds(text)), bytes(withEnds(text)));
      }
    });
  }

  test('the encoding that the user chooses for a tab holds when it is closed, and when it is opened again', async () => {
    const uri = await sandbox.write('chosen.txt', encode(text, 'windows-1252'));
    const { document } = await openDigest(uri);
    await eventually(() => { assert.equal(document.encoding, 'windows1252'); });
    await vscode.workspace.openTextDocument(uri, { encoding: 'windows1251' });
    const wrong = document.getText().slice(0, document.getText().indexOf('\n')).trim();
    assert.notInclude(wrong, 'ö');
    const title = async (): Promise<unknown> => ((await parsed(uri)).articles as { title: string }[])[0]?.title;
    await eventually(async () => { assert.equal(await title(), wrong); });
    await closeAllEditors();
    await eventually(async () => { assert.equal(await title(), wrong); });
    const again = await openFile(uri);
    await eventually(() => { assert.equal(again.document.encoding, 'windows1251'); });
  });

  test('our own files stay UTF-8 where files.encoding says otherwise', async () => {
    await setFiles('encoding', 'windows1252');
    const uri = await sandbox.write('own.txt', encode(text, 'windows-1252'));
    const editor = await openDigest(uri);
    select(editor, quote);
    await run('tagSelection', { tags: ['actors'] });
    assert.include(await readText(sidecarOf(uri)), quote);
    const { document } = await openFile(sidecarOf(uri));
    assert.include(document.getText(), quote);
    await vscode.workspace.openTextDocument(sidecarOf(uri), { encoding: 'windows1252' });
    await eventually(() => { assert.include(document.getText(), quote); });
  });

  test('an ending in capitals is a digest, and changes of it are followed', async () => {
    const uri = await sandbox.write('NEWS.TXT', text);
    await eventually(async () => { assert.lengthOf((await parsed(uri)).articles as unknown[], 3); });
    await sandbox.write('NEWS.TXT', `${text}\n`);
    await openDigest(uri);
  });

  test('a digest in another language mode is tagged in the words that are selected', async () => {
    await setFiles('associations', { '*.txt': 'log' });
    const uri = await sandbox.write('news.txt', text);
    const api = await readyApi();
    await eventually(() => { assert.include(api.corpus.digests().map((digest) => digest.uri.toString()), uri.toString()); });
    const editor = await openFile(uri);
    assert.equal(editor.document.languageId, 'log');
    await editor.edit((edit) => { edit.insert(new vscode.Position(0, 0), 'A line on top.\n\n'); });
    select(editor, quote);
    await run('tagSelection', { tags: ['actors'] });
    await eventually(async () => { assert.include(await readText(sidecarOf(uri)), `exact: ${quote}`); });
    assert.equal(editor.document.languageId, 'log');
  });

  test('a file that the settings leave out while it is open is no longer painted or tagged', async () => {
    const uri = await sandbox.write('drafts/idea.txt', text);
    const editor = await openDigest(uri);
    await setSetting('exclude', ['**/drafts/**']);
    try {
      await vscode.languages.setTextDocumentLanguage(editor.document, 'plaintext');
      const api = await readyApi();
      await eventually(() => { assert.notInclude(api.corpus.digests().map((digest) => digest.uri.toString()), uri.toString()); });
      select(editor, quote);
      await run('tagSelection', { tags: ['actors'] });
      assert.isEmpty(api.annotations.of(uri));
    } finally {
      await setSetting('exclude', undefined);
    }
  });
});
