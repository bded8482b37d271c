import { assert } from 'chai';
import * as vscode from 'vscode';
import { createLog } from '../../src/host/log';
import { Reporter } from '../../src/host/reporter';
import { Codebooks } from '../../src/host/researcherFiles/codebooks';
import { freshSandbox } from './sandbox';
import { eventually, remove } from './support';

/** Keeps what would be shown to the user. */
class Listener extends Reporter {
  readonly heard: string[] = [];

  override problem(_key: string, message: string): void {
    this.heard.push(message);
  }
}

suite('warnings about files that can’t be read', () => {
  const sandbox = freshSandbox('followed');

  test('there is none where there can’t be a codebook, as beside an output, a comment being written or an unsaved text', async () => {
    const listener = new Listener(createLog());
    const codebooks = new Codebooks(listener);
    for (const address of ['comment:/commentinput-1-2.md', 'output:extension-output-1', 'untitled:Untitled-1', 'git:/folder/news.txt', 'search-editor:x']) {
      assert.deepEqual(codebooks.of(vscode.Uri.parse(address)).tags, [], address);
    }
    await codebooks.ready();
    assert.deepEqual(listener.heard, []);
  });

  test('there is one for a codebook that exists and can’t be understood, or can’t even be read', async () => {
    const listener = new Listener(createLog());
    const codebooks = new Codebooks(listener);
    await codebooks.reload(await sandbox.write('.policy-digest/codebook.yaml', 'tags: [unclosed\n'));
    assert.lengthOf(listener.heard, 1);
    await codebooks.reload(await sandbox.write('other/.policy-digest/codebook.yaml', Uint8Array.of(0xff, 0xfe, 0xff)));
    assert.lengthOf(listener.heard, 2);
    await codebooks.reload(sandbox.file('none/.policy-digest/codebook.yaml'));
    assert.lengthOf(listener.heard, 2);
  });

  test('what a file says holds no longer when the folder it is in is deleted', async () => {
    const codebooks = new Codebooks(new Listener(createLog()));
    const watcher = vscode.workspace.createFileSystemWatcher('**', false, true, true);
    const created: string[] = [];
    watcher.onDidCreate(({ path }) => created.push(path));
    try {
      codebooks.start();
      const file = await sandbox.write('of/.policy-digest/codebook.yaml', 'version: 1\ntags:\n  - name: tariffs\n');
      await codebooks.reload(file);
      // The editor says nothing of what is created and deleted between two of its looks at the disk.
      await eventually(() => { assert.isNotEmpty(created.filter((path) => path.startsWith(sandbox.file('of').path))); });
      const changes: unknown[] = [];
      codebooks.onDidChange(({ file: changed, now }) => changes.push([changed.toString(), now]));
      await remove(sandbox.file('of'));
      await eventually(() => { assert.deepEqual(changes, [[file.toString(), undefined]]); });
    } finally {
      watcher.dispose();
      codebooks.dispose();
    }
  });
});
