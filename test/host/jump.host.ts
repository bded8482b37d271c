import { assert } from 'chai';
import * as vscode from 'vscode';
import { freshSandbox } from './sandbox';
import { sampleDigest, titles } from './sampleDigest';
import { eventually, readyApi, run } from './support';

suite('jump', () => {
  const sandbox = freshSandbox('jump');

  /** The file and the line where the cursor is. */
  function here(): { file: string; line: string } {
    const editor = vscode.window.activeTextEditor;
    assert.exists(editor, 'an editor is open');
    const { document, selection } = editor;
    return { file: document.uri.path.slice(document.uri.path.lastIndexOf('/') + 1), line: document.lineAt(selection.active.line).text };
  }

  for (const [query, file, title] of [
    ['Duties on routers rise as trade talks stall', '2026-04-chips-and-trade.txt', 'Duties on routers rise as trade talks stall'],
    ['quantum', '2026-03-digital-policy.txt', 'Laboratories agree on a test for quantum computers'],
    ['lib bus atl', 'weekly.digest', '# Library buses teach digital skills in the Atlas valleys'],
    ['ferry ransomwear', '2026-03-digital-policy.txt', 'Ferry operator restores booking system after ransomware attack'],
  ] as const) {
    test(`“${query}” opens the right digest at the right line`, async () => {
      await run('goToArticle', { query });
      assert.deepEqual(here(), { file, line: title });
    });
  }

  test('the cursor stands at the beginning of the title', async () => {
    await run('goToArticle', { query: 'cloned voices' });
    const { document, selection } = vscode.window.activeTextEditor!;
    assert.isTrue(document.getText().slice(document.offsetAt(selection.active)).startsWith('Musicians and software firms'));
    assert.isTrue(selection.isEmpty);
  });

  test('a digest that was just written can be jumped to', async () => {
    await readyApi();
    await sandbox.write('fresh.txt', sampleDigest().replace(titles[1], 'Observatory counts meteors over Lindhaven'));
    await eventually(async () => {
      await run('goToArticle', { query: 'meteors' });
      assert.deepEqual(here(), { file: 'fresh.txt', line: 'Observatory counts meteors over Lindhaven' });
    });
  });

  test('letters that are in no title lead nowhere', async () => {
    assert.isUndefined(await run('goToArticle', { query: 'qqqqxxxxzzzz' }));
    assert.isUndefined(vscode.window.activeTextEditor);
  });
});
