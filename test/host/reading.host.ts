import { assert } from 'chai';
import * as vscode from 'vscode';
import { freshSandbox } from './sandbox';
import { closingLine, courtQuote, ferryQuote, mapQuote, sampleDigest, titles } from './sampleDigest';
import { openDigest, putCursor, run } from './support';

/** The line at the cursor of the active editor, with its file's name. */
function here(): [string, string] {
  const editor = vscode.window.activeTextEditor;
  assert.exists(editor);
  return [editor.document.uri.path.split('/').at(-1)!, editor.document.lineAt(editor.selection.active.line).text];
}

suite('reading', () => {
  const sandbox = freshSandbox('reading');

  test('next and previous article go from title to title, and on into the next digest', async () => {
    const first = await sandbox.write('a.txt', sampleDigest());
    const second = await sandbox.write('b.txt', sampleDigest().replaceAll('the', 'this'));
    await openDigest(second);
    putCursor(await openDigest(first), mapQuote);
    assert.isTrue(await run('nextArticle'));
    assert.deepEqual(here(), ['a.txt', titles[2]]);
    assert.isTrue(await run('nextArticle'));
    assert.equal(here()[0], 'b.txt');
    assert.equal(vscode.window.activeTextEditor?.selection.active.line, 0);
    assert.isTrue(await run('previousArticle'));
    assert.deepEqual(here(), ['a.txt', titles[2]]);
    await run('previousArticle');
    await run('previousArticle');
    assert.deepEqual(here(), ['a.txt', titles[0]]);
  });

  test('one command switches digests to the font of the other editors, and back', async () => {
    const fonts = (): readonly (string | undefined)[] => [{ languageId: 'policy-digest' }, undefined].map((scope) =>
      vscode.workspace.getConfiguration('editor', scope).get<string>('fontFamily'));
    const [reading, ofEditors] = fonts();
    assert.match(reading ?? '', /serif/);
    assert.equal(await run('switchReadingFont'), 'editor');
    assert.deepEqual(fonts(), [ofEditors, ofEditors]);
    assert.equal(await run('switchReadingFont'), 'reading');
    assert.deepEqual(fonts(), [reading, ofEditors]);
  });

  test('an article is copied as plain text, without its closing line', async () => {
    const uri = await sandbox.write('a.txt', sampleDigest('\r\n'));
    putCursor(await openDigest(uri), courtQuote);
    await run('copyArticle');
    const copied = await vscode.env.clipboard.readText();
    assert.isTrue(copied.startsWith(`${titles[2]}\n\n`), copied);
    assert.include(copied, courtQuote);
    assert.notInclude(copied, closingLine);
    assert.notInclude(copied, ferryQuote);
    assert.notInclude(copied, '\r');
  });
});
