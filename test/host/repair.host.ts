import { assert } from 'chai';
import * as vscode from 'vscode';
import { readSidecar } from '../../src/core/annotations/readSidecar';
import { freshSandbox } from './sandbox';
import { courtQuote, ferryQuote, mapQuote, sampleDigest } from './sampleDigest';
import { sampleSidecar } from './sampleSidecar';
import { eventually, openDigest, readText, readyApi, run, sidecarOf } from './support';

suite('passages that need attention', () => {
  const sandbox = freshSandbox('repair');

  /** A digest in which one quote is gone, one is changed a little, and one stands where it stood. */
  async function damaged(): Promise<{ uri: vscode.Uri; text: string; statusOf: (id: string) => Promise<string | undefined> }> {
    const before = sampleDigest();
    const text = before.replace(`because ${mapQuote}`, 'because of many things').replace('not a data shop', 'no data shop');
    const uri = await sandbox.write('news.txt', text);
    await sandbox.write('news.txt.annotations.yaml', sampleSidecar('news.txt', before, [
      { id: 'map001', tag: 'claims', exact: mapQuote }, { id: 'court1', tag: 'claims', exact: courtQuote }, { id: 'ferry1', tag: 'claims', exact: ferryQuote },
    ]));
    await openDigest(uri);
    const api = await readyApi();
    const statusOf = (id: string): Promise<string | undefined> => Promise.resolve(api.annotations.of(uri).find(({ annotation }) => annotation.id === id)?.status);
    await eventually(async () => { assert.deepEqual(await Promise.all(['map001', 'court1', 'ferry1'].map(statusOf)), ['orphan', 'fuzzy', 'exact']); });
    return { uri, text, statusOf };
  }

  test('one is moved to a place, another is confirmed, with the words of now, and both are undone', async () => {
    const { uri, text, statusOf } = await damaged();
    const before = await readText(sidecarOf(uri));
    const start = text.indexOf('many things');
    assert.isTrue(await run('repairAnnotations', { id: 'map001', action: 'move', start, end: start + 11 }));
    assert.isTrue(await run('repairAnnotations', { id: 'court1', action: 'move' }));
    await eventually(async () => { assert.deepEqual([await statusOf('map001'), await statusOf('court1')], ['exact', 'exact']); });
    const written = await readText(sidecarOf(uri));
    assert.include(written, 'exact: many things');
    assert.include(written, 'no data shop');
    assert.isFalse(await run('repairAnnotations'), 'nothing is left to do');
    await run('undo');
    await run('undo');
    assert.deepEqual(readSidecar(await readText(sidecarOf(uri))), readSidecar(before));
    await eventually(async () => { assert.equal(await statusOf('map001'), 'orphan'); });
  });

  test('one is deleted, another kept, and what stands in its place is not touched', async () => {
    const { uri } = await damaged();
    const before = await readText(sidecarOf(uri));
    assert.isFalse(await run('repairAnnotations', { id: 'court1', action: 'keep' }));
    assert.equal(await readText(sidecarOf(uri)), before);
    assert.isTrue(await run('repairAnnotations', { id: 'map001', action: 'delete' }));
    assert.notInclude(await readText(sidecarOf(uri)), 'map001');
    await run('undo');
    assert.equal(await readText(sidecarOf(uri)), before);
  });

  test('all are gone through with the keyboard alone', async () => {
    const { uri, statusOf } = await damaged();
    const repairing = run('repairAnnotations');
    const accept = (): Thenable<unknown> => vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    // The first choice of the list is "one after the other", that of a passage which was found that it belongs there.
    await eventually(async () => {
      await accept();
      assert.equal(await statusOf('court1'), 'exact');
    });
    await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
    await repairing;
    assert.include(await readText(sidecarOf(uri)), 'no data shop');
  });
});
