import { assert } from 'chai';
import * as vscode from 'vscode';
import { freshSandbox } from './sandbox';
import { courtQuote, ferryQuote, mapQuote, repeatedWords, sampleDigest, titles } from './sampleDigest';
import { sampleSidecar } from './sampleSidecar';
import { codebookFile, eventually, exists, openDigest, putCursor, readText, readyApi, run, select, sidecarOf, writeText } from './support';

/** One act of the researcher on a digest in which `ferryQuote` is tagged already. */
interface Act {
  readonly name: string;
  perform(editor: vscode.TextEditor): Thenable<unknown>;
}

const acts: readonly Act[] = [
  {
    name: 'tagging a passage with a new tag',
    perform(editor) {
      select(editor, mapQuote);
      return run('tagSelection', { tags: ['undo/passage'], memo: 'why' });
    },
  },
  {
    name: 'tagging a tagged passage once more',
    perform(editor) {
      select(editor, ferryQuote);
      return run('tagSelection', { tags: ['follow-up'] });
    },
  },
  {
    name: 'tagging an article',
    perform(editor) {
      putCursor(editor, titles[1]);
      return run('tagArticle', { tags: ['undo/article'] });
    },
  },
  { name: 'tagging all occurrences', perform: () => run('tagAllOccurrences', { text: repeatedWords, tags: ['undo/all'] }) },
  { name: 'a memo on a passage', perform: () => run('editMemo', { id: 'ferry1', memo: 'two\nlines' }) },
  {
    name: 'a memo on an article',
    perform(editor) {
      putCursor(editor, courtQuote);
      return run('editMemo', { memo: 'the whole article' });
    },
  },
  { name: 'removing a tag', perform: () => run('removeTag', { id: 'ferry1', tag: 'claims/cost' }) },
  {
    name: 'setting a topic',
    perform(editor) {
      putCursor(editor, titles[1]);
      return run('setTopics', { primary: 'Security / Cybersecurity' });
    },
  },
];

