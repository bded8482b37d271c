import { assert } from 'chai';
import { strToU8, zipSync } from 'fflate';
import * as vscode from 'vscode';
import { freshSandbox } from './sandbox';
import { eventually, exists, readText, readyApi, run } from './support';

suite('importing files', () => {
  const sandbox = freshSandbox('importing');

  const sentence = 'The harbour council agreed on the plan, and the dockers’ union said that it would study the offer before the end of the month.';
  const word = zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    'word/document.xml': strToU8(`<w:document xmlns:w="x"><w:body><w:p><w:pPr><w:outlineLvl w:val="0"/></w:pPr><w:r><w:t>Tolls rise in Alder</w:t></w:r></w:p><w:p><w:r><w:t>${sentence}</w:t></w:r></w:p></w:body></w:document>`),
  });
  const page = `<html><head><meta property="article:published_time" content="2024-03-08"></head><body><h1>Ferries return to Birch</h1><p>Nobody expected the ferries so soon. ${sentence}</p></body></html>`;
  const mail = `From: Ida Brandt <ida@port.example>\r\nSubject: Minutes of Cedar\r\nDate: Fri, 8 Mar 2024 10:00:00 +0000\r\nMessage-ID: <1@port.example>\r\n\r\nThe minutes are attached. ${sentence}\r\n`;

  async function writeFiles(): Promise<vscode.Uri[]> {
    return [await sandbox.write('in/a.docx', word), await sandbox.write('in/b.html', page), await sandbox.write('in/c.eml', mail)];
  }

  async function filesIn(folder: vscode.Uri): Promise<string[]> {
    return await exists(folder) ? (await vscode.workspace.fs.readDirectory(folder)).map(([name]) => name) : [];
  }

  test('import: a Word file, a web page and a message become one digest that leads back to them, and nothing is overwritten', async () => {
    await readyApi();
    const files = await writeFiles();
    const into = sandbox.file('out');
    await sandbox.write('out/in.txt', 'mine');
    const written = await run('importFiles', { files, into }) as vscode.Uri[];
    assert.deepEqual(written.map(({ path }) => path.slice(path.lastIndexOf('/') + 1)), ['in 2.txt']);
    const text = await readText(written[0]!);
    assert.deepEqual(text.match(/^(?:Title|Date|Original): .*$/gm), [
      'Title: Tolls rise in Alder', 'Original: ../in/a.docx', 'Title: Ferries return to Birch', 'Date: 2024-03-08', 'Original: ../in/b.html',
      'Title: Minutes of Cedar', 'Date: 2024-03-08', 'Original: ../in/c.eml',
    ]);
    assert.equal(await readText(sandbox.file('out/in.txt')), 'mine');
    const api = await readyApi();
    await eventually(() => {
      const digest = api.corpus.digests().find(({ uri }) => uri.toString() === written[0]!.toString());
      assert.deepEqual(digest?.parsed.articles.map(({ title }) => title), ['Tolls rise in Alder', 'Ferries return to Birch', 'Minutes of Cedar']);
      assert.equal(vscode.window.activeTextEditor?.document.uri.toString(), written[0]!.toString());
    });
  });

  test('import: one that is cancelled leaves nothing behind', async () => {
    await readyApi();
    // A page that takes long to read.
    const slow = await sandbox.write('in/slow.html', `<html><body><h1>Slow</h1><p>${sentence}</p>${`<p>${sentence}</p>`.repeat(60_000)}</body></html>`);
    const into = sandbox.file('out');
    const cancelling = new vscode.CancellationTokenSource();
    const importing = run('importFiles', { files: [...await writeFiles(), slow], into, cancel: cancelling.token });
    // The worker has begun by then, and the page alone takes longer.
    setTimeout(() => { cancelling.cancel(); }, 100);
    assert.isUndefined(await importing);
    assert.isEmpty(await filesIn(into));
  });
});
