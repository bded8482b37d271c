import { assert } from 'chai';
import * as vscode from 'vscode';
import { freshSandbox } from './sandbox';
import { eventually, readText, readyApi, run, writeText } from './support';

suite('getting started', () => {
  const sandbox = freshSandbox('samples');

  test('the sample digests are read, one with its passages; what is there already is left alone', async () => {
    const kept = sandbox.file('2026-06-uncoded.txt');
    await writeText(kept, 'mine');
    const coded = await run('openSampleDigests', { into: sandbox.folder }) as vscode.Uri;
    assert.equal(coded.toString(), sandbox.file('2026-05-coded.txt').toString());
    assert.equal(await readText(kept), 'mine');
    assert.include(await readText(sandbox.file('.policy-digest/codebook.yaml')), 'name: claims');
    const api = await readyApi();
    const isRead = (): boolean => api.corpus.digests().some(({ uri }) => uri.toString() === coded.toString());
    await eventually(() => {
      assert.isTrue(isRead());
      assert.isAtLeast(api.annotations.of(coded).length, 7);
      assert.isTrue(api.annotations.of(coded).every(({ status }) => status === 'exact'));
      assert.equal(vscode.window.activeTextEditor?.document.uri.toString(), coded.toString());
    });
    const again = await run('openSampleDigests') as vscode.Uri;
    assert.equal(again.toString(), coded.toString(), 'they are there: no second copy is made');
  });
});
