import { assert } from 'chai';
import * as vscode from 'vscode';
import { freshSandbox } from './sandbox';
import { sampleDigest } from './sampleDigest';
import { codebookFile, eventually, openDigest, openFile, readyApi, writeText } from './support';

suite('completion in the researcher’s files', () => {
  const sandbox = freshSandbox('completion');

  /** What is offered where the bar stands, as it would be written. */
  async function offered(file: vscode.Uri, text: string): Promise<string[]> {
    const at = text.indexOf('|');
    const written = text.replace('|', '');
    await writeText(file, written);
    const { document } = await openFile(file);
    await eventually(() => { assert.equal(document.getText(), written); });
    const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider', file, document.positionAt(at));
    // What the editor itself offers, words of the text, is no part of it.
    return items.filter(({ kind }) => kind !== vscode.CompletionItemKind.Text).map(({ insertText, label }) => {
      const inserted = insertText ?? label;
      return typeof inserted === 'string' ? inserted : 'value' in inserted ? inserted.value : inserted.label;
    });
  }

  async function sidecar(): Promise<vscode.Uri> {
    await readyApi();
    await openDigest(await sandbox.write('news.txt', sampleDigest()));
    return sandbox.file('news.txt.annotations.yaml');
  }

  test('keys and values of a sidecar are offered without another extension', async () => {
    const file = await sidecar();
    assert.include(await offered(file, 'version: 1\n|'), 'annotations: ');
    assert.sameMembers(await offered(file, 'version: 1\narticles:\n  - id: a\n    status: |\n'), ['unread', 'read', 'coded']);
    const keys = await offered(file, 'version: 1\nannotations:\n  - id: a\n    exact: words\n    |\n');
    assert.includeMembers(keys, ['tags: ', 'memo: ']);
    assert.notInclude(keys, 'exact: ');
  });

  test('so are the tags and topics of the workspace', async () => {
    const file = await sidecar();
    assert.include(await offered(file, 'version: 1\nannotations:\n  - id: a\n    tags: [|]\n'), 'claims');
    assert.include(await offered(file, 'version: 1\narticles:\n  - id: a\n    topics:\n      primary: |\n'), 'Security / Cybersecurity');
  });

  test('a codebook gets its own keys', async () => {
    await readyApi();
    assert.include(await offered(codebookFile(), 'version: 1\ntags:\n  - name: claims\n    |\n'), 'description: ');
  });
});
