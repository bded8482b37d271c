import { assert } from 'chai';
import * as vscode from 'vscode';
import { freshSandbox } from './sandbox';
import { courtQuote, ferryQuote, mapQuote, sampleDigest, titles } from './sampleDigest';
import { sampleSidecar } from './sampleSidecar';
import { closeAllEditors, editableDigests, eventually, openDigest, openFile, readText, readyApi, run, select, sidecarOf, writeText } from './support';

const addedStory = `New bridge opens to walkers

The bridge over the old canal has been open to people on foot since Sunday. It is made of wood from the region and carries no cars, which the neighbours had asked for in many letters to the council.

More on this story is at samplepress.example.

`;

interface Place {
  readonly attached: boolean;
  readonly start: number;
  readonly end: number;
}

/** Where the annotation of a quote is now. */
async function placeOf(uri: vscode.Uri, exact: string): Promise<Place> {
  const found = (await readyApi()).annotations.of(uri).filter(({ annotation }) => annotation.exact === exact);
  assert.lengthOf(found, 1, `one annotation quotes “${exact}”`);
  return found[0]!;
}

/** Waits until an annotation stands on its quote in a text. */
function found(uri: vscode.Uri, exact: string, text: string): Promise<void> {
  return eventually(async () => {
    const { attached, start, end } = await placeOf(uri, exact);
    assert.isTrue(attached, 'attached');
    assert.deepEqual([start, end], [text.indexOf(exact), text.indexOf(exact) + exact.length]);
  });
}

async function edit(editor: vscode.TextEditor, change: (edit: vscode.TextEditorEdit, document: vscode.TextDocument) => void): Promise<void> {
  assert.isTrue(await editor.edit((edits) => { change(edits, editor.document); }));
}

