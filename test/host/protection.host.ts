import { assert } from 'chai';
import * as vscode from 'vscode';
import { freshSandbox } from './sandbox';
import { courtQuote, ferryQuote, mapQuote, sampleDigest } from './sampleDigest';
import { eventually, openDigest, openFile, putCursor, readText, readyApi, run, select, setSetting, sidecarOf } from './support';

/** Types into the active editor as a person would, until it has an effect or surely has none. */
async function typed(editor: vscode.TextEditor, text = 'x'): Promise<boolean> {
  const before = editor.document.version;
  await vscode.commands.executeCommand('type', { text });
  return editor.document.version !== before;
}

/** The editor protects a digest a moment after it has been recognised. */
async function protectedIn(editor: vscode.TextEditor): Promise<void> {
  await eventually(async () => {
    const isTyped = await typed(editor);
    if (isTyped) await vscode.commands.executeCommand('workbench.action.files.revert');
    assert.isFalse(isTyped, 'nothing can be typed');
  });
}

suite('protection of the source', () => {
  const sandbox = freshSandbox('protection');

  /** Opened when it is known already, as most digests are: it is protected before anybody can type. */
  async function opened(name = 'news.txt'): Promise<vscode.TextEditor> {
    const uri = await sandbox.write(name, sampleDigest());
    const api = await readyApi();
    await eventually(() => { assert.include(api.corpus.digests().map((digest) => digest.uri.toString()), uri.toString()); });
    const editor = await openDigest(uri);
    await new Promise((resolve) => setTimeout(resolve, 300));
    return editor;
  }

  test('a digest can’t be typed into, pasted into or cut from until its text is to be edited, and again when it is protected', async () => {
    const editor = await opened();
    select(editor, ferryQuote);
    for (const text of ['5', '\n']) assert.isFalse(await typed(editor, text));
    for (const command of ['paste', 'editor.action.clipboardCutAction', 'deleteLeft', 'editor.action.deleteLines']) {
      await vscode.commands.executeCommand(command, ...(command === 'paste' ? [{ text: 'pasted' }] : []));
    }
    assert.equal(editor.document.getText(), sampleDigest());
    assert.isTrue(await run('editText'));
    assert.isTrue(await typed(editor, 'corrected'));
    assert.isTrue(await run('protectText'), 'what was typed is saved with it');
    assert.include(await readText(editor.document.uri), 'corrected');
    assert.isFalse(await typed(editor));
    assert.isFalse(editor.document.isDirty);
  });

  test('tags, memos, topics and corrections of the layout work as before', async () => {
    const editor = await opened();
    const { uri } = editor.document;
    select(editor, mapQuote);
    assert.isTrue(await run('tagSelection', { tags: ['claims'], memo: 'why' }));
    select(editor, mapQuote);
    assert.isTrue(await run('editMemo', { memo: 'because' }));
    putCursor(editor, courtQuote);
    assert.isTrue(await run('setTopics', { primary: 'Security / Cybersecurity' }));
    assert.isTrue(await run('markTitle', { line: editor.document.positionAt(editor.document.getText().indexOf(mapQuote)).line }));
    await run('undo');
    assert.include(await readText(sidecarOf(uri)), 'because');
    assert.equal(editor.document.getText(), sampleDigest());
  });

  test('it holds in a second editor, after closing and opening again, and for a file that is shown beside another', async () => {
    const editor = await opened();
    await vscode.commands.executeCommand('workbench.action.splitEditor');
    assert.isFalse(await typed(vscode.window.activeTextEditor!));
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    assert.isFalse(await typed(await openDigest(editor.document.uri)));
    const other = await sandbox.write('other.txt', sampleDigest());
    await vscode.commands.executeCommand('vscode.open', other, { viewColumn: vscode.ViewColumn.Beside, preview: true });
    await eventually(() => { assert.equal(vscode.window.activeTextEditor?.document.uri.toString(), other.toString()); });
    await protectedIn(vscode.window.activeTextEditor!);
  });

  test('who edits a text goes on editing it until it is closed', async () => {
    const editor = await opened();
    await run('editText');
    const other = await openFile(await sandbox.write('other.csv', 'a,b\n'));
    assert.isTrue(await typed(other), 'another file is none of our business');
    await vscode.commands.executeCommand('workbench.action.files.revert');
    assert.isTrue(await typed(await openDigest(editor.document.uri)));
    await vscode.commands.executeCommand('workbench.action.files.revert');
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await protectedIn(await openDigest(editor.document.uri));
  });

  test('a note is not protected, nor is a text that is being written', async () => {
    const note = await openFile(await sandbox.write('note.txt', 'My own thoughts\n\nA paragraph about the ferries, which I am still writing at.\n'));
    await new Promise((resolve) => setTimeout(resolve, 500));
    assert.isTrue(await typed(note));
    await vscode.commands.executeCommand('workbench.action.files.revert');
    const empty = await openFile(await sandbox.write('draft.txt', ''));
    await empty.edit((edit) => { edit.insert(new vscode.Position(0, 0), sampleDigest()); });
    await eventually(() => { assert.equal(empty.document.languageId, 'policy-digest'); });
    await new Promise((resolve) => setTimeout(resolve, 300));
    assert.isTrue(await typed(empty));
  });

  test('the setting turns it off, for digests that are open too', async () => {
    const editor = await opened();
    assert.isFalse(await typed(editor));
    await setSetting('protect', false);
    try {
      await eventually(async () => { assert.isTrue(await typed(editor)); });
    } finally {
      await vscode.commands.executeCommand('workbench.action.files.revert');
      await setSetting('protect', undefined);
    }
  });

  test('the box of tags takes a recent one by its place, and leaves no selection that a key could replace', async () => {
    await setSetting('protect', false);
    try {
      const editor = await opened();
      select(editor, ferryQuote);
      await run('tagSelection', { tags: ['5G'] });
      select(editor, mapQuote);
      const tagging = run('tagSelection');
      await eventually(async () => {
        await run('chooseRecentTag', { place: 1 });
        assert.isTrue(editor.selection.isEmpty, 'nothing is selected any more as soon as a tag was chosen');
      });
      await typed(editor, 'z');
      await tagging;
      assert.include(editor.document.getText(), mapQuote);
      const { annotations } = await readyApi();
      await eventually(() => {
        assert.deepInclude(annotations.of(editor.document.uri).map(({ annotation: { exact, tags } }) => ({ exact, tags })), { exact: mapQuote, tags: ['5G'] });
      });
    } finally {
      await setSetting('protect', undefined);
    }
  });
});
