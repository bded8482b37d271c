import { assert } from 'chai';
import * as vscode from 'vscode';
import { freshSandbox } from './sandbox';
import { courtQuote, ferryQuote, sampleDigest } from './sampleDigest';
import { eventually, exists, inWorkspace, openDigest, readText, readyApi, remove, run, select, sidecarOf, writeText } from './support';

suite('files that move', () => {
  const sandbox = freshSandbox('moved');

  async function coded(name: string): Promise<vscode.Uri> {
    const uri = await sandbox.write(name, sampleDigest());
    select(await openDigest(uri), ferryQuote);
    await run('tagSelection', { tags: ['claims'] });
    await vscode.workspace.fs.copy(sidecarOf(uri), sidecarOf(uri, 'ben'));
    await hasAnnotations(uri, 2);
    return uri;
  }

  async function hasAnnotations(uri: vscode.Uri, count: number): Promise<void> {
    const api = await readyApi();
    await eventually(() => { assert.lengthOf(api.annotations.of(uri), count, uri.path); });
  }

  /** As the Explorer renames and moves. */
  async function rename(from: vscode.Uri, to: vscode.Uri): Promise<void> {
    const edit = new vscode.WorkspaceEdit();
    edit.renameFile(from, to);
    assert.isTrue(await vscode.workspace.applyEdit(edit));
  }

  test('a renamed digest keeps the annotations of all coders, and gets them back with its name', async () => {
    const uri = await coded('news.txt');
    const to = sandbox.file('2026 Übersicht.txt');
    await rename(uri, to);
    await hasAnnotations(to, 2);
    assert.include(await readText(sidecarOf(to)), 'digest: 2026 Übersicht.txt');
    assert.isFalse(await exists(sidecarOf(uri)));
    assert.isFalse(await exists(sidecarOf(uri, 'ben')));
    await rename(to, uri);
    await hasAnnotations(uri, 2);
    assert.isFalse(await exists(sidecarOf(to)));
    for (const sidecar of [sidecarOf(uri), sidecarOf(uri, 'ben')]) {
      await eventually(async () => { assert.include(await readText(sidecar), 'digest: news.txt'); });
    }
  });

  test('a protected digest, which the Explorer does not rename, is renamed and moved by our command', async () => {
    const uri = await coded('news.txt');
    await sandbox.write('taken.txt', 'Taken\n\nThis name is not free. Nothing is written over it.\n');
    const folder = vscode.workspace.asRelativePath(sandbox.folder, false);
    assert.isUndefined(await run('renameDigest', { digest: uri, to: `${folder}/taken.txt` }), 'the name is taken');
    await hasAnnotations(uri, 2);
    const to = await run('renameDigest', { to: `${folder}/2026/week.txt` }) as vscode.Uri;
    assert.equal(to.toString(), sandbox.file('2026/week.txt').toString());
    await hasAnnotations(to, 2);
    assert.isFalse(await exists(sidecarOf(uri)));
  });

  test('what was done before a rename can be undone after it', async () => {
    const uri = await sandbox.write('news.txt', sampleDigest());
    select(await openDigest(uri), ferryQuote);
    await run('tagSelection', { tags: ['claims'] });
    const to = sandbox.file('other.txt');
    await rename(uri, to);
    await hasAnnotations(to, 1);
    await openDigest(to);
    await run('undo');
    await hasAnnotations(to, 0);
    assert.isFalse(await exists(sidecarOf(to)), 'the act had made the file');
  });

  test('corrections of the layout and rules for entities go along, to another name and another folder', async () => {
    const [layout, rules] = [inWorkspace('.policy-digest/layout.yaml'), inWorkspace('.policy-digest/entities.yaml')];
    const before = await exists(layout) ? await readText(layout) : undefined;
    const folder = sandbox.folder.path.split('/').at(-1) ?? '';
    try {
      const uri = await coded('a/news.txt');
      await writeText(layout, `version: 1\ndigests:\n  - digest: ${folder}/a/news.txt # ours\n    lines:\n      - text: x\n        is: text\n`);
      await writeText(rules, `version: 1\nignore:\n  - text: Ferry\n    digest: ${folder}/a/news.txt\n  - text: Port\n    digest: b.txt\n`);
      await rename(uri, sandbox.file('a/march.txt'));
      await eventually(async () => { assert.include(await readText(layout), `digest: ${folder}/a/march.txt # ours`); });
      await eventually(async () => { assert.include(await readText(rules), `digest: ${folder}/a/march.txt`); });
      await rename(sandbox.file('a'), sandbox.file('b'));
      await eventually(async () => { assert.include(await readText(layout), `digest: ${folder}/b/march.txt # ours`); });
      await eventually(async () => { assert.include(await readText(rules), `digest: ${folder}/b/march.txt`); });
      assert.include(await readText(rules), 'digest: b.txt');
      await hasAnnotations(sandbox.file('b/march.txt'), 2);
    } finally {
      if (before === undefined) await remove(layout);
      else await writeText(layout, before);
      await remove(rules);
      await run('refresh');
    }
  });

  test('a file in the way is not overwritten', async () => {
    const uri = await coded('news.txt');
    const to = sandbox.file('other.txt');
    await writeText(sidecarOf(to), 'version: 1\ndigest: other.txt\n# mine\n');
    await rename(uri, to);
    await hasAnnotations(to, 1);
    assert.include(await readText(sidecarOf(to)), '# mine');
    const left = await readText(sidecarOf(uri));
    assert.include(left, 'claims');
    // Nothing is lost: what is left can be joined to the digest.
    assert.isTrue(await run('belongsTo', { sidecar: sidecarOf(uri), digest: to }));
    await hasAnnotations(to, 2);
    assert.isFalse(await exists(sidecarOf(uri)));
    assert.include(await readText(sidecarOf(to)), '# mine');
    await run('undo');
    await hasAnnotations(to, 1);
    assert.equal(await readText(sidecarOf(uri)), left);
  });

  test('annotations left behind by another program count, are renamed with their tag, and find their digest', async () => {
    const uri = await coded('news.txt');
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    const to = sandbox.file('renamed outside.txt');
    await vscode.workspace.fs.rename(uri, to);
    const api = await readyApi();
    await eventually(() => { assert.include(api.corpus.digests().map(({ uri: each }) => each.toString()), to.toString()); });
    await eventually(() => {
      assert.isNotEmpty(vscode.languages.getDiagnostics(sidecarOf(uri)).filter(({ message }) => message.includes('has no digest')));
    });
    await run('renameTag', { from: 'claims', to: 'stray-claims' });
    assert.include(await readText(sidecarOf(uri)), 'stray-claims');
    assert.include(await readText(sidecarOf(uri, 'ben')), 'stray-claims');
    await run('undo');
    assert.isTrue(await run('belongsTo', { sidecar: sidecarOf(uri), digest: to }));
    await hasAnnotations(to, 1);
    assert.isTrue(await run('belongsTo', { sidecar: sidecarOf(uri, 'ben'), digest: to }));
    await hasAnnotations(to, 2);
    assert.include(await readText(sidecarOf(to, 'ben')), 'digest: renamed outside.txt');
    await eventually(() => { assert.isEmpty(vscode.languages.getDiagnostics(sidecarOf(to))); });
  });

  test('annotations without a digest are forgotten with the folder they are in', async () => {
    const uri = await coded('gone/news.txt');
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    const { annotations } = await readyApi();
    const strays = (): string[] => annotations.needingAttention().map(({ sidecar }) => sidecar.toString()).filter((file) => file.includes('/gone/'));
    await remove(uri);
    await eventually(() => { assert.lengthOf(strays(), 2); });
    await remove(sandbox.file('gone'));
    await eventually(() => { assert.isEmpty(strays()); });
  });

  test('a copy gets copies, and neither acts on the other', async () => {
    const uri = await coded('news.txt');
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    const copy = sandbox.file('news copy.txt');
    const edit = new vscode.WorkspaceEdit();
    edit.createFile(copy, { contents: new TextEncoder().encode(sampleDigest()) });
    assert.isTrue(await vscode.workspace.applyEdit(edit));
    await hasAnnotations(copy, 2);
    const original = await readText(sidecarOf(uri));
    const [first] = (await readyApi()).annotations.of(copy);
    assert.equal(await run('removeTag', { id: first?.annotation.id, tag: 'claims' }), false, 'several have this id');
    assert.isTrue(await run('removeTag', { id: first?.annotation.id, sidecar: first?.sidecar.toString(), tag: 'claims' }));
    await hasAnnotations(copy, 1);
    assert.equal(await readText(sidecarOf(uri)), original);
  });

  test('the link of a hover acts on the file under the mouse', async () => {
    const uri = await coded('news.txt');
    const twin = await sandbox.write('twin/news.txt', sampleDigest());
    await vscode.workspace.fs.copy(sidecarOf(uri), sidecarOf(twin));
    await hasAnnotations(twin, 1);
    const before = await readText(sidecarOf(uri));
    const editor = await openDigest(twin);
    select(editor, ferryQuote);
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', twin, editor.selection.start);
    const text = hovers.flatMap(({ contents }) => contents.map((content) => (content instanceof vscode.MarkdownString ? content.value : ''))).join('');
    const link = /\(command:policyDigest\.removeTag\?([^)]*)\)/.exec(text)?.[1] ?? '';
    const [argument] = JSON.parse(decodeURIComponent(link)) as [unknown];
    await run('removeTag', argument);
    await hasAnnotations(twin, 0);
    assert.equal(await readText(sidecarOf(uri)), before);
  });

  test('an act that finds nothing makes no file, and a read-only one is left alone', async () => {
    const uri = await sandbox.write('news.txt', sampleDigest());
    const editor = await openDigest(uri);
    for (const quote of [ferryQuote, courtQuote]) {
      select(editor, quote);
      await run('tagSelection', { tags: ['claims'] });
    }
    await vscode.workspace.fs.delete(sidecarOf(uri));
    await hasAnnotations(uri, 0);
    await run('undo');
    assert.isFalse(await exists(sidecarOf(uri)));
    await run('undo');
    assert.isFalse(await exists(sidecarOf(uri)));
  });
});