suite('survival of annotations', () => {
  editableDigests();
  const sandbox = freshSandbox('survival');

  async function taggedDigest(): Promise<{ uri: vscode.Uri; editor: vscode.TextEditor }> {
    const uri = await sandbox.write('news.txt', sampleDigest());
    const editor = await openDigest(uri);
    for (const quote of [ferryQuote, mapQuote, courtQuote]) {
      select(editor, quote);
      await run('tagSelection', { tags: ['claims'] });
    }
    return { uri, editor };
  }

  test('lines inserted above in the editor move annotations exactly', async () => {
    const { uri, editor } = await taggedDigest();
    const sidecar = await readText(sidecarOf(uri));
    await edit(editor, (edits) => { edits.insert(new vscode.Position(0, 0), addedStory); });
    for (const quote of [ferryQuote, mapQuote, courtQuote]) await found(uri, quote, editor.document.getText());
    assert.equal(await readText(sidecarOf(uri)), sidecar, 'moving alone writes nothing');
  });

  test('lines taken out above move annotations back', async () => {
    const { uri, editor } = await taggedDigest();
    await edit(editor, (edits, document) => {
      edits.delete(new vscode.Range(new vscode.Position(0, 0), document.positionAt(document.getText().indexOf(titles[1]))));
    });
    await found(uri, mapQuote, editor.document.getText());
    await found(uri, courtQuote, editor.document.getText());
    await eventually(async () => { assert.isFalse((await placeOf(uri, ferryQuote)).attached, 'what was taken out is attached nowhere'); });
  });

  test('tags are found again after the digest was closed, changed by another program and opened', async () => {
    const { uri } = await taggedDigest();
    await closeAllEditors();
    await writeText(uri, addedStory + sampleDigest());
    const editor = await openDigest(uri);
    for (const quote of [ferryQuote, mapQuote, courtQuote]) await found(uri, quote, editor.document.getText());
  });

  test('a digest that was never opened: its annotations follow the file on disk', async () => {
    const text = sampleDigest();
    await sandbox.write('closed.txt.annotations.yaml', sampleSidecar('closed.txt', text, [{ id: 'map001', tag: 'claims', exact: mapQuote }]));
    const uri = await sandbox.write('closed.txt', text);
    await found(uri, mapQuote, text);
    await writeText(uri, addedStory + text);
    await found(uri, mapQuote, addedStory + text);
  });

  test('an open digest that another program changes is followed', async () => {
    const { uri, editor } = await taggedDigest();
    await writeText(uri, addedStory + sampleDigest());
    await eventually(() => { assert.isTrue(editor.document.getText().startsWith(addedStory)); });
    for (const quote of [ferryQuote, mapQuote, courtQuote]) await found(uri, quote, editor.document.getText());
  });

  test('a deleted quote is flagged, attached to nothing, and comes back with the undo of the deletion', async () => {
    const { uri, editor } = await taggedDigest();
    const text = editor.document.getText();
    select(editor, mapQuote);
    await edit(editor, (edits) => { edits.delete(editor.selection); });
    await eventually(async () => { assert.isFalse((await placeOf(uri, mapQuote)).attached); });
    await found(uri, courtQuote, editor.document.getText());
    await vscode.commands.executeCommand('undo');
    assert.equal(editor.document.getText(), text);
    await found(uri, mapQuote, text);
  });

  test('a quote that is gone stays in the sidecar when the digest is saved', async () => {
    const { uri, editor } = await taggedDigest();
    const sidecar = await readText(sidecarOf(uri));
    select(editor, mapQuote);
    await edit(editor, (edits) => { edits.delete(editor.selection); });
    await editor.document.save();
    await eventually(async () => { assert.isFalse((await placeOf(uri, mapQuote)).attached); });
    assert.equal(await readText(sidecarOf(uri)), sidecar);
  });

  test('words edited within a quote are saved with the digest', async () => {
    const { uri, editor } = await taggedDigest();
    const edited = mapQuote.replace('forty years', 'nearly forty years');
    const at = editor.document.positionAt(editor.document.getText().indexOf('forty years'));
    await edit(editor, (edits) => { edits.insert(at, 'nearly '); });
    await eventually(async () => { assert.equal((await placeOf(uri, mapQuote)).end, editor.document.getText().indexOf(edited) + edited.length); });
    await editor.document.save();
    await eventually(async () => { assert.include(await readText(sidecarOf(uri)), `exact: ${edited}`); });
    await found(uri, edited, editor.document.getText());
  });

  test('words edited within a quote are saved also where something else was tagged before the saving', async () => {
    const { uri, editor } = await taggedDigest();
    const at = editor.document.positionAt(editor.document.getText().indexOf('forty years'));
    await edit(editor, (edits) => { edits.insert(at, 'nearly '); });
    select(editor, 'eleven thousand old maps');
    await run('tagSelection', { tags: ['claims'] });
    await editor.document.save();
    const edited = mapQuote.replace('forty years', 'nearly forty years');
    await eventually(async () => { assert.include(await readText(sidecarOf(uri)), `exact: ${edited}`); });
    await found(uri, edited, editor.document.getText());
  });

  test('typing while a passage is being tagged displaces nothing', async () => {
    const { uri, editor } = await taggedDigest();
    const words = 'one person in nine could be found again';
    select(editor, words);
    const tagging = run('tagSelection', { tags: ['claims'] });
    for (let count = 0; count < 30; count++) {
      await edit(editor, (edits) => { edits.insert(new vscode.Position(0, 0), 'Old '); });
    }
    await tagging;
    for (const quote of [ferryQuote, mapQuote, courtQuote, words]) await found(uri, quote, editor.document.getText());
  });

  test('a passage is tagged where it stands in a digest that was not saved', async () => {
    const uri = await sandbox.write('news.txt', sampleDigest());
    const editor = await openDigest(uri);
    await edit(editor, (edits) => { edits.insert(new vscode.Position(0, 0), addedStory); });
    select(editor, mapQuote);
    await run('tagSelection', { tags: ['claims'] });
    assert.include(await readText(sidecarOf(uri)), `    start: ${editor.document.getText().indexOf(mapQuote)}\n`);
    await found(uri, mapQuote, editor.document.getText());
  });

  test('several cursors at once keep every annotation in its place', async () => {
    const { uri, editor } = await taggedDigest();
    const lines = [...Array(editor.document.lineCount).keys()].filter((line) => !editor.document.lineAt(line).isEmptyOrWhitespace);
    await edit(editor, (edits) => { for (const line of lines) edits.insert(new vscode.Position(line, 0), '> '); });
    for (const quote of [ferryQuote, mapQuote, courtQuote]) {
      const text = editor.document.getText();
      await eventually(async () => {
        const { start, end } = await placeOf(uri, quote);
        assert.equal(text.slice(start, end), quote);
      });
    }
  });

  /** Two lines in which the same words stand between the same words: only who followed the text can tell them apart. */
  async function taggedTwins(): Promise<{ uri: vscode.Uri; editor: vscode.TextEditor; check: (text: string) => Promise<void> }> {
    const twin = (first: string): string => `${first} and more of it: that the committee, as it says itself, has met in secret for years and will do so again, as far as we know.`;
    const text = sampleDigest().replace('A ticket will', `${twin('Zealous words')}\n\n${twin('A few words')}\n\nA ticket will`);
    const uri = await sandbox.write('twins.txt', text);
    const editor = await openDigest(uri);
    const start = text.indexOf('has met in secret');
    editor.selection = new vscode.Selection(editor.document.positionAt(start), editor.document.positionAt(start + 17));
    await run('tagSelection', { tags: ['claims'] });
    return {
      uri, editor, check: async (now) => {
        const wanted = now.indexOf('has met in secret', now.indexOf('Zealous words'));
        await eventually(async () => {
          const { attached, start: at, end } = await placeOf(uri, 'has met in secret');
          assert.deepEqual([attached, at, end], [true, wanted, wanted + 17]);
        });
      },
    };
  }

  test('sorting lines, replacing all, undoing either, and other line ends move an annotation exactly', async () => {
    const { editor, check } = await taggedTwins();
    const { document } = editor;
    const sortAll = async (): Promise<void> => {
      editor.selection = new vscode.Selection(new vscode.Position(0, 0), document.positionAt(document.getText().length));
      await vscode.commands.executeCommand('editor.action.sortLinesAscending');
    };
    const windows = (): Promise<void> => edit(editor, (edits) => { edits.setEndOfLine(vscode.EndOfLine.CRLF); });
    const replaceAll = (): Promise<void> => edit(editor, (edits) => {
      for (const { index } of document.getText().matchAll(/the /g)) edits.replace(new vscode.Range(document.positionAt(index), document.positionAt(index + 4)), 'that ');
    });
    for (const change of [sortAll, replaceAll]) {
      const before = document.getText();
      await change();
      assert.notEqual(document.getText(), before);
      await check(document.getText());
      await vscode.commands.executeCommand('undo');
      assert.equal(document.getText(), before);
      await check(before);
    }
    await windows();
    assert.include(document.getText(), '\r\n');
    await check(document.getText());
  });

  test('tags are there after the window’s tabs were closed and the digest opened again', async () => {
    const { uri } = await taggedDigest();
    await closeAllEditors();
    const editor = await openFile(uri);
    for (const quote of [ferryQuote, mapQuote, courtQuote]) await found(uri, quote, editor.document.getText());
  });
});
