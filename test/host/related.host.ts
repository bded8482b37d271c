import { assert } from 'chai';
import * as vscode from 'vscode';
import { freshSandbox } from './sandbox';
import { articleIds, sampleDigest } from './sampleDigest';
import { eventually, openDigest, readyApi, run } from './support';

suite('related stories', () => {
  const sandbox = freshSandbox('related');

  test('a story that stands in two digests is found from either', async () => {
    await readyApi();
    const first = await sandbox.write('monday.txt', sampleDigest());
    // A correspondent's changes: the story stays the same.
    const second = await sandbox.write('tuesday.txt', sampleDigest().replaceAll('Tuesday', 'Wednesday').replaceAll('electric', 'battery'));
    await openDigest(first);
    for (const digest of [first, second]) {
      await eventually(async () => {
        const found = await run('relatedStories', { digest: digest.toString(), article: articleIds[2] });
        await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
        assert.isAtLeast(found as number, 1);
      });
    }
  });
});