suite('undo and redo', () => {
  const sandbox = freshSandbox('undo');

  for (const act of acts) {
    test(`${act.name} is undone and done again byte for byte`, async () => {
      const text = sampleDigest();
      const uri = await sandbox.write('news.txt', text);
      await sandbox.write('news.txt.annotations.yaml', sampleSidecar('news.txt', text, [{ id: 'ferry1', tag: 'claims/cost', exact: ferryQuote }]));
      const editor = await openDigest(uri);
      const api = await readyApi();
      await eventually(() => { assert.lengthOf(api.annotations.of(uri), 1); });
      const files = async (): Promise<string[]> => [await readText(sidecarOf(uri)), await readText(codebookFile())];
      const before = await files();
      assert.isTrue(await act.perform(editor), 'it was done');
      const after = await files();
      assert.notDeepEqual(after, before);
      await run('undo');
      assert.deepEqual(await files(), before);
      await run('redo');
      assert.deepEqual(await files(), after);
    });
  }

  test('undoing the first tag of a digest leaves no file behind', async () => {
    const uri = await sandbox.write('news.txt', sampleDigest());
    select(await openDigest(uri), mapQuote);
    await run('tagSelection', { tags: ['claims'] });
    assert.isTrue(await exists(sidecarOf(uri)));
    const written = await readText(sidecarOf(uri));
    await run('undo');
    assert.isEmpty((await readyApi()).annotations.of(uri));
    assert.isFalse(await exists(sidecarOf(uri)));
    await run('redo');
    assert.equal(await readText(sidecarOf(uri)), written);
  });

  test('where there was no codebook the first tag makes one, and its undo takes it away', async () => {
    select(await openDigest(await sandbox.write('news.txt', sampleDigest())), mapQuote);
    await vscode.workspace.fs.delete(codebookFile());
    await run('tagSelection', { tags: ['undo/first'] });
    const made = await readText(codebookFile());
    assert.include(made, 'version: 1\n');
    assert.include(made, 'name: first');
    await run('undo');
    assert.isFalse(await exists(codebookFile()));
    await run('redo');
    assert.equal(await readText(codebookFile()), made);
  });

  test('an undo leaves alone what another program wrote in the meantime', async () => {
    const uri = await sandbox.write('news.txt', sampleDigest());
    select(await openDigest(uri), mapQuote);
    await run('tagSelection', { tags: ['claims'] });
    await writeText(sidecarOf(uri), `# a note of somebody else\n${await readText(sidecarOf(uri))}`);
    await run('undo');
    const left = await readText(sidecarOf(uri));
    assert.include(left, '# a note of somebody else');
    assert.notInclude(left, mapQuote);
  });

  test('tags, edits of the text, memos and topics are undone in the order in which they were done, and redone', async () => {
    const uri = await sandbox.write('news.txt', sampleDigest());
    const editor = await openDigest(uri);
    const api = await readyApi();
    const { document } = editor;
    const type = async (letter: string): Promise<void> => {
      editor.selection = new vscode.Selection(0, 0, 0, 0);
      await vscode.commands.executeCommand('type', { text: letter });
    };
    const states: string[] = [];
    const note = async (): Promise<void> => {
      await eventually(() => { assert.isTrue(api.annotations.of(uri).every(({ attached }) => attached)); });
      const sidecar = await exists(sidecarOf(uri)) ? await readText(sidecarOf(uri)) : '';
      states.push(JSON.stringify([document.getText(), sidecar.replaceAll(/ (start|end): \d+/g, '')]));
    };
    await note();
    select(editor, mapQuote);
    await run('tagSelection', { tags: ['claims'] });
    await note();
    await run('editText');
    await type('x');
    await note();
    select(editor, mapQuote);
    await run('editMemo', { memo: 'why' });
    await note();
    await type('y');
    await note();
    putCursor(editor, titles[1]);
    await run('setTopics', { primary: 'Security / Cybersecurity' });
    await note();
    const there = [...states];
    for (const direction of ['undo', 'redo'] as const) {
      states.splice(0);
      await note();
      for (let count = 1; count < there.length; count += 1) {
        await run(direction, { here: true });
        await note();
      }
      assert.deepEqual(states, direction === 'undo' ? there.toReversed() : there, direction);
    }
  });

  test('in a protected text acts are undone, and an edit made before it was protected', async () => {
    const uri = await sandbox.write('news.txt', sampleDigest());
    const editor = await openDigest(uri);
    await run('editText');
    await vscode.commands.executeCommand('type', { text: 'x' });
    await run('protectText');
    select(editor, mapQuote);
    await run('tagSelection', { tags: ['claims'] });
    await run('undo', { here: true });
    assert.isFalse(await exists(sidecarOf(uri)));
    assert.notEqual(editor.document.getText(), sampleDigest());
    await run('undo', { here: true });
    assert.equal(editor.document.getText(), sampleDigest());
    await run('undo', { here: true });
    assert.equal(editor.document.getText(), sampleDigest(), 'nothing is left to undo');
  });

  test('a key pressed in one digest does not undo what was done in another, but for what both share', async () => {
    const [one, other] = [await sandbox.write('one.txt', sampleDigest()), await sandbox.write('other.txt', sampleDigest())];
    for (const uri of [one, other]) {
      select(await openDigest(uri), mapQuote);
      await run('tagSelection', { tags: ['undo/both'] });
    }
    await openDigest(one);
    await run('undo', { here: true });
    assert.isFalse(await exists(sidecarOf(one)));
    assert.isTrue(await exists(sidecarOf(other)));
    await run('redo', { here: true });
    await run('renameTag', { from: 'undo/both', to: 'undo/renamed' });
    assert.include(await readText(sidecarOf(one)), 'undo/renamed');
    await run('undo', { here: true });
    for (const uri of [one, other]) assert.include(await readText(sidecarOf(uri)), 'undo/both');
    await run('undo');
    assert.isFalse(await exists(sidecarOf(one)), 'without a digest in view of the key, the last act of all');
    await run('undo');
    assert.isFalse(await exists(sidecarOf(other)));
  });

  test('several acts are undone in the reverse order', async () => {
    const uri = await sandbox.write('news.txt', sampleDigest());
    const editor = await openDigest(uri);
    const api = await readyApi();
    for (const quote of [ferryQuote, mapQuote, courtQuote]) {
      select(editor, quote);
      await run('tagSelection', { tags: ['claims'] });
    }
    const quotes = (): string[] => api.annotations.of(uri).map(({ annotation }) => annotation.exact);
    await run('undo');
    assert.sameMembers(quotes(), [ferryQuote, mapQuote]);
    await run('undo');
    assert.sameMembers(quotes(), [ferryQuote]);
    await run('redo');
    assert.sameMembers(quotes(), [ferryQuote, mapQuote]);
  });
});
