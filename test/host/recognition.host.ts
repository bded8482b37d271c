import { assert } from 'chai';
import * as vscode from 'vscode';
import { freshSandbox } from './sandbox';
import { sampleDigest, titles } from './sampleDigest';
import { closeAllEditors, eventually, inWorkspace, openDigest, openFile, readyApi, run, setSetting } from './support';

const program = [
  'import sys', '', '', 'def total(lines):', '    return sum(float(line) for line in lines if line.strip())', '', '',
  'if __name__ == "__main__":', '    print(total(sys.stdin))', '',
].join('\n');

async function digestNames(): Promise<string[]> {
  return (await readyApi()).corpus.digests().map(({ uri }) => uri.path.slice(uri.path.lastIndexOf('/') + 1));
}

async function symbolNames(uri: vscode.Uri): Promise<string[]> {
  const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[] | undefined>('vscode.executeDocumentSymbolProvider', uri);
  return (symbols ?? []).map(({ name }) => name);
}

suite('recognition', () => {
  const sandbox = freshSandbox('recognition');

  teardown(async () => {
    for (const name of ['language', 'files', 'exclude']) await setSetting(name, undefined);
  });

  for (const name of ['2026-03-digital-policy.txt', '2026-04-chips-and-trade.txt', 'weekly.digest']) {
    test(`${name} gets the language of digests`, async () => {
      const editor = await openDigest(inWorkspace(name));
      assert.equal(editor.document.languageId, 'policy-digest');
    });
  }

  test('a digest is readable: its long lines are wrapped', async () => {
    const editor = await openDigest(inWorkspace('2026-03-digital-policy.txt'));
    const scope = { uri: editor.document.uri, languageId: editor.document.languageId };
    assert.equal(vscode.workspace.getConfiguration('editor', scope).get('wordWrap'), 'bounded');
    assert.isFalse(vscode.workspace.getConfiguration('editor', scope).get('minimap.enabled'));
  });

  test('with language "keep" a digest keeps its own, and its articles are known all the same', async () => {
    await setSetting('language', 'keep');
    const uri = await sandbox.write('kept.txt', sampleDigest());
    const { document } = await openFile(uri);
    await eventually(async () => { assert.deepEqual(await symbolNames(uri), [...titles]); });
    assert.equal(document.languageId, 'plaintext');
  });

  test('minutes of a meeting stay what they are', async () => {
    const uri = inWorkspace('notes/minutes.txt');
    const { document } = await openFile(uri);
    // A digest that is opened later is recognised, so this file had its turn before.
    await openDigest(await sandbox.write('later.txt', sampleDigest()));
    assert.equal(document.languageId, 'plaintext');
    assert.deepEqual(await symbolNames(uri), []);
    assert.notInclude(await digestNames(), 'minutes.txt');
  });

  test('source code stays what it is, whatever its file is called', async () => {
    const asText = await openFile(await sandbox.write('program.txt', program));
    const asPython = await openFile(await sandbox.write('program.py', program));
    await openDigest(await sandbox.write('later.txt', sampleDigest()));
    assert.equal(asText.document.languageId, 'plaintext');
    assert.equal(asPython.document.languageId, 'python');
    assert.notInclude(await digestNames(), 'program.txt');
  });

  test('a digest that is written into the folder is found without being opened', async () => {
    await readyApi();
    await sandbox.write('arrived.txt', sampleDigest());
    await eventually(async () => { assert.include(await digestNames(), 'arrived.txt'); });
  });

  test('a digest that is deleted is forgotten', async () => {
    const uri = await sandbox.write('gone.txt', sampleDigest());
    await eventually(async () => { assert.include(await digestNames(), 'gone.txt'); });
    await vscode.workspace.fs.delete(uri);
    await eventually(async () => { assert.notInclude(await digestNames(), 'gone.txt'); });
  });

  test('a digest that is deleted while a tab shows it is forgotten, whatever is read again, and is back with its file', async () => {
    const uri = await sandbox.write('shown.txt', sampleDigest());
    await openDigest(uri);
    await vscode.workspace.fs.delete(uri);
    await eventually(async () => { assert.notInclude(await digestNames(), 'shown.txt'); });
    await run('refresh');
    assert.notInclude(await digestNames(), 'shown.txt');
    await sandbox.write('shown.txt', sampleDigest());
    await eventually(async () => { assert.include(await digestNames(), 'shown.txt'); });
  });

  test('a digest that is deleted with its folder while a tab shows it is forgotten, whatever is read again, and is back with them', async () => {
    const uri = await sandbox.write('month/week/inside.txt', sampleDigest());
    await openDigest(uri);
    await vscode.workspace.fs.delete(sandbox.file('month'), { recursive: true });
    await eventually(async () => { assert.notInclude(await digestNames(), 'inside.txt'); });
    await run('refresh');
    assert.notInclude(await digestNames(), 'inside.txt');
    await sandbox.write('month/week/inside.txt', sampleDigest());
    await eventually(async () => { assert.include(await digestNames(), 'inside.txt'); });
  });

  test('digests follow their folder when it is moved, and are forgotten when it is deleted', async () => {
    await sandbox.write('week/nested/moved.txt', sampleDigest());
    const filesCalled = async (name: string): Promise<string[]> =>
      (await readyApi()).corpus.digests().map(({ file }) => file).filter((file) => file.endsWith(name)).map((file) => file.slice(file.indexOf('/') + 1));
    await eventually(async () => { assert.deepEqual(await filesCalled('moved.txt'), ['week/nested/moved.txt']); });
    await vscode.workspace.fs.rename(sandbox.file('week'), sandbox.file('archive'));
    await eventually(async () => { assert.deepEqual(await filesCalled('moved.txt'), ['archive/nested/moved.txt']); });
    await vscode.workspace.fs.delete(sandbox.file('archive'), { recursive: true });
    await eventually(async () => { assert.deepEqual(await filesCalled('moved.txt'), []); });
  });

  test('the setting "exclude" keeps files out, also open ones', async () => {
    await sandbox.write('drafts/idea.txt', sampleDigest());
    await eventually(async () => { assert.include(await digestNames(), 'idea.txt'); });
    await setSetting('exclude', ['**/drafts/**']);
    await eventually(async () => { assert.notInclude(await digestNames(), 'idea.txt'); });
    const { document } = await openFile(sandbox.file('drafts/idea.txt'));
    await openDigest(await sandbox.write('later.txt', sampleDigest()));
    assert.equal(document.languageId, 'plaintext');
    await closeAllEditors();
    await setSetting('exclude', undefined);
    await eventually(async () => { assert.include(await digestNames(), 'idea.txt'); });
  });

  test('the setting "files" says which files are read', async () => {
    await closeAllEditors();
    await setSetting('files', ['**/*.digest']);
    await eventually(async () => { assert.deepEqual(await digestNames(), ['weekly.digest']); });
    await setSetting('files', undefined);
    await eventually(async () => { assert.include(await digestNames(), '2026-03-digital-policy.txt'); });
  });
});
