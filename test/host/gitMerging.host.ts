import { assert } from 'chai';
import * as vscode from 'vscode';
import { freshSandbox } from './sandbox';
import { courtQuote, ferryQuote, mapQuote, sampleDigest } from './sampleDigest';
import { sampleSidecar } from './sampleSidecar';
import { eventually, exists, inWorkspace, openDigest, readText, readyApi, run, select, writeText } from './support';

suite('git merging', () => {
  const sandbox = freshSandbox('git-merging');

  /** A sidecar as git leaves it: one entry of each side between its markers. */
  function conflicted(text: string, ...sides: readonly [string, string]): string {
    const head = sampleSidecar('news.txt', text, [{ id: 'ferry1', tag: 'claims', exact: ferryQuote }]);
    const entryOf = (id: string, exact: string): string =>
      sampleSidecar('news.txt', text, [{ id: 'ferry1', tag: 'claims', exact: ferryQuote }, { id, tag: 'claims', exact }]).slice(head.length);
    return `${head}<<<<<<< HEAD\n${entryOf('ours1', sides[0])}=======\n${entryOf('their1', sides[1])}>>>>>>> branch\n`;
  }

  test('a sidecar with git’s markers is shown at its line, left alone, and merged on request, which can be undone', async () => {
    const text = sampleDigest();
    const uri = await sandbox.write('news.txt', text);
    const content = conflicted(text, mapQuote, courtQuote);
    const sidecar = await sandbox.write('news.txt.annotations.yaml', content);
    const editor = await openDigest(uri);
    const api = await readyApi();
    const problem = await eventually(() => {
      const [first] = vscode.languages.getDiagnostics(sidecar);
      assert.exists(first);
      return first;
    });
    assert.equal(content.split('\n')[problem.range.start.line], '<<<<<<< HEAD');
    select(editor, 'eleven thousand old maps');
    assert.isFalse(await run('tagSelection', { tags: ['claims'] }));
    assert.equal(await readText(sidecar), content);
    assert.isTrue(await run('mergeAgain', sidecar));
    await eventually(() => {
      assert.sameMembers(api.annotations.of(uri).map(({ annotation }) => annotation.exact), [ferryQuote, mapQuote, courtQuote]);
    });
    await eventually(() => { assert.isEmpty(vscode.languages.getDiagnostics(sidecar)); });
    await run('undo');
    assert.equal(await readText(sidecar), content);
  });

  test('markers out of their order are not guessed at', async () => {
    const content = 'version: 1\n<<<<<<< a\nannotations: []\n';
    await sandbox.write('news.txt', sampleDigest());
    const sidecar = await sandbox.write('news.txt.annotations.yaml', content);
    assert.isFalse(await run('mergeAgain', sidecar));
    assert.isFalse(await run('mergeAgain', inWorkspace('2026-03-digital-policy.txt')));
    assert.equal(await readText(sidecar), content);
  });

  test('setting up writes what git has to know, once, and nothing where there is no local disk', async () => {
    const attributes = inWorkspace('.gitattributes');
    if (inWorkspace('').scheme !== 'file') {
      assert.isFalse(await run('setUpGitMerging'));
      assert.isFalse(await exists(attributes));
      return;
    }
    try {
      await writeText(attributes, '*.png binary');
      // It ends with a message when the folder is no repository, which nobody answers here.
      void run('setUpGitMerging');
      const wanted = '*.png binary\n*.annotations.yaml merge=policy-digest\n.policy-digest/codebook.yaml merge=policy-digest\n';
      await eventually(async () => { assert.equal(await readText(attributes), wanted); });
      void run('setUpGitMerging');
      await run('mergeAgain', attributes);
      assert.equal(await readText(attributes), wanted);
    } finally {
      await vscode.workspace.fs.delete(attributes);
    }
  });
});
